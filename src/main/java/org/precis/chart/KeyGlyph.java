package org.precis.chart;

import org.precis.chart.svg.ChartStyle;
import org.precis.chart.svg.Palette;
import org.precis.chart.svg.SvgGraphics;
import org.precis.quantity.Qualifier;

/** The small drawings that stand before words in the key of a chart. */
public final class KeyGlyph {

  private final ChartStyle style;

  public KeyGlyph(ChartStyle style) {
    this.style = style;
  }

  /** How a bar shows the qualifier, as an inline SVG without a name: the word beside it says it. */
  public String svg(Qualifier qualifier) {
    SvgGraphics svg = new SvgGraphics(style);
    SvgGraphics bar = svg.at(0, style.key.height / 2, SvgGraphics.RIGHT);
    new BarMark(bar, style.key.bar, Palette.ACCENT, false)
        .draw(qualifier, near(qualifier), style.key.upper);
    return svg.document(style.key.width, style.key.height);
  }

  /** Where the number is, so that the whole drawing has room. */
  private double near(Qualifier qualifier) {
    if (qualifier == Qualifier.BETWEEN || qualifier == Qualifier.ABOUT_BETWEEN) {
      return style.key.lower;
    }
    double room = style.key.width - BarMark.overhang(qualifier, style.key.bar, style);
    return Math.min(style.key.number, room - style.line);
  }
}
