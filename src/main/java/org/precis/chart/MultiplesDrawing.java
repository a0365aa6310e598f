package org.precis.chart;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.ui.RectangleEdge;
import org.precis.chart.ChartSpec.Multiples;
import org.precis.chart.ChartSpec.SeriesChart;
import org.precis.chart.svg.ChartStyle;
import org.precis.chart.svg.Palette;
import org.precis.chart.svg.Span;
import org.precis.chart.svg.Style;
import org.precis.chart.svg.SvgGraphics;
import org.precis.chart.svg.TextLine;
import org.precis.chart.svg.TextMeasurer;

/**
 * Lays out and draws {@link Multiples}: two panels beside each other, each from zero on a scale of
 * its own, with words at its highest column and at the last that is stated.
 */
final class MultiplesDrawing {

  private static final int BESIDE = 2;

  private final Multiples chart;
  private final ChartSize size;
  private final ChartWords words;
  private final TextMeasurer text;
  private final ChartStyle style;
  private final double width;

  MultiplesDrawing(Multiples chart, ChartSize size, ChartWords words, TextMeasurer text) {
    this.chart = chart;
    this.size = size;
    this.words = words;
    this.text = text;
    this.style = text.style;
    this.width = Math.min(style.panel, (size.width() - style.panelGap) / BESIDE);
  }

  String draw() {
    SvgGraphics svg = new SvgGraphics(style);
    double top = 0;
    double bottom = 0;
    for (int first = 0; first < chart.panels().size(); first += BESIDE) {
      List<Multiples.SmallChart> beside =
          chart.panels().subList(first, Math.min(first + BESIDE, chart.panels().size()));
      List<List<TextLine>> titles =
          beside.stream().map(panel -> text.wrap(Span.bold(panel.title()), width)).toList();
      double head = titles.stream().mapToInt(List::size).max().orElse(0) * style.leading;
      for (int i = 0; i < beside.size(); i++) {
        double x = i == 0 ? 0 : size.width() - width;
        svg.text(x, top + style.label, titles.get(i));
        new PanelDrawing(beside.get(i), x, top + head).draw(svg);
      }
      bottom = top + head + style.panelHeight;
      top = bottom + style.panelRows;
    }
    return svg.document(size.width(), Math.ceil(bottom));
  }

  /** One panel, under its title. */
  private final class PanelDrawing {

    private final SeriesChart series;
    private final List<String> names;
    private final double left;
    private final double top;
    private final double pitch;
    private final List<Bar> columns;
    private final NumberAxis axis;
    private final Rectangle2D area;
    private final List<Label> labels = new ArrayList<>();

    /** Words over a column, the box that they take. */
    private record Label(
        int column, List<TextLine> lines, double x, double right, double top, double bottom) {}

    PanelDrawing(Multiples.SmallChart panel, double left, double top) {
      this.series = panel.series();
      this.names = panel.names();
      this.left = left;
      this.top = top;
      List<ChartRow> rows = series.rows();
      this.pitch = width / rows.size();
      int focus = panel.focus();
      this.columns =
          IntStream.range(0, rows.size())
              .mapToObj(
                  i ->
                      new Bar(
                          rows.get(i),
                          Math.min(style.column, pitch * style.columnShare),
                          i == focus ? Palette.ACCENT : Palette.ACCENT_2,
                          style))
              .toList();
      QuantityDataset data = new QuantityDataset(rows);
      this.axis = Axes.linear(data);
      if (data.range().getLength() > 0) {
        axis.setRange(data.range());
      }
      double over = columns.stream().mapToDouble(this::overhang).max().orElse(0);
      double words = 2 * style.columnLine + style.near;
      double height = style.panelHeight - words - over - style.columnName - style.line;
      this.area = new Rectangle2D.Double(left, top + words + over, 1, height);
      say(focus);
      say(panel.last());
    }

    private double place(double number) {
      return axis.valueToJava2D(number, area, RectangleEdge.LEFT);
    }

    private double middle(int column) {
      return left + (column + 0.5) * pitch;
    }

    /** How far a column, or the short stub in its place, goes beyond its number. */
    private double overhang(Bar column) {
      return column.row().stated() ? column.overhang() : style.missingEnd;
    }

    /** Where a column ends, with its mark. */
    private double end(Bar column) {
      return column.negative() ? place(0) : place(column.end()) - overhang(column);
    }

    private void draw(SvgGraphics svg, Bar column) {
      if (column.row().stated()) {
        column.draw(svg, this::place);
      } else {
        new BarMark(svg, column.width(), column.colour())
            .draw(column.row().quantity().qualifier(), style.missingEnd, style.missingEnd);
      }
    }

    /** Puts the words of a column over it, where they touch no other column and no other words. */
    private void say(int index) {
      if (index < 0 || labels.stream().anyMatch(label -> label.column() == index)) {
        return;
      }
      Bar column = columns.get(index);
      QuantityText words = column.row().words();
      List<TextLine> lines = new ArrayList<>();
      if (!words.before().isEmpty()) {
        lines.add(text.line(Span.axis(words.before())));
      }
      String gap = QuantityText.gap(words.number(), words.after());
      lines.add(text.line(List.of(Span.bold(words.number() + gap), Span.axis(words.after()))));
      double wide = TextLine.widest(lines);
      double x = Math.max(left, Math.min(middle(index) - wide / 2, left + width - wide));
      double bottom = end(column) - style.near / 2;
      Label label =
          new Label(index, lines, x, x + wide, bottom - lines.size() * style.columnLine, bottom);
      boolean free =
          wide <= width
              && label.top() >= top
              && IntStream.range(0, columns.size())
                  .filter(i -> i != index && middle(i) + columns.get(i).width() / 2 > x)
                  .filter(i -> middle(i) - columns.get(i).width() / 2 < x + wide)
                  .allMatch(i -> end(columns.get(i)) >= bottom)
              && labels.stream().noneMatch(other -> touch(label, other));
      if (free) {
        labels.add(label);
      }
    }

    private boolean touch(Label one, Label other) {
      return one.x() < other.right() + style.near
          && other.x() < one.right() + style.near
          && one.top() + style.near / 2 < other.bottom()
          && other.top() + style.near / 2 < one.bottom();
    }

    void draw(SvgGraphics svg) {
      double zero = place(0);
      for (SeriesChart.Break at : series.breaks()) {
        double x = left + at.before() * pitch;
        svg.line(x, area.getY(), x, top + style.panelHeight, Style.border(style));
      }
      for (int i = 0; i < columns.size(); i++) {
        Bar column = columns.get(i);
        double middle = middle(i);
        int direction = column.negative() ? SvgGraphics.DOWN : SvgGraphics.UP;
        svg.titled(words.point(column.row()), () -> draw(svg.at(middle, zero, direction), column));
      }
      svg.line(left, zero, left + width, zero, Style.stroke(Palette.INK, style.line));
      for (Label label : labels) {
        for (int i = 0; i < label.lines().size(); i++) {
          TextLine line = label.lines().get(i);
          double free = label.right() - label.x() - line.width();
          double centred = middle(label.column()) - line.width() / 2;
          double x = Math.max(label.x(), Math.min(centred, label.x() + free));
          double baseline = label.bottom() - (label.lines().size() - 1 - i) * style.columnLine;
          svg.text(x, baseline - style.near / 2, line);
        }
      }
      names(svg);
    }

    /** All periods where they have room, else every so many, the first of them always. */
    private void names(SvgGraphics svg) {
      List<TextLine> lines = names.stream().map(name -> text.line(Span.fine(name))).toList();
      int step = 1;
      double room = TextLine.widest(lines) + style.near / 2;
      while (step < lines.size() && (step * pitch < room || touch(lines, step))) {
        step++;
      }
      for (int i = 0; i < lines.size(); i += step) {
        svg.text(start(lines, i), top + style.panelHeight - style.near / 2, lines.get(i));
      }
    }

    /** Under its column, but within the panel. */
    private double start(List<TextLine> lines, int i) {
      double wide = lines.get(i).width();
      return Math.max(left, Math.min(middle(i) - wide / 2, left + width - wide));
    }

    private boolean touch(List<TextLine> lines, int step) {
      return IntStream.iterate(step, i -> i < lines.size(), i -> i + step)
          .anyMatch(
              i ->
                  start(lines, i)
                      < start(lines, i - step) + lines.get(i - step).width() + style.near / 2);
    }
  }
}
