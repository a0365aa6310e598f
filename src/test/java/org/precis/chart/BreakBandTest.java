package org.precis.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.precis.chart.ChartSpec.SeriesChart;
import org.precis.chart.svg.Span;
import org.precis.chart.svg.SvgGraphics;
import org.precis.chart.svg.TextMeasurer;
import org.precis.workspace.Fonts;

/** Where the words of a break stand. */
class BreakBandTest {

  private static final String WORDS = "new form";

  private final TextMeasurer text = new TextMeasurer(Fonts.bundled(), Examples.STYLE);
  private final double width = text.line(Span.axis(WORDS)).width();

  private String drawn(double size) {
    List<SeriesChart.Break> breaks = List.of(new SeriesChart.Break(1, "", WORDS));
    BreakBand band = new BreakBand(breaks, 0, 100, new ChartSize(size, false), text);
    assertTrue(band.fits());
    SvgGraphics svg = new SvgGraphics(Examples.STYLE);
    band.draw(svg, 50);
    return svg.document(size, 50).replaceAll("(?s).*<text x=\"([^\"]*)\".*", "$1");
  }

  @Test
  void wordsStandToTheRightWhereTheyJustHaveRoomAndElseToTheLeft() {
    double room = 100 + 4 + width;
    assertEquals("104", drawn(room));
    assertEquals(SvgGraphics.number(100 - 4 - 12 - width), drawn(room - 0.01));
  }
}
