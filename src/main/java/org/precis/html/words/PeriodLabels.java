package org.precis.html.words;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.precis.model.DateSpan;
import org.precis.model.PartialDate;
import org.precis.model.PeriodName;

/**
 * Labels that are periods: by {@link PeriodName}, or years and months as a language writes them.
 */
public final class PeriodLabels {

  private static final Pattern YEAR = Pattern.compile("[12][0-9]{3}");
  private static final Pattern QUARTER = Pattern.compile("([12][0-9]{3})-?Q([1-4])");

  /** As labels of two columns are read as one. */
  private static final Pattern YEAR_FIRST = Pattern.compile("([12][0-9]{3}), (.+)");

  private static final Pattern DATE = Pattern.compile("[12][0-9]{3}-[0-9Q][0-9].{0,14}");
  private static final String JOINT = "(?:, |，)";
  private static final Pattern PART =
      Pattern.compile("(?<=^|" + JOINT + ")(?:(?!" + JOINT + ").)+");
  private static final Pattern DATE_IN_PARTS =
      Pattern.compile(JOINT + DATE + "|^[12][0-9]{3}-[0-9Q][0-9][^,，]{0,14}" + JOINT);

  /** Chinese and Thai write words without spaces between them. */
  private static final String LETTER = "[\\p{L}&&[^\\p{IsHan}\\p{IsThai}]]";

  private static final String WORD_BEGINS = "(?<!" + LETTER + "|\\p{Nd})";
  private static final String WORD_ENDS = "(?!" + LETTER + ")";

  private static final int FIRST_YEAR = 1800;
  private static final int LAST_YEAR = 2199;

  private final DateWords dates;

  /** Any month, as it is called by itself or after a day; null until asked for. */
  private Pattern month;

  public PeriodLabels(DateWords dates) {
    this.dates = dates;
  }

  /** Whether these are several labels, and all of them are periods. */
  public boolean are(List<String> labels) {
    return labels.size() > 1 && labels.stream().allMatch(this::is);
  }

  /** Whether these are periods, and not the latest first. */
  public boolean ascend(List<String> labels) {
    return are(labels)
        && PeriodName.isLater(
            PeriodName.plain(labels.get(labels.size() - 1)), PeriodName.plain(labels.get(0)));
  }

  /**
   * The label as it is printed: dates of ISO 8601 and quarters such as 2025-Q1, which tables of
   * data have, and years before their quarters or months, in the words of the language. Alone, a
   * number is a year only if it is of our times. Of a heading that is joined of several, each part
   * that is such a date.
   */
  public String said(String label) {
    String latin = PeriodName.latin(label.strip());
    String plain = PeriodName.plain(latin);
    String marks = latin.startsWith(plain) ? latin.substring(plain.length()) : "";
    if (!marks.isEmpty()) {
      String said = whole(plain);
      return said.equals(plain) ? label : said + marks;
    }
    String whole = whole(label);
    return whole.equals(label) && DATE_IN_PARTS.matcher(label).find() ? inParts(label) : whole;
  }

  private String inParts(String label) {
    return PART.matcher(label)
        .replaceAll(
            part ->
                Matcher.quoteReplacement(
                    DATE.matcher(part.group()).matches() ? whole(part.group()) : part.group()));
  }

  private String whole(String label) {
    Matcher quarter = QUARTER.matcher(label.strip());
    if (quarter.matches()) {
      return dates.quarter(Integer.parseInt(quarter.group(1)), Integer.parseInt(quarter.group(2)));
    }
    return date(label.strip())
        .map(span -> dates.shortSpan(span, true))
        .or(() -> yearLast(label))
        .orElse(label);
  }

  /** A quarter or a month with the year before it, as the language says both. */
  private Optional<String> yearLast(String label) {
    String latin = PeriodName.latin(label.strip());
    String plain = PeriodName.plain(latin);
    Matcher parts = YEAR_FIRST.matcher(plain);
    if (!latin.startsWith(plain) || !parts.matches()) {
      return Optional.empty();
    }
    int year = Integer.parseInt(parts.group(1));
    int quarter = PeriodName.quarter(plain);
    Optional<String> said =
        quarter > 0
            ? Optional.of(dates.quarter(year, quarter))
            : month(parts.group(2))
                .map(month -> DateSpan.on(new PartialDate(year, month, 0)))
                .map(span -> dates.shortSpan(span, true));
    String marks = latin.substring(plain.length());
    return said.map(period -> period + marks);
  }

  private Optional<Integer> month(String name) {
    return IntStream.rangeClosed(1, 12)
        .filter(
            month -> {
              DateSpan span = DateSpan.on(new PartialDate(1, month, 0));
              return Stream.of(dates.span(span, false), dates.shortSpan(span, false))
                  .anyMatch(printed -> name.equalsIgnoreCase(PeriodName.latin(printed)));
            })
        .boxed()
        .findFirst();
  }

  /** Whether a month is among the words of a text, as it is called by itself or after a day. */
  public boolean hasMonth(String text) {
    if (month == null) {
      String names =
          IntStream.rangeClosed(1, 12)
              .mapToObj(dates::names)
              .flatMap(List::stream)
              .map(Pattern::quote)
              .collect(Collectors.joining("|"));
      month = Pattern.compile(WORD_BEGINS + "(?:" + names + ")" + WORD_ENDS);
    }
    return month.matcher(text).find();
  }

  /** The period that a label says as a date or an interval of ISO 8601. */
  public Optional<DateSpan> date(String label) {
    return PeriodName.date(label)
        .flatMap(
            span ->
                YEAR.matcher(label).matches() && !isOfOurTimes(span.from().year())
                    ? inCalendar(span)
                    : Optional.of(span));
  }

  /** A year as the calendar of the language counts it, such as 2567. */
  private Optional<DateSpan> inCalendar(DateSpan span) {
    int year = dates.commonEra(span.from().year());
    return isOfOurTimes(year)
        ? Optional.of(DateSpan.on(new PartialDate(year, 0, 0)))
        : Optional.empty();
  }

  private static boolean isOfOurTimes(int year) {
    return year >= FIRST_YEAR && year <= LAST_YEAR;
  }

  /** Whether a label is a period. */
  public boolean is(String label) {
    String text = PeriodName.plain(label);
    return PeriodName.is(text) || isAsPrinted(text);
  }

  /** The year, the quarter or the month that is printed so, with its year. */
  public Optional<DateSpan> printed(String label) {
    String text = PeriodName.latin(label.strip());
    Matcher year = YEAR.matcher(text);
    if (!year.find()) {
      return Optional.empty();
    }
    int number = dates.commonEra(Integer.parseInt(year.group()));
    return Stream.concat(
            IntStream.rangeClosed(0, 12)
                .mapToObj(month -> DateSpan.on(new PartialDate(number, month, 0))),
            IntStream.rangeClosed(1, 4).mapToObj(quarter -> DateSpan.quarter(number, quarter)))
        .filter(span -> isPrinted(span, text, true))
        .findFirst();
  }

  /** A month, or a year with more than its digits, such as 2018年. */
  private boolean isAsPrinted(String text) {
    Matcher year = YEAR.matcher(text);
    boolean named = year.find();
    int number = named ? dates.commonEra(Integer.parseInt(year.group())) : 1;
    return IntStream.rangeClosed(named ? 0 : 1, 12)
        .mapToObj(month -> DateSpan.on(new PartialDate(number, month, 0)))
        .anyMatch(span -> isPrinted(span, text, named));
  }

  private boolean isPrinted(DateSpan span, String text, boolean withYear) {
    return Stream.of(dates.span(span, withYear), dates.shortSpan(span, withYear))
        .anyMatch(printed -> text.equalsIgnoreCase(PeriodName.latin(printed)));
  }
}
