package org.precis.input.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.precis.diagnostic.Fault;
import org.precis.input.field.Fields;
import org.precis.input.file.Place;
import org.precis.input.file.Report;
import org.precis.input.value.Literal;
import org.precis.input.value.NumberColumns;
import org.precis.input.value.ProvenOrder;
import org.precis.model.Table;
import org.precis.model.Table.Role;
import org.precis.quantity.Interval;
import org.precis.quantity.Quantity;
import org.precis.quantity.Value;

/** Compares the totals and averages that a source states with the rows of its table. */
final class StatedTotalCheck {

  private static final String ROUNDED =
      "check the rows, or write 'rounding: true' beside 'stated' if they are rounded";

  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final BigDecimal HUNDRED = new BigDecimal(100);

  /**
   * A total that the rows deny.
   *
   * @param column its index
   * @param sum what the rows come to
   * @param near whether they may be rounded
   * @param place of the total
   */
  record Denial(int column, Interval whole, Interval sum, boolean near, Place place) {

    /**
     * Says so.
     *
     * @param draft whether the page says so as well
     */
    void report(boolean draft, Report report) {
      Object[] things = {Literal.of(whole), Literal.of(sum)};
      report.addHinted(
          draft ? Fault.TOTAL_DENIED : Fault.TOTAL_DISAGREES, place, near ? ROUNDED : "", things);
    }

    /** In words, as an objection to what the row is read as. */
    String inWords() {
      return "the rows come to " + Literal.of(sum) + ", it says " + Literal.of(whole);
    }
  }

  private final Table table;
  private final Fields fields;
  private final Report report;
  private final List<Denial> denials = new ArrayList<>();

  private StatedTotalCheck(Table table, Fields fields) {
    this.table = table;
    this.fields = fields;
    this.report = fields.report();
  }

  /** The stated totals of a table that its rows deny. */
  static List<Denial> run(Table table, Fields fields) {
    if (TablesReader.fileOf(fields).filter(fields.report()::hasLostRows).isPresent()) {
      return List.of(); // its total may be right
    }
    StatedTotalCheck check = new StatedTotalCheck(table, fields);
    table.statedTotal().ifPresent(stated -> check.compare(stated, table.total().orElseThrow()));
    table.statedTotals().forEach(check::checkRole);
    for (int i = 0; i < table.rows().size(); i++) {
      List<Table.Row> parts = table.partsOf(i);
      for (int column = 0; column < table.columns().size() && !parts.isEmpty(); column++) {
        check.checkParts(table.rows().get(i), parts, column, "check both numbers");
      }
    }
    return check.denials;
  }

  private void compare(Table.Row stated, Table.Total total) {
    for (int i = 0; i < table.columns().size(); i++) {
      String column = table.columns().get(i).id();
      Value value = stated.values().get(i);
      if (!total.columns().contains(column) && total.because().isEmpty()) {
        checkParts(stated, table.rowsAdded(), i, "");
        continue;
      }
      Interval sum = total.columns().contains(column) ? sum(value.unit(), i) : null;
      if (sum != null && value.quantity() instanceof Interval whole) {
        compare(
            whole,
            sum,
            i,
            total.rounding(),
            TablesReader.totalCell(fields, stated.label(), column));
      }
    }
  }

  /**
   * Reports a row that is less than one of its parts, if none of these may be below zero.
   *
   * @param hint what to do, or "" of a total that is not compared with its rows
   */
  private void checkParts(Table.Row whole, List<Table.Row> parts, int column, String hint) {
    Table.Column of = table.columns().get(column);
    Value all = whole.values().get(column);
    boolean added =
        of.type().isAdded()
            && Stream.concat(Stream.of(whole), parts.stream())
                .map(row -> row.values().get(column))
                .allMatch(value -> value.unit().equals(all.unit()) && isNeverNegative(value));
    if (!added || !(all.quantity() instanceof Interval outer)) {
      return;
    }
    for (Table.Row part : parts) {
      if (part.values().get(column).quantity() instanceof Interval inner
          && ProvenOrder.above(inner, outer)) {
        Object[] things = {whole.label(), Literal.of(outer), part.label(), Literal.of(inner)};
        Place place = TablesReader.totalCell(fields, whole.label(), of.id());
        report.addHinted(Fault.TOTAL_BELOW_PART, place, hint, things);
        return;
      }
    }
  }

  private static boolean isNeverNegative(Value value) {
    return value.quantity().interval().filter(number -> number.least().signum() < 0).isEmpty();
  }

  /** Reports an average beyond every row, and a sum of some rows that is more than all come to. */
  private void checkRole(Table.Row stated) {
    for (int i = 0; i < table.columns().size(); i++) {
      int column = i;
      Value value = stated.values().get(i);
      List<Interval> rows =
          table.rowsAdded().stream()
              .map(row -> row.values().get(column))
              .filter(row -> row.unit().equals(value.unit()))
              .flatMap(row -> row.quantity().interval().stream())
              .toList();
      boolean summed = table.columns().get(i).type().isAdded() || stated.role() == Role.AVERAGE;
      boolean all = summed && rows.size() == table.rowsAdded().size();
      if (all && value.quantity() instanceof Interval number) {
        denial(stated.role(), number, rows)
            .or(() -> isOfNone(stated.role(), number, column))
            .ifPresent(
                how ->
                    report.add(
                        Fault.ROLE_DENIED,
                        TablesReader.totalCell(
                            fields, stated.label(), table.columns().get(column).id()),
                        stated.label(),
                        stated.role() == Role.AVERAGE ? "an average" : "a subtotal",
                        Literal.of(number),
                        how));
      }
    }
  }

  private static Optional<String> denial(Role role, Interval number, List<Interval> rows) {
    Interval sum = rows.stream().reduce(Interval::plus).orElse(number);
    if (role == Role.AVERAGE && ProvenOrder.different(number, sum)) { // else the sum in a column
      boolean above = rows.stream().allMatch(row -> ProvenOrder.above(number, row));
      boolean below = rows.stream().allMatch(row -> ProvenOrder.above(row, number));
      return above || below
          ? Optional.of((above ? "more" : "less") + " than each of them")
          : Optional.empty();
    }
    boolean negative = rows.stream().anyMatch(row -> row.number().signum() < 0);
    return role == Role.SUBTOTAL && !negative && ProvenOrder.above(number, sum)
        ? Optional.of("more than they come to, " + Literal.of(sum))
        : Optional.empty();
  }

  /** That no rows come to a subtotal, all of which are exact. */
  private Optional<String> isOfNone(Role role, Interval number, int column) {
    List<Interval> all =
        table.rows().stream()
            .flatMap(row -> row.values().get(column).quantity().interval().stream())
            .toList();
    boolean exact = all.size() == table.rows().size() && all.stream().allMatch(Interval::exact);
    boolean rounded = table.total().orElseThrow().rounding();
    BigDecimal by = rounded ? roundings(number, column, true) : BigDecimal.ZERO;
    List<BigDecimal> numbers = all.stream().map(Interval::number).toList();
    return role == Role.SUBTOTAL
            && exact
            && number.exact()
            && !NumberColumns.isSumOfSome(number.number(), by, numbers)
        ? Optional.of("what no rows come to")
        : Optional.empty();
  }

  private void compare(Interval whole, Interval sum, int column, boolean rounding, Place place) {
    boolean near = !ProvenOrder.different(whole, within(sum, roundings(whole, column, rounding)));
    if (ProvenOrder.different(whole, sum) && !(rounding && near)) {
      denials.add(new Denial(column, whole, sum, near, place));
    }
  }

  /** The sum of a column; null if it has several units, or if missing numbers leave it open. */
  private Interval sum(String unit, int column) {
    Interval sum = Quantity.exactly(BigDecimal.ZERO);
    boolean complete = true;
    boolean negative = false;
    for (Table.Row row : table.rowsAdded()) {
      if (!row.values().get(column).unit().equals(unit)) {
        return null;
      }
      if (row.values().get(column).quantity() instanceof Interval part) {
        sum = sum.plus(part);
        negative |= part.lower() == null || part.lower().signum() < 0;
      } else {
        complete = false;
      }
    }
    if (complete) {
      return sum;
    }
    // a row without a number may add any amount, and among negative numbers take away any
    return negative || sum.lower() == null ? null : openAbove(sum);
  }

  private static Interval openAbove(Interval sum) {
    return new Interval(sum.lower(), sum.lowerClosed(), null, false, sum.estimate());
  }

  /**
   * How far the sum of rounded rows may differ from a rounded total: half a unit in the last place
   * of each row, and of the total if it is rounded more coarsely. Zeros that end every number of a
   * column are no places, in a table that is said to be rounded: 12,340 among multiples of ten is
   * rounded to ten. In any other, two zeros or more say so themselves.
   */
  private BigDecimal roundings(Interval whole, int column, boolean rounded) {
    List<BigDecimal> numbers = new ArrayList<>();
    for (Table.Row row : table.rowsAdded()) {
      row.values().get(column).quantity().interval().ifPresent(part -> numbers.add(part.number()));
    }
    BigDecimal zeros =
        numbers.stream()
            .filter(number -> number.signum() != 0)
            .map(StatedTotalCheck::lastPlace)
            .min(BigDecimal::compareTo)
            .filter(place -> rounded || place.compareTo(HUNDRED) >= 0)
            .orElse(BigDecimal.ONE);
    BigDecimal all = BigDecimal.ZERO;
    BigDecimal most = BigDecimal.ZERO;
    for (BigDecimal number : numbers) {
      BigDecimal half = number.ulp().max(zeros).multiply(HALF);
      all = all.add(half);
      most = most.max(half);
    }
    BigDecimal own = whole.number().ulp().multiply(HALF);
    return own.compareTo(most) > 0 ? all.add(own) : all;
  }

  /** One unit in the last place that is not zero; of decimals, in the last that is written. */
  private static BigDecimal lastPlace(BigDecimal number) {
    BigDecimal place = number.scale() > 0 ? number : number.stripTrailingZeros();
    return BigDecimal.ONE.movePointRight(-place.scale());
  }

  private static Interval within(Interval sum, BigDecimal by) {
    BigDecimal lower = sum.lower() == null ? null : sum.lower().subtract(by);
    BigDecimal upper = sum.upper() == null ? null : sum.upper().add(by);
    return new Interval(
        lower,
        sum.lowerClosed() || lower != null,
        upper,
        sum.upperClosed() || upper != null,
        sum.estimate());
  }
}
