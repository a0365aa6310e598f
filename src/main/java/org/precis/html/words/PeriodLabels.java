package org.precis.html.words;

import java.time.DateTimeException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.precis.model.DateSpan;
import org.precis.model.PartialDate;

/**
 * Recognizes labels that are periods: dates and intervals of ISO 8601, quarters and the like
 * ({@code 2018-Q1}, {@code Q1 2018}), and years and months as the language writes them.
 */
public final class PeriodLabels {

  private static final Pattern YEAR = Pattern.compile("[12][0-9]{3}");
  private static final Pattern DATES =
      Pattern.compile("[12][0-9]{3}(-[0-9]{2}){0,2}(/[12][0-9]{3}(-[0-9]{2}){0,2})?");
  private static final Pattern YEARS = Pattern.compile("[12][0-9]{3}[/–-]([12][0-9])?[0-9]{2}");

  /** Quarters, half-years (H, S), terms (T) and weeks. */
  private static final String PART = "[QHSTW][0-9]{1,2}";

  private static final Pattern PART_OF_YEAR =
      Pattern.compile("[12][0-9]{3}[ -]?" + PART + "|" + PART + "([ /-]?[12][0-9]{3})?");

  private final DateWords dates;

  public PeriodLabels(DateWords dates) {
    this.dates = dates;
  }

  /** Whether these are several labels, and all of them are periods. */
  public boolean are(List<String> labels) {
    return labels.size() > 1 && labels.stream().allMatch(this::is);
  }

  /** Whether these are periods, and not the latest first. */
  public boolean ascend(List<String> labels) {
    return are(labels) && labels.get(0).compareTo(labels.get(labels.size() - 1)) < 0;
  }

  /** Whether a label is a period. */
  public boolean is(String label) {
    String text = latin(label.strip());
    return isDate(text)
        || YEARS.matcher(text).matches()
        || PART_OF_YEAR.matcher(text.toUpperCase(Locale.ROOT)).matches()
        || isAsPrinted(text);
  }

  private static boolean isDate(String text) {
    if (!DATES.matcher(text).matches()) {
      return false;
    }
    try {
      DateSpan.of(text);
      return true;
    } catch (DateTimeException | IllegalArgumentException notADate) {
      return false;
    }
  }

  /** A month, or a year with more than its digits, such as 2018年. */
  private boolean isAsPrinted(String text) {
    Matcher year = YEAR.matcher(text);
    boolean named = year.find();
    int number = named ? dates.commonEra(Integer.parseInt(year.group())) : 1;
    return IntStream.rangeClosed(named ? 0 : 1, 12)
        .mapToObj(month -> DateSpan.on(new PartialDate(number, month, 0)))
        .flatMap(span -> Stream.of(dates.span(span, named), dates.shortSpan(span, named)))
        .anyMatch(printed -> text.equalsIgnoreCase(latin(printed)));
  }

  /** The text with digits of any script in ASCII. */
  private static String latin(String text) {
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
