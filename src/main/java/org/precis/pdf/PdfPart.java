package org.precis.pdf;

/**
 * A part of a PDF that a reviewer can look at.
 *
 * @param name as a reviewer would call it
 * @param page from 1, or 0 where it belongs to no page
 */
public record PdfPart(String name, int page) {

  static PdfPart ofDocument(String name) {
    return new PdfPart(name, 0);
  }
}
