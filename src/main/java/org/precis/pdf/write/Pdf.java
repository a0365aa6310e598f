package org.precis.pdf.write;

import java.util.List;

/**
 * A finished PDF file.
 *
 * @param bytes the file, owned by the caller
 * @param pages the number of pages, at least 1
 * @param warnings which images are not in the document, and so not on its pages
 */
public record Pdf(byte[] bytes, int pages, List<String> warnings) {}
