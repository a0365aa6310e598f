package org.precis.chart;

import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The numbers over the gridlines of a chart of rows, kept inside the drawing. */
record TopAxis(List<TextLine> texts, double width, Type type) implements ScaleAxis.AxisText {

  private static final double HEIGHT = 12;
  private static final double BASELINE = 6.6;
  private static final double GAP = 4;

  static TopAxis of(Scale scale, Function<BigDecimal, String> number, double width, Type type) {
    List<TextLine> texts = new ArrayList<>();
    scale.ticks().forEach(tick -> texts.add(TextLine.of(Span.axis(number.apply(tick)))));
    return new TopAxis(texts, width, type);
  }

  /** How much room it takes over the rows. */
  double height() {
    return texts.isEmpty() ? 0 : HEIGHT;
  }

  /** Whether no text touches the next, with the gridlines between these two places. */
  boolean fits(Scale scale, double left, double length) {
    double free = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < texts.size(); i++) {
      double place = left + scale.fraction(scale.ticks().get(i).doubleValue()) * length;
      double start = start(i, place);
      if (start < free) {
        return false;
      }
      free = start + type.width(texts.get(i)) + GAP;
    }
    return true;
  }

  @Override
  public void draw(Svg svg, Rectangle2D dataArea, List<Double> places) {
    for (int i = 0; i < texts.size(); i++) {
      svg.text(start(i, places.get(i)), BASELINE, texts.get(i));
    }
  }

  private double start(int index, double place) {
    double wide = type.width(texts.get(index));
    return Math.max(0, Math.min(place - wide / 2, width - wide));
  }
}
