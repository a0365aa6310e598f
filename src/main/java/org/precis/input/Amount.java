package org.precis.input;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.precis.diagnostic.Fault;
import org.precis.model.Currencies;

/**
 * One number of a literal with its magnitude and unit.
 *
 * @param unit what follows the number, or the currency before it, or ""
 * @param more whether a sign after the number ({@code +}, {@code 余}) says "more than"
 * @param magnitude whether a word such as "million" follows the number
 */
record Amount(BigDecimal number, String unit, boolean more, boolean magnitude) {

  private static final Pattern FORM =
      Pattern.compile(
          "(?<currency>[A-Z]{3})? ?(?<digits>-?[0-9.,](?:[0-9., ]*[0-9.,])?)"
              + " ?(?<before>余)? ?(?<magnitude>万亿|亿|万|(?i:thousand|million|billion|trillion)(?![\\p{L}]))?"
              + " ?(?<after>余|\\+)? ?(?<unit>.*)");

  private static final Pattern NO_UNIT =
      Pattern.compile(
          "(?i)(to|or|and|till|until|of|thousands?|millions?|billions?|trillions?|hundreds?|dozens?"
              + "|lakhs?|crores?|mn|bn|tn|mio|mrd)\\b.*|[十百千兆多].*");

  private static final Pattern SHORT_SCALE = Pattern.compile("[kKmMbB]|bn|mn|tn");
  private static final String SYMBOLS = "$€£¥￥₹₽₩฿₫₺₴";

  static Amount read(String text, NumberReader numbers) throws BadLiteral {
    refuseSymbols(text);
    Matcher form = FORM.matcher(text);
    if (!form.matches() || form.group("before") != null && form.group("after") != null) {
      throw notOne(text);
    }
    if (form.group("unit").matches("[eE][+-]?[0-9]+.*")) {
      throw BadLiteral.hinted(
          Fault.QUANTITY, "write all digits: a spreadsheet has shortened the number", text);
    }
    BigDecimal number = numbers.read(form.group("digits").strip());
    boolean more = form.group("before") != null || form.group("after") != null;
    String magnitude = form.group("magnitude");
    return new Amount(
        number.scaleByPowerOfTen(zeros(magnitude)), unit(form, text), more, magnitude != null);
  }

  private static int zeros(String magnitude) {
    return switch (magnitude == null ? "" : magnitude.toLowerCase(Locale.ROOT)) {
      case "thousand" -> 3;
      case "万" -> 4;
      case "million" -> 6;
      case "亿" -> 8;
      case "billion" -> 9;
      case "万亿", "trillion" -> 12;
      default -> 0;
    };
  }

  private static String unit(Matcher form, String text) throws BadLiteral {
    String currency = form.group("currency") == null ? "" : form.group("currency");
    String unit = form.group("unit").strip();
    refuseNoCurrency(currency);
    if (unit.equals("RMB")) {
      refuseNoCurrency(unit);
    }
    boolean attached = !unit.isEmpty() && text.charAt(form.start("unit") - 1) != ' ';
    if (attached && SHORT_SCALE.matcher(unit).matches()) {
      throw BadLiteral.of(
          Fault.AMBIGUOUS_NUMBER, text, "write thousand, million or billion; a unit after a space");
    }
    if (!unit.isEmpty() && !isUnit(unit)) {
      throw notOne(text);
    }
    if (!currency.isEmpty() && Currencies.isCode(unit) && !unit.equals(currency)) {
      throw BadLiteral.of(Fault.MIXED_CURRENCIES, unit, currency, "amount");
    }
    return currency.isEmpty() || unit.equals(currency) ? unit : join(currency, unit, text);
  }

  private static String join(String currency, String unit, String text) throws BadLiteral {
    if (!unit.isEmpty()) {
      throw BadLiteral.hinted(Fault.QUANTITY, "write one unit: " + currency + " or " + unit, text);
    }
    return currency;
  }

  private static void refuseNoCurrency(String code) throws BadLiteral {
    if (!code.isEmpty() && !Currencies.isCode(code)) {
      String hint =
          code.equals("RMB")
              ? "write CNY"
              : Nearest.hint(code, Currencies.codes(), "")
                  .replaceFirst("^known:.*", "write a unit after the number");
      throw BadLiteral.of(Fault.UNKNOWN_CURRENCY, code, hint);
    }
  }

  private static void refuseSymbols(String text) throws BadLiteral {
    for (int i = 0; i < text.length(); i++) {
      if (SYMBOLS.indexOf(text.charAt(i)) >= 0) {
        String code =
            switch (text.charAt(i)) {
              case '€' -> "EUR 3";
              case '£' -> "GBP 3";
              case '¥', '￥' -> "CNY 3 or JPY 3";
              default -> "USD 3";
            };
        throw BadLiteral.of(Fault.CURRENCY_SYMBOL, text.charAt(i), code);
      }
    }
  }

  /**
   * A unit begins with a letter or a sign of measure, and has digits only after a letter or "per".
   */
  private static boolean isUnit(String unit) {
    int first = unit.codePointAt(0);
    boolean begins = Character.isLetter(first) || "%‰°µ#".indexOf(first) >= 0;
    boolean stray =
        Pattern.compile("(?<!per) [0-9]|[\\[\\]<>~=?!;\"{}|]|\\.\\.").matcher(unit).find();
    return begins && !stray && !NO_UNIT.matcher(unit).matches();
  }

  private static BadLiteral notOne(String text) {
    for (List<String> form : LOOKALIKES) {
      if (Pattern.compile(form.get(0)).matcher(text).matches()) {
        return BadLiteral.hinted(Fault.QUANTITY, form.get(1), text);
      }
    }
    return BadLiteral.of(Fault.QUANTITY, text);
  }

  private static final List<List<String>> LOOKALIKES =
      List.of(
          List.of("-?[0-9., ]+ ?[-–—] ?[0-9., ]+.*", "write a range with two dots: 100..150"),
          List.of("(?i)(from )?[0-9., ]+ to [0-9., ]+.*", "write a range with two dots: 100..150"),
          List.of("(?i)(almost|close to|just under) .*", "write 'nearly', or 近"),
          List.of(
              "(?i)(approximately|approx\\.?|circa|ca\\.?|c\\.|some|roughly|estimated) .*",
              "write 'about', or ~"),
          List.of(
              "(?i)(above|exceeding|upwards of|more then|greater than|超过?) ?.*",
              "write 'more than', or >"),
          List.of(
              "(?i)(under|below|not quite|fewer then|less then) .*", "write 'fewer than', or <"),
          List.of(
              "(?i)(at most|maximum|max\\.?|no more than|not more than|a maximum of|最多|至多) ?.*",
              "write 'up to', or <="),
          List.of(
              "(?i)(minimum|min\\.?|no fewer than|no less than|not less than|a minimum of|至少) ?.*",
              "write 'at least', or >="),
          List.of(
              "(?i)(-|–|—|\\.|\\.\\.|\\.\\.\\.|…|\\*|na|none|null|nil|unknown|x|tbd|tbc|not known|not available)",
              "leave it empty, or write ? where the source gives no number and n/a where none can be"),
          List.of("(?i)(yes|no|true|false)", "write a number"),
          List.of(
              "(?i).*\\b(hundreds?|thousands?|millions?|billions?|dozens?|lakhs?|crores?|tens of)\\b.*",
              "write digits; 'thousand', 'million' and 'billion' stand after them, as in 1.56 million"),
          List.of("[0-9].*[十百千兆].*", "write digits with 万 or 亿 after them"),
          List.of("[0-9].*多.*", "write 余 for 'more than'"),
          List.of(
              "(?i)(one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\\b.*",
              "write digits"));
}
