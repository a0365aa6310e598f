package org.precis.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * The columns of a long series, of which only some have room for words: the greatest, the last and
 * the least number, and each run of periods without one; every so many periods are named.
 */
final class DenseColumns {

  private static final int[] YEARS = {1, 2, 5, 10, 20, 50, 100, 200, 500};
  private static final int[] MONTHS = {1, 2, 3, 4, 6, 12, 24, 60, 120, 240, 600};
  private static final double GAP = 4;
  private static final double CLEARANCE = 2;

  private final List<Column> bare;
  private final ToDoubleFunction<Column> height;
  private final double left;
  private final double pitch;
  private final double width;
  private final double limit;
  private final Type type;
  private final List<Said> said = new ArrayList<>();

  /** Words over the column of this index, with the box that they take; heights are from zero. */
  private record Said(int column, TextLine line, double from, double to, double bottom) {}

  /**
   * Columns without words yet.
   *
   * @param height of a column's mark over zero, in points
   * @param limit where the drawing ends
   */
  DenseColumns(
      SeriesChart chart,
      ToDoubleFunction<Column> height,
      double left,
      double pitch,
      double width,
      double limit,
      Type type) {
    this.bare = chart.periods().stream().map(at -> new Column(at, List.of(), List.of())).toList();
    this.height = height;
    this.left = left;
    this.pitch = pitch;
    this.width = width;
    this.limit = limit;
    this.type = type;
  }

  List<Column> columns() {
    List<Integer> byNumber = new ArrayList<>();
    for (int i = 0; i < bare.size(); i++) {
      if (bare.get(i).period().quantity().stated()) {
        byNumber.add(i);
      }
    }
    if (!byNumber.isEmpty()) {
      int last = byNumber.get(byNumber.size() - 1);
      byNumber.sort(Comparator.comparingDouble(i -> bare.get(i).end()));
      say(byNumber.get(byNumber.size() - 1));
      say(last);
      say(byNumber.get(0));
    }
    runsNotStated();
    return named();
  }

  private void runsNotStated() {
    int from = 0;
    for (int i = 0; i <= bare.size(); i++) {
      boolean stated = i == bare.size() || bare.get(i).period().quantity().stated();
      if (stated && from < i) {
        say((from + i - 1) / 2);
      }
      from = stated ? i + 1 : from;
    }
  }

  /** Puts the words of a column over it, where they touch no other mark and no other words. */
  private void say(int index) {
    Column column = bare.get(index);
    boolean stated = column.period().quantity().stated();
    TextLine line = TextLine.of(column.period().words(), stated, false);
    double wide = type.width(line);
    double from = Math.max(left, Math.min(middle(index) - wide / 2, limit - wide));
    double bottom = top(column) + Column.ABOVE_MARK;
    Said words = new Said(index, line, from, from + wide, bottom);
    if (!column.negative() && free(words)) {
      said.add(words);
    }
  }

  private boolean free(Said words) {
    for (int i = 0; i < bare.size(); i++) {
      boolean under = middle(i) + width / 2 > words.from() && middle(i) - width / 2 < words.to();
      if (under && i != words.column() && top(bare.get(i)) + CLEARANCE > words.bottom()) {
        return false;
      }
    }
    return said.stream()
        .noneMatch(
            other ->
                words.from() < other.to() + GAP
                    && other.from() < words.to() + GAP
                    && Math.abs(words.bottom() - other.bottom()) < Column.LINE);
  }

  private double top(Column column) {
    return (column.negative() ? 0 : height.applyAsDouble(column)) + column.overhang(width);
  }

  private double middle(int index) {
    return left + (index + 0.5) * pitch;
  }

  private List<Column> named() {
    int step = step();
    List<Column> columns = new ArrayList<>();
    for (int i = 0; i < bare.size(); i++) {
      int at = i;
      List<TextLine> value =
          said.stream().filter(words -> words.column() == at).map(Said::line).toList();
      TextLine name = name(bare.get(i));
      boolean room = middle(i) + type.width(name) / 2 <= limit;
      columns.add(
          new Column(
              bare.get(i).period(), value, i % step == 0 && room ? List.of(name) : List.of()));
    }
    return columns;
  }

  private int step() {
    double widest = bare.stream().mapToDouble(column -> type.width(name(column))).max().orElse(0);
    boolean years = bare.stream().allMatch(column -> digits(column.period().label()));
    for (int step : years ? YEARS : MONTHS) {
      if (step * pitch >= widest + GAP) {
        return step;
      }
    }
    return bare.size();
  }

  private static boolean digits(String label) {
    return label.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private static TextLine name(Column column) {
    return TextLine.of(new Span(column.period().label(), true, Ink.INK, Type.LABEL));
  }
}
