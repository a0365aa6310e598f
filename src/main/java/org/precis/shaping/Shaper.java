package org.precis.shaping;

import java.util.Arrays;

/**
 * Shapes text that is more than one glyph after the other, by the rules of its script and its font:
 * Arabic letters that join, marks above and below, syllables of Devanagari, ligatures. HarfBuzz
 * does it, and is started when the first such text is met.
 *
 * <p>Safe for use by many threads: each has a HarfBuzz of its own.
 */
public final class Shaper {

  private static final ThreadLocal<HarfBuzz> OWN = ThreadLocal.withInitial(HarfBuzz::new);

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
   */
  public record Setting(
      String script, boolean rightToLeft, String language, boolean kerns, boolean ligatures) {}

  /** Shapes with the font of a file, which must not be changed afterwards. */
  public Shaper(byte[] file) {
    this.font = new Font(file, Arrays.hashCode(file));
  }

  /** The glyphs of a text of one script and one direction. */
  public Shaped shape(String text, Setting setting) {
    return OWN.get().shape(font, text, setting);
  }
}
