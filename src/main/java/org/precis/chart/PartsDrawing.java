package org.precis.chart;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.jfree.chart.plot.PlotOrientation;

/** Lays out and draws a {@link PartsChart}. */
final class PartsDrawing {

  private static final double ZERO = 14;
  private static final double WHOLE = 15.6;
  private static final double PART = 13;

  /** Share of the width that the axis takes; the rest is room for words and arrows. */
  private static final double AXIS = 0.765;

  private static final double FIRST_BASELINE = 8;
  private static final double LABEL_TO_WHOLE = 14.4;
  private static final double LABEL_TO_PART = 13.2;
  private static final double WHOLE_TO_LABEL = 27.4;
  private static final double PART_TO_LABEL = 18.7;
  private static final double BRACKET = 5;

  private final List<BarRow> bars = new ArrayList<>();
  private final List<List<TextLine>> labels = new ArrayList<>();
  private final Sheet sheet;
  private final Type type;
  private final double length;
  private final Scale scale;

  private PartsDrawing(PartsChart chart, Sheet sheet, Type type) {
    this.sheet = sheet;
    this.type = type;
    this.length = Math.floor(sheet.width() * AXIS);
    List<ChartRow> rows = new ArrayList<>(List.of(chart.whole()));
    rows.addAll(chart.parts());
    for (ChartRow row : rows) {
      boolean whole = bars.isEmpty();
      bars.add(new BarRow(row, whole ? WHOLE : PART, whole ? Ink.PETROL : Ink.PETROL_MID));
      Span label = new Span(row.label(), whole, Ink.INK, Type.LABEL);
      labels.add(type.wrap(label, sheet.width() - ZERO));
    }
    Bounds bounds = Bounds.of(rows);
    double least = bounds.least().doubleValue();
    double greatest = bounds.greatest().doubleValue();
    this.scale = greatest > least ? new Scale(false, least, greatest, List.of()) : Scale.EMPTY;
  }

  static String draw(PartsChart chart, Sheet sheet, Type type) {
    return new PartsDrawing(chart, sheet, type).draw();
  }

  private String draw() {
    DoubleUnaryOperator measured = number -> ZERO + scale.fraction(number) * length;
    List<ValueLabel> values =
        bars.stream().map(bar -> bar.place(ZERO, sheet.width(), measured, type)).toList();
    List<RowBox> boxes = boxes(values);
    double bottom = Math.ceil(boxes.get(boxes.size() - 1).bottom());
    Svg svg = new Svg();
    if (boxes.size() > 1) {
      bracket(svg, boxes);
    }
    new Plotting(
            PlotOrientation.HORIZONTAL,
            new RowAxis(boxes.stream().map(RowBox::centre).toList()),
            new ScaleAxis(scale, (pen, area, places) -> {}),
            (pen, item, middle, place) -> {
              label(pen, labels.get(item), boxes.get(item).baseline());
              bars.get(item).draw(pen, middle, place, values.get(item));
              double half = bars.get(item).width() / 2 + 2.2;
              double zero = place.applyAsDouble(0);
              pen.line(zero, middle - half, zero, middle + half, Style.stroke(Ink.INK, 1));
            })
        .draw(svg, new Rectangle2D.Double(ZERO, 0, length, bottom));
    return svg.document(sheet.width(), bottom);
  }

  private List<RowBox> boxes(List<ValueLabel> values) {
    List<RowBox> boxes = new ArrayList<>();
    double baseline = FIRST_BASELINE;
    double top = 0;
    for (int i = 0; i < bars.size(); i++) {
      double last = baseline + (labels.get(i).size() - 1) * Type.LEADING;
      double centre = last + (i == 0 ? LABEL_TO_WHOLE : LABEL_TO_PART);
      int lines = values.get(i).linesBelow();
      double below = lines == 0 ? 0 : lines * Type.LEADING + bars.get(i).drop();
      double bottom = centre + bars.get(i).width() / 2 + 3 + below;
      boxes.add(new RowBox(top, bottom - top, centre, baseline));
      baseline = centre + below + (i == 0 ? WHOLE_TO_LABEL : PART_TO_LABEL);
      top = bottom;
    }
    return boxes;
  }

  private static void label(Svg svg, List<TextLine> lines, double baseline) {
    for (int i = 0; i < lines.size(); i++) {
      svg.text(ZERO, baseline + i * Type.LEADING, lines.get(i));
    }
  }

  private static void bracket(Svg svg, List<RowBox> boxes) {
    double whole = boxes.get(0).centre();
    double last = boxes.get(boxes.size() - 1).centre();
    Style style = Style.stroke(Ink.THIRD, 0.8);
    String corners =
        "M"
            + Svg.number(ZERO)
            + " "
            + Svg.number(whole)
            + "L"
            + Svg.number(BRACKET)
            + " "
            + Svg.number(whole)
            + "L"
            + Svg.number(BRACKET)
            + " "
            + Svg.number(last)
            + "L"
            + Svg.number(ZERO - 2.8)
            + " "
            + Svg.number(last);
    svg.path(corners, style);
    for (int i = 1; i < boxes.size() - 1; i++) {
      double centre = boxes.get(i).centre();
      svg.line(BRACKET, centre, ZERO - 2.8, centre, style);
    }
  }
}
