package org.precis.text;

import com.ibm.icu.text.Normalizer2;

/**
 * Text in Unicode Normalization Form C, as HTML recommends and fonts expect: letters are composed
 * with their accents.
 */
public final class Nfc {

  private Nfc() {}

  /** The text in this form; the same string if it is so already by its characters alone. */
  public static String of(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!isComposed(text.charAt(i))) {
        return Normalizer2.getNFCInstance().normalize(text);
      }
    }
    return text;
  }

  /**
   * Whether a character is as it is in this form whatever stands around it (UAX #15, 9.2): most of
   * Latin, Cyrillic and Chinese, whose texts need no tables of Unicode then.
   */
  static boolean isComposed(char c) {
    return c < 0x300
        || c >= 0x400 && c <= 0x482
        || c >= 0x2010 && c <= 0x2027
        || c >= 0x3000 && c <= 0x3029
        || c >= 0x4E00 && c <= 0x9FFF
        || c >= 0xFF00 && c <= 0xFFEF;
  }
}
