package org.precis.chart;

import java.time.LocalDate;
import org.precis.chart.svg.ChartStyle;
import org.precis.chart.svg.Palette;
import org.precis.chart.svg.Style;
import org.precis.chart.svg.SvgGraphics;
import org.precis.model.DateSpan;
import org.precis.model.Qualifier;

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
    new BarMark(bar, style.glyphBar, Palette.ACCENT)
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

  /** How a timeline shows the kind of date: an example on an axis of January. */
  public String svg(DateMark mark) {
    SvgGraphics svg = new SvgGraphics(style);
    double middle = style.glyphHeight / 2;
    if (mark == DateMark.NOT_STATED) {
      svg.line(0, middle, style.glyphNumber, middle, Style.stub(style));
    } else {
      String date =
          switch (mark) {
            case DISCOVERED_DAY, ACTION_DAY -> "2018-01-16";
            case ACTION_INTERVAL -> "2018-01-07/2018-02-03";
            default -> "2018-01";
          };
      double january = DateShape.millis(LocalDate.of(2018, 1, 1));
      double length = DateShape.millis(LocalDate.of(2018, 2, 1)) - january;
      boolean action = mark.compareTo(DateMark.ACTION_SPAN) >= 0;
      DateShape.of(
              DateSpan.of(date),
              action,
              time -> (time - january) / length * style.glyphNumber,
              style)
          .draw(svg, middle, false);
    }
    return svg.document(style.glyph, style.glyphHeight);
  }
}
