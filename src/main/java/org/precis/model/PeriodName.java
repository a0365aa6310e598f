package org.precis.model;

import static org.precis.language.Vocabulary.any;

import java.time.DateTimeException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.precis.language.MonthNames;
import org.precis.language.QuarterNames;
import org.precis.language.Sense;
import org.precis.language.Vocabulary;

/**
 * How tables name periods without words: dates and intervals of ISO 8601, years, also two in one
 * ({@code 2024/25}), quarters and the like ({@code 2025-Q1}, {@code Q1 2025}); quarters also in the
 * words of offices ({@code 1. Quartal 2025}).
 */
public final class PeriodName {

  private static final Pattern DATES =
      Pattern.compile("[12][0-9]{3}(-[0-9]{2}){0,2}(/[12][0-9]{3}(-[0-9]{2}){0,2})?");

  private static final Pattern YEARS =
      Pattern.compile(
          "([12][0-9]{3})(?:[/–-]((?:[12][0-9])?[0-9]{2})|" + any(Sense.YEAR_SIGN) + ")");

  /** Quarters, half-years (H, S), terms (T) and weeks. */
  private static final String PART = "[QHSTW][0-9]{1,2}";

  private static final Pattern PART_OF_YEAR =
      Pattern.compile("[12][0-9]{3}[ -]?" + PART + "|" + PART + "([ /-]?[12][0-9]{3})?");

  private static final Pattern YEAR = Pattern.compile("(?<![0-9])[12][0-9]{3}(?![0-9])");

  /** A year as it is named in words: the second half of a financial year belongs to it. */
  private static final Pattern NAMED_YEAR =
      Pattern.compile(YEAR + "(?:[/–-](?:[12][0-9])?[0-9]{2}(?![0-9-]))?");

  /** What tables write after a period of which something is to be said: {@code 2025 (p)}. */
  private static final Pattern MARKS =
      Pattern.compile(
          ("(?<=[0-9]|" + any(Sense.YEAR_SIGN) + ")")
              + "(?:\\s[0-9]{1,2}\\)|\\s?(?:[*†‡#]|[¹²³⁰⁴-⁹①-⑳]\\)?|[prbe](?!\\p{L})|\\((?:[a-z]|[0-9]{1,2})\\)|\\[[a-z0-9 ]{1,8}]))+(?=$|,)");

  /**
   * A year, or one to another, with which a title ends. A single one belongs to what stands before
   * it, such as a quarter or a month, unless a comma or a preposition parts them.
   */
  private static final class Ending {

    private static final String TO = "\\s*(?:–|—|-|\\p{L}{1,5})\\s*" + NAMED_YEAR;

    private static final String IN = any(Sense.BEFORE_YEARS) + "[\\s.]*";

    static final Pattern YEARS =
        Pattern.compile(
            "(?iu)(?:\\s*[,，、:：;(（]\\s*(?:"
                + (IN + ")?|\\s+" + IN)
                + ("|(?:\\s+|(?<=\\p{IsHan}))(?=" + NAMED_YEAR + TO + "))")
                + (NAMED_YEAR + "(?:" + TO + ")?")
                + ("(?:\\s*" + any(Sense.AFTER_YEAR) + ")?[)）\\s]*$"));
  }

  /** What stands behind the last comma or colon. */
  private static final Pattern LAST_PART = Pattern.compile("\\s*[,，、:：]\\s*([^,，、:：]+)$");

  private static final Pattern ARTICLE = Pattern.compile("^(?:the |le |el )");

  private static final int CENTURY = 100;

  private static final String OF_SOME_YEAR = " 2000";

  private static final Pattern BETWEEN_TWO = Pattern.compile("[\\s–—-]*(\\p{L}{1,5})?[\\s–—-]*");

  /** A quarter or a half beside its year without a space, as in <em>2025Q1</em>. */
  private static final Pattern PART_IN_FIGURES = Pattern.compile("(?iu)[QTHS][1-4]|[1-4][TS]");

  private static final int QUARTERS = 4;

  /** Apart, so that the many names are compiled only where a text may have one. */
  private static final class PartOfYear {

    private static final List<String> NAMES =
        Stream.concat(
                IntStream.rangeClosed(1, QUARTERS).mapToObj(QuarterNames::of),
                Stream.of(Sense.FIRST_HALF, Sense.SECOND_HALF).map(Vocabulary::any))
            .map(names -> "(" + names + ")")
            .toList();

    private static final String ANY = "(?:" + String.join("|", NAMES) + ")";

    /** The quarters and then the halves, each before its year or behind it. */
    static final Pattern WITH_YEAR =
        Pattern.compile(
            "(?<![\\p{L}\\p{N}])(?:"
                + (ANY + "[ ,/-]*(?:" + any(Sense.OF_YEAR) + "\\s?|/ ?)?(?:" + YEAR + ")")
                + ("|(?:" + YEAR + ")(?: ?" + any(Sense.AFTER_YEAR) + ")?[ ,/-]*" + ANY)
                + ")(?![\\p{L}\\p{N}&&[^\\p{IsHan}\\p{IsThai}]])");

    /** Which of them a text names, from 1; 0 if it names none. */
    static int in(String text, Predicate<Matcher> names) {
      boolean possible =
          !year(text).isEmpty()
              && (PART_IN_FIGURES.matcher(text).find()
                  || Stream.of(Sense.QUARTER, Sense.FIRST_HALF, Sense.SECOND_HALF)
                      .anyMatch(part -> Vocabulary.ofAll().has(part, text)));
      Matcher part = possible ? WITH_YEAR.matcher(text) : null;
      return possible && names.test(part)
          ? IntStream.range(0, part.groupCount())
              .filter(i -> part.group(i + 1) != null)
              .map(i -> i % NAMES.size() + 1)
              .findFirst()
              .orElse(0)
          : 0;
    }
  }

  private PeriodName() {}

  /** Whether a text in Latin digits is one. */
  public static boolean is(String text) {
    return date(text).isPresent()
        || years(text).isPresent()
        || quarter(text) > 0
        || PART_OF_YEAR.matcher(text.toUpperCase(Locale.ROOT)).matches();
  }

  /**
   * Whether both are periods of one length, or the same words with a year each: losses in 2023 and
   * in 2024. Months in words are, with their years.
   */
  public static boolean areAlike(String one, String other) {
    return is(one) && is(other) && areOfOneLength(span(one), span(other))
        || isMonth(one) && isMonth(other)
        || !year(one).isEmpty()
            && quarterIn(one) > 0 == quarterIn(other) > 0
            && withoutPeriod(one).equals(withoutPeriod(other));
  }

  /** Whether two periods, or names such as weeks that are no spans, last equally long. */
  private static boolean areOfOneLength(Optional<DateSpan> one, Optional<DateSpan> other) {
    return one.isEmpty() && other.isEmpty()
        || one.isPresent() && other.filter(one.get()::lastsAsLongAs).isPresent();
  }

  /** Whether one of two that are alike is later than the other. */
  public static boolean isLater(String one, String other) {
    int years = year(one).compareTo(year(other));
    if (years != 0) {
      return years > 0;
    }
    int quarters = Integer.compare(quarterIn(one), quarterIn(other));
    int parts =
        quarters == 0 ? Integer.compare(MonthNames.month(one), MonthNames.month(other)) : quarters;
    return parts == 0 ? one.compareTo(other) > 0 : parts > 0;
  }

  private static boolean isMonth(String text) {
    return MonthNames.month(text) > 0 && !year(text).isEmpty();
  }

  /**
   * The index of the latest of names that are all months, or all quarters, without a year; empty if
   * they are not. They may go on into the next year (October to March), or stand the latest first.
   */
  public static OptionalInt latestWithoutYear(List<String> names) {
    if (names.size() < 2 || names.stream().anyMatch(name -> !year(name).isEmpty())) {
      return OptionalInt.empty();
    }
    List<Integer> months = parts(names, MonthNames::month);
    if (!months.isEmpty()) {
      return OptionalInt.of(latest(months, 12));
    }
    List<Integer> quarters = parts(names, PeriodName::loneQuarter);
    return quarters.isEmpty() ? OptionalInt.empty() : OptionalInt.of(latest(quarters, 4));
  }

  /** What each of the names is; empty if one is no such part. */
  private static List<Integer> parts(List<String> names, ToIntFunction<String> part) {
    List<Integer> parts =
        names.stream().map(part::applyAsInt).takeWhile(number -> number > 0).toList();
    return parts.size() == names.size() ? parts : List.of();
  }

  /** The last, unless they take a shorter way backwards; in their order within a year, the last. */
  private static int latest(List<Integer> parts, int ofYear) {
    int last = parts.size() - 1;
    boolean within = IntStream.range(0, last).allMatch(i -> parts.get(i) < parts.get(i + 1));
    int forward =
        IntStream.range(0, last)
            .map(i -> Math.floorMod(parts.get(i + 1) - parts.get(i), ofYear))
            .sum();
    return within || forward <= last * ofYear - forward ? last : 0;
  }

  /** What matches a quarter or a half of a year, with its year. */
  public static Pattern partOfYear() {
    return PartOfYear.WITH_YEAR;
  }

  /** The quarter that a text names and nothing else but its year; 0 if it does not. */
  public static int quarter(String text) {
    int part = PartOfYear.in(text, Matcher::matches);
    return part > QUARTERS ? 0 : part;
  }

  /** The quarter that a text names among other words; 0 if there is none. */
  private static int quarterIn(String text) {
    int part = PartOfYear.in(text, Matcher::find);
    return part > QUARTERS ? 0 : part;
  }

  /** The quarter that a text names without a year, and nothing else; 0 if it does not. */
  private static int loneQuarter(String text) {
    return quarter(ARTICLE.matcher(text).replaceFirst("") + OF_SOME_YEAR);
  }

  private static String year(String text) {
    Matcher year = YEAR.matcher(text);
    return year.find() ? year.group() : "";
  }

  private static String withoutPeriod(String text) {
    Pattern period = quarterIn(text) > 0 ? PartOfYear.WITH_YEAR : NAMED_YEAR;
    return period.matcher(text).replaceFirst("{}");
  }

  /**
   * A title without the years, or quarters, with which it ends; the title itself if it is nothing
   * else.
   */
  public static String beforePeriod(String title) {
    String latin = latin(title);
    Matcher years = Ending.YEARS.matcher(latin);
    if (years.find() && years.start() > 0) {
      return title.substring(0, years.start());
    }
    Matcher last = LAST_PART.matcher(latin);
    boolean quarters = quarterIn(latin) > 0 && last.find() && last.start() > 0;
    return quarters && areQuarters(last.group(1)) ? title.substring(0, last.start()) : title;
  }

  /** Whether a text is quarters with their years, and at most a short word between two. */
  private static boolean areQuarters(String text) {
    String rest = PartOfYear.WITH_YEAR.matcher(text).replaceAll(" ");
    return rest.length() < text.length() && BETWEEN_TWO.matcher(rest).matches();
  }

  /** The period that is named as a date or an interval. */
  public static Optional<DateSpan> date(String text) {
    if (!DATES.matcher(text).matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(DateSpan.of(text));
    } catch (DateTimeException | IllegalArgumentException notADate) {
      return Optional.empty();
    }
  }

  /**
   * The period that a label names, and nothing else: a date, or a year, half-year, quarter or month
   * with its year, or several years.
   */
  public static Optional<DateSpan> span(String label) {
    String text = plain(label);
    Optional<DateSpan> date = date(text);
    if (date.isPresent() || year(text).isEmpty()) {
      return date;
    }
    int year = Integer.parseInt(year(text));
    int month = MonthNames.month(text);
    if (month > 0) {
      return Optional.of(DateSpan.on(new PartialDate(year, month, 0)));
    }
    int part = PartOfYear.in(text, Matcher::matches);
    if (part == 0) {
      return years(text);
    }
    int last = part > QUARTERS ? (part - QUARTERS) * 2 : part;
    int first = part > QUARTERS ? last - 1 : part;
    return Optional.of(
        new DateSpan(DateSpan.quarter(year, first).from(), DateSpan.quarter(year, last).to()));
  }

  /**
   * A year, or two with a sign between them: from one to the other. One that begins in the first
   * and ends in the next, whose months nobody states, is taken for twelve months in the middle.
   */
  private static Optional<DateSpan> years(String text) {
    Matcher years = YEARS.matcher(text);
    if (!years.matches()) {
      return Optional.empty();
    }
    String first = years.group(1);
    String last = years.group(2);
    if (last == null) {
      return date(first);
    }
    if (areNext(first, last)) {
      int year = Integer.parseInt(first);
      return Optional.of(
          new DateSpan(new PartialDate(year, 7, 0), new PartialDate(year + 1, 6, 0)));
    }
    return date(first + "/" + first.substring(0, 4 - last.length()) + last);
  }

  /** A year that begins in one and ends in the next: {@code 2021/22} of {@code 2021/2022}. */
  public static Optional<String> ofBothYears(String text) {
    Matcher years = YEARS.matcher(text);
    return Optional.of(text)
        .filter(both -> years.matches() && date(both).isPresent() && both.length() == 9)
        .filter(both -> areNext(years.group(1), years.group(2)))
        .map(both -> both.substring(0, 5) + both.substring(7));
  }

  /** Whether one year follows another, which may be written in two digits. */
  public static boolean areNext(String year, String next) {
    int following = Integer.parseInt(year) + 1;
    return Integer.parseInt(next) == (next.length() == 2 ? following % CENTURY : following);
  }

  /** The text with digits of any script in ASCII, and without marks after the period. */
  public static String plain(String text) {
    String latin = latin(text.strip());
    return year(latin).isEmpty() ? latin : MARKS.matcher(latin).replaceAll("");
  }

  /** The text with digits of any script in ASCII. */
  public static String latin(String text) {
    if (text.chars().noneMatch(c -> c > 0x7F && Character.isDigit(c))) {
      return text;
    }
    StringBuilder latin = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            c -> latin.appendCodePoint(Character.isDigit(c) ? '0' + Character.digit(c, 10) : c));
    return latin.toString();
  }
}
