package org.precis.chart;

import static java.util.Collections.disjoint;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.precis.chart.svg.ChartStyle;

/**
 * Quantities in one unit as horizontal bars from zero.
 *
 * @param order in which the rows are drawn
 * @param focus the rows that the message speaks of, in full colour; none if all are
 * @param notes what must be known of single rows
 */
public record BarChart(
    List<ChartRow> rows, Order order, List<ChartRow> focus, Map<ChartRow, String> notes)
    implements ChartSpec {

  /** The order of bars. */
  public enum Order {
    /** The greatest first, "not stated" last. */
    LARGEST_FIRST,
    /** As they are given. */
    GIVEN,
    /** As they are given, since they are periods. */
    PERIODS
  }

  public BarChart(List<ChartRow> rows) {
    this(rows, Order.LARGEST_FIRST);
  }

  public BarChart(List<ChartRow> rows, Order order) {
    this(rows, order, List.of(), Map.of());
  }

  public BarChart {
    rows = List.copyOf(rows);
    focus = List.copyOf(focus);
    notes = Map.copyOf(notes);
    if (rows.isEmpty()) {
      throw new IllegalArgumentException("a chart has a row");
    }
  }

  @Override
  public String draw(Canvas canvas) {
    return BarDrawing.bars(this, canvas);
  }

  @Override
  public double leastBeside(ChartStyle style) {
    return style.barsStacked;
  }

  /** The same with the focus on the rows whose numbers have one of these ids. */
  public BarChart focusing(Collection<String> ids) {
    return focusing(row -> !disjoint(row.words().ids(), ids));
  }

  /** The same with the focus on some rows. */
  public BarChart focusing(Predicate<ChartRow> focused) {
    List<ChartRow> named = rows.stream().filter(focused).toList();
    return new BarChart(rows, order, named.size() < rows.size() ? named : List.of(), notes);
  }

  /** The same with what must be known of its rows; nothing is "". */
  public BarChart noting(Function<ChartRow, String> note) {
    Map<ChartRow, String> noted = new LinkedHashMap<>();
    rows.stream()
        .filter(row -> !note.apply(row).isEmpty())
        .forEach(row -> noted.put(row, note.apply(row)));
    return new BarChart(rows, order, focus, noted);
  }

  /** What must be known of a row, or "". */
  String note(ChartRow row) {
    return notes.getOrDefault(row, "");
  }

  boolean isInFocus(ChartRow row) {
    return focus.isEmpty() || focus.contains(row);
  }
}
