package org.precis.pdf.write;

import java.util.List;

/**
 * A finished PDF file.
 *
 * @param bytes the file, owned by the caller
 * @param pages the number of pages, at least 1
 * @param warnings what the renderer could not use of the print CSS, fonts and images
 */
public record Pdf(byte[] bytes, int pages, List<String> warnings) {}
