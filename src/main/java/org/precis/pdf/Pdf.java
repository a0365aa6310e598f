package org.precis.pdf;

/**
 * A finished PDF file.
 *
 * @param bytes the file, owned by whoever asked for it
 * @param pages how many pages it has, at least 1
 */
public record Pdf(byte[] bytes, int pages) {}
