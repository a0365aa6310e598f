package org.precis.provenance;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads numbers that stand in digits, grouped in the way of any language. */
final class Numerals {

  private static final Pattern DIGITS =
      Pattern.compile(
          "(?<whole>[0-9]{1,3}([,. '’])[0-9]{3}(?:\\2[0-9]{3})*+(?![0-9])"
              + "|[0-9]{1,2}(?:,[0-9]{2}(?=,))++,[0-9]{3}(?![0-9])|[0-9]++)"
              + "(?:(?!\\2)[.,](?<fraction>[0-9]++))?");
  private static final Pattern ONE_POINT = Pattern.compile("[0-9]{1,3}\\.[0-9]{3}");
  private static final Pattern ONE_COMMA = Pattern.compile("[0-9]{1,3},[0-9]{3}");
  private static final int LONGEST = 60;

  private Numerals() {}

  /** What the digits that begin here may say: one number, or two where a mark can be read so. */
  static List<Core> at(String text, int start, char decimal) {
    Matcher token = DIGITS.matcher(text).region(start, Math.min(text.length(), start + LONGEST));
    if (!token.lookingAt()) {
      return List.of();
    }
    String whole = token.group("whole").replaceAll("[,. '’]", "");
    String fraction = token.group("fraction");
    BigDecimal number = new BigDecimal(fraction == null ? whole : whole + "." + fraction);
    Core core = new Core(number, start, token.end());
    String digits = token.group();
    boolean twoWays =
        ONE_POINT.matcher(digits).matches()
            || decimal == ',' && ONE_COMMA.matcher(digits).matches();
    return twoWays
        ? List.of(core, new Core(new BigDecimal(digits.replace(',', '.')), start, token.end()))
        : List.of(core);
  }
}
