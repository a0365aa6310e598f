package org.precis.chart;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.ui.RectangleEdge;
import org.precis.chart.ChartSpec.Break;
import org.precis.chart.svg.Palette;
import org.precis.chart.svg.Span;
import org.precis.chart.svg.Style;
import org.precis.chart.svg.SvgGraphics;
import org.precis.chart.svg.TextLine;

/**
 * Lays out and draws {@link Multiples}: two panels beside each other, or three where as much can be
 * said in them, each from zero on a scale of its own, with words at its highest column and at the
 * last that is stated.
 */
final class MultiplesDrawing extends ChartDrawing {

  /** Titles may always have so many lines. */
  private static final int MOST_LINES = 2;

  private final Multiples chart;
  private final int beside;
  private final double width;

  MultiplesDrawing(Multiples chart, Canvas canvas) {
    super(canvas);
    this.chart = chart;
    this.beside = chart.panels().size() == 3 && threeSayAsMuch() ? 3 : 2;
    this.width = width(beside);
  }

  private double width(int beside) {
    return Math.min(
        style.panels.width, (canvas.width() - (beside - 1) * style.panels.gap) / beside);
  }

  /** Whether three panels beside each other have room for all that two would have. */
  private boolean threeSayAsMuch() {
    return chart.panels().stream()
        .allMatch(
            panel -> {
              PanelDrawing narrow = new PanelDrawing(panel, width(3), 0, 0);
              int wide = Math.max(MOST_LINES, lines(panel, width(2)).size());
              return lines(panel, width(3)).size() <= wide
                  && narrow.namesItsEnds()
                  && narrow.labels.size() == new PanelDrawing(panel, width(2), 0, 0).labels.size();
            });
  }

  private List<TextLine> lines(Multiples.SmallChart panel, double width) {
    return text.wrap(Span.bold(panel.title()), width);
  }

  @Override
  String draw() {
    double top = 0;
    double bottom = 0;
    for (int first = 0; first < chart.panels().size(); first += beside) {
      List<Multiples.SmallChart> row =
          chart.panels().subList(first, Math.min(first + beside, chart.panels().size()));
      List<List<TextLine>> titles = row.stream().map(panel -> lines(panel, width)).toList();
      double head = titles.stream().mapToInt(List::size).max().orElse(0) * style.leading;
      for (int i = 0; i < row.size(); i++) {
        double x = i * (canvas.width() - width) / (beside - 1);
        svg.text(x, top + style.label, titles.get(i));
        new PanelDrawing(row.get(i), width, x, top + head).draw(svg);
      }
      bottom = top + head + style.panels.height;
      top = bottom + style.panels.rows;
    }
    return svg.document(canvas.width(), Math.ceil(bottom));
  }

  /** One panel, under its title. */
  private final class PanelDrawing {

    private final SeriesChart series;
    private final List<TextLine> names;
    private final double width;
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

    PanelDrawing(Multiples.SmallChart panel, double width, double left, double top) {
      this.series = panel.series();
      this.names = panel.names().stream().map(name -> text.line(Span.fine(name))).toList();
      this.width = width;
      this.left = left;
      this.top = top;
      List<ChartRow> rows = series.rows();
      this.pitch = width / series.placesBefore(rows.size());
      int focus = panel.focus();
      boolean pale = chart.hasFocus();
      this.columns =
          IntStream.range(0, rows.size())
              .mapToObj(
                  i ->
                      new Bar(
                          rows.get(i),
                          Math.min(style.columns.width, pitch * style.columns.share),
                          pale && i != focus ? Palette.ACCENT_2 : Palette.ACCENT,
                          style))
              .toList();
      this.axis = Axes.fitting(rows);
      double over = columns.stream().mapToDouble(this::overhang).max().orElse(0);
      double words = 2 * style.columns.line + style.near;
      double height = style.panels.height - words - over - style.columns.name - style.line;
      this.area = new Rectangle2D.Double(left, top + words + over, 1, height);
      say(panel.named());
      say(panel.last());
    }

    private double place(double number) {
      return axis.valueToJava2D(number, area, RectangleEdge.LEFT);
    }

    private double middle(int column) {
      return left + (series.placesBefore(column) + 0.5) * pitch;
    }

    /** How far a column, or the short stub in its place, goes beyond its number. */
    private double overhang(Bar column) {
      return column.row().stated() ? column.overhang() : style.dates.missingEnd;
    }

    /** Where a column ends, with its mark. */
    private double end(Bar column) {
      return column.negative() ? place(0) : place(column.end()) - overhang(column);
    }

    private void draw(SvgGraphics svg, Bar column) {
      if (column.row().stated()) {
        column.draw(svg, this::place);
      } else {
        new BarMark(svg, column.width(), column.colour(), false)
            .draw(
                column.row().quantity().qualifier(),
                style.dates.missingEnd,
                style.dates.missingEnd);
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
          new Label(index, lines, x, x + wide, bottom - lines.size() * style.columns.line, bottom);
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
      for (Break at : series.breaks()) {
        double x = left + series.placesBefore(at.before()) * pitch;
        svg.line(x, area.getY(), x, top + style.panels.height, Style.border(style));
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
          double baseline = label.bottom() - (label.lines().size() - 1 - i) * style.columns.line;
          svg.text(x, baseline - style.near / 2, line);
        }
      }
      names(svg);
    }

    /**
     * The periods for which there is room: all, or the first, the last and every so many between.
     */
    private void names(SvgGraphics svg) {
      int last = names.size() - 1;
      int step = IntStream.rangeClosed(1, last).filter(this::hasRoom).findFirst().orElse(last + 1);
      for (int i = last % step; i <= last; i += step) {
        svg.text(start(i), top + style.panels.height - style.near / 2, names.get(i));
      }
    }

    private boolean hasRoom(int step) {
      int last = names.size() - 1;
      return last % step == 0
          && IntStream.iterate(last, i -> i >= step, i -> i - step)
              .allMatch(i -> end(i - step) + style.near / 2 <= start(i));
    }

    private boolean namesItsEnds() {
      return names.size() > 1 && hasRoom(names.size() - 1);
    }

    /** Under its column, but within the panel. */
    private double start(int i) {
      double wide = names.get(i).width();
      return Math.max(left, Math.min(middle(i) - wide / 2, left + width - wide));
    }

    private double end(int i) {
      return start(i) + names.get(i).width();
    }
  }
}
