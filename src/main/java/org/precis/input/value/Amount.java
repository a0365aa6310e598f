package org.precis.input.value;

import static org.precis.language.Vocabulary.any;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.precis.diagnostic.Fault;
import org.precis.diagnostic.NearestName;
import org.precis.language.Sense;
import org.precis.language.Vocabulary;
import org.precis.quantity.Currencies;
import org.precis.quantity.Magnitudes;

/**
 * A number in a literal with its magnitude and unit.
 *
 * @param unit what follows the number, or the currency before it, or ""
 * @param more whether what follows the number ({@code +}, {@code 余}) means "more than"
 * @param magnitude whether a word such as "million" follows the number
 */
record Amount(BigDecimal number, String unit, boolean more, boolean magnitude) {

  private static final Pattern FORM =
      Pattern.compile(
          "(?<currency>[A-Z]{3})? ?(?<digits>-?[0-9.,](?:[0-9., ]*[0-9.,])?)"
              + (" ?(?:(?<before>"
                  + any(Sense.ODD, Sense.MANY)
                  + ")(?= ?"
                  + MagnitudeWords.PATTERN
                  + "))?")
              + (" ?(?:(?<magnitude>" + MagnitudeWords.PATTERN + ")" + MagnitudeWords.JOINT + ")?")
              + (" ?(?<after>\\+|" + any(Sense.ODD) + "|(?<! )" + any(Sense.MANY))
              + ("(?=$|" + any(Sense.CLASSIFIER, Sense.MEASURE) + "))? ?(?<unit>.*)"));

  private static final Pattern SCALED = Pattern.compile("[0-9] ?" + MagnitudeWords.PATTERN);

  /** What no unit begins with. */
  private static final Pattern NO_UNIT =
      Pattern.compile(
          ("(?:"
                  + any(Sense.MAGNITUDE_ABBREVIATION)
                  + "|"
                  + notInUnits("en")
                  + ")(?![\\p{L}\\p{M}]).*")
              + ("|" + notInUnits("zh") + ".*"));

  private static final Pattern TORN = Pattern.compile("[a-zA-Z]|[a-zA-Z]+[0-9].*|[eE][+-].*");
  private static final Pattern STRAY =
      Pattern.compile("(?<!per) [0-9]|\\p{IsHan}[0-9]|[\\[\\]<>~=?!;\"{}|]|\\.\\.");
  private static final Pattern CODE = Pattern.compile("\\b[A-Z]{3}\\b");
  private static final String SYMBOLS = "$€£¥￥₹₽₩฿₫₺₴";

  /** What stands beside numbers in the languages of literals, and is no unit. */
  private static String notInUnits(String language) {
    return Vocabulary.of(List.of(language))
        .expression(
            Sense.RANGE,
            Sense.UNTIL,
            Sense.AND,
            Sense.OF,
            Sense.DOZEN,
            Sense.MANY,
            Sense.POWER,
            Sense.MAGNITUDE,
            Sense.MAGNITUDE_SHORT);
  }

  static Amount read(String written, NumberReader numbers) throws LiteralException {
    String text = Shorthand.inFull(HanNumber.inDigits(written));
    refuseSymbols(text);
    Matcher form = FORM.matcher(text);
    if (!form.matches()) {
      throw Lookalikes.notAQuantity(text);
    }
    if (form.group("before") != null && form.group("after") != null) {
      throw LiteralException.of(Fault.TWO_QUALIFIERS, text);
    }
    String unit = unit(form, text);
    BigDecimal number = numbers.read(form.group("digits").strip());
    boolean more = form.group("before") != null || form.group("after") != null;
    String magnitude = form.group("magnitude");
    return new Amount(
        number.scaleByPowerOfTen(MagnitudeWords.zeros(magnitude)), unit, more, magnitude != null);
  }

  private static String unit(Matcher form, String text) throws LiteralException {
    String currency = form.group("currency") == null ? "" : form.group("currency");
    String unit = form.group("unit").strip();
    refuseNoCurrency(currency);
    if (unit.equals("RMB")) {
      refuseNoCurrency(unit);
    }
    if (!unit.isEmpty()) {
      check(unit, text.charAt(form.start("unit") - 1) != ' ', text);
    }
    if (currency.isEmpty() || unit.isEmpty() || unit.equals(currency)) {
      return unit.isEmpty() ? currency : unit;
    }
    throw LiteralException.hinted(
        Fault.QUANTITY, "keep one unit: " + currency + " or " + unit, text);
  }

  private static void check(String unit, boolean attached, String text) throws LiteralException {
    if (attached && !magnitude(unit).isEmpty()) {
      throw LiteralException.of(
          Fault.AMBIGUOUS_NUMBER,
          text,
          inFull(text.substring(0, text.length() - unit.length()), unit));
    }
    boolean torn = attached && (TORN.matcher(unit).matches() || Lookalikes.hasLetters(text));
    if (torn || !isUnit(unit)) {
      throw Lookalikes.notAQuantity(text);
    }
  }

  private static void refuseNoCurrency(String code) throws LiteralException {
    if (!code.isEmpty() && !Currencies.isCode(code)) {
      String hint =
          code.equals("RMB")
              ? "write CNY"
              : NearestName.hint(code, Currencies.codes(), "")
                  .replaceFirst("^available:.*", "write a unit after the number");
      throw LiteralException.of(Fault.UNKNOWN_CURRENCY, code, hint);
    }
  }

  private static void refuseSymbols(String text) throws LiteralException {
    for (int i = 0; i < text.length(); i++) {
      if (SYMBOLS.indexOf(text.charAt(i)) >= 0) {
        String sign = text.substring(i, i + 1);
        List<String> codes =
            switch (sign) {
              case "$" -> List.of("USD");
              case "¥", "￥" -> List.of("CNY", "JPY");
              case "₩" -> List.of("KRW");
              default -> List.of(Shorthand.code(sign));
            };
        String others = (text.substring(0, i) + text.substring(i + 1)).strip();
        boolean plain = others.chars().noneMatch(other -> SYMBOLS.indexOf(other) >= 0);
        String rest = plain ? CODE.matcher(others).replaceAll("").strip() : "3";
        String forms =
            codes.stream()
                .map(code -> Shorthand.inFull(code + " " + rest))
                .collect(Collectors.joining(" or "));
        throw LiteralException.of(Fault.CURRENCY_SYMBOL, sign, forms);
      }
    }
  }

  /** Whether a text has a number with a magnitude of its own: 5 million, £5m, 5万. */
  static boolean isScaled(String text) {
    return SCALED.matcher(Shorthand.inFull(text.strip())).find();
  }

  /** The magnitude that letters after a number may stand for, or "". */
  static String magnitude(String letters) {
    String plain = letters.toLowerCase(Locale.ROOT);
    Integer zeros = Magnitudes.letters().getOrDefault(plain, Magnitudes.abbreviations().get(plain));
    return zeros == null ? "" : Magnitudes.word(zeros);
  }

  /** What a number with a letter for its magnitude may be: a magnitude, or a unit. */
  private static String inFull(String number, String letters) {
    String word = magnitude(letters);
    return "write "
        + (number + " " + word)
        + ", or "
        + (number + " " + letters)
        + " if it is a unit";
  }

  /**
   * Whether a text may be a unit: it begins with a letter or a unit symbol, and has digits only
   * after a letter or "per".
   */
  private static boolean isUnit(String unit) {
    int first = unit.codePointAt(0);
    boolean begins = Character.isLetter(first) || "%‰°µ#".indexOf(first) >= 0;
    boolean stray = STRAY.matcher(unit).find();
    return begins && !stray && !NO_UNIT.matcher(unit).matches();
  }
}
