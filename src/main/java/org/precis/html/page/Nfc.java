package org.precis.html.page;

import com.ibm.icu.text.Normalizer2;

/**
 * Text with its letters and accents composed (Unicode Normalization Form C), as HTML wants it and
 * fonts have it.
 */
public final class Nfc {

  /** Below it no character composes with one before. */
  private static final char FIRST_COMBINING = 0x300;

  private Nfc() {}

  public static String of(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= FIRST_COMBINING) {
        return Normalizer2.getNFCInstance().normalize(text);
      }
    }
    return text;
  }
}
