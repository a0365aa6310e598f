package org.precis.text;

import java.util.Locale;

/** JSON whose texts cannot steer the terminal that shows it; a program reads the same. */
public final class TerminalJson {

  private TerminalJson() {}

  /** The same JSON with control and format characters escaped. */
  public static String harmless(String json) {
    StringBuilder plain = new StringBuilder();
    json.codePoints()
        .forEach(
            c -> {
              if (steers(c)) {
                Character.toString(c)
                    .chars()
                    .forEach(half -> plain.append(String.format(Locale.ROOT, "\\u%04x", half)));
              } else {
                plain.appendCodePoint(c);
              }
            });
    return plain.toString();
  }

  private static boolean steers(int c) {
    int type = Character.getType(c);
    return type == Character.FORMAT
        || type == Character.LINE_SEPARATOR
        || type == Character.PARAGRAPH_SEPARATOR
        || c >= 0x7F && c < 0xA0;
  }
}
