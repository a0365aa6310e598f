package org.precis.input.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.precis.diagnostic.Fault;
import org.precis.input.field.Fields;
import org.precis.input.field.Placed;
import org.precis.input.file.Report;
import org.precis.input.part.Draft;
import org.precis.input.part.StatisticsReader;
import org.precis.input.value.Dates;
import org.precis.model.Case;
import org.precis.model.DateSpan;
import org.precis.model.Masthead;
import org.precis.model.PartialDate;
import org.precis.model.Source;
import org.precis.model.Statistic;
import org.precis.model.Status;
import org.precis.quantity.Value;

/**
 * Checks that nothing is dated after the edition, that no case closes before it opens, that all
 * cases are of the period in which they are counted, and that no statistic has two values for one
 * period.
 */
public final class DateCheck {

  /** No statistic is of a later year, but years of other calendars are. */
  private static final int LAST_YEAR = 2200;

  private final LocalDate published;
  private final Report report;

  private DateCheck(LocalDate published, Report report) {
    this.published = published;
    this.report = report;
  }

  static void run(Draft draft, Masthead masthead, Report report) {
    DateCheck check = new DateCheck(masthead.published(), report);
    for (Placed<Case> placed : draft.cases()) {
      Case caseItem = placed.value();
      check.notAfter(caseItem.opened(), placed.fields(), "opened");
      check.notAfter(caseItem.closed(), placed.fields(), "closed");
      check.inOrder(caseItem, placed.fields());
      if (masthead.period() != null) {
        check.within(masthead.period(), caseItem, placed.fields());
      }
    }
    draft.statistics().forEach(placed -> check.values(placed, masthead.period()));
    // a correction may be based on a source newer than the edition
    if (masthead.status() != Status.CORRECTED) {
      draft.sources().forEach(check::source);
    }
  }

  private void values(Placed<Statistic> placed, DateSpan edition) {
    List<DateSpan> periods = new ArrayList<>();
    if (edition != null) {
      periods.add(placed.value().periodIn(edition));
    }
    for (String key : placed.fields().keys()) {
      boolean filled = key.startsWith(StatisticsReader.OTHER_PERIOD) && placed.fields().filled(key);
      Optional<DateSpan> read =
          filled
              ? Dates.plain(key.substring(StatisticsReader.OTHER_PERIOD.length()))
              : Optional.empty();
      if (read.isEmpty()) {
        continue;
      }
      DateSpan period = read.get();
      Value value = placed.value().otherPeriods().get(period.toString());
      if (periods.stream().anyMatch(period::isSameAs)) {
        String id = placed.value().id();
        report.add(Fault.TWO_VALUES, placed.fields().placeOf(key), id, period);
      } else if (edition != null
          && period.from().firstDay().isAfter(edition.to().lastDay())
          && value.stated()
          && !value.isForecast()) {
        report.add(Fault.AFTER_EDITION, placed.fields().placeOf(key), period, edition);
      }
      periods.add(period);
    }
  }

  private void source(Placed<Source> placed) {
    PartialDate date = placed.value().published();
    notAfter(date == null ? null : DateSpan.on(date), placed.fields(), "published");
  }

  /**
   * Reports only dates that are certainly later: a month may end after the edition is published.
   */
  private void notAfter(DateSpan span, Fields fields, String key) {
    if (published != null && span != null && span.to().firstDay().isAfter(published)) {
      report.add(Fault.AFTER_PUBLISHED, fields.placeOf(key), span, published);
    }
  }

  private void inOrder(Case caseItem, Fields fields) {
    boolean stated = caseItem.opened() != null && caseItem.closed() != null;
    if (stated && caseItem.closed().to().lastDay().isBefore(caseItem.opened().from().firstDay())) {
      report.add(
          Fault.CLOSED_BEFORE_OPENED,
          fields.placeOf("closed"),
          caseItem.closed(),
          caseItem.opened());
    }
  }

  /** A case may have begun before the period if it goes on in it. */
  private void within(DateSpan period, Case caseItem, Fields fields) {
    DateSpan opened = caseItem.opened();
    DateSpan closed = caseItem.closed();
    if (opened != null && opened.from().firstDay().isAfter(period.to().lastDay())) {
      report.add(Fault.CASE_OUTSIDE, fields.placeOf("opened"), opened, "begins after", period);
    } else if (closed != null && closed.to().lastDay().isBefore(period.from().firstDay())) {
      report.add(Fault.CASE_OUTSIDE, fields.placeOf("closed"), closed, "ended before", period);
    }
  }

  /**
   * A period may end after its edition is published, as in an interim report, but not begin after
   * it.
   */
  public static void period(Masthead masthead, Fields briefing) {
    DateSpan period = masthead.period();
    if (period != null && period.to().year() > LAST_YEAR) {
      briefing.report().add(Fault.FAR_PERIOD, briefing.placeOf("period"), period);
      return;
    }
    new DateCheck(masthead.published(), briefing.report())
        .notAfter(period == null ? null : DateSpan.on(period.from()), briefing, "period");
  }
}
