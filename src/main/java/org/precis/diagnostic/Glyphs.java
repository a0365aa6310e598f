package org.precis.diagnostic;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;

/** The width of characters in a terminal: no, one or two columns (UAX #11). */
public final class Glyphs {

  private Glyphs() {}

  /**
   * The text with visible replacements for characters that would control a terminal or be hidden.
   */
  public static String shown(String text) {
    StringBuilder shown = new StringBuilder();
    text.codePoints().forEach(c -> shown.append(shown(c)));
    return shown.toString();
  }

  /**
   * The text of a briefing: with the marks of direction that numbers in Hebrew and Arabic have
   * before their signs, which a message shows to be there.
   */
  public static String ofBriefing(String text) {
    StringBuilder shown = new StringBuilder();
    text.codePoints().forEach(c -> shown.append(isMark(c) ? Character.toString(c) : shown(c)));
    return shown.toString();
  }

  private static boolean isMark(int c) {
    return c == '\u200E' || c == '\u200F' || c == '\u061C';
  }

  static String shown(int c) {
    if (c < 0x20) {
      return c == '\t' ? "\t" : Character.toString(0x2400 + c);
    }
    if (c == 0x7F) {
      return "␡";
    }
    return hidden(c) ? "�" : Character.toString(c);
  }

  public static int width(String text) {
    return text.codePoints().map(Glyphs::width).sum();
  }

  public static int width(int c) {
    if (c < 0x7F || hidden(c)) {
      return 1;
    }
    int type = Character.getType(c);
    if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) {
      return 0;
    }
    int eastAsian = UCharacter.getIntPropertyValue(c, UProperty.EAST_ASIAN_WIDTH);
    boolean wide =
        eastAsian == UCharacter.EastAsianWidth.WIDE
            || eastAsian == UCharacter.EastAsianWidth.FULLWIDTH;
    return wide ? 2 : 1;
  }

  private static boolean hidden(int c) {
    int type = Character.getType(c);
    return type == Character.CONTROL
        || type == Character.FORMAT
        || type == Character.SURROGATE
        || type == Character.PRIVATE_USE
        || type == Character.UNASSIGNED
        || type == Character.LINE_SEPARATOR
        || type == Character.PARAGRAPH_SEPARATOR;
  }
}
