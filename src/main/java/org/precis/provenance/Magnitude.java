package org.precis.provenance;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.precis.quantity.Magnitudes;

/** The words after digits that multiply them: "million", "Mrd.", "тыс.", "bn". */
final class Magnitude {

  private static final Pattern WORD =
      Pattern.compile(
          // Thai goes on without a space
          "[ -]?(ล้านล้าน|พันล้าน|ล้าน|แสน|หมื่น|พัน|[\\p{L}\\p{M}]+(?![\\p{L}\\p{M}\\p{N}]))");
  private static final Pattern SHORT = Pattern.compile("[kmbt]n?");
  private static final int LONGEST = 24;

  private static final BigDecimal DOZEN = BigDecimal.valueOf(12);

  private Magnitude() {}

  /** The number with all magnitudes that follow it. */
  static Core after(Core digits, String text) {
    Core number = digits;
    Matcher word = WORD.matcher(text);
    while (true) {
      word.region(number.end(), Math.min(text.length(), number.end() + LONGEST));
      BigDecimal factor = word.lookingAt() ? factor(lower(word.group(1))) : null;
      if (factor == null || isDistance(word)) {
        return number;
      }
      number = number.times(factor, word.end());
    }
  }

  /** By what a word multiplies, or null. */
  private static BigDecimal factor(String word) {
    Integer zeros = Magnitudes.inFull().getOrDefault(word, Magnitudes.inShort().get(word));
    if (zeros != null) {
      return BigDecimal.ONE.scaleByPowerOfTen(zeros);
    }
    return word.equals("dozen") || word.equals("dutzend") ? DOZEN : null;
  }

  /** "5 m" may be a length: short words multiply only what they are written close to. */
  private static boolean isDistance(Matcher word) {
    boolean close = word.start(1) == word.start();
    return SHORT.matcher(lower(word.group(1))).matches() && !close;
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}
