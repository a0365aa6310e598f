package org.precis.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.precis.workspace.Fonts;

/** Where the words of a break stand. */
class BreakBandTest {

  private static final String WORDS = "new form";

  private final Type type = new Type(Fonts.bundled(), false);
  private final double width = type.width(TextLine.of(Span.axis(WORDS)));

  private String drawn(double sheet) {
    List<SeriesChart.Break> breaks = List.of(new SeriesChart.Break(1, "", WORDS));
    BreakBand band = BreakBand.of(breaks, 0, 100, new Sheet(sheet, false), type);
    assertTrue(band.fits());
    Svg svg = new Svg();
    band.draw(svg, 50);
    return svg.document(sheet, 50).replaceAll("(?s).*<text x=\"([^\"]*)\".*", "$1");
  }

  @Test
  void wordsStandToTheRightWhereTheyJustHaveRoomAndElseToTheLeft() {
    double room = 100 + 4 + width;
    assertEquals("104", drawn(room));
    assertEquals(Svg.number(100 - 4 - 12 - width), drawn(room - 0.01));
  }
}
