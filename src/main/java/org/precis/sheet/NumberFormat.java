package org.precis.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a cell shows its number (ISO/IEC 29500-1, 18.8.31): as a number with so many decimals, as a
 * part of a hundred, or as a date or time. Colours and separators are left out.
 *
 * @param decimals shown at most, or -1 where all are
 * @param zeros decimals that are shown even where they are zero
 * @param currency the sign or the code beside the number, or ""
 */
record NumberFormat(Kind kind, int decimals, int zeros, String currency) {

  enum Kind {
    NUMBER,
    PERCENT,
    DAY,
    MONTH,
    YEAR,
    TIME,
    DAY_AND_TIME
  }

  static final NumberFormat GENERAL = new NumberFormat(Kind.NUMBER, -1, 0);

  /** What stands in quotes, in brackets or after a sign is shown as it is. */
  private static final Pattern LITERAL =
      Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\*.|\\[(?![HhMmSs]+\\])[^\\]]*\\]");

  /** A currency with or without the language that it is written for; the latter may stand alone. */
  private static final Pattern NAMED_CURRENCY = Pattern.compile("\\[\\$([^\\]-]*)(?:-[^\\]]*)?\\]");

  private static final Pattern CURRENCY_SIGN = Pattern.compile("\\p{Sc}");
  private static final Pattern HOUR_FORM = Pattern.compile("AM/PM|A/P");
  private static final Pattern MINUTES = Pattern.compile("\\[?h+\\]?[^a-z]*m+|m+[^a-z]*s|\\[m+\\]");
  private static final Pattern FIXED = Pattern.compile("[#0?,]*(?:\\.([0#?]*))?");

  /** Digits that a spreadsheet keeps: what is beyond them is an artefact of binary arithmetic. */
  private static final MathContext SHOWN = new MathContext(15);

  NumberFormat(Kind kind, int decimals, int zeros) {
    this(kind, decimals, zeros, "");
  }

  NumberFormat withCurrency(String other) {
    return new NumberFormat(kind, decimals, zeros, other);
  }

  static NumberFormat of(String code) {
    String section = LITERAL.matcher(code).replaceAll("").split(";", 2)[0];
    String plain = HOUR_FORM.matcher(section).replaceAll("h").toLowerCase(Locale.ROOT).strip();
    if (plain.equals("general") || plain.equals("@") || plain.isEmpty()) {
      return GENERAL;
    }
    return plain.matches(".*[ydhms].*") || plain.matches(".*e(?![+-]).*")
        ? date(plain)
        : number(plain).withCurrency(currency(code));
  }

  private static String currency(String code) {
    Matcher named = NAMED_CURRENCY.matcher(code);
    while (named.find()) {
      if (!named.group(1).isBlank()) {
        return named.group(1).strip();
      }
    }
    Matcher sign = CURRENCY_SIGN.matcher(named.replaceAll(""));
    return sign.find() ? sign.group() : "";
  }

  private static NumberFormat date(String code) {
    String dateOnly = MINUTES.matcher(code).replaceAll("h");
    boolean time = dateOnly.matches(".*[hs].*");
    boolean day = dateOnly.contains("d");
    boolean month = dateOnly.contains("m");
    boolean year = dateOnly.matches(".*[ye].*");
    if (time) {
      return new NumberFormat(day || month || year ? Kind.DAY_AND_TIME : Kind.TIME, -1, 0);
    }
    // a day without its year is still that day
    boolean whole = day || !year;
    return new NumberFormat(whole ? Kind.DAY : month ? Kind.MONTH : Kind.YEAR, -1, 0);
  }

  private static NumberFormat number(String code) {
    boolean percent = code.contains("%");
    // a currency sign or a unit beside the digits is no part of the number
    String digits = code.replaceAll("[^#0?,./e]", "");
    Matcher fixed = FIXED.matcher(digits);
    boolean scaled = digits.matches(".*,(\\..*)?");
    if (!fixed.matches() || scaled) {
      return GENERAL;
    }
    String shown = fixed.group(1) == null ? "" : fixed.group(1);
    int zeros = shown.lastIndexOf('0') + 1;
    return new NumberFormat(percent ? Kind.PERCENT : Kind.NUMBER, shown.length(), zeros);
  }

  /** A number as it is shown, with a decimal point and nothing between thousands. */
  String shown(BigDecimal number) {
    if (kind == Kind.PERCENT) {
      return digits(number.movePointRight(2)) + " %";
    }
    return digits(number);
  }

  /** Whether fewer decimals of a number are shown than it has. */
  boolean rounds(BigDecimal number) {
    BigDecimal whole = kind == Kind.PERCENT ? number.movePointRight(2) : number;
    return new BigDecimal(digits(whole)).compareTo(whole.round(SHOWN)) != 0;
  }

  private String digits(BigDecimal number) {
    BigDecimal kept = number.round(SHOWN);
    BigDecimal rounded =
        decimals < 0 || kept.scale() <= decimals
            ? kept
            : kept.setScale(decimals, RoundingMode.HALF_UP);
    BigDecimal shortest = rounded.signum() == 0 ? BigDecimal.ZERO : rounded.stripTrailingZeros();
    return shortest.setScale(Math.max(shortest.scale(), zeros)).toPlainString();
  }
}
