package org.precis.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.precis.chart.ChartSpec.Break;
import org.precis.chart.svg.Span;
import org.precis.chart.svg.SvgGraphics;
import org.precis.chart.svg.TextLine;
import org.precis.chart.svg.TextMeasurer;
import org.precis.fixture.Observations;
import org.precis.quantity.Absent;
import org.precis.quantity.Qualifier;
import org.precis.quantity.Quantity;
import org.precis.text.XmlText;
import org.precis.workspace.Fonts;

/** What a drawing says of itself, and the rules that a stored picture does not show. */
class ChartsTest {

  private static Drawing drawn(ChartSpec spec) {
    return Charts.draw(spec, Examples.ENGLISH, Fonts.bundled(), Examples.STYLE);
  }

  private static Drawing example(String name) {
    return drawn(Examples.all().get(name));
  }

  @Test
  void aLinearScaleHasNoFactor() {
    assertEquals(1, example("bars-suspects-by-case").gridlineFactor());
  }

  /** At the width that a phone of 360 px has for a drawing. */
  @Test
  void textOnAPhoneIsNoSmallerThanThirteenPixels() {
    double width = 328;
    Examples.all()
        .forEach(
            (name, chart) -> {
              String svg = drawn(chart).phoneSvg();
              Matcher box = Pattern.compile("viewBox=\"0 0 ([0-9.]+) ").matcher(svg);
              assertTrue(box.find(), name);
              double scale = width / Double.parseDouble(box.group(1));
              Matcher size = Pattern.compile("font-size=\"([0-9.]+)\"").matcher(svg);
              while (size.find()) {
                assertTrue(Double.parseDouble(size.group(1)) * scale >= 13, name + size.group());
              }
            });
  }

  /** The name and the number of each mark, for a pointer; a phone has none. */
  @Test
  void titlesEachMark() {
    Map<String, ChartSpec> all = Examples.all();
    all.values().removeIf(Timeline.class::isInstance);
    all.forEach(
        (name, chart) -> {
          Drawing drawing = drawn(chart);
          for (ChartRow row : chart.rows()) {
            String words = row.words().text();
            boolean change = chart instanceof ChangeChart;
            String title = change && row.stated() ? ": " + words : row.label() + ": " + words;
            boolean none =
                change && !row.stated()
                    || chart instanceof StackedBars && row.words().number().equals("0")
                    || chart instanceof LineChart lines && !isTitled(lines, row)
                    || chart instanceof TileMap map
                        && map.tiles().stream().noneMatch(at -> at.label().equals(row.label()));
            assertTrue(
                none || drawing.svg().contains(XmlText.escaped(title) + "</title>"),
                name + ": " + title);
          }
          assertFalse(drawing.phoneSvg().contains("<title>"), name);
        });
  }

  /** A layer has the title of its last number, a line one at each point. */
  private static boolean isTitled(LineChart chart, ChartRow row) {
    return chart.shape() == LineChart.Shape.STACK ? chart.printed().contains(row) : row.stated();
  }

  @Test
  void titlesAnAreaByItsNameThoughItHasNoNumber() {
    assertTrue(example("tiles-suspects").svg().contains("<title>Area B: no case</title>"));
  }

  @Test
  void saysTheFactorOfALogScale() {
    assertEquals(100, example("dots-cleanup").gridlineFactor());
    assertEquals(10, example("dots-companies").gridlineFactor());
  }

  @Test
  void namesBothDrawings() {
    Drawing named = example("bars-one-row").named("“A” & <b>");
    for (String svg : List.of(named.svg(), named.phoneSvg())) {
      assertTrue(
          svg.startsWith("<svg role=\"img\" aria-label=\"“A” &amp; &lt;b&gt;\" xmlns="), svg);
    }
  }

  @Test
  void moreThanANegativeNumberIsLessFarFromZero() {
    Bar.Extent reach =
        Bar.Extent.of(Quantity.moreThan(BigDecimal.valueOf(-5)).interval().orElseThrow());
    assertTrue(reach.negative());
    assertEquals(Qualifier.FEWER_THAN, reach.qualifier());
  }

  @Test
  void theClassesOfAMapArePartedByARoundNumber() {
    assertEquals("100", threshold("474", "400", "140", "53", "34", "14", "10", "3"));
    assertEquals("0.1", threshold("0.25", "0.1", "0.05", "0.04", "0.03"));
    assertEquals("none", threshold("7", "7", "7", "7", "7"));
    assertEquals("none", threshold("474", ">3", ">2", ">1", ">0"), "each may be the greatest");
    assertEquals("200", threshold(">200", ">250", "140", "53", "34"));
  }

  private static String threshold(String... numbers) {
    List<ChartRow> rows =
        Stream.of(numbers)
            .map(
                written -> {
                  BigDecimal number = new BigDecimal(written.replace(">", ""));
                  return Examples.row(
                      "",
                      written,
                      written.startsWith(">")
                          ? Quantity.moreThan(number)
                          : Quantity.exactly(number));
                })
            .toList();
    return TileMap.threshold(rows).map(BigDecimal::toPlainString).orElse("none");
  }

  @Test
  void refusesChartsOfNothing() {
    Stream.<Runnable>of(
            () -> new BarChart(List.of()),
            () -> new DotPlot(List.of()),
            () -> new Timeline(List.of(), null, Examples.NAMES),
            () -> new SeriesChart(List.of(), List.of()),
            () -> new Multiples(List.of()),
            () -> new TileMap(List.of(), List.of(), 1, null),
            () ->
                new SeriesChart(
                    List.of(
                        new SeriesChart.Period(
                            "2018",
                            "",
                            Observations.of(Absent.NOT_STATED),
                            new QuantityText("not stated", "", ""))),
                    List.of(new Break(1, "", ""))))
        .forEach(make -> assertThrows(IllegalArgumentException.class, make::run));
  }

  @Test
  void writesNumbersShort() {
    assertEquals("0", SvgGraphics.number(-0.001));
    assertEquals("-0.5", SvgGraphics.number(-0.5));
    assertEquals("12.05", SvgGraphics.number(12.049));
    assertEquals("3", SvgGraphics.number(2.9999));
  }

  @Test
  void joinsWordsWithASpaceButNotInChinese() {
    assertEquals(
        "about\u00a02.96 million\u00a0or more",
        new QuantityText("about", "2.96 million", "or more").text());
    assertEquals("约2.2万余", new QuantityText("约", "2.2万", "余").text());
  }

  @Test
  void breaksLinesWithoutLosingText() {
    TextMeasurer measurer = new TextMeasurer(Fonts.bundled(), Examples.STYLE);
    String text = "Insiders from telecoms, 互联网公司（“银行”）、其他行业。 and others";
    for (double width = 8; width < 300; width += 7) {
      StringBuilder joined = new StringBuilder();
      for (TextLine line : measurer.wrap(Span.label(text), width)) {
        String said = line.spans().get(0).text();
        assertTrue(line.width() <= Math.max(width, 8), said);
        assertFalse(width > 60 && "，。、）”".indexOf(said.charAt(0)) >= 0, said);
        joined.append(said);
      }
      assertEquals(text.replace(" ", ""), joined.toString().replace(" ", ""));
    }
  }

  @Test
  void namesQuartersAndYearsWhereMonthsHaveNoRoom() {
    TextMeasurer text = new TextMeasurer(Fonts.bundled(), Examples.STYLE);
    LocalDate first = LocalDate.of(2018, 1, 1);
    assertEquals(1, head(first, 10, text).monthStep());
    assertEquals(3, head(first, 24, text).monthStep());
    assertEquals(6, head(first, 48, text).monthStep());
    assertEquals(0, head(first, 180, text).monthStep());
    assertEquals(1, head(first, 100, text).yearStep());
    assertEquals(5, head(first, 400, text).yearStep());
  }

  private static TimelineHead head(LocalDate first, int months, TextMeasurer text) {
    Rectangle2D area = new Rectangle2D.Double(132, 0, 185, 1);
    return new TimelineHead(
        first,
        first.plusMonths(months),
        area,
        day -> 132,
        new Canvas(317, false, Examples.ENGLISH, text));
  }
}
