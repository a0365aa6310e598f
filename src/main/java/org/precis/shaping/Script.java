package org.precis.shaping;

import com.ibm.icu.lang.UScript;

/** What the script of characters asks of whoever sets them. */
public final class Script {

  /** The first character of a script that is set from right to left. */
  private static final int FIRST_FROM_RIGHT = 0x590;

  /** The sign of the currency of Thailand, among its letters. */
  private static final int BAHT = 0xE3F;

  private static final String COMMON = "Zyyy";

  private Script() {}

  /**
   * Whether glyphs may join, change place or stand above others: what comes before {@code
   * FIRST_FROM_RIGHT} besides combining marks, and other scripts of single letters, need only
   * kerning.
   */
  public static boolean isComplex(int c) {
    if (c < 0x300) {
      return false;
    }
    if (c < FIRST_FROM_RIGHT) {
      return c < 0x370 || c >= 0x483 && c <= 0x489;
    }
    if (c < 0x2000) {
      return c < 0x10A0 && c != BAHT
          || c >= 0x135D && c <= 0x135F
          || c >= 0x1700 && c < 0x1C50
          || c >= 0x1CD0 && c < 0x1D00
          || c >= 0x1DC0 && c < 0x1E00;
    }
    if (c < 0xA800) {
      return c == 0x200C || c == 0x200D || c >= 0x20D0 && c < 0x2100 || c >= 0x2DE0 && c < 0x2E00;
    }
    if (c < 0x10000) {
      return c < 0xAC00 || c >= 0xFB1D && c < 0xFE10 || c >= 0xFE20 && c < 0xFE30 || isForms(c);
    }
    return c >= 0x10800 && c < 0x12000 || c >= 0x1E800 && c < 0x1F000;
  }

  /** Forms of Arabic letters. */
  private static boolean isForms(int c) {
    return c >= 0xFE70 && c < 0xFEFF;
  }

  /** Whether a character of the text may stand to the left of one before it (UAX #9). */
  public static boolean turns(int c) {
    return c >= FIRST_FROM_RIGHT
        && (c < 0x900
            || c >= 0xFB1D && c < 0xFE00
            || isForms(c)
            || c >= 0x10800 && c < 0x11000
            || c >= 0x1E800 && c < 0x1F000
            || isControl(c) && c != 0x200E);
  }

  /** Whether some of a text may stand to the left of what is before it. */
  public static boolean turns(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= FIRST_FROM_RIGHT && turns(Character.isSurrogate(c) ? text.codePointAt(i) : c)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a character says the direction of others, and has no glyph. */
  public static boolean isControl(int c) {
    return c >= 0x61C
        && (c == 0x200E
            || c == 0x200F
            || c >= 0x202A && c <= 0x202E
            || c >= 0x2066 && c <= 0x2069
            || c == 0x61C);
  }

  /** The script of a character by ISO 15924; null if it goes with those around it. */
  public static String of(int c) {
    int script = UScript.getScript(c);
    return script == UScript.COMMON || script == UScript.INHERITED || script == UScript.UNKNOWN
        ? null
        : UScript.getShortName(script);
  }

  /** The script of a text, by its first character that has one. */
  public static String of(String text, int start, int end) {
    for (int i = start; i < end; i += Character.charCount(text.codePointAt(i))) {
      String script = of(text.codePointAt(i));
      if (script != null) {
        return script;
      }
    }
    return COMMON;
  }
}
