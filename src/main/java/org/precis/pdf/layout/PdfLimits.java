package org.precis.pdf.layout;

import java.time.Duration;

/**
 * What one document may take before its making is ended with a diagnostic.
 *
 * @param pages most pages
 * @param bytes most bytes of the HTML or of the PDF, each
 * @param deadline most wall time
 */
public record PdfLimits(int pages, long bytes, Duration deadline) {}
