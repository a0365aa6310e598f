package org.precis.chart;

import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jfree.chart.plot.PlotOrientation;
import org.precis.model.Interval;

/**
 * The rows of a chart with their labels, and what rows of all charts have in common.
 *
 * @param track where the tracks begin
 */
record Rows(List<ChartRow> rows, List<RowLabel> labels, double track) {

  private static final double ABOVE_FIRST = 3;

  /** The axis over the rows, so long, with a line at zero or without. */
  record Axis(Scale scale, TopAxis texts, double length, boolean baseline) {}

  static Rows of(List<ChartRow> rows, Sheet sheet, Type type) {
    List<String> ordinals = rows.stream().map(ChartRow::ordinal).toList();
    List<Span> names = rows.stream().map(row -> Span.label(row.label())).toList();
    List<RowLabel> labels = RowLabel.of(ordinals, names, sheet, type);
    return new Rows(rows, labels, RowLabel.track(labels, sheet));
  }

  static Optional<BigDecimal> number(ChartRow row) {
    return row.quantity().interval().map(Interval::number);
  }

  /** Draws the rows under an axis; the painter gets each with the middle line of its mark. */
  String draw(
      Sheet sheet,
      Type type,
      Axis axis,
      List<ValueLabel> values,
      List<RowGap> gaps,
      MarkRenderer.Painter painter) {
    double head = axis.texts().height();
    List<RowBox> boxes = RowBox.stack(sheet, head + ABOVE_FIRST, labels, values, gaps, 0);
    double bottom = Math.ceil(boxes.get(boxes.size() - 1).bottom());
    Plotting plot =
        new Plotting(
            PlotOrientation.HORIZONTAL,
            new RowAxis(boxes.stream().map(RowBox::centre).toList()),
            new ScaleAxis(axis.scale(), axis.texts()),
            (svg, item, middle, place) -> {
              labels
                  .get(item)
                  .draw(svg, boxes.get(item).baseline(), sheet.stacked(), type, Ground.WHITE);
              painter.paint(svg, item, middle, place);
            });
    Svg svg = new Svg();
    double height = bottom - head;
    (axis.baseline() ? plot.withBaseline() : plot)
        .draw(svg, new Rectangle2D.Double(track, head, axis.length(), height));
    for (RowGap gap : gaps) {
      gap.draw(svg, boxes.get(gap.before()).top() - gap.height(), sheet.width(), type);
    }
    return svg.document(sheet.width(), bottom + 1);
  }
}
