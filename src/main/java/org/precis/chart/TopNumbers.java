package org.precis.chart;

import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.ui.RectangleEdge;
import org.precis.chart.svg.ChartStyle;
import org.precis.chart.svg.Span;
import org.precis.chart.svg.SvgGraphics;
import org.precis.chart.svg.TextLine;

/** The numbers over the gridlines of rows, each over its own, kept inside the drawing. */
final class TopNumbers {

  private final List<TextLine> texts = new ArrayList<>();
  private final List<Double> starts = new ArrayList<>();
  private final ChartStyle style;
  private boolean fit = true;

  /** The numbers of an axis over this area. */
  TopNumbers(Axes.PowersOfTen axis, Rectangle2D area, Canvas canvas) {
    style = canvas.text().style;
    double free = Double.NEGATIVE_INFINITY;
    for (BigDecimal tick : axis.ticks()) {
      TextLine text = canvas.text().line(Span.axis(canvas.words().number().apply(tick)));
      double place = axis.valueToJava2D(tick.doubleValue(), area, RectangleEdge.TOP);
      double last = canvas.width() - text.width();
      double start = Math.max(0, Math.min(place - text.width() / 2, last));
      fit &= start >= free;
      free = start + text.width() + style.near;
      texts.add(text);
      starts.add(start);
    }
  }

  /** Whether no number touches the next, or there are only two. */
  boolean fit() {
    return fit || texts.size() <= 2;
  }

  /** Draws them, and says how high they are. */
  double draw(SvgGraphics svg) {
    for (int i = 0; i < texts.size(); i++) {
      svg.text(starts.get(i), style.rows.headBaseline, texts.get(i));
    }
    return style.rows.head;
  }
}
