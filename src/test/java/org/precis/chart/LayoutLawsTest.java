package org.precis.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tag;
import org.junit.jupiter.api.Test;
import org.precis.chart.ChartSpec.Break;
import org.precis.chart.ChartSpec.Colours;
import org.precis.chart.ChartSpec.Note;
import org.precis.chart.LineChart.Line;
import org.precis.chart.LineChart.Shape;
import org.precis.chart.svg.ChartStyle;
import org.precis.chart.svg.Palette;
import org.precis.chart.svg.Span;
import org.precis.chart.svg.SvgGraphics;
import org.precis.chart.svg.TextMeasurer;
import org.precis.fixture.Looks;
import org.precis.model.DateSpan;
import org.precis.model.PartialDate;
import org.precis.quantity.Absent;
import org.precis.quantity.Interval;
import org.precis.quantity.Quantity;
import org.precis.workspace.Fonts;

/**
 * What every chart keeps: no text over text or under a ground, nothing outside the drawing, no word
 * lost, only the colours of the look, only the subset of SVG that the PDF can draw, no text below 7
 * points.
 */
@Tag("slow")
class LayoutLawsTest {

  /** The same charts in every run; change it to try others. */
  private static final String SEED = "20180907";

  private static final Set<String> COLOURS =
      Stream.concat(
              Stream.of("none"), Looks.COLOURS.keySet().stream().map(name -> "var(--" + name + ")"))
          .collect(Collectors.toSet());

  @Test
  void examplesKeepTheLaws() {
    Examples.all()
        .forEach(
            (name, spec) -> {
              try {
                laws(spec, name.endsWith("-zh") ? Examples.CHINESE : Examples.ENGLISH);
              } catch (AssertionError e) {
                throw new AssertionError(name + ": " + e.getMessage(), e);
              }
            });
  }

  @Property(tries = 150, shrinking = ShrinkingMode.OFF, seed = SEED)
  void bars(@ForAll("rows") List<ChartRow> rows) {
    laws(new BarChart(rows), Examples.ENGLISH);
  }

  @Property(tries = 150, shrinking = ShrinkingMode.OFF, seed = SEED)
  void dots(@ForAll("rows") List<ChartRow> rows) {
    laws(new DotPlot(rows), Examples.ENGLISH);
  }

  @Property(tries = 150, shrinking = ShrinkingMode.OFF, seed = SEED)
  void changes(@ForAll("rows") List<ChartRow> rows, @ForAll("labels") String words) {
    List<ChangeChart.Pair> pairs = new ArrayList<>();
    ChartRow last = rows.get(rows.size() - 1);
    for (ChartRow row : rows) {
      boolean fresh = pairs.size() % 4 == 2;
      pairs.add(new ChangeChart.Pair(fresh ? Optional.empty() : Optional.of(last), row));
      last = row;
    }
    int half = (pairs.size() + 1) / 2;
    List<ChangeChart.Panel> panels = new ArrayList<>();
    panels.add(new ChangeChart.Panel(words, pairs.subList(0, half)));
    if (half < pairs.size()) {
      panels.add(new ChangeChart.Panel("People", pairs.subList(half, pairs.size())));
    }
    laws(new ChangeChart("29 April", words, panels), Examples.ENGLISH);
  }

  @Property(tries = 150, shrinking = ShrinkingMode.OFF, seed = SEED)
  void parts(@ForAll("rows") List<ChartRow> rows) {
    laws(new PartsChart(rows.get(0), "of these", rows.subList(1, rows.size())), Examples.ENGLISH);
  }

  @Property(tries = 150, shrinking = ShrinkingMode.OFF, seed = SEED)
  void groups(@ForAll("rows") List<ChartRow> rows, @ForAll("labels") String name) {
    int bars = 2 + rows.size() % 2;
    List<GroupedBars.Group> groups = new ArrayList<>();
    for (ChartRow row : rows) {
      List<ChartRow> own = new ArrayList<>();
      for (int i = 0; i < bars; i++) {
        own.add(rows.get((groups.size() + i) % rows.size()));
      }
      groups.add(new GroupedBars.Group(row.label(), own));
    }
    laws(new GroupedBars(List.of("2022", name, "2024").subList(0, bars), groups), Examples.ENGLISH);
  }

  @Property(tries = 150, shrinking = ShrinkingMode.OFF, seed = SEED)
  void series(@ForAll("rows") List<ChartRow> rows, @ForAll("labels") String words) {
    List<SeriesChart.Period> periods = new ArrayList<>();
    for (ChartRow row : rows) {
      String detail = periods.size() % 3 == 0 ? row.label() : "";
      String year = Integer.toString(2000 + periods.size());
      periods.add(new SeriesChart.Period(year, detail, row.number(), row.words()));
    }
    List<Break> breaks = new ArrayList<>();
    for (int at = 2; at < periods.size(); at += 3) {
      breaks.add(new Break(at, at % 2 == 0 ? "" : "solved", words));
    }
    laws(new SeriesChart(periods, breaks), Examples.ENGLISH);
    laws(new SeriesChart(periods, breaks, notes(periods.size(), words)), Examples.ENGLISH);
  }

  /** One note at the beginning, one in the middle, one at the end. */
  private static List<Note> notes(int periods, String words) {
    return IntStream.of(0, periods / 2, periods - 1)
        .distinct()
        .mapToObj(at -> new Note(at, words))
        .toList();
  }

  @Property(tries = 150, shrinking = ShrinkingMode.OFF, seed = SEED)
  void lines(@ForAll("rows") List<ChartRow> rows, @ForAll("labels") String words) {
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i < 1 + rows.size() % 5; i++) {
      List<ChartRow> points = new ArrayList<>(rows);
      Collections.rotate(points, i);
      lines.add(new Line(words, points, Set.of(3), i == 0));
    }
    laws(
        new LineChart(
            Shape.LINES,
            Examples.years(rows.size()),
            lines,
            rows.size() > 3 ? List.of(new Break(3, "", "new form")) : List.of(),
            notes(rows.size(), words),
            Colours.USUAL),
        Examples.ENGLISH);
  }

  @Property(tries = 150, shrinking = ShrinkingMode.OFF, seed = SEED)
  void areas(@ForAll("rows") List<ChartRow> rows, @ForAll("labels") String words) {
    List<ChartRow> points = exact(rows);
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i < 1 + rows.size() % 4; i++) {
      lines.add(new Line(words, points, Set.of(), i == 0));
    }
    laws(
        new LineChart(
            lines.size() == 1 ? Shape.AREA : Shape.STACK,
            Examples.years(rows.size()),
            lines,
            List.of(),
            notes(rows.size(), words),
            Colours.USUAL),
        Examples.ENGLISH);
  }

  @Property(tries = 150, shrinking = ShrinkingMode.OFF, seed = SEED)
  void stacks(@ForAll("rows") List<ChartRow> rows, @ForAll("labels") String words) {
    List<ChartRow> parts = exact(rows);
    int count = Math.min(4, parts.size());
    List<StackedBars.Stack> stacks = new ArrayList<>();
    for (int i = 0; i + count <= parts.size(); i += count) {
      List<ChartRow> own = parts.subList(i, i + count);
      BigDecimal sum =
          own.stream()
              .map(part -> part.quantity().interval().orElseThrow().number())
              .reduce(BigDecimal.ZERO, BigDecimal::add);
      ChartRow whole = Examples.row("", rows.get(i).label(), Quantity.exactly(sum));
      stacks.add(new StackedBars.Stack(own, whole));
    }
    List<String> names = Collections.nCopies(count, words);
    laws(new StackedBars(names, stacks, Colours.USUAL), Examples.ENGLISH);
  }

  /** The same with numbers that leave nothing open. */
  private static List<ChartRow> exact(List<ChartRow> rows) {
    return rows.stream()
        .map(
            row -> {
              BigDecimal number =
                  row.quantity().interval().map(Interval::number).orElse(BigDecimal.ONE).abs();
              return Examples.row("", row.label(), Quantity.exactly(number));
            })
        .toList();
  }

  @Property(tries = 150, shrinking = ShrinkingMode.OFF, seed = SEED)
  void timelines(@ForAll("events") List<Timeline.Event> events, @ForAll("spans") DateSpan window) {
    laws(new Timeline(events, window, Examples.NAMES), Examples.ENGLISH);
    laws(new Timeline(events, null, Examples.NAMES), Examples.ENGLISH);
  }

  @Property(tries = 150, shrinking = ShrinkingMode.OFF, seed = SEED)
  void longSeries(@ForAll("rows") List<ChartRow> rows, @ForAll("labels") String words) {
    List<SeriesChart.Period> periods = new ArrayList<>();
    for (int i = 0; i < 15 + 7 * rows.size(); i++) {
      ChartRow row = rows.get(i % rows.size());
      String label = rows.size() % 2 == 0 ? "Q" + i % 4 : Integer.toString(1900 + i);
      periods.add(new SeriesChart.Period(label, "", row.number(), row.words()));
    }
    List<Break> breaks = List.of(new Break(9, words, "solved"));
    laws(new SeriesChart(periods, breaks), Examples.ENGLISH);
  }

  @Property(tries = 150, shrinking = ShrinkingMode.OFF, seed = SEED)
  void multiples(@ForAll("rows") List<ChartRow> rows, @ForAll("labels") String title) {
    List<SeriesChart.Period> periods = new ArrayList<>();
    List<String> names = new ArrayList<>();
    for (ChartRow row : rows) {
      String year = Integer.toString(2000 + periods.size());
      periods.add(new SeriesChart.Period(year, "", row.number(), row.words()));
      names.add("’" + year.substring(2));
    }
    List<Break> breaks = rows.size() > 2 ? List.of(new Break(2, "", "")) : List.of();
    Multiples.SmallChart panel =
        new Multiples.SmallChart(title, new SeriesChart(periods, breaks), names);
    laws(new Multiples(List.of(panel, panel, panel)), Examples.ENGLISH);
  }

  @Property(tries = 150, shrinking = ShrinkingMode.OFF, seed = SEED)
  void tiles(@ForAll("rows") List<ChartRow> rows, @ForAll("labels") String words) {
    List<TileMap.Tile> tiles = new ArrayList<>();
    for (ChartRow row : rows) {
      int at = 2 * tiles.size();
      String code = row.label().substring(0, 1);
      tiles.add(new TileMap.Tile(row.label(), code, at / 11, at % 11));
    }
    TileMap.Words beside = new TileMap.Words(words, words, words, "not stated", words);
    laws(new TileMap(tiles, ChartRow.inOrder(rows), 15, beside), Examples.ENGLISH);
  }

  @Provide
  Arbitrary<List<ChartRow>> rows() {
    Arbitrary<ChartRow> row =
        Combinators.combine(Arbitraries.of("", "1", "27", "118"), labels(), quantities())
            .as(Examples::row);
    return row.list().ofMinSize(1).ofMaxSize(14);
  }

  @Provide
  Arbitrary<String> labels() {
    Arbitrary<String> word =
        Arbitraries.of(
            "suspects",
            "of",
            "“5.30”",
            "telecommunications",
            "网络",
            "诈骗（案）",
            "A&B<C>",
            "Donaudampfschifffahrtsgesellschaftskapitän",
            "1,200");
    return word.list().ofMinSize(1).ofMaxSize(9).map(words -> String.join(" ", words));
  }

  private static Arbitrary<Quantity> quantities() {
    Arbitrary<BigDecimal> number =
        Arbitraries.oneOf(
            Arbitraries.integers().between(-500, 500).map(BigDecimal::valueOf),
            Arbitraries.longs().between(0, 2_000_000_000_000L).map(BigDecimal::valueOf),
            Arbitraries.bigDecimals().between(BigDecimal.ZERO, BigDecimal.ONE).ofScale(4));
    return Combinators.combine(number, number, Arbitraries.integers().between(0, 11))
        .as(LayoutLawsTest::quantity);
  }

  private static Quantity quantity(BigDecimal one, BigDecimal other, int kind) {
    BigDecimal low = one.min(other);
    BigDecimal high = one.max(other);
    boolean between = low.compareTo(high) < 0;
    boolean above = one.signum() > 0;
    return switch (kind) {
      case 0 -> Quantity.moreThan(one);
      case 1 -> Quantity.atLeast(one);
      case 2 -> Quantity.about(one);
      case 3 -> above ? Quantity.nearly(one) : Absent.NOT_STATED;
      case 4 -> above ? Quantity.fewerThan(one) : Absent.NOT_APPLICABLE;
      case 5 -> above ? Quantity.upTo(one) : Absent.NOT_STATED;
      case 6 -> between ? Quantity.between(low, high) : Quantity.exactly(one);
      case 7 -> between ? new Interval(low, true, high, true, true) : Quantity.exactly(one);
      case 8 -> new Interval(one, true, null, false, true);
      case 9 -> above ? new Interval(null, false, one, true, true) : Quantity.exactly(one);
      default -> Quantity.exactly(one);
    };
  }

  @Provide
  Arbitrary<List<Timeline.Event>> events() {
    Arbitrary<Timeline.Event> event =
        Combinators.combine(labels(), spans().injectNull(0.2), spans().injectNull(0.2))
            .as(
                (label, opened, closed) ->
                    new Timeline.Event(
                        "3",
                        label,
                        opened,
                        "not stated",
                        closed,
                        closed == null ? "not stated" : closed.toString()));
    return event.list().ofMinSize(1).ofMaxSize(12);
  }

  @Provide
  Arbitrary<DateSpan> spans() {
    Arbitrary<LocalDate> day =
        Arbitraries.oneOf(
            Arbitraries.integers()
                .between(0, 400)
                .map(days -> LocalDate.of(2018, 1, 1).plusDays(days)),
            Arbitraries.integers()
                .between(0, 9_000)
                .map(days -> LocalDate.of(1994, 1, 1).plusDays(days)));
    return Combinators.combine(
            day, Arbitraries.integers().between(0, 3), Arbitraries.integers().between(1, 90))
        .as(
            (date, precision, length) ->
                switch (precision) {
                  case 0 -> DateSpan.on(new PartialDate(date.getYear(), 0, 0));
                  case 1 -> DateSpan.on(new PartialDate(date.getYear(), date.getMonthValue(), 0));
                  case 2 -> DateSpan.on(PartialDate.of(date));
                  default ->
                      new DateSpan(PartialDate.of(date), PartialDate.of(date.plusDays(length)));
                });
  }

  /** Where a text or a ground is, and {@code at} which place in the file it is drawn. */
  private record Box(int at, String text, double left, double top, double right, double bottom) {
    boolean overlaps(Box other) {
      double slack = 0.05;
      return left < other.right - slack
          && other.left < right - slack
          && top < other.bottom - slack
          && other.top < bottom - slack;
    }
  }

  private static void laws(ChartSpec spec, ChartWords words) {
    Drawing drawing = Charts.draw(spec, words, Fonts.bundled(), Examples.style(words));
    for (String svg : List.of(drawing.svg(), drawing.phoneSvg())) {
      Matcher size = Pattern.compile("viewBox=\"0 0 ([0-9.]+) ([0-9.]+)\"").matcher(svg);
      assertTrue(size.find());
      double width = Double.parseDouble(size.group(1));
      double height = Double.parseDouble(size.group(2));
      List<Box> texts = texts(svg, words);
      noTextOverText(texts, width, height);
      noTextUnderAGround(texts, svg);
      allInside(svg, width, height);
      onlyTheSubset(svg);
      boolean some = spec instanceof SeriesChart series && series.periods().size() > 14;
      if (!some
          && !(spec instanceof Multiples)
          && !(spec instanceof LineChart)
          && !(spec instanceof StackedBars)
          && !(spec instanceof TileMap)) { // which say some numbers only
        everyWord(spec, svg);
      }
      if (spec instanceof StackedBars stacked) {
        words(svg, stacked.parts());
        stacked
            .wholes()
            .forEach(whole -> words(svg, List.of(whole.label(), whole.words().number())));
      } else if (spec instanceof LineChart lines) {
        lines.printed().forEach(row -> words(svg, List.of(row.words().number())));
        lines.notes().forEach(note -> words(svg, List.of(note.text())));
        if (lines.lines().size() > 1) {
          lines
              .lines()
              .forEach(line -> words(svg, line.last() < 0 ? List.of() : List.of(line.name())));
        }
      } else if (spec instanceof SeriesChart series) {
        series.notes().forEach(note -> words(svg, List.of(note.text())));
      }
    }
    assertEquals(drawing, Charts.draw(spec, words, Fonts.bundled(), Examples.style(words)));
  }

  private static List<Box> texts(String svg, ChartWords words) {
    TextMeasurer measurer = new TextMeasurer(Fonts.bundled(), Examples.style(words));
    Matcher text =
        Pattern.compile("<text x=\"([-0-9.]+)\" y=\"([-0-9.]+)\"(.*?)</text>").matcher(svg);
    List<Box> boxes = new ArrayList<>();
    while (text.find()) {
      double x = Double.parseDouble(text.group(1));
      double y = Double.parseDouble(text.group(2));
      double width = 0;
      double size = measurer.style.label;
      String said = "";
      Matcher piece = Pattern.compile("([^<>]*)>([^<>]+)").matcher(text.group(3));
      while (piece.find()) {
        String attributes = piece.group(1);
        Span.Size sized = size(attributes, measurer.style);
        size = measurer.style.size(sized);
        String words1 = unescaped(piece.group(2));
        said += words1;
        width +=
            measurer
                .line(new Span(words1, attributes.contains("font-weight"), Palette.INK, sized))
                .width();
      }
      boxes.add(new Box(text.start(), said, x, y - 0.76 * size, x + width, y + 0.2 * size));
    }
    return boxes;
  }

  private static Span.Size size(String attributes, ChartStyle style) {
    return Stream.of(Span.Size.values())
        .filter(
            at -> attributes.contains("font-size=\"" + SvgGraphics.number(style.size(at)) + "\""))
        .findFirst()
        .orElse(Span.Size.LABEL);
  }

  private static void noTextOverText(List<Box> boxes, double width, double height) {
    for (int i = 0; i < boxes.size(); i++) {
      Box box = boxes.get(i);
      assertTrue(
          box.left >= -0.01 && box.right <= width + 0.02 && box.top >= 0 && box.bottom <= height,
          () -> "outside " + width + " × " + height + ": " + box);
      for (Box other : boxes.subList(0, i)) {
        assertTrue(!box.overlaps(other), () -> box + " over " + other);
      }
    }
  }

  /** What is drawn later lies on top. */
  private static void noTextUnderAGround(List<Box> texts, String svg) {
    Matcher rect =
        Pattern.compile(
                "<rect x=\"([-0-9.]+)\" y=\"([-0-9.]+)\" width=\"([0-9.]+)\" height=\"([0-9.]+)\""
                    + "[^>]*fill=\"var")
            .matcher(svg);
    while (rect.find()) {
      double x = Double.parseDouble(rect.group(1));
      double y = Double.parseDouble(rect.group(2));
      double right = x + Double.parseDouble(rect.group(3));
      Box ground = new Box(rect.start(), "", x, y, right, y + Double.parseDouble(rect.group(4)));
      for (Box text : texts) {
        assertTrue(text.at > ground.at || !text.overlaps(ground), () -> ground + " over " + text);
      }
    }
  }

  private static void allInside(String svg, double width, double height) {
    Matcher number = Pattern.compile(" (x|x1|x2|cx|y|y1|y2|cy)=\"(-?[0-9.]+)\"").matcher(svg);
    while (number.find()) {
      double most = number.group(1).contains("x") ? width : height;
      double value = Double.parseDouble(number.group(2));
      // the white ground of a text may begin before the drawing does
      assertTrue(value >= -3.01 && value <= most + 0.01, () -> number.group() + " of " + most);
    }
    Matcher point = Pattern.compile("[ML](-?[0-9.]+) (-?[0-9.]+)").matcher(svg);
    while (point.find()) {
      double x = Double.parseDouble(point.group(1));
      double y = Double.parseDouble(point.group(2));
      assertTrue(x >= 0 && x <= width && y >= 0 && y <= height, point::group);
    }
  }

  private static void onlyTheSubset(String svg) {
    Matcher element = Pattern.compile("<([a-z]+)").matcher(svg);
    while (element.find()) {
      assertTrue(
          Set.of("svg", "g", "title", "rect", "line", "circle", "path", "text", "tspan")
              .contains(element.group(1)),
          element::group);
    }
    Matcher colour = Pattern.compile("(?:fill|stroke)=\"([^\"]+)\"").matcher(svg);
    while (colour.find()) {
      assertTrue(COLOURS.contains(colour.group(1)), colour::group);
    }
    Matcher negative = Pattern.compile("(width|height|r)=\"-").matcher(svg);
    assertTrue(!negative.find(), () -> negative.group() + " in " + svg);
  }

  /** That these are printed. */
  private static void words(String svg, List<String> words) {
    StringBuilder printed = new StringBuilder();
    texts(svg, Examples.ENGLISH).forEach(box -> printed.append(box.text()).append(' '));
    words.forEach(word -> assertTrue(bare(printed.toString()).contains(bare(word)), word));
  }

  private static void everyWord(ChartSpec spec, String svg) {
    StringBuilder printed = new StringBuilder();
    texts(svg, Examples.ENGLISH).forEach(box -> printed.append(box.text()).append(' '));
    String all = bare(printed.toString());
    Set<String> lost = new TreeSet<>();
    List<String> words = new ArrayList<>();
    for (ChartRow row : spec.rows()) {
      words.addAll(List.of(row.words().before(), row.words().number()));
      if (!(spec instanceof GroupedBars)) {
        words.add(row.label());
      }
    }
    if (spec instanceof GroupedBars bars) {
      words.addAll(bars.names());
      bars.groups().forEach(group -> words.add(group.label()));
    }
    words.stream().filter(text -> !all.contains(bare(text))).forEach(lost::add);
    assertEquals(Set.of(), lost);
  }

  /** Without spaces, and without hyphens, which may be those at the ends of lines. */
  private static String bare(String text) {
    return text.replace(" ", "").replace("\u00a0", "").replace("-", "");
  }

  private static String unescaped(String text) {
    return text.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&amp;", "&");
  }
}
