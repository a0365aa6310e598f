package org.precis.typeset.paint;

import java.util.Arrays;
import org.precis.typeset.text.Face;

/**
 * A face that pages use, and what they use of it. The code of a glyph is its number in the file of
 * the face.
 */
public final class Font {

  private static final int NONE = -1;

  private final Face face;
  private final int number;
  private final String name;

  /** The character of each glyph that is used, or NONE. */
  private int[] characters = new int[0];

  /** In thousandths of an em. */
  private int[] widths = new int[0];

  Font(Face face, int number) {
    this.face = face;
    this.number = number;
    this.name = "F" + (number + 1);
  }

  public Face face() {
    return face;
  }

  /** Its place in the list of fonts, from 0. */
  int number() {
    return number;
  }

  /** Its name in the resources of pages. */
  public String name() {
    return name;
  }

  /** Notes that a glyph stands for a character; returns its width in thousandths of an em. */
  int use(int glyph, int character) {
    if (glyph >= characters.length) {
      int size = Math.max(glyph + 64, characters.length * 2);
      int before = characters.length;
      characters = Arrays.copyOf(characters, size);
      Arrays.fill(characters, before, size, NONE);
      widths = Arrays.copyOf(widths, size);
    }
    int known = characters[glyph];
    if (known == character) {
      return widths[glyph];
    }
    if (known == NONE) {
      characters[glyph] = character;
      widths[glyph] = (int) Math.round(face.advance(glyph) * 1000);
    } else if (character < known) {
      // A glyph of two characters is read as the first of them in Unicode, whatever the order:
      // that of a space and a no-break space as a space
      characters[glyph] = character;
    }
    return widths[glyph];
  }

  /** One more than the greatest glyph that may be used. */
  public int end() {
    return characters.length;
  }

  public boolean uses(int glyph) {
    return glyph < characters.length && characters[glyph] != NONE;
  }

  /** The character that a used glyph stands for. */
  public int character(int glyph) {
    return characters[glyph];
  }

  /** The width of a used glyph in thousandths of an em. */
  public int width(int glyph) {
    return widths[glyph];
  }
}
