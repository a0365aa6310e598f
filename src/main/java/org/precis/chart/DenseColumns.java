package org.precis.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.precis.chart.SeriesDrawing.ColumnText;
import org.precis.chart.svg.ChartStyle;
import org.precis.chart.svg.Span;
import org.precis.chart.svg.TextLine;
import org.precis.chart.svg.TextMeasurer;

/**
 * The words of a long series, which only some columns have room for: the greatest, the last and the
 * least number, and each run of periods without one; every so many periods are named.
 */
final class DenseColumns {

  private final List<Bar> columns;
  private final ToDoubleFunction<Bar> length;
  private final double left;
  private final double pitch;
  private final double limit;
  private final TextMeasurer text;
  private final ChartStyle style;
  private final List<Said> said = new ArrayList<>();

  /** Words over the column of this index, with the box that they take; heights are from zero. */
  private record Said(int column, TextLine line, double from, double to, double bottom) {}

  /**
   * Columns without words yet.
   *
   * @param length of a column, in points
   */
  DenseColumns(
      List<Bar> columns, ToDoubleFunction<Bar> length, double left, double pitch, Canvas canvas) {
    this.columns = columns;
    this.length = length;
    this.left = left;
    this.pitch = pitch;
    this.limit = canvas.width();
    this.text = canvas.text();
    this.style = text.style;
  }

  List<ColumnText> texts() {
    List<Integer> stated = IntStream.range(0, columns.size()).filter(this::stated).boxed().toList();
    Comparator<Integer> byNumber = Comparator.comparingDouble(i -> columns.get(i).end());
    List<Integer> reported = stated.stream().filter(i -> !columns.get(i).row().forecast()).toList();
    reported.stream().max(byNumber).ifPresent(this::say);
    last(reported).ifPresent(this::say);
    last(stated).ifPresent(this::say);
    reported.stream().min(byNumber).ifPresent(this::say);
    int from = 0;
    for (int i = 0; i <= columns.size(); i++) {
      if (i == columns.size() || stated(i)) {
        if (from < i) {
          say((from + i - 1) / 2);
        }
        from = i + 1;
      }
    }
    List<TextLine> names = columns.stream().map(this::name).toList();
    List<Integer> named =
        new PeriodNames(names, this::middle, limit, style.near)
            .named(PeriodNames.areYears(columns.stream().map(at -> at.row().label())));
    return IntStream.range(0, columns.size())
        .mapToObj(
            i -> new ColumnText(said(i), named.contains(i) ? List.of(names.get(i)) : List.of()))
        .toList();
  }

  private static Optional<Integer> last(List<Integer> columns) {
    return columns.isEmpty() ? Optional.empty() : Optional.of(columns.get(columns.size() - 1));
  }

  private List<TextLine> said(int index) {
    return said.stream().filter(words -> words.column() == index).map(Said::line).toList();
  }

  private boolean stated(int index) {
    return columns.get(index).row().stated();
  }

  /** Puts the words of a column over it, where they touch no other mark and no other words. */
  private void say(int index) {
    Bar column = columns.get(index);
    TextLine line = ValueLabel.line(column.row().words(), stated(index), text);
    double most = limit - line.width();
    double from = Math.max(left, Math.min(middle(index) - line.width() / 2, most));
    double bottom = top(column) + style.near;
    Said words = new Said(index, line, from, from + line.width(), bottom);
    boolean room = most >= left && !column.negative() && overMarks(words);
    if (room && said.stream().noneMatch(other -> touch(other, words))) {
      said.add(words);
    }
  }

  private boolean overMarks(Said words) {
    double half = columns.get(0).width() / 2;
    return IntStream.range(0, columns.size())
        .filter(i -> middle(i) + half > words.from() && middle(i) - half < words.to())
        .filter(i -> i != words.column())
        .allMatch(i -> top(columns.get(i)) + style.near / 2 <= words.bottom());
  }

  private boolean touch(Said one, Said other) {
    return one.from() < other.to() + style.near
        && other.from() < one.to() + style.near
        && Math.abs(one.bottom() - other.bottom()) < style.columns.line;
  }

  private double top(Bar column) {
    return (column.negative() ? 0 : length.applyAsDouble(column)) + column.overhang();
  }

  private double middle(int index) {
    return left + (index + 0.5) * pitch;
  }

  private TextLine name(Bar column) {
    return text.line(Span.bold(column.row().label()));
  }
}
