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
    SvgGraphics bar = svg.at(0, style.glyphHeight / 2, SvgGraphics.RIGHT);
    new BarMark(bar, style.glyphBar, Palette.ACCENT, false)
        .draw(qualifier, near(qualifier), style.glyphUpper);
    return svg.document(style.glyph, style.glyphHeight);
  }

  /** Where the number is, so that the whole drawing has room. */
  private double near(Qualifier qualifier) {
    if (qualifier == Qualifier.BETWEEN || qualifier == Qualifier.ABOUT_BETWEEN) {
      return style.glyphLower;
    }
    double room = style.glyph - BarMark.overhang(qualifier, style.glyphBar, style);
    return Math.min(style.glyphNumber, room - style.line);
  }
}
