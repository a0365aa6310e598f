package org.precis.pdf.write;

import java.time.Duration;

/**
 * Limits of one document; beyond them it is aborted with a diagnostic.
 *
 * @param pages most pages
 * @param bytes most bytes of the HTML and of the PDF
 * @param deadline most wall time
 */
public record PdfLimits(int pages, long bytes, Duration deadline) {}
