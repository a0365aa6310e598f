package org.precis.html.content;

import com.ibm.icu.text.Normalizer2;

/** Text in Unicode Normalization Form C, as HTML recommends and fonts expect. */
public final class Nfc {

  /** No character below it composes with a preceding one. */
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
