package org.precis.pdf.laws;

import org.apache.pdfbox.cos.COSDictionary;

/**
 * A run of glyphs on one line of a page, lengths in millimetres from the page's left upper corner.
 *
 * @param page from 1
 * @param mcid its marked content, or -1
 * @param artifact "" for content; else the type of the artifact and its subtype
 * @param top of a capital letter
 * @param bottom of a descender
 * @param points size of the font
 * @param blankLeft in the first glyph, if that is an opening sign of full width
 * @param blankRight in the last glyph, if that is a closing sign of full width
 */
public record Run(
    int page,
    COSDictionary paper,
    int mcid,
    String artifact,
    String text,
    double left,
    double top,
    double right,
    double bottom,
    double points,
    double blankLeft,
    double blankRight) {

  private static final double MM = 25.4 / 72;
  private static final double HANG = 0.24;

  /** Where its letters stand. */
  double baseline() {
    return bottom - MM * HANG * points;
  }

  /** Where its ink begins: the blank before it may be trimmed (CSS Text 4, 8.2). */
  double inkLeft() {
    return left + blankLeft;
  }

  double inkRight() {
    return right - blankRight;
  }

  boolean isContent() {
    return artifact.isEmpty();
  }

  boolean isBlank() {
    return text.isBlank();
  }
}
