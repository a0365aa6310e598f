package org.precis.shaping;

import java.util.Arrays;
import java.util.Collections;
import java.util.SortedMap;

/**
 * Shapes text that is more than one glyph after the other, by the rules of its script and its font:
 * Arabic letters that join, marks above and below, syllables of Devanagari, ligatures. HarfBuzz
 * does it, and is started when the first such text is met.
 *
 * <p>Safe for use by many threads: each has a HarfBuzz of its own.
 */
public final class Shaper {

  private static final ThreadLocal<HarfBuzz> OWN = ThreadLocal.withInitial(HarfBuzz::new);

  /** How many capitals may stand for a letter (Unicode, SpecialCasing). */
  private static final int MOST_CAPITALS = 3;

  private final Font font;

  /** A file of a font, told from others by what is in it. */
  record Font(byte[] file, int hash) {

    @Override
    public boolean equals(Object other) {
      return other instanceof Font font && hash == font.hash && Arrays.equals(file, font.file);
    }

    @Override
    public int hashCode() {
      return hash;
    }

    @Override
    public String toString() {
      return "font of " + file.length + " bytes";
    }
  }

  /**
   * What glyphs depend on besides the text.
   *
   * @param script its code in ISO 15924
   * @param language as in BCP 47; empty if it is not known
   * @param ligatures whether the common ones are formed where a script does not need them
   * @param features of the font that are asked for besides these, by tag: 0 for off, 1 for on, or
   *     the number of an alternate
   * @param capitals whether small letters look like capitals
   */
  public record Setting(
      String script,
      boolean rightToLeft,
      String language,
      boolean kerns,
      boolean ligatures,
      SortedMap<String, Integer> features,
      boolean capitals) {

    /** Of a text that asks for nothing else. */
    public Setting(
        String script, boolean rightToLeft, String language, boolean kerns, boolean ligatures) {
      this(script, rightToLeft, language, kerns, ligatures, Collections.emptySortedMap(), false);
    }
  }

  /** Shapes with the font of a file, which must not be changed afterwards. */
  public Shaper(byte[] file) {
    this.font = new Font(file, Arrays.hashCode(file));
  }

  /** The glyphs of a text of one script and one direction. */
  public Shaped shape(String text, Setting setting) {
    if (!setting.capitals()) {
      return OWN.get().shape(font, text, setting);
    }
    StringBuilder capitals = new StringBuilder(text.length());
    // By place among the capitals that in the text: of one letter there may be two
    int[] places = new int[text.length() * MOST_CAPITALS];
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      int from = capitals.length();
      capitals.append(LetterCase.upper(Character.toString(c), setting.language()));
      Arrays.fill(places, from, capitals.length(), i);
      i += Character.charCount(c);
    }
    Shaped shaped = OWN.get().shape(font, capitals.toString(), setting);
    int[] clusters = shaped.clusters().clone();
    Arrays.setAll(clusters, i -> places[clusters[i]]);
    return new Shaped(
        shaped.glyphs(), clusters, shaped.advances(), shaped.shiftsX(), shaped.shiftsY());
  }
}
