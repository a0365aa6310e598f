package org.precis.html.inline;

import java.math.BigDecimal;
import java.util.function.Function;
import org.precis.chart.QuantityText;
import org.precis.html.words.Numbers;
import org.precis.html.words.Units;
import org.precis.html.words.Words;
import org.precis.quantity.Currencies;
import org.precis.quantity.Interval;
import org.precis.quantity.Qualifier;
import org.precis.quantity.Value;

/**
 * Quantities in the words of a language; the qualifier is always part of the text, never only
 * drawn.
 */
public final class QuantityWords {

  /** Ends the key of a qualifier of what is measured, not counted: less than, and not fewer. */
  static final String AMOUNT = "-amount";

  private final Words words;
  private final Numbers numbers;

  public QuantityWords(Words words, Numbers numbers) {
    this.words = words;
    this.numbers = numbers;
  }

  Words words() {
    return words;
  }

  /** The form of cards, prose and charts: more than 1.56 million. */
  public QuantityText compact(Value value) {
    return phrase(value, numbers::compact);
  }

  /** The form of tables, with all digits, so that a longer number is a larger one. */
  public QuantityText full(Value value) {
    return phrase(value, numbers::digits);
  }

  /**
   * The form within a sentence: a currency and a percent sign belong to the number, other units do
   * not.
   */
  public QuantityText inProse(Value value) {
    return withSign(compact(value), value.unit());
  }

  /**
   * A unit as it follows a number: after a noun such as million some languages join it by a word.
   */
  public String afterMagnitude(String number, String unit) {
    boolean joined =
        !unit.isEmpty()
            && !number.isEmpty()
            && Character.isLetter(number.codePointBefore(number.length()));
    if (!joined) {
      return unit;
    }
    boolean vowel = words.get("number.vowels").indexOf(Character.toLowerCase(unit.charAt(0))) >= 0;
    return words.get(vowel ? "number.unit-of-magnitude-vowel" : "number.unit-of-magnitude", unit);
  }

  /** Whether a word joins a unit to a noun such as million. */
  boolean joinsUnits() {
    return !words.get("number.unit-of-magnitude", "").isEmpty();
  }

  private QuantityText withSign(QuantityText phrase, String unit) {
    return phrase.number().isEmpty() ? phrase : withUnitSign(phrase, unit);
  }

  /** The same as a data label of a chart, where all numbers have one format. */
  public QuantityText label(Value value, Function<BigDecimal, String> print) {
    return withSign(phrase(value, print), value.unit());
  }

  /** The number with the sign before or after it: CNY 311 million, 91%. */
  public QuantityText withUnitSign(QuantityText phrase, String unit) {
    if (Units.isPercent(unit)) {
      return percent(phrase);
    }
    if (words.has("currency." + unit)) {
      return withName(phrase, afterMagnitude(phrase.number(), words.get("currency." + unit)));
    }
    if (Currencies.isCode(unit)) {
      return new QuantityText(
          phrase.before(),
          words.get("money", afterMagnitude(phrase.number(), unit), phrase.number()),
          phrase.after());
    }
    return phrase;
  }

  /**
   * The number with the name of what is counted, which follows a suffix (1.2亿余元), but not words
   * that are said of both: 1,4 Millionen Euro oder mehr, 约2.6亿元以上.
   */
  QuantityText withName(QuantityText phrase, String name) {
    String after =
        phrase.after().equals(words.get("qualifier.about-or-more.after"))
            ? TextForms.join(name, phrase.after())
            : TextForms.join(phrase.after(), name);
    return new QuantityText(phrase.before(), phrase.number(), after, phrase.ref());
  }

  /** A suffix of counts (余) does not follow a percent sign. */
  private QuantityText percent(QuantityText phrase) {
    String number = words.get("percent", phrase.number());
    boolean tail =
        !phrase.after().isEmpty() && phrase.after().equals(words.get("qualifier.more-than.after"));
    return tail
        ? new QuantityText(
            words.get("qualifier.more-than-odd.before"),
            number,
            words.get("qualifier.more-than-odd.after"))
        : new QuantityText(phrase.before(), number, phrase.after());
  }

  /** Whether a number may be printed without the name of what is counted. */
  public boolean mayStandAlone() {
    return words.get("number.without-unit").equals("yes");
  }

  /** Whether a unit is a sign or name that is printed with the number. */
  public boolean hasUnitSign(String unit) {
    return Units.isPercent(unit) || Currencies.isCode(unit) || words.has("currency." + unit);
  }

  /** Whether a unit is a currency that stands before its number, as in CNY 311 million. */
  public boolean isBeforeNumber(String unit) {
    return Currencies.isCode(unit)
        && !words.has("currency." + unit)
        && words.get("money", "0", "1").startsWith("0");
  }

  private QuantityText phrase(Value value, Function<BigDecimal, String> print) {
    if (!value.stated()) {
      return new QuantityText(words.get("qualifier." + value.quantity().qualifier().key()), "", "");
    }
    Interval interval = (Interval) value.quantity();
    String key = "qualifier." + key(interval) + (isLess(interval, value.unit()) ? AMOUNT : "");
    return new QuantityText(
        words.get(key + ".before"), number(interval, print), words.get(key + ".after"));
  }

  /** The part of a key that tells how an interval is said. */
  static String key(Interval interval) {
    Qualifier qualifier = interval.qualifier();
    boolean odd = qualifier == Qualifier.MORE_THAN && !isRound(interval.number());
    return qualifier.key() + (odd ? "-odd" : "");
  }

  /** Whether it is less than a number rather than fewer. */
  private boolean isLess(Interval interval, String unit) {
    boolean below =
        interval.qualifier() == Qualifier.FEWER_THAN
            || interval.qualifier() == Qualifier.ABOUT_OR_FEWER;
    return below && isAmount(interval, unit);
  }

  /** Whether a number is of what is measured and not counted: money, a share, GWh, or 2.5 cases. */
  private boolean isAmount(Interval interval, String unit) {
    boolean whole = interval.number().stripTrailingZeros().scale() <= 0;
    return !whole || hasUnitSign(unit) || Units.isMeasured(unit, words.get("number.measured"));
  }

  /** Whether a number ends in a zero, as 余 requires. */
  private static boolean isRound(BigDecimal number) {
    return number.remainder(BigDecimal.TEN).signum() == 0;
  }

  private String number(Interval interval, Function<BigDecimal, String> print) {
    return switch (interval.qualifier()) {
      case BETWEEN ->
          words.get(
              "qualifier.between", print.apply(interval.lower()), print.apply(interval.upper()));
      case ABOUT_BETWEEN ->
          words.get(
              "qualifier.about-between",
              print.apply(interval.lower()),
              print.apply(interval.upper()));
      default -> print.apply(interval.number());
    };
  }

  /** The name of a qualifier, for the key of a chart. */
  public String name(Qualifier qualifier) {
    return words.get("key." + qualifier.key());
  }
}
