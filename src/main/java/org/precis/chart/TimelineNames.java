package org.precis.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.precis.chart.svg.ChartStyle;
import org.precis.chart.svg.Span;
import org.precis.chart.svg.SvgGraphics;
import org.precis.chart.svg.TextLine;
import org.precis.chart.svg.TextMeasurer;

/** What the marks of a timeline are called, each over the first row that has such a mark. */
final class TimelineNames {

  private final List<Name> names = new ArrayList<>();
  private final double left;
  private final double right;
  private final TextMeasurer text;
  private final ChartStyle style;

  /**
   * A name in lines.
   *
   * @param row the row that it stands over
   * @param line the line over the marks that its last line is on
   */
  private record Name(List<TextLine> lines, double x, int row, int line) {

    double end() {
      return x + TextLine.widest(lines);
    }
  }

  /** Names between these two limits. */
  TimelineNames(double left, double right, TextMeasurer text) {
    this.left = left;
    this.right = right;
    this.text = text;
    this.style = text.style;
  }

  /**
   * Puts a name over a mark: as far as its words go from one end of it, or from the other where
   * they would touch another name, or on a line of its own, where names stand in the order of their
   * marks.
   *
   * @param fromRight whether it rather ends where the mark does than begins there
   */
  void add(String name, int row, DateShape mark, boolean fromRight) {
    List<TextLine> lines = text.wrap(Span.axis(name), right - left);
    double width = TextLine.widest(lines);
    double begin = inside(mark.left(), width);
    double end = inside(mark.right() - width, width);
    Name wanted = new Name(lines, fromRight ? end : begin, row, 0);
    Name other = new Name(lines, fromRight ? begin : end, row, 0);
    names.add(
        isFree(wanted) ? wanted : isFree(other) ? other : new Name(lines, begin, row, lines(row)));
  }

  private double inside(double x, double width) {
    return Math.max(left, Math.min(x, right - width));
  }

  private boolean isFree(Name name) {
    return names.stream()
        .noneMatch(
            other ->
                other.row() == name.row()
                    && name.x() < other.end() + style.near
                    && other.x() < name.end() + style.near);
  }

  /** How many lines of names stand over a row. */
  private int lines(int row) {
    return names.stream()
        .filter(name -> name.row() == row)
        .mapToInt(name -> name.line() + name.lines().size())
        .max()
        .orElse(0);
  }

  /** Keeps room for them over their rows. */
  void keepRoom(RowAxis rows) {
    for (Name name : names) {
      rows.keepOver(name.row(), lines(name.row()) * style.leading);
    }
  }

  /**
   * Draws them, given where the marks of a row begin: first their grounds, then the words on all of
   * these.
   */
  void draw(SvgGraphics svg, ToDoubleFunction<Integer> top) {
    for (Name name : names) {
      double mark = top.applyAsDouble(name.row());
      double upper = baseline(name, mark) - style.ascent;
      svg.clear(name.x() - style.line, name.end() + style.line, upper, mark - upper);
    }
    for (Name name : names) {
      svg.text(name.x(), baseline(name, top.applyAsDouble(name.row())), name.lines());
    }
  }

  /** The baseline of a name's first line over a mark. */
  private double baseline(Name name, double mark) {
    int above = name.line() + name.lines().size() - 1;
    return mark - style.dates.overMark - above * style.leading;
  }
}
