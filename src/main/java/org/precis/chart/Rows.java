package org.precis.chart;

import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
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

  static Rows of(List<ChartRow> rows, Sheet sheet, Type type) {
    List<String> ordinals = rows.stream().map(ChartRow::ordinal).toList();
    List<String> names = rows.stream().map(ChartRow::label).toList();
    List<RowLabel> labels = RowLabel.of(ordinals, names, sheet, type);
    return new Rows(rows, labels, RowLabel.track(labels, sheet));
  }

  /** The greatest first; what has no number last; otherwise in the order given. */
  static List<ChartRow> sorted(List<ChartRow> rows) {
    Comparator<BigDecimal> descending = Comparator.reverseOrder();
    List<ChartRow> sorted = new ArrayList<>(rows);
    sorted.sort(
        Comparator.comparing(row -> number(row).orElse(null), Comparator.nullsLast(descending)));
    return sorted;
  }

  static Optional<BigDecimal> number(ChartRow row) {
    return row.quantity().interval().map(Interval::number);
  }

  /** All numbers that a chart of the rows has to have room for. */
  static List<BigDecimal> bounds(List<ChartRow> rows) {
    List<BigDecimal> bounds = new ArrayList<>();
    for (ChartRow row : rows) {
      row.quantity()
          .interval()
          .ifPresent(
              interval -> {
                bounds.add(interval.number());
                if (interval.upper() != null) {
                  bounds.add(interval.upper());
                }
              });
    }
    return bounds;
  }

  /** Draws the rows under an axis; the painter gets each with the middle line of its mark. */
  String draw(
      Sheet sheet,
      Type type,
      Scale scale,
      TopAxis axis,
      double length,
      List<ValueLabel> values,
      boolean baseline,
      MarkRenderer.Painter painter) {
    List<RowBox> boxes = RowBox.stack(sheet, TopAxis.HEIGHT + 3, labels, values);
    double bottom = Math.ceil(boxes.get(boxes.size() - 1).bottom());
    RowAxis names = new RowAxis(boxes.stream().map(RowBox::centre).toList(), svg -> {});
    ScaleAxis numbers = new ScaleAxis(scale, axis);
    MarkRenderer.Painter named =
        (svg, item, middle, place) -> {
          name(svg, item, boxes.get(item), sheet, type);
          painter.paint(svg, item, middle, place);
        };
    Plotting plot = new Plotting(PlotOrientation.HORIZONTAL, labels.size(), names, numbers, named);
    Svg svg = new Svg();
    (baseline ? plot.withBaseline() : plot)
        .draw(svg, new Rectangle2D.Double(track, TopAxis.HEIGHT, length, bottom - TopAxis.HEIGHT));
    return svg.document(sheet.width(), bottom + 1);
  }

  private void name(Svg svg, int item, RowBox box, Sheet sheet, Type type) {
    if (sheet.stacked()) {
      labels.get(item).clear(svg, box.baseline(), type);
    }
    labels.get(item).draw(svg, box.baseline());
  }
}
