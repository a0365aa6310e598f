package org.precis.chart;

import java.util.ArrayList;
import java.util.List;
import org.precis.chart.svg.ChartStyle;
import org.precis.chart.svg.Palette;
import org.precis.chart.svg.Span;
import org.precis.chart.svg.Style;
import org.precis.chart.svg.TextLine;

/**
 * Lays out and draws bars in rows: a {@link BarChart}, a {@link PartsChart}, or a {@link
 * SeriesChart} that has no room for columns.
 */
final class BarDrawing extends ChartDrawing {

  private final List<Bar> bars;
  private final BarScale scale;
  private final RowAxis rows;

  private BarDrawing(List<Bar> bars, RowAxis rows, Canvas canvas) {
    super(canvas);
    this.bars = bars;
    this.rows = rows;
    this.scale = new BarScale(bars, rows.track(), style.shortest, canvas);
  }

  static String bars(BarChart chart, Canvas canvas) {
    ChartStyle style = canvas.text().style;
    List<ChartRow> ordered =
        chart.order() != BarChart.Order.LARGEST_FIRST
            ? chart.rows()
            : ChartRow.inOrder(chart.rows());
    List<Bar> bars =
        ordered.stream()
            .map(
                row ->
                    new Bar(
                        row,
                        style.bars.width,
                        chart.isInFocus(row) ? Palette.ACCENT : Palette.ACCENT_2,
                        style))
            .toList();
    return new BarDrawing(bars, RowAxis.of(ordered, chart::note, canvas), canvas).draw();
  }

  /** A series as rows in the order of time, its breaks between them. */
  static String series(SeriesChart chart, Canvas canvas) {
    ChartStyle style = canvas.text().style;
    RowAxis rows = new RowAxis(List.of(), 0, canvas);
    for (int i = 0; i < chart.periods().size(); i++) {
      SeriesChart.Period at = chart.periods().get(i);
      rows.add("", Span.label(at.label()), Span.axis(at.detail()), Span.axis(chart.note(i)));
    }
    chart.breaks().forEach(rows::add);
    List<Bar> bars = new ArrayList<>();
    for (ChartRow period : chart.rows()) {
      bars.add(new Bar(period, style.bars.width, chart.colour(bars.size()), style));
    }
    return new BarDrawing(bars, rows, canvas).draw();
  }

  static String parts(PartsChart chart, Canvas canvas) {
    ChartStyle style = canvas.text().style;
    Canvas stacked = canvas.stack();
    RowAxis rows = new RowAxis(List.of(), style.parts.bracket, stacked);
    List<Bar> bars = new ArrayList<>();
    for (ChartRow row : chart.rows()) {
      boolean whole = bars.isEmpty();
      rows.add("", whole ? Span.bold(row.label()) : Span.label(row.label()));
      String colour = whole ? Palette.ACCENT : Palette.ACCENT_2;
      double part = chart.isLong() ? style.parts.ofMany : style.parts.part;
      bars.add(new Bar(row, whole ? style.parts.whole : part, colour, style));
    }
    return new BarDrawing(bars, rows, stacked).parts(chart);
  }

  /** Every number stands at its bar, so there is neither an axis nor a grid, only zero. */
  @Override
  String draw() {
    List<ValueLabel> labels = scale.labels(rows.left(), marks());
    double bottom = rows.lay(style.line, labels, marks(), 0);
    // not above the first name, which stands over the line of zero
    scale.drawZero(svg, canvas.stacked() ? style.label : 0, bottom);
    drawRows(labels);
    rows.drawBreaks(svg);
    return svg.document(canvas.width(), bottom + style.line);
  }

  private void drawRows(List<ValueLabel> labels) {
    rows.draw(
        svg,
        labels,
        row -> words.point(bars.get(row).row()),
        (row, middle) -> bars.get(row).drawAcross(svg, scale, middle));
  }

  private List<Double> marks() {
    return bars.stream().map(bar -> bar.width() + style.rows.pitch - style.bars.width).toList();
  }

  private String parts(PartsChart chart) {
    List<TextLine> lead =
        text.wrap(
            new Span(chart.ofThese(), false, Palette.SECOND, false),
            canvas.width() - style.parts.bracket);
    List<ValueLabel> labels = scale.labels(rows.left(), marks());
    double bottom = rows.layParts(labels, bars, lead, chart.isLong());
    drawRows(labels);
    rows.drawLead(svg);
    double zero = scale.place(0);
    Style bracket = Style.stroke(Palette.THIRD, style.thin);
    Style baseline = Style.stroke(Palette.INK, style.line);
    double whole = rows.middle(0);
    double line = style.parts.bracketLine;
    double end = style.parts.bracket - style.parts.bracketGap;
    for (int i = 0; i < bars.size(); i++) {
      boolean close = i > 0 && chart.isLong();
      double half = bars.get(i).width() / 2 + (close ? style.parts.zeroOfMany : style.parts.zero);
      double part = rows.middle(i);
      svg.line(zero, part - half, zero, part + half, baseline);
      if (i > 0 && i == bars.size() - 1) {
        svg.polyline(bracket, style.parts.bracket, whole, line, whole, line, part, end, part);
      } else if (i > 0) {
        svg.line(line, part, end, part, bracket);
      }
    }
    return svg.document(canvas.width(), bottom);
  }
}
