package org.precis.input.value;

import static java.util.stream.Collectors.joining;
import static org.precis.language.Vocabulary.any;

import java.math.BigInteger;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.precis.language.Sense;
import org.precis.model.UnspacedScripts;
import org.precis.quantity.Magnitudes;

/**
 * A number with a magnitude between its digits, as Chinese texts have it: 71亿2300萬, 3万5,400. What
 * follows a magnitude is in the next lower one, or has four digits: 3万5 is 35,000 to some readers.
 */
final class HanNumber {

  /** Zeros of one magnitude more than of the next lower one. */
  private static final int STEP = 4;

  private static final String DIGITS = "[0-9],[0-9]{3}|[0-9]{1,4}";

  private static final String ODD = any(Sense.ODD, Sense.MANY);

  private static final String MAGNITUDE =
      Magnitudes.inFull().keySet().stream()
          .filter(word -> UnspacedScripts.has(word.codePointAt(0)))
          .sorted((one, other) -> other.length() - one.length())
          .collect(joining("|", "(?:", ")"));

  /** Digits and their magnitude. */
  private static final Pattern PART = Pattern.compile("(" + DIGITS + ") ?(" + MAGNITUDE + ") ?");

  private static final Pattern FORM =
      Pattern.compile(
          ("(?<=^|[^0-9.,])(?<parts>(?:" + PART + ")*)")
              + ("(?<digits>"
                  + DIGITS
                  + ") ?(?<more>"
                  + ODD
                  + ")? ?(?<magnitude>"
                  + MAGNITUDE
                  + ")")
              + "(?<ones>[0-9]{4}|[0-9],[0-9]{3})?"
              + ("(?![0-9.,]| ?(?:" + MAGNITUDE + "|" + any(Sense.POWER) + "|" + ODD + "))"));

  private HanNumber() {}

  /** The text with such a number in digits; unchanged if it has none. */
  static String inDigits(String text) {
    Matcher form = FORM.matcher(text);
    while (form.find()) {
      String ones = form.group("ones");
      List<MatchResult> parts = PART.matcher(form.group("parts")).results().toList();
      int lowest = zeros(form.group("magnitude"));
      boolean several = !parts.isEmpty() || ones != null;
      if (several && (ones == null || lowest == STEP) && isInSteps(parts, lowest)) {
        BigInteger number =
            parts.stream()
                .map(part -> number(part.group(1), zeros(part.group(2))))
                .reduce(number(form.group("digits"), lowest), BigInteger::add)
                .add(ones == null ? BigInteger.ZERO : number(ones, 0));
        String more = form.group("more") == null ? "" : form.group("more");
        return text.substring(0, form.start()) + number + more + text.substring(form.end());
      }
    }
    return text;
  }

  private static boolean isInSteps(List<MatchResult> parts, int lowest) {
    int zeros = lowest + parts.size() * STEP;
    for (MatchResult part : parts) {
      if (zeros(part.group(2)) != zeros) {
        return false;
      }
      zeros -= STEP;
    }
    return true;
  }

  private static int zeros(String magnitude) {
    return Magnitudes.inFull().get(magnitude);
  }

  private static BigInteger number(String digits, int zeros) {
    return new BigInteger(digits.replace(",", "")).multiply(BigInteger.TEN.pow(zeros));
  }
}
