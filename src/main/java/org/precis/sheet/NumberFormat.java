package org.precis.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a cell shows its number (ISO/IEC 29500-1, 18.8.31): as a number with so many decimals, as a
 * part of a hundred, or as a date or time. Colours and separators are left out.
 *
 * @param decimals shown at most, or -1 where all are
 * @param zeros decimals that are shown even where they are zero
 * @param currency the sign or the code beside the number, or ""
 * @param sections what is shown beside positive and negative numbers; none if nothing is
 * @param scaled whether the last thousands of a number are not shown
 */
record NumberFormat(
    Kind kind, int decimals, int zeros, String currency, List<Section> sections, boolean scaled) {

  /**
   * What is shown beside numbers.
   *
   * @param shows whether the number is shown at all
   */
  record Section(String before, String after, boolean shows) {

    static final Section PLAIN = new Section("", "", true);

    boolean isPlain() {
      return before.isEmpty() && after.isEmpty();
    }
  }

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

  private static final Pattern SECTION =
      Pattern.compile(";((?:\"[^\"]*\"|\\\\.|\\[[^\\]]*]|[^;])*)");

  /** A text in quotes or after a sign, what is left out, and the place of a digit. */
  private static final Pattern TOKEN =
      Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\*.|\\[[^\\]]*]|(?i:general)|.");

  private static final Pattern WORDS = Pattern.compile("\\p{L}|[%‰<>≤≥~≈±+]");

  /** A currency with or without the language that it is written for; the latter may stand alone. */
  private static final Pattern NAMED_CURRENCY = Pattern.compile("\\[\\$([^\\]-]*)(?:-[^\\]]*)?\\]");

  private static final Pattern CURRENCY_SIGN = Pattern.compile("\\p{Sc}");
  private static final Pattern HOUR_FORM = Pattern.compile("AM/PM|A/P");
  private static final Pattern MINUTES = Pattern.compile("\\[?h+\\]?[^a-z]*m+|m+[^a-z]*s|\\[m+\\]");
  private static final Pattern FIXED = Pattern.compile("[#0?,]*(?:\\.([0#?]*))?");

  /** Digits that a spreadsheet keeps: what is beyond them is an artefact of binary arithmetic. */
  private static final MathContext SHOWN = new MathContext(15);

  NumberFormat(Kind kind, int decimals, int zeros) {
    this(kind, decimals, zeros, "", List.of(), false);
  }

  NumberFormat with(String otherCurrency, List<Section> others) {
    return new NumberFormat(kind, decimals, zeros, otherCurrency, others, scaled);
  }

  /** The same where the last thousands are not shown. */
  NumberFormat scaled(boolean is) {
    return new NumberFormat(kind, decimals, zeros, currency, sections, is);
  }

  static NumberFormat of(String code) {
    NumberFormat format = plain(code);
    boolean number = format.kind == Kind.NUMBER || format.kind == Kind.PERCENT;
    return number ? format.with(currency(code), sections(code)) : format;
  }

  /**
   * What the sections of a code show, where that is words; of a scaled number they are its scale.
   */
  private static List<Section> sections(String code) {
    List<Section> sections = new ArrayList<>();
    for (MatchResult section : SECTION.matcher(";" + code).results().toList()) {
      StringBuilder before = new StringBuilder();
      StringBuilder after = new StringBuilder();
      boolean shows = false;
      for (MatchResult token : TOKEN.matcher(section.group(1)).results().toList()) {
        String text = token.group();
        if (text.matches("(?i)[#0?@]|general")) {
          shows = true;
        } else if (text.startsWith("\"") || text.startsWith("\\") || text.equals(" ")) {
          (shows ? after : before).append(text.replaceAll("^[\"\\\\]|(?<=.)\"$", ""));
        }
      }
      boolean scaled = section.group(1).matches(".*[#0?],+(\\D.*)?");
      sections.add(new Section(scaled ? "" : words(before), scaled ? "" : words(after), shows));
    }
    return sections.stream().allMatch(one -> one.shows && one.isPlain()) ? List.of() : sections;
  }

  /** What is shown beside all numbers; nothing if that is no words. */
  static List<Section> section(
      CharSequence before, CharSequence after, boolean shows, boolean scaled) {
    Section section = new Section(scaled ? "" : words(before), scaled ? "" : words(after), shows);
    return shows && section.isPlain() ? List.of() : List.of(section);
  }

  /** What says more than a sign of a currency, which is a unit, or than brackets. */
  private static String words(CharSequence literal) {
    return WORDS.matcher(literal).find() ? literal.toString() : "";
  }

  /** The cell that shows a number in this format. */
  Cell cell(int row, int column, BigDecimal number) {
    int at = number.signum() < 0 && sections.size() > 1 ? 1 : 0;
    Section section = sections.isEmpty() ? Section.PLAIN : sections.get(at);
    // the second section has its own minus sign, if any
    String shown = shown(sections.size() > 1 && !section.isPlain() ? number.abs() : number);
    // zero is certain, also where a dash or nothing stands for it
    boolean zero = number.signum() == 0;
    boolean worded = !section.isPlain() && !zero;
    Cell.Kind seen = worded ? Cell.Kind.WORDED : Cell.Kind.NUMBER;
    Cell.Kind kindOfCell = section.shows || zero ? seen : Cell.Kind.UNSEEN;
    String text = worded ? section.before + shown + section.after : shown;
    return new Cell(row, column, kindOfCell, text, currency, scaled);
  }

  private static NumberFormat plain(String code) {
    String section = LITERAL.matcher(code).replaceAll("").split(";", 2)[0];
    String plain = HOUR_FORM.matcher(section).replaceAll("h").toLowerCase(Locale.ROOT).strip();
    if (plain.equals("general") || plain.equals("@") || plain.isEmpty()) {
      return GENERAL;
    }
    return plain.matches(".*[ydhms].*") || plain.matches(".*e(?![+-]).*")
        ? date(plain)
        : number(plain);
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
      return GENERAL.scaled(scaled);
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
