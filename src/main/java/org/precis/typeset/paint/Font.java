package org.precis.typeset.paint;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.precis.shaping.Hyphenation;
import org.precis.typeset.text.Face;

/**
 * A face that pages use, and what they use of it. The code of a glyph is its number in the file of
 * the face, unless it stands for different characters in different places: then it has further
 * codes, which come after the glyphs.
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

  private final Map<Further, Integer> codes = new LinkedHashMap<>();
  private final List<Further> further = new ArrayList<>();

  /**
   * A further code of a glyph.
   *
   * @param text the characters that it stands for
   * @param width in thousandths of an em
   */
  public record Further(int glyph, String text, int width) {

    /** As a record's own, which is slower to start: it is asked for many glyphs. */
    @Override
    public boolean equals(Object other) {
      return other instanceof Further that
          && glyph == that.glyph
          && width == that.width
          && text.equals(that.text);
    }

    @Override
    public int hashCode() {
      return 31 * (31 * glyph + text.hashCode()) + width;
    }
  }

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
      widths[glyph] = thousandths(glyph);
    } else if (character < known) {
      // A glyph of two characters is read as the first of them in Unicode, whatever the order:
      // that of a space and a no-break space as a space
      characters[glyph] = character;
    }
    return widths[glyph];
  }

  /** The code of a glyph that stands for these characters. */
  int code(int glyph, String text) {
    int character = text.codePointAt(0);
    if (text.length() == Character.charCount(character)
        && character != Hyphenation.SOFT_HYPHEN
        && (!uses(glyph) || characters[glyph] == character)) {
      use(glyph, character);
      return glyph;
    }
    return code(new Further(glyph, text, thousandths(glyph)));
  }

  /** Whether a glyph stands for a character that has another one in the face, if any. */
  boolean isOfOther(int glyph, int character) {
    return (!uses(glyph) || characters[glyph] != character) && face.glyph(character) != glyph;
  }

  /** The code of a glyph that stands for what has another one in the face. */
  int substitute(int glyph, String text) {
    return code(new Further(glyph, text, thousandths(glyph)));
  }

  /** The width of a glyph in thousandths of an em. */
  int thousandths(int glyph) {
    return (int) Math.round(face.advance(glyph) * 1000);
  }

  /**
   * The code of a blank, or of another glyph if there is none, without width, that stands for
   * characters; it is not painted.
   */
  int carrier(int other, String text) {
    int blank = face.glyph(' ');
    return code(new Further(blank == 0 ? other : blank, text, 0));
  }

  private int code(Further wanted) {
    Integer code = codes.get(wanted);
    if (code == null) {
      code = face.glyphs() + further.size();
      codes.put(wanted, code);
      further.add(wanted);
    }
    return code;
  }

  /** The codes from the number of glyphs of the face on. */
  public List<Further> further() {
    return Collections.unmodifiableList(further);
  }

  /** The glyphs that the file of the font must have. */
  public BitSet drawn() {
    BitSet drawn = new BitSet();
    for (int glyph = 0; glyph < characters.length; glyph++) {
      drawn.set(glyph, characters[glyph] != NONE);
    }
    for (Further code : further) {
      drawn.set(code.glyph());
    }
    return drawn;
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
