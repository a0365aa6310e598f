package org.precis.input.proposal;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.precis.model.DateSpan;
import org.precis.model.PartialDate;

/**
 * Moves the period of an edition on: by a month, a quarter, a half-year, a year, or as many days or
 * months as it lasts. A period that began with that of the edition before it grows by as much.
 *
 * @param period of the last edition
 * @param earlier the period of the edition before it, if it is known
 */
record PeriodSteps(DateSpan period, Optional<DateSpan> earlier) {

  DateSpan next() {
    return grown().orElseGet(() -> moved(1));
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

  /** The period that begins as this one and the earlier one do, and ends later by their step. */
  private Optional<DateSpan> grown() {
    return earlier
        .filter(before -> isOfMonths() && before.from().equals(period.from()))
        .filter(before -> before.to().hasMonth())
        .filter(before -> !before.to().hasDay() && !before.to().equals(period.to()))
        .map(
            before -> {
              long step = ChronoUnit.MONTHS.between(month(before.to()), month(period.to()));
              return span(month(period.from()), month(period.to()).plusMonths(step));
            });
  }

  private DateSpan movedByDays(int times) {
    LocalDate first = period.from().firstDay();
    LocalDate last = period.to().lastDay();
    boolean wholeMonths =
        first.getDayOfMonth() == 1 && last.equals(YearMonth.from(last).atEndOfMonth());
    if (wholeMonths) {
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

  /**
   * How texts name the period, and the one before it, with which they compared: their months, their
   * quarters or half-years, and their years if those of the next one are others.
   */
  Pattern words(List<String> languages, DateSpan next) {
    Set<String> words = new LinkedHashSet<>();
    // Chinese has no spaces between words
    Set<String> joined = new LinkedHashSet<>();
    for (DateSpan named : List.of(period, moved(-1))) {
      words.add(Pattern.quote(named.toString()));
      for (PartialDate date : List.of(named.from(), named.to())) {
        addDate(words, joined, date, languages);
        if (date.year() != next.from().year() && date.year() != next.to().year()) {
          words.add(String.valueOf(date.year()));
          joined.add(date.year() + "年");
        }
      }
      addParts(words, joined, named);
    }
    String any = "(?<![\\p{L}\\p{N}-])(?:" + String.join("|", words) + ")(?![\\p{L}\\p{N}-])";
    return Pattern.compile(any + "|" + String.join("|", joined));
  }

  private static void addDate(
      Set<String> words, Set<String> joined, PartialDate date, List<String> languages) {
    if (date.hasMonth()) {
      words.add(Pattern.quote(month(date).toString()));
      joined.add(date.year() + "年" + date.month() + "月");
      languages.forEach(language -> addMonths(words, language, date.month()));
    }
  }

  private static void addParts(Set<String> words, Set<String> joined, DateSpan named) {
    int first = named.from().month();
    int months = named.to().month() - first + 1;
    if (first > 0 && months == 3 && first % 3 == 1) {
      words.add("Q" + (first / 3 + 1));
    } else if (first > 0 && months == 6 && first % 6 == 1) {
      words.add("H" + (first / 6 + 1));
      words.add(first == 1 ? "[Ff]irst half" : "[Ss]econd half");
      words.add(
          (first == 1 ? "(?:1\\.|[Ee]rste[nrs]?)" : "(?:2\\.|[Zz]weite[nrs]?)") + " Halbjahr");
      joined.add(first == 1 ? "上半年" : "下半年");
    }
  }

  private static void addMonths(Set<String> words, String language, int month) {
    DateFormatSymbols symbols = DateFormatSymbols.getInstance(ULocale.forLanguageTag(language));
    for (int context : new int[] {DateFormatSymbols.FORMAT, DateFormatSymbols.STANDALONE}) {
      words.add(Pattern.quote(symbols.getMonths(context, DateFormatSymbols.WIDE)[month - 1]));
    }
  }
}
