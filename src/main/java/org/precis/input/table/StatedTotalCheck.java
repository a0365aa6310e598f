package org.precis.input.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.precis.diagnostic.Fault;
import org.precis.input.field.Fields;
import org.precis.input.file.Place;
import org.precis.input.file.Report;
import org.precis.input.value.Literal;
import org.precis.input.value.ProvenOrder;
import org.precis.model.Table;
import org.precis.quantity.Currencies;
import org.precis.quantity.Interval;
import org.precis.quantity.Quantity;
import org.precis.quantity.Value;

/** Compares the total that a source states with the sum of the rows of its table. */
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
    return check.denials;
  }

  private void compare(Table.Row stated, Table.Total total) {
    for (int i = 0; i < table.columns().size(); i++) {
      String column = table.columns().get(i).id();
      Value value = stated.values().get(i);
      if (!total.columns().contains(column) && total.because().isEmpty()) {
        checkParts(stated, i);
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
   * Reports a total that is not compared with its rows, and yet cannot be that of counts: it is
   * less than one of them.
   */
  private void checkParts(Table.Row stated, int column) {
    Value total = stated.values().get(column);
    List<Value> parts = table.rowsAdded().stream().map(row -> row.values().get(column)).toList();
    boolean counts =
        table.columns().get(column).type().isAdded()
            && !isShareOrMoney(
                total.unit().isEmpty() ? table.columns().get(column).unit() : total.unit())
            && Stream.concat(parts.stream(), Stream.of(total))
                .allMatch(value -> value.unit().equals(total.unit()) && isCount(value.quantity()));
    if (!counts || !(total.quantity() instanceof Interval whole)) {
      return;
    }
    for (int i = 0; i < parts.size(); i++) {
      if (parts.get(i).quantity() instanceof Interval part && ProvenOrder.above(part, whole)) {
        String id = table.columns().get(column).id();
        Place place = TablesReader.totalCell(fields, stated.label(), id);
        String row = table.rowsAdded().get(i).label();
        report.add(Fault.TOTAL_BELOW_PART, place, Literal.of(whole), row, Literal.of(part));
        return;
      }
    }
  }

  private static boolean isShareOrMoney(String unit) {
    return unit.equals("%") || Currencies.isCode(unit);
  }

  private static boolean isCount(Quantity quantity) {
    return !(quantity instanceof Interval number)
        || number.lower() != null
            && number.lower().signum() >= 0
            && number.number().stripTrailingZeros().scale() <= 0;
  }

  private void compare(Interval whole, Interval sum, int column, boolean rounding, Place place) {
    boolean near = !ProvenOrder.different(whole, within(sum, roundings(whole, column, rounding)));
    if (ProvenOrder.different(whole, sum) && !(rounding && near)) {
      denials.add(new Denial(column, whole, sum, near, place));
    }
  }

  /** The sum of a column; null if it has several units, or if missing numbers leave it open. */
  private Interval sum(String unit, int column) {
    Interval sum = (Interval) Quantity.exactly(BigDecimal.ZERO);
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
