package org.precis.html.words;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Numbers in the format of a language, from a fixed table in the template's words: the JDK's and
 * ICU's tables change between releases, and the bytes of a briefing must not.
 */
public final class Numbers {

  /**
   * A power of ten with a name: million, 万.
   *
   * @param decimals how many a number in it may have
   */
  public record Magnitude(BigDecimal size, String word, int decimals) {
    public BigDecimal scaled(BigDecimal number) {
      return whole(number.divide(size).stripTrailingZeros());
    }
  }

  private static final int DECIMALS = 2;

  /** The words for counts begin with that of two. */
  private static final int FIRST_IN_WORDS = 2;

  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
  private static final BigDecimal MYRIAD = new BigDecimal(10_000);

  /** A power of ten, its name, and how many decimals are printed before the name. */
  private static final Pattern MAGNITUDE = Pattern.compile("(10+):([^:]+)(?::([0-9]))?");

  private final Words words;
  private final String group;
  private final String groupCompact;
  private final String decimal;
  private final String minus;
  private final String beforeMagnitude;
  private final int firstGroup;
  private final int otherGroups;
  private final int differenceFigures;
  private final List<Magnitude> magnitudes = new ArrayList<>();

  public Numbers(Words words) {
    this.words = words;
    group = words.get("number.group");
    groupCompact = words.get("number.group-compact");
    decimal = words.get("number.decimal");
    minus = words.get("number.minus");
    beforeMagnitude = words.get("number.before-magnitude");
    String[] sizes = words.get("number.grouping").split(";", -1);
    firstGroup = groupSize(sizes[0]);
    otherGroups = groupSize(sizes[sizes.length - 1]);
    differenceFigures = differenceFigures(words.get("number.difference-figures"));
    for (String magnitude : words.get("number.magnitudes").split(" ", -1)) {
      magnitudes.add(0, magnitude(magnitude));
    }
  }

  private int groupSize(String written) {
    if (!written.matches("[1-9]")) {
      String hint = "write 3, or 3;2 for groups of two after the first, as in 12,34,567";
      throw words.invalid("number.grouping", hint);
    }
    return Integer.parseInt(written);
  }

  private int differenceFigures(String written) {
    if (!written.matches("[0-9]")) {
      String hint = "write to how many figures a difference is cut down, or 0 for all its digits";
      throw words.invalid("number.difference-figures", hint);
    }
    return Integer.parseInt(written);
  }

  private Magnitude magnitude(String written) {
    Matcher parts = MAGNITUDE.matcher(written);
    if (!parts.matches()) {
      String hint = "write each as 1000000:million or, with the decimals to print, 10000:万:1";
      throw words.invalid("number.magnitudes", hint);
    }
    int decimals = parts.group(3) == null ? DECIMALS : Integer.parseInt(parts.group(3));
    return new Magnitude(new BigDecimal(parts.group(1)), parts.group(2), decimals);
  }

  /** Whether differences are said in a few figures and with words, such as 增加2.02万余. */
  public boolean cutsDifferences() {
    return differenceFigures > 0;
  }

  /** The lower bound of a difference in the figures of the language, never more than it is. */
  public BigDecimal cut(BigDecimal difference) {
    return differenceFigures == 0
        ? difference
        : difference.round(new MathContext(differenceFigures, RoundingMode.FLOOR));
  }

  /** All digits, in the groups of the language: 204,000,000. */
  public String digits(BigDecimal number) {
    return digits(number, group);
  }

  private String digits(BigDecimal number, String separator) {
    String plain = number.abs().toPlainString();
    int point = plain.indexOf('.');
    String whole = point < 0 ? plain : plain.substring(0, point);
    String fraction = point < 0 ? "" : decimal + plain.substring(point + 1);
    String digits = grouped(whole, separator) + fraction;
    return (number.signum() < 0 ? minus : "") + words.digits(digits);
  }

  public String digits(long number) {
    return digits(BigDecimal.valueOf(number));
  }

  /**
   * A count in running words: <i>four</i>, as far as the language writes small ones out, else in
   * digits.
   *
   * @param largest the largest count of the sentence, whose counts are all written alike
   */
  public String inText(long count, long largest) {
    String[] small = words.get("number.in-words").split("\\|", -1);
    boolean written = count >= FIRST_IN_WORDS && largest < FIRST_IN_WORDS + small.length;
    String word = written ? small[(int) count - FIRST_IN_WORDS] : "";
    return word.isEmpty() ? digits(count) : word;
  }

  private String grouped(String whole, String separator) {
    StringBuilder text = new StringBuilder(whole);
    for (int i = whole.length() - firstGroup; i > 0; i -= otherGroups) {
      text.insert(i, separator);
    }
    return text.toString();
  }

  /**
   * The short form if it has the same value with few decimals (204 million), else all digits: never
   * a rounded value.
   */
  public String compact(BigDecimal number) {
    return inMagnitude(number, 0).orElseGet(() -> digits(number, groupCompact));
  }

  /**
   * The form of numbers that a sentence compares: short if that is all of them that are long enough
   * for a magnitude, else all digits, so that no two of them are written unlike.
   */
  public Function<BigDecimal, String> alike(Collection<BigDecimal> numbers) {
    if (!haveShortForms(numbers)) {
      return number -> digits(number, groupCompact);
    }
    Optional<Magnitude> common =
        numbers.stream().anyMatch(this::isLongInMagnitude) ? common(numbers) : Optional.empty();
    return common.isEmpty() ? this::compact : number -> in(common.get(), number, 0);
  }

  /** Whether its short form is 10,340.5 million: beside it, 50.17 billion would be in no order. */
  private boolean isLongInMagnitude(BigDecimal number) {
    return !countsInMyriads()
        && magnitude(number, 0)
            .filter(one -> one.scaled(number).abs().compareTo(THOUSAND) >= 0)
            .isPresent();
  }

  /** Whether all numbers that are long enough for a magnitude have a short form. */
  public boolean haveShortForms(Collection<BigDecimal> numbers) {
    return numbers.stream()
        .filter(this::reachesMagnitude)
        .allMatch(n -> inMagnitude(n, 0).isPresent());
  }

  /** The short form of a difference, which may have all the figures that it is cut down to. */
  public String difference(BigDecimal number) {
    return inMagnitude(number, differenceFigures - 1).orElseGet(() -> digits(number, groupCompact));
  }

  private Optional<String> inMagnitude(BigDecimal number, int decimals) {
    return magnitude(number, decimals)
        .map(magnitude -> withWord(magnitude.scaled(number), magnitude));
  }

  /** The magnitude that a number by itself is printed in. */
  private Optional<Magnitude> magnitude(BigDecimal number, int decimals) {
    return magnitudes.stream()
        .filter(magnitude -> number.abs().compareTo(magnitude.size) >= 0)
        .filter(
            magnitude -> magnitude.scaled(number).scale() <= Math.max(magnitude.decimals, decimals))
        .findFirst();
  }

  private static BigDecimal whole(BigDecimal number) {
    return number.scale() < 0 ? number.setScale(0) : number;
  }

  /**
   * The largest magnitude in which every number has few decimals and none is below a half; if there
   * is none, all digits are printed. In languages that count in myriads, it is that in which each
   * number is printed by itself: 8000 is 0.8万 nowhere.
   */
  public Optional<Magnitude> common(Collection<BigDecimal> numbers) {
    List<BigDecimal> sizes =
        numbers.stream().map(BigDecimal::abs).filter(size -> size.signum() != 0).sorted().toList();
    return sizes.isEmpty()
        ? Optional.empty()
        : magnitudes.stream().filter(magnitude -> fits(magnitude, sizes)).findFirst();
  }

  /** The magnitudes in ascending order. */
  private boolean fits(Magnitude magnitude, List<BigDecimal> sizes) {
    if (countsInMyriads()) {
      return sizes.stream()
          .allMatch(size -> magnitude(size, 0).filter(magnitude::equals).isPresent());
    }
    return sizes.get(sizes.size() - 1).compareTo(magnitude.size) >= 0
        && sizes.get(0).add(sizes.get(0)).compareTo(magnitude.size) >= 0
        && sizes.stream().allMatch(size -> magnitude.scaled(size).scale() <= magnitude.decimals);
  }

  /** Whether numbers have a named magnitude from ten thousand on, as in Chinese. */
  public boolean countsInMyriads() {
    return reachesMagnitude(MYRIAD);
  }

  /** Whether a number is long enough for a named magnitude. */
  public boolean reachesMagnitude(BigDecimal number) {
    return number.abs().compareTo(magnitudes.get(magnitudes.size() - 1).size) >= 0;
  }

  /** The number in a magnitude, with at least this many decimals. */
  public String in(Magnitude magnitude, BigDecimal number, int decimals) {
    return withWord(padded(magnitude.scaled(number), decimals), magnitude);
  }

  /**
   * The number in all digits, with at least this many decimals.
   *
   * @param longer whether it is among numbers that reach a magnitude
   */
  public String digits(BigDecimal number, int decimals, boolean longer) {
    return digits(padded(number, decimals), longer ? group : groupCompact);
  }

  private static BigDecimal padded(BigDecimal number, int decimals) {
    return number.setScale(Math.max(number.scale(), decimals));
  }

  private String withWord(BigDecimal scaled, Magnitude magnitude) {
    return digits(scaled, groupCompact) + beforeMagnitude + name(magnitude, scaled);
  }

  /** The name of a magnitude, inflected if the language does so: 1 Million, 2 Millionen. */
  private String name(Magnitude magnitude, BigDecimal scaled) {
    String key = "magnitude." + magnitude.word;
    return words.has(key + ".other") ? words.plural(key, scaled.abs()) : magnitude.word;
  }
}
