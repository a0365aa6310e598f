package org.precis.pdf.write;

import java.util.List;

/**
 * A finished PDF file.
 *
 * @param bytes the file, owned by whoever asked for it
 * @param pages how many pages it has, at least 1
 * @param warnings what of the document's print CSS, fonts and images the renderer could not use
 */
public record Pdf(byte[] bytes, int pages, List<String> warnings) {}
