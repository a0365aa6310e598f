package org.precis.typeset.box;

import org.precis.typeset.document.Element;
import org.precis.typeset.style.Style;
import org.precis.typeset.text.Face;

/** Glyphs of one face and one element that stand side by side. */
public final class Glyphs implements Piece {

  /** The innermost element around the text. */
  public final Element element;

  public final Style style;
  public final Face face;

  /** The characters, after white space was collapsed; as they are read. */
  public final String text;

  /** A glyph for each character (code point) of the text. */
  public final int[] glyphs;

  /** Of each glyph, in points, letter spacing and justification included. */
  public final double[] advances;

  public double x;
  public double baseline;

  /** The sum of the advances. */
  public final double width;

  public Glyphs(
      Element element, Style style, Face face, String text, int[] glyphs, double[] advances) {
    this.element = element;
    this.style = style;
    this.face = face;
    this.text = text;
    this.glyphs = glyphs;
    this.advances = advances;
    double sum = 0;
    for (double advance : advances) {
      sum += advance;
    }
    width = sum;
  }

  /** In points. */
  public double size() {
    return style.fontSize();
  }
}
