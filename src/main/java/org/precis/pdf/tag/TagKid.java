package org.precis.pdf.tag;

import org.apache.pdfbox.cos.COSDictionary;

/** A child of a structure element (ISO 32000-1, table 323, K). */
sealed interface TagKid permits Tag, TagKid.Content, TagKid.Annotation {

  /** A marked-content sequence of a page. */
  record Content(COSDictionary page, int mcid) implements TagKid {}

  /** A reference to an annotation, as the PDF holds it. */
  record Annotation(COSDictionary reference) implements TagKid {}
}
