package org.precis.input.value;

import java.math.BigInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number with a magnitude between its digits, as Chinese texts have it: 71億2300萬, 3万5,400. What
 * follows the last magnitude has four digits: 3万5 is 35,000 to some readers.
 */
final class HanNumber {

  private static final String DIGITS = "[0-9]{1,4}|[0-9],[0-9]{3}";

  private static final Pattern FORM =
      Pattern.compile(
          "(?<=^|[^0-9.,])(?:(?<yi>DIGITS) ?[亿億] ?)?(?:(?<wan>DIGITS) ?(?<more>[余餘多])? ?[万萬])?"
                  .replace("DIGITS", DIGITS)
              + "(?<ones>[0-9]{4}|[0-9],[0-9]{3})?(?![0-9.,]| ?[万萬亿億兆千百十余餘多])");

  private HanNumber() {}

  /** The text with such a number in digits; unchanged if it has none. */
  static String inDigits(String text) {
    Matcher form = FORM.matcher(text);
    while (form.find()) {
      boolean several = form.group("yi") != null && form.group("wan") != null;
      boolean ended = form.group("ones") != null && form.group("wan") != null;
      if (several || ended) {
        BigInteger number =
            part(form, "yi", 8).add(part(form, "wan", 4)).add(part(form, "ones", 0));
        String more = form.group("more") == null ? "" : form.group("more");
        return text.substring(0, form.start()) + number + more + text.substring(form.end());
      }
    }
    return text;
  }

  private static BigInteger part(Matcher form, String name, int zeros) {
    String digits = form.group(name);
    return digits == null
        ? BigInteger.ZERO
        : new BigInteger(digits.replace(",", "")).multiply(BigInteger.TEN.pow(zeros));
  }
}
