package org.precis.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.precis.chart.ChartSpec.Break;
import org.precis.chart.svg.SvgGraphics;
import org.precis.chart.svg.TextMeasurer;
import org.precis.fixture.Observations;
import org.precis.quantity.Absent;
import org.precis.workspace.Fonts;

/** Where the words of a break stand. */
class BreakBandTest {

  private static final int WIDTH = 300;

  /** The band over six columns with a pitch of fifty points, lines of breaks without room. */
  private static BreakBand band(Break... breaks) {
    List<SeriesChart.Period> periods =
        IntStream.range(0, 6)
            .mapToObj(
                year ->
                    new SeriesChart.Period(
                        "201" + year,
                        "",
                        Observations.of(Absent.NOT_STATED),
                        new QuantityText("–", "", "")))
            .toList();
    SeriesChart chart = new SeriesChart(periods, List.of(breaks));
    TextMeasurer text = new TextMeasurer(Fonts.bundled(), Examples.STYLE);
    ColumnAxis columns = new ColumnAxis(chart, 0, 50, 0);
    return new BreakBand(
        chart.breaks(), columns::line, new Canvas(WIDTH, false, Examples.ENGLISH, text));
  }

  /** Each text as line of the band, where it begins, and what it says. */
  private static List<String> drawn(BreakBand band) {
    SvgGraphics svg = new SvgGraphics(Examples.STYLE);
    band.draw(svg, 50);
    return Pattern.compile("<text x=\"([^\"]*)\" y=\"([^\"]*)\"[^>]*>([^<]*)")
        .matcher(svg.document(WIDTH, 50))
        .results()
        .map(text -> text.group(2) + " " + text.group(1) + " " + text.group(3))
        .toList();
  }

  @Test
  void whatChangesStandsAtTheLeftOfTheLineInAsManyLinesAsItNeeds() {
    List<String> lines = drawn(band(new Break(1, "", "new form")));
    assertEquals(List.of("new form"), lines.stream().map(l -> l.split(" ", 3)[2]).toList());
    lines = drawn(band(new Break(1, "", "another form")));
    assertEquals(List.of("another", "form"), lines.stream().map(l -> l.split(" ", 3)[2]).toList());
    assertEquals(List.of("7.5", "18.5"), lines.stream().map(l -> l.split(" ")[0]).toList());
  }

  @Test
  void bothSidesStandEachAtItsSide() {
    List<String> lines = drawn(band(new Break(2, "solved", "handled")));
    assertEquals("7.5 104 handled", lines.get(1));
    assertEquals(2, lines.size());
  }

  @Test
  void noWordIsBroken() {
    assertFalse(band(new Break(1, "", "reclassification")).fits());
    assertFalse(band(new Break(1, "old", "reclassification"), new Break(2, "", "new")).fits());
  }
}
