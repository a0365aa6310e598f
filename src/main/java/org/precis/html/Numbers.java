package org.precis.html;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Numbers as a language prints them, from a frozen table of symbols in the template's words: the
 * JDK's and ICU's own tables change between releases, and the bytes of a briefing must not.
 */
final class Numbers {

  private record Magnitude(BigDecimal size, String word, int decimals) {}

  private static final int DECIMALS = 2;

  private final Words words;
  private final String group;
  private final String groupCompact;
  private final String decimal;
  private final String minus;
  private final String beforeMagnitude;
  private final List<Magnitude> magnitudes = new ArrayList<>();

  Numbers(Words words) {
    this.words = words;
    group = words.get("number.group");
    groupCompact = words.get("number.group-compact");
    decimal = words.get("number.decimal");
    minus = words.get("number.minus");
    beforeMagnitude = words.get("number.before-magnitude");
    for (String magnitude : words.get("number.magnitudes").split(" ", -1)) {
      String[] parts = magnitude.split(":", -1);
      int decimals = parts.length > 2 ? Integer.parseInt(parts[2]) : DECIMALS;
      magnitudes.add(0, new Magnitude(new BigDecimal(parts[0]), parts[1], decimals));
    }
  }

  /** All digits, grouped by three: 204,000,000. */
  String digits(BigDecimal number) {
    return digits(number, group);
  }

  private String digits(BigDecimal number, String separator) {
    String plain = number.abs().toPlainString();
    int point = plain.indexOf('.');
    String whole = point < 0 ? plain : plain.substring(0, point);
    String fraction = point < 0 ? "" : decimal + plain.substring(point + 1);
    return (number.signum() < 0 ? minus : "") + grouped(whole, separator) + fraction;
  }

  String digits(long number) {
    return digits(BigDecimal.valueOf(number));
  }

  private static String grouped(String whole, String separator) {
    StringBuilder text = new StringBuilder(whole);
    for (int i = whole.length() - 3; i > 0; i -= 3) {
      text.insert(i, separator);
    }
    return text.toString();
  }

  /**
   * The short form where it says the same number with few decimals (204 million), else all digits:
   * never a rounded value.
   */
  String compact(BigDecimal number) {
    return inMagnitude(number).orElseGet(() -> digits(number, groupCompact));
  }

  private Optional<String> inMagnitude(BigDecimal number) {
    for (Magnitude magnitude : magnitudes) {
      if (number.abs().compareTo(magnitude.size) >= 0) {
        BigDecimal scaled = number.divide(magnitude.size).stripTrailingZeros();
        if (scaled.scale() <= magnitude.decimals) {
          return Optional.of(withWord(scaled, magnitude));
        }
      }
    }
    return Optional.empty();
  }

  /**
   * Three significant figures, for derived estimates: 2.96 million.
   *
   * @param print how a number without a magnitude word is printed
   */
  String rounded(BigDecimal number, Function<BigDecimal, String> print) {
    BigDecimal rounded = number.round(new MathContext(3, RoundingMode.HALF_UP));
    BigDecimal plain = rounded.scale() < 0 ? rounded.setScale(0) : rounded;
    return inMagnitude(plain).orElseGet(() -> print.apply(plain));
  }

  private String withWord(BigDecimal scaled, Magnitude magnitude) {
    BigDecimal plain = scaled.scale() < 0 ? scaled.setScale(0) : scaled;
    return digits(plain, groupCompact) + beforeMagnitude + name(magnitude, plain);
  }

  /** The word of a magnitude, inflected where the language does so: 1 Million, 2 Millionen. */
  private String name(Magnitude magnitude, BigDecimal scaled) {
    String key = "magnitude." + magnitude.word;
    return words.has(key + ".other") ? words.plural(key, scaled.abs()) : magnitude.word;
  }
}
