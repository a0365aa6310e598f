package org.precis.input.proposal;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.precis.model.DateSpan;
import org.precis.model.PartialDate;
import org.precis.model.QuarterNames;

/**
 * Moves the period of an edition on: by as much as it differs from that of the edition before it;
 * if there is none, by the last period of the series that it spans, or by as much as it lasts. A
 * period that began with that of the edition before it grows.
 *
 * @param period of the last edition
 * @param earlier the period of the edition before it, if it is known
 * @param series the periods of a table that the period spans, in order
 */
record PeriodSteps(DateSpan period, Optional<DateSpan> earlier, List<DateSpan> series) {

  PeriodSteps(DateSpan period) {
    this(period, Optional.empty(), List.of());
  }

  DateSpan next() {
    return earlier.flatMap(this::since).or(this::byOneOfSeries).orElseGet(() -> moved(1));
  }

  /** The period moved on by as much as it ends after another, whose beginning it may share. */
  private Optional<DateSpan> since(DateSpan before) {
    Optional<Step> ends = Step.between(before.to(), period.to());
    boolean grows = before.from().equals(period.from());
    boolean overlaps = before.overlaps(period) || !isOfWholeMonths();
    boolean moves = overlaps && Step.between(before.from(), period.from()).equals(ends);
    return ends.filter(step -> grows || moves)
        .map(
            step ->
                new DateSpan(
                    grows ? period.from() : step.after(period.from()), step.after(period.to())));
  }

  private Optional<DateSpan> byOneOfSeries() {
    int last = series.size() - 1;
    return last < 1
        ? Optional.empty()
        : Step.between(series.get(last - 1).to(), series.get(last).to())
            .map(step -> new DateSpan(step.after(period.from()), step.after(period.to())));
  }

  /** From one date to a later one that is as precise. */
  private record Step(long number, ChronoUnit unit) {

    static Optional<Step> between(PartialDate one, PartialDate next) {
      if (one.hasMonth() != next.hasMonth() || one.hasDay() != next.hasDay()) {
        return Optional.empty();
      }
      ChronoUnit unit =
          !one.hasMonth() ? ChronoUnit.YEARS : one.hasDay() ? ChronoUnit.DAYS : ChronoUnit.MONTHS;
      long number = unit.between(one.firstDay(), next.firstDay());
      return number > 0 ? Optional.of(new Step(number, unit)) : Optional.empty();
    }

    PartialDate after(PartialDate date) {
      return PartialDate.of(date.firstDay().plus(number, unit)).asPreciseAs(date);
    }
  }

  /**
   * The period moved on by as much as it lasts.
   *
   * @param times how often; -1 for back
   */
  private DateSpan moved(int times) {
    PartialDate from = period.from();
    PartialDate to = period.to();
    if (!from.hasMonth() && !to.hasMonth()) {
      int years = (to.year() - from.year() + 1) * times;
      return new DateSpan(
          new PartialDate(from.year() + years, 0, 0), new PartialDate(to.year() + years, 0, 0));
    }
    if (isOfMonths()) {
      long step = (ChronoUnit.MONTHS.between(month(from), month(to)) + 1) * times;
      return span(month(from).plusMonths(step), month(to).plusMonths(step));
    }
    return movedByDays(times);
  }

  private boolean isOfMonths() {
    PartialDate from = period.from();
    PartialDate to = period.to();
    return from.hasMonth() && to.hasMonth() && !from.hasDay() && !to.hasDay();
  }

  private boolean isOfWholeMonths() {
    LocalDate last = period.to().lastDay();
    return period.from().firstDay().getDayOfMonth() == 1
        && last.equals(YearMonth.from(last).atEndOfMonth());
  }

  private DateSpan movedByDays(int times) {
    LocalDate first = period.from().firstDay();
    LocalDate last = period.to().lastDay();
    if (isOfWholeMonths()) {
      long step = ChronoUnit.MONTHS.between(first, last.plusDays(1)) * times;
      LocalDate end = YearMonth.from(last).plusMonths(step).atEndOfMonth();
      return new DateSpan(PartialDate.of(first.plusMonths(step)), PartialDate.of(end));
    }
    long days = (ChronoUnit.DAYS.between(first, last) + 1) * times;
    return new DateSpan(PartialDate.of(first.plusDays(days)), PartialDate.of(last.plusDays(days)));
  }

  private static YearMonth month(PartialDate date) {
    return YearMonth.of(date.year(), date.month());
  }

  private static DateSpan span(YearMonth first, YearMonth last) {
    return new DateSpan(
        new PartialDate(first.getYear(), first.getMonthValue(), 0),
        new PartialDate(last.getYear(), last.getMonthValue(), 0));
  }

  /** The period before, with which texts of the edition compare. */
  DateSpan previous() {
    return moved(-1);
  }

  /**
   * How texts name a period: its months, its quarter, half-year or financial year, and its years if
   * those of the next edition are others.
   */
  static Pattern words(DateSpan named, List<String> languages, DateSpan next) {
    Set<String> words = new LinkedHashSet<>();
    // Chinese and Thai have no spaces between words
    Set<String> joined = new LinkedHashSet<>();
    words.add(Pattern.quote(named.toString()));
    words.add(Pattern.quote(named.inQuarters()));
    addParts(words, joined, named, languages);
    for (PartialDate date : List.of(named.from(), named.to())) {
      addDate(words, joined, date, languages);
      if (date.year() != next.from().year() && date.year() != next.to().year()) {
        words.add(String.valueOf(date.year()));
        joined.add(date.year() + "年");
      }
    }
    String any = "(?<![\\p{L}\\p{N}@-])(?:" + String.join("|", words) + ")(?![\\p{L}\\p{N}-])";
    return Pattern.compile(
        joined.isEmpty() ? any : any + "|(?<![0-9]-?)(?:" + String.join("|", joined) + ")");
  }

  private static void addDate(
      Set<String> words, Set<String> joined, PartialDate date, List<String> languages) {
    if (date.hasMonth()) {
      int year = date.year();
      int month = date.month();
      words.add(Pattern.quote(month(date).toString()));
      words.add("0?" + month + "[/.]" + year);
      words.add(year + "/0?" + month + "(?!/)");
      joined.add(year + "年" + month + "月");
      languages.forEach(language -> addMonths(words, language, date));
    }
  }

  private static void addParts(
      Set<String> words, Set<String> joined, DateSpan named, List<String> languages) {
    if (!named.from().hasMonth() || !named.to().hasMonth()) {
      return;
    }
    DateSpan months = span(month(named.from()), month(named.to()));
    if (months.isQuarter()) {
      addQuarter(words, joined, months.firstQuarter(), languages);
    } else if (months.isHalfYear()) {
      addHalf(words, joined, months.firstQuarter() == 1);
    } else if (months.isYear() && months.from().month() > 1) {
      int last = months.to().year() % 100;
      words.add(
          months.from().year() + " ?[/–-] ?(?:20)?" + String.format(Locale.ROOT, "%02d", last));
    }
  }

  private static void addHalf(Set<String> words, Set<String> joined, boolean first) {
    words.add(first ? "H1" : "H2");
    words.add(first ? "[Ff]irst half" : "[Ss]econd half");
    words.add((first ? "(?:1\\.|[Ee]rste[nrs]?)" : "(?:2\\.|[Zz]weite[nrs]?)") + " Halbjahr");
    joined.add(first ? "上半年" : "下半年");
  }

  private static void addQuarter(
      Set<String> words, Set<String> joined, int quarter, List<String> languages) {
    for (String language : languages) {
      String name = QuarterNames.of(List.of(language), quarter);
      (QuarterNames.isUnspaced(language) ? joined : words).add(name);
    }
  }

  /** The name of a month, and its short form where the year follows. */
  private static void addMonths(Set<String> words, String language, PartialDate date) {
    ULocale locale = ULocale.forLanguageTag(language);
    Set<ULocale> locales = new LinkedHashSet<>(List.of(locale));
    if (locale.getLanguage().equals("en")) {
      locales.add(ULocale.UK);
    }
    int month = date.month() - 1;
    String year =
        "[ -]?(?:"
            + date.year()
            + "|['’]?"
            + String.format(Locale.ROOT, "%02d", date.year() % 100)
            + ")";
    for (ULocale each : locales) {
      DateFormatSymbols symbols = DateFormatSymbols.getInstance(each);
      for (int context : new int[] {DateFormatSymbols.FORMAT, DateFormatSymbols.STANDALONE}) {
        words.add(Pattern.quote(symbols.getMonths(context, DateFormatSymbols.WIDE)[month]));
        String shorter = symbols.getMonths(context, DateFormatSymbols.ABBREVIATED)[month];
        words.add(Pattern.quote(shorter.replaceFirst("\\.$", "")) + "\\.?" + year);
      }
    }
  }
}
