package org.precis.chart;

import org.precis.chart.svg.ChartStyle;
import org.precis.chart.svg.TextMeasurer;
import org.precis.workspace.Fonts;

/** Draws charts: the same bytes from the same spec on every machine. */
public final class Charts {

  private Charts() {}

  /** Draws the chart for the page and for a phone. */
  public static Drawing draw(ChartSpec spec, ChartWords words, Fonts fonts, ChartStyle style) {
    TextMeasurer text = new TextMeasurer(fonts, style);
    boolean stacked = style.width < spec.leastBeside(style);
    Canvas page = new Canvas(style.width, stacked, words, text);
    Canvas phone = new Canvas(style.phone, true, words.withoutPointer(), text);
    return new Drawing(spec.draw(page), spec.draw(phone), spec.gridlineFactor(page));
  }
}
