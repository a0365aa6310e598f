package org.precis.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.precis.chart.ChangeChart.Pair;
import org.precis.chart.ChangeChart.Panel;
import org.precis.chart.ChartSpec.Break;
import org.precis.chart.ChartSpec.Colours;
import org.precis.chart.ChartSpec.Note;
import org.precis.chart.svg.ChartStyle;
import org.precis.fixture.Looks;
import org.precis.fixture.Observations;
import org.precis.model.DateSpan;
import org.precis.model.PartialDate;
import org.precis.quantity.Absent;
import org.precis.quantity.Interval;
import org.precis.quantity.Qualifier;
import org.precis.quantity.Quantity;

/** Charts that tests draw; their names are the folders of the golden drawings. */
final class Examples {

  private static final String[] MONTHS = {
    "Jan", "Feb", "Mar", "Apr", "May", "June", "July", "Aug", "Sept", "Oct", "Nov", "Dec"
  };

  static final ChartStyle STYLE = ChartStyle.of(Looks.ENGLISH);

  static final ChartWords ENGLISH =
      new ChartWords(
          Examples::english,
          month -> MONTHS[month - 1],
          Integer::toString,
          (name, quantity) -> name + ": " + quantity);

  static final ChartWords CHINESE =
      new ChartWords(
          Examples::chinese,
          month -> month + "月",
          year -> year + "年",
          (name, quantity) -> name + "：" + quantity);

  static final Timeline.Names NAMES =
      new Timeline.Names("Discovered", "Police action", "Reporting period");

  private Examples() {}

  static Map<String, ChartSpec> all() {
    Map<String, ChartSpec> all = new LinkedHashMap<>();
    all.put("bars-suspects-by-case", suspectsByCase());
    all.put("bars-every-qualifier", new BarChart(everyQualifier()));
    all.put("bars-money", money());
    all.put("bars-one-row", new BarChart(List.of(row("", "One", Quantity.exactly(7)))));
    all.put("bars-focus", focus());
    all.put(
        "bars-none-stated",
        new BarChart(
            List.of(row("1", "One", Absent.NOT_STATED), row("2", "Two", Absent.NOT_STATED))));
    all.put(
        "bars-all-zero",
        new BarChart(
            List.of(row("1", "One", Quantity.exactly(0)), row("2", "Two", Quantity.exactly(0)))));
    all.put("bars-changes", changes());
    all.put("bars-long-labels", longLabels());
    all.put("groups-kinds", kindsInTwoYears("Personal data", "Hacking", "Paid posting"));
    all.put("groups-kinds-zh", kindsInTwoYears("侵犯公民个人信息", "黑客攻击", "网络水军"));
    all.put("groups-every-qualifier", groupsOfEveryQualifier());
    all.put("dots-cleanup", cleanup());
    all.put("dots-companies", companies());
    all.put("dots-every-qualifier", new DotPlot(everyQualifier()));
    all.put(
        "dots-zero",
        new DotPlot(
            List.of(
                row("", "Nothing", Quantity.exactly(0)),
                row("", "A thousandth", Quantity.exactly(new BigDecimal("0.001"))),
                row("", "A trillion", Quantity.moreThan(new BigDecimal("1000000000000"))))));
    all.put("dots-cleanup-zh", cleanupChinese());
    all.put("change-campaign", campaign());
    all.put("change-campaign-zh", campaignChinese());
    all.put("change-every-qualifier", changeOfEveryQualifier());
    all.put("change-falls", falls());
    all.put("parts-upstream", upstream());
    all.put("parts-not-stated-whole", partsOfNothing());
    all.put("timeline-cases", timeline());
    all.put("timeline-years", years());
    all.put("timeline-decades", decades());
    all.put("timeline-missing", missing());
    all.put("timeline-cases-zh", timelineChinese());
    all.put("series-cases", series());
    all.put("series-suspects", suspects());
    all.put("series-months", months());
    all.put("series-changes", seriesOfChanges());
    all.put("series-long", longSeries());
    all.put("multiples-kinds", kinds());
    all.put("tiles-suspects", suspectsOnMap());
    all.put("tiles-qualified", tilesOfEveryQualifier());
    all.put("multiples-every-qualifier", multiplesOfEveryQualifier());
    all.put("series-every-qualifier", seriesOfEveryQualifier());
    all.put("series-notes", notedSeries());
    all.put("bars-notes", notedBars());
    all.put("stacked-losses", losses("Investment", "Shopping", "Romance", "All others (2)"));
    all.put("stacked-losses-zh", losses("投资", "购物", "婚恋", "其他（2项）"));
    all.put("stacked-one", oneWhole());
    all.put("lines-kinds", lines("Hacking", "Paid posting", "Personal data"));
    all.put("lines-kinds-zh", lines("黑客攻击", "网络水军", "侵犯公民个人信息"));
    all.put("lines-every-qualifier", lineOfEveryQualifier());
    all.put("lines-months", lineOfMonths());
    all.put("areas-one", area());
    all.put("areas-layers", layers());
    return all;
  }

  /** A series with remarks beside one another and at a break. */
  private static SeriesChart notedSeries() {
    SeriesChart cases = series();
    return new SeriesChart(
        cases.periods(),
        cases.breaks(),
        List.of(
            new Note(1, "Campaign extended to all provinces"),
            new Note(2, "New law in force"),
            new Note(6, "Six provinces joined")));
  }

  private static BarChart notedBars() {
    return new BarChart(
            List.of(
                row("", "Investment", Quantity.exactly(640)),
                row("", "Shopping", Quantity.exactly(290))))
        .noting(row -> row.label().equals("Investment") ? "one case of 310 million" : "");
  }

  private static StackedBars losses(String... parts) {
    long[][] numbers = {{210, 340, 80, 107}, {380, 310, 120, 85}, {640, 290, 0, 71}};
    List<StackedBars.Stack> stacks = new ArrayList<>();
    for (int year = 0; year < numbers.length; year++) {
      String label = Integer.toString(2022 + year);
      List<ChartRow> rows = new ArrayList<>();
      long sum = 0;
      for (int part = 0; part < parts.length; part++) {
        long number = numbers[year][part];
        sum += number;
        rows.add(row("", label + ", " + parts[part], Quantity.exactly(number)));
      }
      stacks.add(new StackedBars.Stack(rows, row("", label, Quantity.exactly(sum))));
    }
    return new StackedBars(List.of(parts), stacks, Colours.USUAL);
  }

  /** A bar under a name that takes several lines, with parts whose names do too. */
  private static StackedBars oneWhole() {
    String name = "Reports in all ways that the source distinguishes, with those of other offices";
    return new StackedBars(
        List.of("Reports in ways that the source distinguishes, with those of other offices", "B"),
        List.of(
            new StackedBars.Stack(
                List.of(
                    row("", "First", Quantity.exactly(5210)),
                    row("", "Second", Quantity.exactly(0))),
                row("", name, Quantity.exactly(5210)))),
        Colours.USUAL);
  }

  static List<LineChart.Moment> years(int count) {
    List<LineChart.Moment> moments = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      String year = Integer.toString(2018 + i);
      double place = count == 1 ? 0 : (double) i / (count - 1);
      moments.add(new LineChart.Moment(year, "’" + year.substring(2), place));
    }
    return moments;
  }

  private static LineChart.Line line(
      String name, boolean focus, Set<Integer> cuts, String... values) {
    List<ChartRow> points = new ArrayList<>();
    for (String value : values) {
      String label = name + ", " + (2018 + points.size());
      Quantity quantity = Absent.NOT_STATED;
      if (!value.isEmpty()) {
        BigDecimal number = new BigDecimal(value.replace(">", ""));
        quantity = value.startsWith(">") ? Quantity.moreThan(number) : Quantity.exactly(number);
      }
      points.add(row("", label, quantity));
    }
    return new LineChart.Line(name, points, cuts, focus);
  }

  private static LineChart lines(String... names) {
    return new LineChart(
        LineChart.Shape.LINES,
        years(7),
        List.of(
            line(names[0], false, Set.of(4), "", ">2200", "1782", "1900", "1300", "", ">1600"),
            line(names[1], true, Set.of(), ">50", "120", "", ">200", ">550", "820", ">1000"),
            line(
                names[2], false, Set.of(), "1500", "1650", "1524", "1800", "2100", "1900", "1700")),
        List.of(new Break(4, "", "new form [b]")),
        List.of(new Note(2, "Campaign suspended"), new Note(3, "New law in force")),
        Colours.USUAL);
  }

  private static LineChart lineOfEveryQualifier() {
    List<ChartRow> points = everyQualifier();
    return new LineChart(
        LineChart.Shape.LINES,
        years(points.size()),
        List.of(new LineChart.Line("Every qualifier", points, Set.of(), true)),
        List.of(),
        List.of(),
        Colours.USUAL);
  }

  private static LineChart lineOfMonths() {
    List<LineChart.Moment> moments = new ArrayList<>();
    List<ChartRow> points = new ArrayList<>();
    for (int i = 0; i < 36; i++) {
      String label = String.format(Locale.ROOT, "%d-%02d", 2022 + i / 12, i % 12 + 1);
      moments.add(new LineChart.Moment(label, label, i / 35.0));
      points.add(row("", label, i == 17 ? Absent.NOT_STATED : Quantity.exactly(500 + i * i)));
    }
    return new LineChart(
        LineChart.Shape.LINES,
        moments,
        List.of(new LineChart.Line("Reports", points, Set.of(), true)),
        List.of(),
        List.of(new Note(17, "Line closed for a week"), new Note(35, "New form")),
        Colours.USUAL);
  }

  private static LineChart area() {
    return new LineChart(
        LineChart.Shape.AREA,
        years(7),
        List.of(line("Staff", true, Set.of(), "400", "420", "", "470", "500", "", "560")),
        List.of(),
        List.of(),
        Colours.USUAL);
  }

  private static LineChart layers() {
    return new LineChart(
        LineChart.Shape.STACK,
        years(4),
        List.of(
            line("Police officers", true, Set.of(), "400", "420", "460", "470"),
            line("Technical experts", false, Set.of(), "60", "80", "120", "150"),
            line("Clerks", false, Set.of(), "90", "95", "92", "88"),
            line("Others", false, Set.of(), "9", "5", "0", "8")),
        List.of(),
        List.of(new Note(1, "Two offices joined")),
        Colours.USUAL);
  }

  /** The cases of all kinds, and of three of them, from 2018 to 2024. */
  private static GroupedBars kindsInTwoYears(String... kinds) {
    long[][] numbers = {{16000, 7000}, {1300, 1600}, {550, 1000}};
    List<GroupedBars.Group> groups = new ArrayList<>();
    for (int i = 0; i < kinds.length; i++) {
      groups.add(
          new GroupedBars.Group(
              kinds[i],
              List.of(
                  row(
                      "",
                      kinds[i] + ", 2022",
                      Quantity.moreThan(BigDecimal.valueOf(numbers[i][0]))),
                  row(
                      "",
                      kinds[i] + ", 2024",
                      Quantity.moreThan(BigDecimal.valueOf(numbers[i][1]))))));
    }
    return new GroupedBars(List.of("2022", "2024"), groups);
  }

  /** Three bars a group, under a name and after names that need several lines. */
  private static GroupedBars groupsOfEveryQualifier() {
    List<ChartRow> rows = everyQualifier();
    List<GroupedBars.Group> groups = new ArrayList<>();
    for (int i = 0; i + 3 <= rows.size(); i += 3) {
      groups.add(
          new GroupedBars.Group(
              "A group whose name takes several lines beside its bars", rows.subList(i, i + 3)));
    }
    groups.add(new GroupedBars.Group("Changes", changes().rows().subList(0, 3)));
    return new GroupedBars(List.of("First", "January to August 2024", "Last"), groups);
  }

  private static Multiples kinds() {
    return new Multiples(
        List.of(
            panel("All cases", "57519", "59000", "56000", ">62000", "83000", "", ">119000"),
            panel("Personal data", ">5000", ">5000", "6524", ">9800", ">16000", "", ">7000"),
            panel("Hacking", "", ">2200", "1782", "", ">1300", "", ">1600"),
            panel("Paid posting", ">50", "", "", ">200", ">550", "", ">1000")));
  }

  /** Each row with letters where areas lie, from north to south. */
  private static List<TileMap.Tile> tiles(String... rows) {
    List<TileMap.Tile> tiles = new ArrayList<>();
    for (int row = 0; row < rows.length; row++) {
      for (int column = 0; column < rows[row].length(); column++) {
        String code = rows[row].substring(column, column + 1);
        if (!code.equals(" ")) {
          tiles.add(new TileMap.Tile("Area " + code, code, row, column));
        }
      }
    }
    return tiles;
  }

  private static final TileMap.Words TILES =
      new TileMap.Words("People, by area", "100 or more", "below 100", "not stated", "no case");

  private static TileMap suspectsOnMap() {
    return new TileMap(
        tiles("     AB", "CDEF GH", " IJKL", "  M"),
        List.of(
            row("", "Area C", Quantity.exactly(474)),
            row("", "Area G", Quantity.exactly(140)),
            row("", "Area F", Quantity.exactly(53)),
            row("", "Area A", Quantity.exactly(34)),
            row("", "Area M", Quantity.exactly(3)),
            row("", "Elsewhere, in an area that has no square", Quantity.exactly(2)),
            row("", "Area K", Absent.NOT_STATED)),
        15,
        TILES);
  }

  /** Wider than leaves room for a list beside it; more areas than the list has. */
  private static TileMap tilesOfEveryQualifier() {
    List<ChartRow> rows = new ArrayList<>();
    for (ChartRow row : ChartRow.inOrder(everyQualifier())) {
      String label = "Area " + (char) ('A' + rows.size());
      rows.add(new ChartRow("", label, row.number(), row.words()));
    }
    return new TileMap(tiles("ABCDEFGHIJK", "LMNOPQR   S"), rows, 8, TILES);
  }

  private static Multiples.SmallChart panel(String title, String... values) {
    List<SeriesChart.Period> periods = new ArrayList<>();
    List<String> names = new ArrayList<>();
    for (String value : values) {
      String year = Integer.toString(2018 + periods.size());
      Quantity quantity = Absent.NOT_STATED;
      if (!value.isEmpty()) {
        BigDecimal number = new BigDecimal(value.replace(">", ""));
        quantity = value.startsWith(">") ? Quantity.moreThan(number) : Quantity.exactly(number);
      }
      ChartRow row = row("", year, quantity);
      periods.add(new SeriesChart.Period(year, "", row.number(), row.words()));
      names.add("’" + year.substring(2));
    }
    return new Multiples.SmallChart(title, new SeriesChart(periods, List.of()), names);
  }

  private static Multiples multiplesOfEveryQualifier() {
    SeriesChart series = seriesOfEveryQualifier();
    List<String> names = series.periods().stream().map(SeriesChart.Period::label).toList();
    return new Multiples(
        List.of(
            new Multiples.SmallChart(
                "A panel whose title needs two lines of the page", series, names),
            panel("Changes", "-20", "0", "15", "-40", "", "30", "30"),
            panel("Nothing stated", "", "", "", "", "", "", "")));
  }

  private static DotPlot cleanupChinese() {
    return new DotPlot(
        List.of(
            new ChartRow(
                "",
                "过滤网页",
                Observations.of(Quantity.moreThan(new BigDecimal(204_000_000))),
                new QuantityText("", "2.04亿", "余")),
            new ChartRow(
                "",
                "清理违法犯罪信息",
                Observations.of(Quantity.moreThan(new BigDecimal(1_560_000))),
                new QuantityText("", "156万", "余")),
            new ChartRow(
                "",
                "挂牌督办整治的互联网数据中心（“IDC”）和云服务平台",
                Observations.of(Quantity.about(new BigDecimal(119))),
                new QuantityText("约", "119", "")),
            new ChartRow(
                "", "网站栏目", Observations.of(Absent.NOT_STATED), new QuantityText("未载明", "", ""))));
  }

  private static PartsChart upstream() {
    return new PartsChart(
        row("", "Suspects caught for upstream crimes", Quantity.moreThan(BigDecimal.valueOf(8000))),
        "of these",
        List.of(
            row("", "Hackers", Quantity.moreThan(BigDecimal.valueOf(1200))),
            row(
                "",
                "Insiders from telecoms, internet companies and banks",
                Quantity.moreThan(BigDecimal.valueOf(300)))));
  }

  private static PartsChart partsOfNothing() {
    return new PartsChart(
        row("", "All", Absent.NOT_STATED),
        "of these",
        List.of(
            row(
                "",
                "Some whose name is so long that it does not stand on a single line of the page",
                Quantity.about(BigDecimal.valueOf(1200))),
            row("", "Others", Quantity.between(BigDecimal.valueOf(300), BigDecimal.valueOf(1300))),
            row("", "The rest", Quantity.upTo(BigDecimal.valueOf(1300)))));
  }

  private static DateSpan span(String text) {
    String[] ends = text.split("/");
    return new DateSpan(date(ends[0]), date(ends[ends.length - 1]));
  }

  private static PartialDate date(String text) {
    String[] parts = (text + "-0-0").split("-");
    return new PartialDate(
        Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
  }

  static Timeline.Event event(
      String ordinal, String label, String opened, String closed, String words) {
    return new Timeline.Event(
        ordinal,
        label,
        opened.isEmpty() ? null : span(opened),
        "not stated",
        closed.isEmpty() ? null : span(closed),
        closed.isEmpty() ? "not stated" : words);
  }

  private static Timeline timeline() {
    return new Timeline(
        List.of(
            event("1", "Forged doctor qualifications", "2017-11", "2018-06", "June"),
            event("10", "“3.17” one-yuan casino", "2017-12", "2018-03-29", "29 Mar"),
            event("3", "Videos on a tipping platform", "2018-01", "2018-04", "April"),
            event("6", "Theft by SMS sniffing", "2018-04", "2018-07", "July"),
            event("5", "“5.30” routine loans", "2018-05", "2018-07-12", "12 July"),
            event("7", "Forged certificates", "2018-05", "", ""),
            event("8", "“May 22” prostitution forums", "2018-05", "2018-06-25", "25 June"),
            event("9", "Paid posters", "2018-05", "2018-08-06", "6 Aug"),
            event(
                "4",
                "World Cup gambling gangs",
                "2018-06",
                "2018-06-14/2018-07-15",
                "14 June–15 July"),
            event("2", "Pupil records on the dark net", "2018-08", "2018-08-10", "10 Aug")),
        span("2018-02/2018-08"),
        NAMES);
  }

  private static Timeline timelineChinese() {
    return new Timeline(
        List.of(
            new Timeline.Event(
                "1", "合肥程某等非法侵入计算机系统案", span("2017-11"), "未载明", span("2018-06"), "6月"),
            new Timeline.Event("2", "浙江学籍信息案", span("2018-08"), "未载明", span("2018-08-10"), "8月10日"),
            new Timeline.Event("7", "泸州伪造证件案", span("2018-05"), "未载明", null, "未载明")),
        span("2018-02/2018-08"),
        new Timeline.Names("发现时间", "行动时间", "统计期间"));
  }

  private static Timeline years() {
    return new Timeline(
        List.of(
            event("1", "Over three years", "2016", "2018-12-31", "31 Dec 2018"),
            event("2", "Within a year", "2017", "2017-12-15", "15 Dec 2017"),
            event("3", "To the day, both", "2017-03-03", "2018-02-01/2018-05", "1 Feb–May 2018"),
            event("4", "Missing", "", "2016-05-02", "2 May 2016")),
        span("2018"),
        NAMES);
  }

  private static Timeline decades() {
    return new Timeline(
        List.of(
            event("", "Long ago", "1949-10-01", "1997", "1997"),
            event("", "Lately", "2018-02", "2018-08-10", "10 Aug 2018")),
        null,
        NAMES);
  }

  private static Timeline missing() {
    return new Timeline(
        List.of(
            event("1", "Neither date", "", "", ""),
            event(
                "2",
                "No discovery",
                "",
                "2018-12-03",
                "3 December 2018, as stated in the second release"),
            event("3", "No action", "2018-12-30", "", ""),
            event("4", "One day", "2018-12-31", "2018-12-31", "31 Dec")),
        null,
        NAMES);
  }

  private static SeriesChart.Period period(String label, String detail, Quantity quantity) {
    return new SeriesChart.Period(label, detail, Observations.of(quantity), words(quantity));
  }

  private static SeriesChart series() {
    return new SeriesChart(
        List.of(
            period("2018", "10 months", Quantity.exactly(57_519)),
            period("2019", "", Quantity.exactly(59_000)),
            period("2020", "", Quantity.exactly(56_000)),
            period("2021", "", Quantity.moreThan(BigDecimal.valueOf(62_000))),
            period("2022", "", Quantity.exactly(83_000)),
            period("2023", "", Absent.NOT_STATED),
            period("2024", "", Quantity.moreThan(BigDecimal.valueOf(119_000)))),
        List.of(new Break(2, "solved", "handled [b]"), new Break(6, "", "[b] rumours added")));
  }

  private static SeriesChart suspects() {
    return new SeriesChart(
        List.of(
            period("2018", "10 months", Quantity.exactly(83_668)),
            period("2019", "", Quantity.exactly(88_000)),
            period("2020", "", Quantity.moreThan(BigDecimal.valueOf(80_000))),
            period("2021", "", Quantity.moreThan(BigDecimal.valueOf(103_000))),
            period("2022", "", Absent.NOT_STATED),
            period("2023", "", Absent.NOT_STATED),
            period("2024", "", Absent.NOT_STATED)),
        List.of());
  }

  private static SeriesChart months() {
    List<SeriesChart.Period> periods = new ArrayList<>();
    for (int month = 1; month <= 12; month++) {
      periods.add(
          period(
              MONTHS[month - 1],
              month == 2 ? "provisional" : "",
              month == 8 ? Absent.NOT_STATED : Quantity.exactly(1_000 + 317 * month)));
    }
    return new SeriesChart(
        periods,
        List.of(
            new Break(
                3,
                "suspects named in the releases of the provinces",
                "suspects counted by the ministry itself, which leaves out those who were released again")));
  }

  private static SeriesChart longSeries() {
    List<SeriesChart.Period> periods = new ArrayList<>();
    for (int month = 0; month < 40; month++) {
      int number = 4_000 + 900 * month % 7_001 + 61 * month;
      Quantity quantity =
          month % 17 > 13
              ? Absent.NOT_STATED
              : month % 9 == 5
                  ? Quantity.moreThan(BigDecimal.valueOf(number))
                  : Quantity.exactly(number);
      periods.add(period(MONTHS[month % 12] + " " + (2015 + month / 12), "", quantity));
    }
    return new SeriesChart(periods, List.of(new Break(12, "old form", "new form [b]")));
  }

  private static SeriesChart seriesOfChanges() {
    return new SeriesChart(
        List.of(
            period("2019", "", Quantity.exactly(1_500)),
            period("2020", "", Quantity.exactly(-3_000)),
            period("2021", "", Quantity.about(BigDecimal.valueOf(6_000))),
            period(
                "2022",
                "",
                Quantity.between(BigDecimal.valueOf(-2_000), BigDecimal.valueOf(1_000)))),
        List.of());
  }

  private static SeriesChart seriesOfEveryQualifier() {
    List<SeriesChart.Period> periods = new ArrayList<>();
    for (ChartRow row : everyQualifier().subList(0, 7)) {
      periods.add(
          new SeriesChart.Period("" + (2018 + periods.size()), "", row.number(), row.words()));
    }
    return new SeriesChart(periods, List.of());
  }

  static ChartRow row(String ordinal, String label, Quantity quantity) {
    return new ChartRow(ordinal, label, Observations.of(quantity), words(quantity));
  }

  static QuantityText words(Quantity quantity) {
    if (!(quantity instanceof Interval interval)) {
      return new QuantityText(
          quantity.qualifier() == Qualifier.NOT_STATED ? "not stated" : "not applicable", "", "");
    }
    String number = english(interval.number());
    String upper = interval.upper() == null ? "" : english(interval.upper());
    return switch (interval.qualifier()) {
      case EXACT -> new QuantityText("", number, "");
      case MORE_THAN -> new QuantityText("more than", number, "");
      case AT_LEAST -> new QuantityText("at least", number, "");
      case FEWER_THAN -> new QuantityText("fewer than", number, "");
      case UP_TO -> new QuantityText("up to", number, "");
      case ABOUT -> new QuantityText("about", number, "");
      case NEARLY -> new QuantityText("nearly", number, "");
      case BETWEEN -> new QuantityText("between", number + " and " + upper, "");
      case ABOUT_OR_MORE -> new QuantityText("about", number, "or more");
      case ABOUT_OR_FEWER -> new QuantityText("about", number, "or fewer");
      case ABOUT_BETWEEN -> new QuantityText("about", number + " to " + upper, "");
      case NOT_STATED, NOT_APPLICABLE, CONFIDENTIAL -> throw new AssertionError();
    };
  }

  private static BarChart suspectsByCase() {
    return new BarChart(
        List.of(
            row("1", "Forged doctor qualifications", Absent.NOT_STATED),
            row("2", "Pupil records on the dark net", Quantity.exactly(3)),
            row("3", "Videos on a tipping platform", Quantity.exactly(53)),
            row("4", "World Cup gambling gangs", Quantity.exactly(462)),
            row("5", "“5.30” routine loans", Quantity.exactly(400)),
            row("6", "Theft by SMS sniffing", Quantity.exactly(10)),
            row("7", "Forged certificates", Quantity.exactly(14)),
            row("8", "“May 22” prostitution forums", Quantity.exactly(140)),
            row("9", "Paid posters", Quantity.exactly(12)),
            row("10", "“3.17” one-yuan casino", Quantity.exactly(34))));
  }

  static List<ChartRow> everyQualifier() {
    BigDecimal hundred = BigDecimal.valueOf(100);
    BigDecimal more = BigDecimal.valueOf(150);
    List<Quantity> quantities =
        List.of(
            Quantity.exactly(100),
            Quantity.moreThan(hundred),
            Quantity.atLeast(hundred),
            Quantity.about(hundred),
            Quantity.nearly(hundred),
            Quantity.between(hundred, more),
            Quantity.fewerThan(hundred),
            Quantity.upTo(hundred),
            new Interval(hundred, true, null, false, true),
            new Interval(null, false, hundred, true, true),
            new Interval(hundred, true, more, true, true),
            Absent.NOT_STATED,
            Absent.NOT_APPLICABLE);
    List<ChartRow> rows = new ArrayList<>();
    for (Quantity quantity : quantities) {
      String name = quantity.qualifier().name().replace('_', ' ');
      rows.add(row("", name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT), quantity));
    }
    return rows;
  }

  private static BarChart money() {
    return new BarChart(
        List.of(
            row("4", "World Cup gambling gangs", Quantity.moreThan(new BigDecimal(260_000_000))),
            row("5", "“5.30” routine loans", Quantity.moreThan(new BigDecimal(1_000_000))),
            row("10", "“3.17” one-yuan casino", Quantity.about(new BigDecimal(50_000_000))),
            row("2", "Pupil records", Quantity.fewerThan(new BigDecimal(250_000_000))),
            row("7", "Forged certificates", Absent.NOT_STATED)));
  }

  private static BarChart focus() {
    List<ChartRow> rows =
        suspectsByCase().rows().stream().map(row -> withId(row, "cases." + row.ordinal())).toList();
    return new BarChart(rows).focusing(List.of("cases.4", "cases.5", "total"));
  }

  private static ChartRow withId(ChartRow row, String id) {
    return new ChartRow(row.ordinal(), row.label(), row.number(), row.words().of(id));
  }

  private static BarChart changes() {
    return new BarChart(
        List.of(
            row("", "Data centres supervised", Quantity.exactly(-218)),
            row("", "Website columns supervised", Quantity.exactly(21)),
            row("", "Enterprises summoned", Quantity.moreThan(BigDecimal.valueOf(-120))),
            row(
                "",
                "Apps acted against",
                Quantity.between(BigDecimal.valueOf(-30), BigDecimal.valueOf(60))),
            row(
                "",
                "Web pages",
                Quantity.between(BigDecimal.valueOf(-190), BigDecimal.valueOf(-60))),
            row("", "Stores", Quantity.about(BigDecimal.valueOf(-150))),
            row("", "Rooms", Quantity.about(BigDecimal.valueOf(90)))));
  }

  private static BarChart longLabels() {
    return new BarChart(
        List.of(
            row(
                "101",
                "Insiders from telecoms, internet companies, banks and other industries",
                Quantity.moreThan(BigDecimal.valueOf(300))),
            row("102", "Hackers", Quantity.exactly(1200)),
            row(
                "103",
                "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft",
                Quantity.between(BigDecimal.valueOf(500), BigDecimal.valueOf(1100)))));
  }

  static Pair pair(String label, Quantity earlier, Quantity now) {
    return new Pair(Optional.of(row("", label, earlier)), row("", label, now));
  }

  private static Pair fresh(String label, int moreThan) {
    String number = english(BigDecimal.valueOf(moreThan));
    QuantityText words = new QuantityText("more than", number, "· new");
    Quantity now = Quantity.moreThan(BigDecimal.valueOf(moreThan));
    return new Pair(Optional.empty(), new ChartRow("", label, Observations.of(now), words));
  }

  private static ChangeChart campaign() {
    BigDecimal cases = BigDecimal.valueOf(22_000);
    BigDecimal suspects = BigDecimal.valueOf(33_000);
    return new ChangeChart(
        "29 April",
        "7 September",
        List.of(
            new Panel(
                "Cases",
                List.of(
                    pair("Criminal cases solved", Quantity.exactly(1791), Quantity.moreThan(cases)),
                    fresh("Administrative cases", 9_200))),
            new Panel(
                "People",
                List.of(
                    pair("Suspects caught", Quantity.exactly(3513), Quantity.moreThan(suspects)),
                    fresh("Upstream suspects", 8_000),
                    fresh("Pornography, gambling, loans", 7_000)))));
  }

  private static ChangeChart campaignChinese() {
    Quantity earlier = Quantity.exactly(1791);
    Quantity now = Quantity.moreThan(BigDecimal.valueOf(22_000));
    Pair solved =
        new Pair(
            Optional.of(
                new ChartRow(
                    "", "侦破刑事案件", Observations.of(earlier), new QuantityText("", "1791", ""))),
            new ChartRow("", "侦破刑事案件", Observations.of(now), new QuantityText("", "2.2万", "余起")));
    return new ChangeChart("4月29日", "9月7日", List.of(new Panel("案件（起）", List.of(solved))));
  }

  /** Each qualifier after the one before it, and what is not stated in one of the editions. */
  private static ChangeChart changeOfEveryQualifier() {
    List<Pair> pairs = new ArrayList<>();
    ChartRow last = row("", "", Quantity.exactly(40));
    for (ChartRow now : everyQualifier()) {
      pairs.add(new Pair(Optional.of(last), now));
      last = now;
    }
    pairs.add(new Pair(Optional.empty(), row("", "Neither", Absent.NOT_STATED)));
    pairs.add(pair("None", Quantity.exactly(0), Quantity.exactly(0)));
    return new ChangeChart("January to June 2024", "July 2024", List.of(new Panel("Sums", pairs)));
  }

  private static ChangeChart falls() {
    BigDecimal third = BigDecimal.valueOf(30);
    return new ChangeChart(
        "the release of 29 April 2018 and what was added to it until June",
        "the release of 7 September 2018",
        List.of(
            new Panel(
                "Data centres",
                List.of(
                    pair("Supervised", Quantity.exactly(337), Quantity.exactly(119)),
                    pair("Named in the release", Quantity.exactly(60), Quantity.about(third)))),
            new Panel(
                "Balance",
                List.of(
                    pair("Net", Quantity.exactly(-20), Quantity.exactly(15)),
                    pair("Gross of what was returned", Quantity.exactly(15), Quantity.exactly(-20)),
                    pair("Unchanged", Quantity.exactly(9), Quantity.exactly(9))))));
  }

  private static DotPlot cleanup() {
    return new DotPlot(
        List.of(
            row("", "Web pages filtered", Quantity.moreThan(new BigDecimal(204_000_000))),
            row("", "Illegal information cleared", Quantity.moreThan(new BigDecimal(1_560_000))),
            row("", "Internet accounts closed", Quantity.moreThan(new BigDecimal(50_000))),
            row("", "Data centres supervised", Quantity.exactly(119)),
            row("", "Website columns supervised", Quantity.exactly(43))));
  }

  private static DotPlot companies() {
    String[] names = {
      "Live-streaming rooms closed", "Online stores shut", "Accounts and numbers closed",
      "Enterprises summoned", "Administrative cases handled", "Apps acted against",
      "Websites closed or suspended", "Live-streamer accounts closed", "Websites fined"
    };
    int[] numbers = {670_000, 320_000, 140_000, 10_400, 9_200, 5_400, 3_400, 1_000, 1_000};
    List<ChartRow> rows = new ArrayList<>();
    for (int i = 0; i < names.length; i++) {
      rows.add(row("", names[i], Quantity.moreThan(BigDecimal.valueOf(numbers[i]))));
    }
    return new DotPlot(rows);
  }

  static String english(BigDecimal number) {
    int exponent = number.signum() == 0 ? 0 : number.precision() - number.scale() - 1;
    String[] words = {" million", " billion", " trillion"};
    for (int i = 2; i >= 0; i--) {
      if (exponent >= 6 + 3 * i) {
        return grouped(number.movePointLeft(6 + 3 * i).stripTrailingZeros()) + words[i];
      }
    }
    return grouped(number);
  }

  private static String chinese(BigDecimal number) {
    if (number.abs().compareTo(BigDecimal.valueOf(100_000_000)) >= 0) {
      return number.movePointLeft(8).stripTrailingZeros().toPlainString() + "亿";
    }
    return number.abs().compareTo(BigDecimal.valueOf(10_000)) >= 0
        ? number.movePointLeft(4).stripTrailingZeros().toPlainString() + "万"
        : number.toPlainString();
  }

  private static String grouped(BigDecimal number) {
    String plain = number.abs().toPlainString();
    int point = plain.indexOf('.');
    String whole = point < 0 ? plain : plain.substring(0, point);
    StringBuilder grouped = new StringBuilder(whole);
    for (int i = whole.length() - 3; i > 0; i -= 3) {
      grouped.insert(i, ',');
    }
    return (number.signum() < 0 ? "−" : "") + grouped + (point < 0 ? "" : plain.substring(point));
  }

  /** The style of charts with these words. */
  static ChartStyle style(ChartWords words) {
    return words.equals(CHINESE) ? ChartStyle.of(Looks.CHINESE) : STYLE;
  }
}
