package org.precis.claim;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.precis.claim.TableCells.Cell;
import org.precis.model.DateSpan;
import org.precis.model.Masthead;
import org.precis.model.Statistic;
import org.precis.model.Table;
import org.precis.quantity.Interval;
import org.precis.quantity.Mark;
import org.precis.quantity.NumberType;
import org.precis.quantity.Quantity;
import org.precis.quantity.Unit;
import org.precis.quantity.Value;

/**
 * A number with all that decides what may be said of it beside others: what SDMX calls an
 * observation.
 *
 * @param id the id of the number, or ""; several with spaces between them
 * @param period what it is about, if it is one of several over time; empty if all are about the
 *     same
 * @param partial whether it is a sum that lacks numbers that are not stated, so that the true one
 *     may be any other
 * @param breaks the periods from which on its series is not comparable with what is before
 */
public record Observation(
    String id,
    Value value,
    NumberType type,
    Optional<DateSpan> period,
    boolean partial,
    List<DateSpan> breaks) {

  public Observation {
    breaks = List.copyOf(breaks);
  }

  /** A number that lacks nothing. */
  public Observation(String id, Value value, NumberType type, Optional<DateSpan> period) {
    this(id, value, type, period, false);
  }

  /** A number whose series is not known. */
  public Observation(
      String id, Value value, NumberType type, Optional<DateSpan> period, boolean partial) {
    this(id, value, type, period, partial, List.of());
  }

  /** A number beside others of the same period. */
  public Observation(String id, Value value, NumberType type) {
    this(id, value, type, Optional.empty());
  }

  /** A number of a statistic; without the period of an edition its own is not known. */
  public static Observation of(
      String id, Value value, Statistic statistic, Optional<DateSpan> period) {
    return new Observation(id, value, statistic.type(), period)
        .inSeries(
            statistic.otherPeriods().entrySet().stream()
                .map(one -> Map.entry(DateSpan.of(one.getKey()), one.getValue())));
  }

  /** A cell of a table, whose series are the periods of its columns, or else of its rows. */
  public static Observation of(String id, Cell cell, Masthead edition) {
    Table table = cell.table();
    Table.Column own = table.columns().get(cell.column());
    Stream<Cell> series =
        own.period().isPresent()
            ? IntStream.range(0, table.columns().size())
                .mapToObj(at -> new Cell(table, cell.row(), at))
            : IntStream.range(0, table.rows().size())
                .mapToObj(at -> new Cell(table, at, cell.column()));
    return new Observation(id, cell.value(), own.type(), cell.period(edition))
        .inSeries(
            series.flatMap(
                one -> one.period(edition).map(span -> Map.entry(span, one.value())).stream()));
  }

  /**
   * A cell of a table beside others of its column.
   *
   * @param row among all that are counted
   */
  public static Observation of(String id, Table table, int row, int column) {
    Table.Column own = table.columns().get(column);
    Table.Row read = table.rows().get(row);
    Value value = read.values().get(column).in(own.counted());
    return new Observation(id, value, own.type(), read.period());
  }

  /** The same in the unit of another number, whose words it has in one language only. */
  Observation with(Unit unit) {
    return with(value.withUnit(unit));
  }

  /** The same as a number of another type. */
  public Observation ofType(NumberType other) {
    return new Observation(id, value, other, period, partial, breaks);
  }

  /** The same with the number written otherwise. */
  public Observation with(Value other) {
    return new Observation(id, other, type, period, partial, breaks);
  }

  Observation withId(String other) {
    return new Observation(other, value, type, period, partial, breaks);
  }

  /** The same as a number that was rounded to its last place. */
  Observation estimated() {
    return number()
        .filter(Interval::exact)
        .map(exact -> with(value.withQuantity(Quantity.about(exact.number()))))
        .orElse(this);
  }

  /** The number, if one is stated. */
  public Optional<Interval> number() {
    return value.quantity().interval();
  }

  /** The same as a sum that lacks numbers, or that lacks none. */
  public Observation partial(boolean is) {
    return new Observation(id, value, type, period, is, breaks);
  }

  /** The same beside the numbers of its series. */
  private Observation inSeries(Stream<Map.Entry<DateSpan, Value>> series) {
    List<DateSpan> broken =
        series
            .filter(one -> one.getValue().marks().contains(Mark.BREAK))
            .map(Map.Entry::getKey)
            .toList();
    return new Observation(id, value, type, period, partial, broken);
  }

  /** Whether its series breaks between an earlier number and this one. */
  boolean isBrokenSince(Observation then) {
    return then.period.isPresent()
        && period.isPresent()
        && breaks.stream()
            .anyMatch(
                broken ->
                    Periods.isEarlier(then.period.get(), broken)
                        && !Periods.isEarlier(period.get(), broken));
  }

  /** Whether nothing bounds what it truly is. */
  boolean isOpen() {
    return partial || value.isOpen();
  }

  /** The ids of some numbers. */
  static List<String> ids(List<Observation> some) {
    return some.stream()
        .flatMap(one -> List.of(one.id.split(" ", -1)).stream())
        .filter(id -> !id.isEmpty())
        .toList();
  }

  /**
   * Why some numbers may not be set beside one another: they are of no known type or of several, in
   * several units, about periods that are not equally long or overlap, on both sides of a break, or
   * defined otherwise.
   */
  static Refusal refusal(List<Observation> all) {
    List<Observation> stated = all.stream().filter(one -> one.value.stated()).toList();
    if (stated.stream().anyMatch(one -> !one.type.isSaid())
        || stated.stream().map(Observation::type).distinct().count() > 1) {
      return Refusal.TYPE_UNSAID;
    }
    Unit unit = stated.isEmpty() ? Unit.NONE : stated.get(0).value.counted();
    if (!stated.stream().allMatch(one -> one.value.counted().isSame(unit))) {
      return Refusal.UNITS_DIFFER;
    }
    return breaks(stated) ? Refusal.NOT_ONE_SERIES : Periods.refusal(stated);
  }

  /** Whether one is defined otherwise, or over time is not comparable with what is before it. */
  private static boolean breaks(List<Observation> all) {
    boolean redefined =
        all.stream().anyMatch(one -> one.value.marks().contains(Mark.DIFFERENT_DEFINITION));
    return redefined && all.size() > 1 || isBroken(all);
  }

  private static boolean isBroken(List<Observation> all) {
    return all.stream()
        .filter(one -> one.value.marks().contains(Mark.BREAK))
        .flatMap(one -> one.period.stream())
        .anyMatch(
            broken ->
                all.stream()
                    .flatMap(one -> one.period.stream())
                    .anyMatch(period -> Periods.isEarlier(period, broken)));
  }
}
