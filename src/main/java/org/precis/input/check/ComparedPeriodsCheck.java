package org.precis.input.check;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.precis.claim.Change;
import org.precis.claim.Difference;
import org.precis.claim.Restatement;
import org.precis.claim.TableCells;
import org.precis.claim.TableCells.Cell;
import org.precis.diagnostic.Fault;
import org.precis.input.field.Fields;
import org.precis.input.field.Placed;
import org.precis.input.file.Place;
import org.precis.input.part.Draft;
import org.precis.input.part.MastheadReader;
import org.precis.input.table.TablesReader;
import org.precis.input.value.Literal;
import org.precis.model.Comparability;
import org.precis.model.DateSpan;
import org.precis.model.Edition;
import org.precis.model.Masthead;
import org.precis.model.Statistic;
import org.precis.model.Table;
import org.precis.quantity.Interval;
import org.precis.quantity.Mark;
import org.precis.quantity.NumberType;
import org.precis.quantity.Value;

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

  static void run(Draft draft, Edition edition, Fields briefing) {
    edition
        .previous()
        .filter(last -> briefing.has(COMPARED))
        .map(last -> new ComparedPeriodsCheck(edition, last, briefing))
        .ifPresent(check -> check.check(draft));
  }

  /** What goes on counting is not less than before, unless it was revised or counts losses too. */
  private void goesOn(NumberType type, Value now, Optional<Value> then, Supplier<Place> place) {
    boolean counts = type.isAddedOverTime() && !now.marks().contains(Mark.REVISED);
    then.filter(old -> counts && isLess(now, old))
        .ifPresent(
            old ->
                briefing
                    .report()
                    .add(
                        Fault.COUNT_SHRANK,
                        place.get(),
                        Literal.of((Interval) now.quantity()),
                        Literal.of((Interval) old.quantity()),
                        briefing.word(COMPARED)));
  }

  /** Reports a value of the last part of the period, which does not count from its beginning. */
  private void part(Placed<Statistic> placed) {
    DateSpan all = edition.masthead().period();
    Statistic now = placed.value();
    DateSpan own = now.periodIn(all);
    boolean goesOn = now.type().isAddedOverTime() && last.statistic(now.id()).isPresent();
    if (goesOn && !own.isSameAs(all)) {
      Place place = placed.fields().placeOf("value");
      briefing.report().add(Fault.COUNTS_FROM_LATER, place, now.id(), all, own);
    }
  }

  private void statistic(Placed<Statistic> placed) {
    Statistic now = placed.value();
    Optional<Value> then =
        last.statistic(now.id())
            .map(old -> Restatement.of(old, last.masthead().period(), now).value());
    goesOn(now.type(), now.value(), then, () -> placed.fields().placeOf("value"));
  }

  /** The cells of a table that are about the period of the edition. */
  private void table(Placed<Table> placed, TableCells cells, TableCells before) {
    Table table = placed.value();
    Cell.all(table)
        .forEach(
            now -> {
              Table.Row row = table.allRows().get(now.row());
              Table.Column column = table.columns().get(now.column());
              if (row.period().isEmpty() && column.period().isEmpty()) {
                goesOn(
                    column.type(),
                    now.value(),
                    before.find(cells.id(now)).map(Cell::value),
                    () -> TablesReader.totalCell(placed.fields(), row.label(), column.id()));
              }
            });
  }

  private static boolean isLess(Value now, Value then) {
    Difference between = Difference.of(then, now);
    return between.isCertain() && between.direction() == Difference.Direction.FALL;
  }

  private void check(Draft draft) {
    DateSpan then = last.masthead().period();
    DateSpan now = edition.masthead().period();
    if (then == null || now == null) {
      undated(then, now);
    } else if (!isEarlier(then, now)) {
      report(Fault.NOT_EARLIER, briefing.word(COMPARED), then, now);
    } else if (then.isSameAs(now)) {
      corrections();
    } else if (said() == Comparability.CUMULATIVE && !beginsWith(then, now)) {
      briefing
          .report()
          .add(Fault.NOT_CUMULATIVE, briefing.placeOf(MastheadReader.COMPARABILITY), then, now);
    } else if (isRefused()) {
      String why = then.overlaps(now) ? "overlap" : "are not equally long";
      report(Fault.UNLIKE_PERIODS, briefing.word(COMPARED), then, now, why, hint(then, now));
    } else if (said() == Comparability.CUMULATIVE) {
      draft.statistics().forEach(this::part);
      draft.statistics().forEach(this::statistic);
      TableCells cells = TableCells.of(edition);
      TableCells before = TableCells.of(last);
      draft.tables().forEach(table -> table(table, cells, before));
    }
  }

  /** What a correction says was published, and the last edition of the same period did not say. */
  private void corrections() {
    for (Fields correction : briefing.list("corrections", "")) {
      correction.thing("was", "").ifPresent(was -> was.keys().forEach(id -> correction(id, was)));
    }
  }

  private void correction(String id, Fields was) {
    Optional<Value> published = last.statistic(id).map(Statistic::value);
    List<Value> said =
        edition.texts().corrections().stream()
            .filter(one -> one.on() == null || one.on().isAfter(last.masthead().published()))
            .flatMap(one -> Stream.ofNullable(one.was().get(id)))
            .toList();
    boolean other =
        !said.isEmpty()
            && published.isPresent()
            && said.stream().allMatch(one -> Difference.of(published.get(), one).isCertain());
    if (other) {
      briefing
          .report()
          .add(
              Fault.CORRECTED_OTHERWISE,
              was.placeOf(id),
              Literal.of((Interval) said.get(0).quantity()),
              briefing.word(COMPARED),
              Literal.of((Interval) published.get().quantity()));
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
    return edition.masthead().scope().comparability();
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
