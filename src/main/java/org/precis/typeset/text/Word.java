package org.precis.typeset.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.precis.shaping.Script;
import org.precis.shaping.Shaped;
import org.precis.shaping.Shaper;

/**
 * A part of a text, of one face and one direction, that is not one glyph after the other.
 *
 * @param start the place of its first character in the text
 * @param end the place after its last
 */
public record Word(int start, int end, Face face, Shaper.Setting setting, Shaped shaped) {

  /**
   * Those parts of a text that have to be shaped, or run from right to left.
   *
   * @param faces the number of the face of each character
   * @param levels of embedding, as {@link Levels} gives them; null if all runs from left to right
   */
  public static List<Word> of(
      String text,
      int start,
      int end,
      FontChain fonts,
      byte[] faces,
      byte[] levels,
      Manner manner) {
    List<Word> words = new ArrayList<>();
    String around = null;
    int i = start;
    while (i < end) {
      int c = text.codePointAt(i);
      if (isApart(c)) {
        i += Character.charCount(c);
        continue;
      }
      int from = i;
      String script = null;
      boolean complex = false;
      while (i < end) {
        c = text.codePointAt(i);
        String own = c < 0x300 && c != 0xD7 ? latin(c) : Script.of(c);
        if (isApart(c)
            || faces[i] != faces[from]
            || levels != null && levels[i] != levels[from]
            || own != null && script != null && !own.equals(script)) {
          break;
        }
        script = script == null ? own : script;
        complex |= Script.isComplex(c) || fonts.shapes(faces[i], c, manner.language());
        i += Character.charCount(c);
      }
      around = script == null ? around : script;
      boolean rightToLeft = levels != null && (levels[from] & 1) == 1;
      if (complex || rightToLeft) {
        Shaper.Setting setting =
            new Shaper.Setting(
                around == null ? "Zyyy" : around,
                rightToLeft,
                manner.language(),
                manner.kerns(),
                manner.ligatures(),
                fonts.features().values(),
                fonts.capitals());
        Face face = fonts.face(faces[from]);
        words.add(new Word(from, i, face, setting, face.shape(text.substring(from, i), setting)));
      }
    }
    return words;
  }

  /** How a style wants text shaped. */
  public record Manner(String language, boolean kerns, boolean ligatures) {}

  private static String latin(int c) {
    return Character.isLetter(c) ? "Latn" : null;
  }

  /** Whether a character ends a word and has no part in it. */
  private static boolean isApart(int c) {
    return c == ' '
        || c == '\u00A0'
        || c == '\n'
        || c == '\t'
        || c == '\u00AD'
        || c == '\uFFFC'
        || c >= '\u2000' && c <= '\u200B'
        || Script.isControl(c);
  }

  public boolean rightToLeft() {
    return setting.rightToLeft();
  }

  /** A part of it, as it looks alone. */
  public Word part(String text, int from, int to) {
    return from == start && to == end
        ? this
        : new Word(from, to, face, setting, face.shape(text.substring(from, to), setting));
  }

  /** The width in em of the glyphs of each character that begins a cluster; NaN of others. */
  public double[] widths() {
    double[] widths = new double[end - start];
    Arrays.fill(widths, Double.NaN);
    for (int i = 0; i < shaped.glyphs().length; i++) {
      int at = shaped.clusters()[i];
      double width = face.em(shaped.advances()[i]);
      widths[at] = Double.isNaN(widths[at]) ? width : widths[at] + width;
    }
    return widths;
  }
}
