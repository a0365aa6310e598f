package org.precis.input.check;

import java.util.Optional;
import java.util.stream.Stream;
import org.precis.claim.Change;
import org.precis.diagnostic.Fault;
import org.precis.input.field.Fields;
import org.precis.input.part.MastheadReader;
import org.precis.model.Comparability;
import org.precis.model.DateSpan;
import org.precis.model.Edition;
import org.precis.model.Masthead;
import org.precis.model.Statistic;
import org.precis.model.Table;
import org.precis.quantity.NumberType;

/**
 * Checks that an edition is compared with an earlier one whose period is comparable, and says once
 * where no changes are formed because it is not.
 */
final class ComparedPeriodsCheck {

  private static final String COMPARED = "compare-with";

  private final Edition edition;
  private final Edition last;
  private final Fields briefing;

  private ComparedPeriodsCheck(Edition edition, Edition last, Fields briefing) {
    this.edition = edition;
    this.last = last;
    this.briefing = briefing;
  }

  static void run(Edition edition, Fields briefing) {
    edition
        .previous()
        .filter(last -> briefing.has(COMPARED))
        .map(last -> new ComparedPeriodsCheck(edition, last, briefing))
        .ifPresent(ComparedPeriodsCheck::check);
  }

  private void check() {
    DateSpan then = last.masthead().period();
    DateSpan now = edition.masthead().period();
    if (then == null || now == null) {
      undated(then, now);
    } else if (!isEarlier(then, now)) {
      report(Fault.NOT_EARLIER, briefing.word(COMPARED), then, now);
    } else if (said() == Comparability.CUMULATIVE && !beginsWith(then, now)) {
      briefing
          .report()
          .add(Fault.NOT_CUMULATIVE, briefing.placeOf(MastheadReader.COMPARABILITY), then, now);
    } else if (isRefused()) {
      String why = then.overlaps(now) ? "overlap" : "are not equally long";
      report(Fault.UNLIKE_PERIODS, briefing.word(COMPARED), then, now, why, hint(then, now));
    }
  }

  private static String hint(DateSpan then, DateSpan now) {
    if (!then.overlaps(now)) {
      return "write 'comparison: unequal' to compare them all the same";
    }
    return beginsWith(then, now)
        ? "write 'comparison: cumulative' if both count from one day on"
        : "compare with an edition whose period ends before this one begins";
  }

  private void undated(DateSpan then, DateSpan now) {
    if (isRefused()) {
      String one = then == null ? "it has no period" : "this edition has no period";
      String which = then == null && now == null ? "neither has a period" : one;
      report(Fault.PERIOD_UNKNOWN, briefing.word(COMPARED), which);
    }
  }

  private void report(Fault fault, Object... parts) {
    briefing.report().add(fault, briefing.placeOf(COMPARED), parts);
  }

  private Comparability said() {
    return edition.masthead().comparability();
  }

  /** Whether it is earlier; of the same period, whether it was published earlier. */
  private boolean isEarlier(DateSpan then, DateSpan now) {
    Masthead old = last.masthead();
    Masthead current = edition.masthead();
    if (then.isSameAs(now)) {
      return old.published() != null
          && current.published() != null
          && old.published().isBefore(current.published());
    }
    return !then.to().lastDay().isAfter(now.to().lastDay());
  }

  private static boolean beginsWith(DateSpan then, DateSpan now) {
    return then.from().firstDay().equals(now.from().firstDay());
  }

  /** Whether some number that both editions have is of a type that has changes, and none here. */
  private boolean isRefused() {
    return Stream.concat(
            edition.statistics().stream().filter(this::isRefused).map(Statistic::type),
            edition.tables().stream().flatMap(this::types).filter(type -> isRefused(type)))
        .anyMatch(NumberType::isSaid);
  }

  private boolean isRefused(Statistic now) {
    return last.statistic(now.id())
        .filter(
            old ->
                !Change.arePeriodsCompared(
                    period(last).map(old::periodIn),
                    period(edition).map(now::periodIn),
                    now.type(),
                    said()))
        .isPresent();
  }

  private boolean isRefused(NumberType type) {
    return !Change.arePeriodsCompared(period(last), period(edition), type, said());
  }

  /** The types of what a table has of the period of the edition, if both editions have it. */
  private Stream<NumberType> types(Table now) {
    boolean both = last.tables().stream().anyMatch(old -> old.id().equals(now.id()));
    boolean ofEdition = now.rows().stream().anyMatch(row -> row.period().isEmpty());
    return both && ofEdition
        ? now.columns().stream().filter(column -> column.period().isEmpty()).map(Table.Column::type)
        : Stream.empty();
  }

  private static Optional<DateSpan> period(Edition one) {
    return Optional.ofNullable(one.masthead().period());
  }
}
