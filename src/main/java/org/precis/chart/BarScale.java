package org.precis.chart;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.ui.RectangleEdge;
import org.precis.chart.svg.ChartStyle;
import org.precis.chart.svg.Palette;
import org.precis.chart.svg.Style;
import org.precis.chart.svg.SvgGraphics;
import org.precis.chart.svg.TextLine;
import org.precis.chart.svg.TextMeasurer;

/** The one scale of bars in rows, and where the words at each of them stand. */
final class BarScale {

  private final List<Bar> bars;
  private final List<TextLine> values;
  private final double width;
  private final TextMeasurer text;
  private final ChartStyle style;
  private final NumberAxis axis;
  private final Rectangle2D area;

  /**
   * The longest scale that leaves room for the words at every bar, if that is long enough.
   *
   * @param track where zero is, or the bars below zero begin
   * @param shortest how long it is at least
   */
  BarScale(List<Bar> bars, double track, double shortest, Canvas canvas) {
    this.bars = bars;
    this.width = canvas.width();
    this.text = canvas.text();
    this.style = text.style;
    this.values =
        bars.stream()
            .map(bar -> ValueLabel.line(bar.row().words(), bar.row().stated(), text))
            .toList();
    this.axis = Axes.fitting(bars.stream().map(Bar::row).toList());
    this.area = area(track, shortest);
  }

  private Rectangle2D area(double track, double shortest) {
    Rectangle2D unit = new Rectangle2D.Double(0, 0, 1, 1);
    double length = width - style.end - track;
    for (int i = 0; i < bars.size(); i++) {
      double room = width - track - values.get(i).width() - beyond(bars.get(i));
      double share = axis.valueToJava2D(right(bars.get(i)), unit, RectangleEdge.TOP);
      length = share > 0 ? Math.min(length, room / share) : length;
    }
    length = Math.floor(Math.max(shortest, length));
    return new Rectangle2D.Double(track, 0, length, 1);
  }

  /** The right end of a bar as a number: bars below zero end there, and have their words there. */
  private static double right(Bar bar) {
    return bar.negative() ? 0 : bar.end();
  }

  /** How far from that end the words begin. */
  private double beyond(Bar bar) {
    boolean stub = !bar.row().stated() && bar.overhang() > 0;
    return (bar.negative() ? 0 : bar.overhang()) + (stub ? style.ends.stubWords : style.gap);
  }

  /** Draws the line of zero, from top to bottom. */
  void drawZero(SvgGraphics svg, double top, double bottom) {
    Rectangle2D plot = Axes.plot(area.getX(), top, area.getMaxX(), bottom);
    double zero = axis.valueToJava2D(0, plot, RectangleEdge.TOP);
    svg.line(zero, plot.getY(), zero, plot.getMaxY(), Style.stroke(Palette.INK, style.line));
  }

  /** Where a number stands. */
  double place(double number) {
    return axis.valueToJava2D(number, area, RectangleEdge.TOP);
  }

  /**
   * The words of every bar: after it, or white on it, or below it.
   *
   * @param left where words below a bar may begin
   * @param marks the heights of the bars, with the space around them
   */
  List<ValueLabel> labels(double left, List<Double> marks) {
    DoubleUnaryOperator place = this::place;
    List<ValueLabel> labels = new ArrayList<>();
    for (int i = 0; i < bars.size(); i++) {
      Bar bar = bars.get(i);
      TextLine value = values.get(i);
      double end = place(right(bar));
      double solid = bar.colour().equals(Palette.ACCENT) ? bar.solid(place) : 0;
      if (end + beyond(bar) + value.width() <= width) {
        labels.add(ValueLabel.beside(value, end + beyond(bar), style));
      } else if (solid >= value.width() + 2 * style.gap) {
        TextLine white = ValueLabel.onBar(bar.row().words(), text);
        labels.add(ValueLabel.onBar(white, place(0) + solid - style.gap - white.width(), style));
      } else {
        labels.add(ValueLabel.below(value, end, left, width, marks.get(i), text));
      }
    }
    return labels;
  }
}
