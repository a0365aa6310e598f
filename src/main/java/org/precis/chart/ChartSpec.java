package org.precis.chart;

import static java.util.Collections.disjoint;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.precis.chart.svg.ChartStyle;
import org.precis.chart.svg.Palette;
import org.precis.claim.Observation;
import org.precis.claim.Rank;
import org.precis.model.DateSpan;
import org.precis.quantity.Quantity;

/** What is to be drawn: one of the closed list of charts, with all its numbers and words. */
public sealed interface ChartSpec {

  /** Its quantities, in their order; a timeline has none. */
  List<ChartRow> rows();

  /** What it shows under each label, by the labels in their order. */
  default Map<String, List<ChartRow>> labelled() {
    return labelled(rows());
  }

  private static Map<String, List<ChartRow>> labelled(List<ChartRow> rows) {
    return rows.stream()
        .collect(Collectors.groupingBy(ChartRow::label, LinkedHashMap::new, Collectors.toList()));
  }

  /**
   * The same of rows that have labels of their own.
   *
   * @param labels above the rows at each place
   * @param lists each with a row at each place
   */
  private static Map<String, List<ChartRow>> labelled(
      List<String> labels, List<List<ChartRow>> lists) {
    Map<String, List<ChartRow>> labelled = new LinkedHashMap<>();
    for (int i = 0; i < labels.size(); i++) {
      List<ChartRow> rows = labelled.computeIfAbsent(labels.get(i), of -> new ArrayList<>());
      for (List<ChartRow> list : lists) {
        rows.add(list.get(i));
      }
    }
    return labelled;
  }

  /** How many rows stand below one another; along an axis of time there is none. */
  default int rowsDown() {
    return rows().size();
  }

  /**
   * Quantities in one unit as horizontal bars from zero.
   *
   * @param order in which the rows are drawn
   * @param focus the rows that the message speaks of, in full colour; none if all are
   * @param notes what must be known of single rows
   */
  record BarChart(
      List<ChartRow> rows, Order order, List<ChartRow> focus, Map<ChartRow, String> notes)
      implements ChartSpec {

    /** The order of bars. */
    public enum Order {
      /** The greatest first, "not stated" last. */
      LARGEST_FIRST,
      /** As they are given. */
      GIVEN,
      /** As they are given, since they are periods. */
      PERIODS
    }

    public BarChart(List<ChartRow> rows) {
      this(rows, Order.LARGEST_FIRST);
    }

    public BarChart(List<ChartRow> rows, Order order) {
      this(rows, order, List.of(), Map.of());
    }

    public BarChart {
      rows = List.copyOf(rows);
      focus = List.copyOf(focus);
      notes = Map.copyOf(notes);
      if (rows.isEmpty()) {
        throw new IllegalArgumentException("a chart has a row");
      }
    }

    /** The same with the focus on the rows whose numbers have one of these ids. */
    public BarChart focusing(Collection<String> ids) {
      return focusing(row -> !disjoint(row.words().ids(), ids));
    }

    /** The same with the focus on some rows. */
    public BarChart focusing(Predicate<ChartRow> focused) {
      List<ChartRow> named = rows.stream().filter(focused).toList();
      return new BarChart(rows, order, named.size() < rows.size() ? named : List.of(), notes);
    }

    /** The same with what must be known of its rows; nothing is "". */
    public BarChart noting(Function<ChartRow, String> note) {
      Map<ChartRow, String> noted = new LinkedHashMap<>();
      rows.stream()
          .filter(row -> !note.apply(row).isEmpty())
          .forEach(row -> noted.put(row, note.apply(row)));
      return new BarChart(rows, order, focus, noted);
    }

    /** What must be known of a row, or "". */
    String note(ChartRow row) {
      return notes.getOrDefault(row, "");
    }

    boolean isInFocus(ChartRow row) {
      return focus.isEmpty() || focus.contains(row);
    }
  }

  /**
   * Quantities in one unit as bars in groups, each from the same zero on the same scale. Groups and
   * their bars keep the order given.
   *
   * @param names what the bars of every group are called, before each of them
   * @param colours by which these are told apart
   */
  record GroupedBars(List<String> names, List<Group> groups, Colours colours) implements ChartSpec {

    public GroupedBars(List<String> names, List<Group> groups) {
      this(names, groups, Colours.USUAL);
    }

    public GroupedBars {
      names = List.copyOf(names);
      groups = List.copyOf(groups);
      if (groups.isEmpty()) {
        throw new IllegalArgumentException("a chart has a row");
      }
      for (Group group : groups) {
        if (group.bars().size() != names.size()) {
          throw new IllegalArgumentException("each bar has a name");
        }
      }
    }

    @Override
    public List<ChartRow> rows() {
      return groups.stream().flatMap(group -> group.bars().stream()).toList();
    }

    @Override
    public Map<String, List<ChartRow>> labelled() {
      return ChartSpec.labelled(names, groups.stream().map(Group::bars).toList());
    }

    /** Which bar of each group is in full colour: the last that most groups report. */
    public int focus() {
      return focus(groups.stream().map(Group::bars).toList());
    }

    /** Which bar of each group that would be; if there is none, the last that is reported most. */
    public static int focus(List<List<ChartRow>> groups) {
      Comparator<Integer> byGroups =
          Comparator.comparing(at -> Math.min(reporting(groups, at), groups.size() / 2 + 1));
      return IntStream.range(0, groups.get(0).size())
          .boxed()
          .max(byGroups.thenComparing(Comparator.naturalOrder()))
          .orElseThrow();
    }

    /** How many groups have a number for a bar that is no forecast. */
    private static int reporting(List<List<ChartRow>> groups, int at) {
      return (int)
          groups.stream()
              .map(bars -> bars.get(at))
              .filter(bar -> bar.stated() && !bar.forecast())
              .count();
    }

    /**
     * Bars under one name.
     *
     * @param bars their labels name the group too: {@code Hacking, 2024}
     */
    public record Group(String label, List<ChartRow> bars) {

      public Group {
        bars = List.copyOf(bars);
      }
    }
  }

  /**
   * Quantities of several units or of very different size as dots on a logarithmic axis, the
   * greatest first. Zero and less have no place on such an axis: they stand in words at its
   * beginning.
   */
  record DotPlot(List<ChartRow> rows) implements ChartSpec {

    public DotPlot {
      rows = List.copyOf(rows);
      if (rows.isEmpty()) {
        throw new IllegalArgumentException("a chart has a row");
      }
    }

    /** Those with a number that has no place on the axis. */
    public List<ChartRow> rowsOffScale() {
      return rows.stream()
          .filter(row -> row.stated() && DotDrawing.onAxis(row.quantity().interval()).isEmpty())
          .toList();
    }
  }

  /**
   * A whole and parts of it on one scale from the same zero, joined by a bracket: the parts need
   * not make up the whole, so they are never stacked, and they keep the order given.
   *
   * @param ofThese printed once, above the parts: {@code of these}
   */
  record PartsChart(ChartRow whole, String ofThese, List<ChartRow> parts) implements ChartSpec {

    private static final int FEW = 3;

    public PartsChart {
      parts = List.copyOf(parts);
    }

    /** Whether it has so many parts that they are drawn closer to one another. */
    boolean isLong() {
      return parts.size() > FEW;
    }

    /** The whole, then its parts. */
    @Override
    public List<ChartRow> rows() {
      return Stream.concat(Stream.of(whole), parts.stream()).toList();
    }
  }

  /**
   * Quantities of two editions as pairs of dots joined by a line, the units apart, each on its own
   * scale from zero. Panels and rows keep the order given.
   *
   * @param earlier names the earlier edition over the first pair of each panel: {@code 29 April}
   * @param now names the later edition
   */
  record ChangeChart(String earlier, String now, List<Panel> panels) implements ChartSpec {

    public ChangeChart {
      panels = List.copyOf(panels);
      if (panels.isEmpty()) {
        throw new IllegalArgumentException("a chart has a row");
      }
    }

    /** Of each pair the earlier quantity, then that of now. */
    @Override
    public List<ChartRow> rows() {
      return panels.stream()
          .flatMap(panel -> panel.pairs().stream())
          .flatMap(pair -> Stream.concat(pair.earlier().stream(), Stream.of(pair.now())))
          .toList();
    }

    /**
     * What is counted in one unit.
     *
     * @param unit over its rows, or ""
     */
    public record Panel(String unit, List<Pair> pairs) {

      public Panel {
        pairs = List.copyOf(pairs);
        if (pairs.isEmpty()) {
          throw new IllegalArgumentException("a panel has a row");
        }
      }
    }

    /**
     * One quantity in both editions.
     *
     * @param earlier empty if the earlier edition has none that it may be compared with
     */
    public record Pair(Optional<ChartRow> earlier, ChartRow now) {}
  }

  /**
   * The parts of wholes one after another, in one bar from zero for each whole, on one scale. No
   * part is below zero, and each states a number that leaves nothing open: where one part ends, the
   * next begins.
   *
   * @param parts what the parts of every whole are called
   */
  record StackedBars(List<String> parts, List<Stack> stacks, Colours colours) implements ChartSpec {

    public StackedBars {
      parts = List.copyOf(parts);
      stacks = List.copyOf(stacks);
      if (stacks.isEmpty()) {
        throw new IllegalArgumentException("a chart has a row");
      }
      for (Stack stack : stacks) {
        if (stack.parts().size() != parts.size()) {
          throw new IllegalArgumentException("each part has a name");
        }
      }
    }

    /** Of each bar its parts, then the whole. */
    @Override
    public List<ChartRow> rows() {
      return stacks.stream()
          .flatMap(stack -> Stream.concat(stack.parts().stream(), Stream.of(stack.whole())))
          .toList();
    }

    @Override
    public Map<String, List<ChartRow>> labelled() {
      return ChartSpec.labelled(wholes());
    }

    /** The wholes. */
    public List<ChartRow> wholes() {
      return stacks.stream().map(Stack::whole).toList();
    }

    /**
     * One bar.
     *
     * @param parts their labels name the bar too: {@code 2024, Hacking}
     * @param whole what its parts come to, as it is printed after the bar
     */
    public record Stack(List<ChartRow> parts, ChartRow whole) {

      public Stack {
        parts = List.copyOf(parts);
      }
    }
  }

  /**
   * Quantities in one unit over time, on one scale from zero, as lines or areas. Nothing bridges a
   * gap or a break, and what joins a bound to another number is dashed.
   *
   * @param moments in order, at least one
   */
  record LineChart(
      Shape shape,
      List<Moment> moments,
      List<Line> lines,
      List<SeriesChart.Break> breaks,
      List<Note> notes,
      Colours colours)
      implements ChartSpec {

    /** What is drawn. */
    public enum Shape {
      /** Each quantity as a line. */
      LINES,
      /** One quantity with the area under it. */
      AREA,
      /** The parts of a whole over one another, the first at the bottom. */
      STACK
    }

    public LineChart {
      moments = List.copyOf(moments);
      lines = List.copyOf(lines);
      breaks = List.copyOf(breaks);
      notes = List.copyOf(notes);
      if (moments.isEmpty() || lines.isEmpty()) {
        throw new IllegalArgumentException("a line has a point");
      }
      for (Line line : lines) {
        if (line.points().size() != moments.size()) {
          throw new IllegalArgumentException("each point has its moment");
        }
      }
    }

    @Override
    public List<ChartRow> rows() {
      return lines.stream().flatMap(line -> line.points().stream()).toList();
    }

    @Override
    public int rowsDown() {
      return 0;
    }

    @Override
    public Map<String, List<ChartRow>> labelled() {
      return ChartSpec.labelled(
          moments.stream().map(Moment::label).toList(), lines.stream().map(Line::points).toList());
    }

    /** Those whose numbers are printed. */
    public List<ChartRow> said() {
      return lines.stream()
          .filter(line -> line.last() >= 0)
          .map(line -> line.points().get(line.last()))
          .toList();
    }

    /** Whether some of its marks are dashed since a number is a bound. */
    public boolean isDashed() {
      return lines.stream().anyMatch(Line::isDashed);
    }

    /**
     * A point of time.
     *
     * @param label {@code 2018}
     * @param name the same, shorter: {@code ’18}
     * @param place where it is between the first, 0, and the last, 1
     */
    public record Moment(String label, String name, double place) {}

    /**
     * One quantity over time.
     *
     * @param points one for each moment, also those without a number
     * @param cuts the moments at which it begins anew, since what is counted changes there
     * @param focus whether it is in full colour
     */
    public record Line(String name, List<ChartRow> points, Set<Integer> cuts, boolean focus) {

      public Line {
        points = List.copyOf(points);
        cuts = Set.copyOf(cuts);
      }

      /** The last moment with a number, or -1. */
      public int last() {
        int last = points.size() - 1;
        while (last >= 0 && !points.get(last).stated()) {
          last--;
        }
        return last;
      }

      /** Whether it goes from one moment to the next. */
      boolean joins(int moment) {
        return moment + 1 < points.size()
            && points.get(moment).stated()
            && points.get(moment + 1).stated()
            && !cuts.contains(moment + 1);
      }

      /** Whether it leads to or from a forecast. */
      boolean isForecast(int moment) {
        return points.get(moment).forecast() || points.get(moment + 1).forecast();
      }

      /** Whether both ends are numbers that the line may go through. */
      boolean isFirm(int moment) {
        return isFirm(points.get(moment)) && isFirm(points.get(moment + 1));
      }

      private static boolean isFirm(ChartRow point) {
        return switch (point.quantity().qualifier()) {
          case EXACT, ABOUT, NEARLY -> true;
          default -> false;
        };
      }

      private boolean isDashed() {
        return IntStream.range(0, points.size())
            .anyMatch(at -> joins(at) && !isFirm(at) && !isForecast(at));
      }
    }
  }

  /**
   * What must be known of a period.
   *
   * @param at the index of the period
   */
  record Note(int at, String text) {}

  /**
   * Colours by which columns, parts or lines are told apart.
   *
   * @param chosen of the palette of the pack, from 1, one for each of them; none if their order
   *     gives them their colours
   */
  record Colours(List<Integer> chosen) {

    /** Those of the palette in order, or shades of the accent. */
    public static final Colours USUAL = new Colours(List.of());

    public Colours {
      chosen = List.copyOf(chosen);
    }

    /** Whether so many have colours of a palette. */
    boolean arePalette(int count, ChartStyle style) {
      return !chosen.isEmpty() || style.categories >= count;
    }

    /** The colour of the palette that one of them has. */
    String of(int index) {
      return Palette.category(chosen.isEmpty() ? index : chosen.get(index) - 1);
    }
  }

  /**
   * One quantity over several periods, as columns in the order of time; nothing bridges a gap.
   *
   * @param notes what must be known of single periods, beside their details
   */
  record SeriesChart(List<Period> periods, List<Break> breaks, List<Note> notes)
      implements ChartSpec {

    /** With more periods than this, words at each would be too many to be read at a glance. */
    private static final int MOST_WORDS = 14;

    /** So many periods may be rows; of more, time is not read down a page. */
    private static final int MOST_ROWS = 8;

    public SeriesChart(List<Period> periods, List<Break> breaks) {
      this(periods, breaks, List.of());
    }

    public SeriesChart {
      notes = List.copyOf(notes);
      periods = List.copyOf(periods);
      breaks = breaks.stream().sorted(Comparator.comparingInt(Break::before)).toList();
      if (periods.isEmpty()) {
        throw new IllegalArgumentException("a series has a period");
      }
      for (Break at : breaks) {
        if (at.before() < 1 || at.before() >= periods.size()) {
          throw new IllegalArgumentException("a break lies between two periods: " + at);
        }
      }
    }

    @Override
    public List<ChartRow> rows() {
      return periods.stream()
          .map(at -> new ChartRow("", at.label(), at.number(), at.words()))
          .toList();
    }

    /**
     * The same up to a period.
     *
     * @param count how many periods that are, at least one
     */
    public SeriesChart first(int count) {
      return new SeriesChart(
          periods.subList(0, count),
          breaks.stream().filter(at -> at.before() < count).toList(),
          notes.stream().filter(note -> note.at() < count).toList());
    }

    /** The same with all periods at equal distances. */
    SeriesChart even() {
      return new SeriesChart(periods.stream().map(Period::withoutGap).toList(), breaks, notes);
    }

    /** For how many periods there is room before one of them, or before the end. */
    int placesBefore(int period) {
      int last = Math.min(period, periods.size() - 1);
      return period + periods.subList(0, last + 1).stream().mapToInt(Period::gap).sum();
    }

    /** Whether it has more periods than words have room for, so that only some of them are said. */
    public boolean isLong() {
      return periods.size() > MOST_WORDS;
    }

    /** Whether it may be drawn as rows, where words have no room between columns: it says all. */
    public boolean mayBeRows() {
      return periods.size() <= MOST_ROWS;
    }

    @Override
    public int rowsDown() {
      return mayBeRows() ? periods.size() : 0;
    }

    /**
     * The periods that may be compared with one another, where breaks part the series: the run
     * without a break in which most are stated, the last of several. Both are zero where there is
     * no break, or no run of two.
     *
     * @param from the index of the first
     * @param to the index after the last
     */
    public record Run(int from, int to) {

      /** Whether it is only a part of the series. */
      public boolean isPart() {
        return from < to;
      }

      /** Whether a period is one of them. */
      public boolean has(int period) {
        return !isPart() || period >= from && period < to;
      }
    }

    /** What is in focus. */
    public Run comparable() {
      Run best = new Run(0, 0);
      long most = 1;
      for (int i = 0; !breaks.isEmpty() && i <= breaks.size(); i++) {
        int from = i == 0 ? 0 : breaks.get(i - 1).before();
        int to = i == breaks.size() ? periods.size() : breaks.get(i).before();
        long stated =
            periods.subList(from, to).stream().filter(at -> at.quantity().stated()).count();
        if (stated >= Math.max(2, most)) {
          best = new Run(from, to);
          most = stated;
        }
      }
      return best;
    }

    /** What must be known of a period, or "". */
    String note(int period) {
      return notes.stream()
          .filter(note -> note.at() == period)
          .map(Note::text)
          .findFirst()
          .orElse("");
    }

    /** Full colour for what may be compared. */
    String colour(int period) {
      return comparable().has(period) ? Palette.ACCENT : Palette.ACCENT_2;
    }

    /**
     * One place in the series, kept also where nothing is stated for it.
     *
     * @param label {@code Jan 2018}
     * @param name the same without its year: {@code Jan}
     * @param year that the name leaves out, or ""
     * @param detail what must be known of it, {@code 10 months}, or ""
     * @param gap how many more periods there is room for between it and the one before
     */
    public record Period(
        String label,
        String name,
        String year,
        String detail,
        Observation number,
        QuantityText words,
        int gap) {

      /** A period that is named whole. */
      public Period(String label, String detail, Observation number, QuantityText words) {
        this(label, label, "", detail, number, words, 0);
      }

      public Quantity quantity() {
        return number.value().quantity();
      }

      public boolean forecast() {
        return number.value().isForecast();
      }

      private Period withoutGap() {
        return new Period(label, name, year, detail, number, words, 0);
      }
    }

    /**
     * A place where the series changes what it counts.
     *
     * @param before index of the first period after the break, from 1
     * @param left what is counted before it, or ""
     * @param right what is counted from then on, or ""
     */
    public record Break(int before, String left, String right) {}
  }

  /**
   * Several series as small charts, each from zero on a scale of its own, over the same periods.
   */
  record Multiples(List<SmallChart> panels) implements ChartSpec {

    public Multiples {
      panels = List.copyOf(panels);
      if (panels.isEmpty()) {
        throw new IllegalArgumentException("small multiples have a panel");
      }
    }

    @Override
    public List<ChartRow> rows() {
      return panels.stream().flatMap(panel -> panel.series.rows().stream()).toList();
    }

    @Override
    public int rowsDown() {
      return 0;
    }

    /** Whether a column of any panel is in focus; else all columns are in full colour. */
    public boolean hasFocus() {
      return panels.stream().anyMatch(panel -> panel.focus() >= 0);
    }

    /** Those whose numbers are printed, in the drawing or in words for it. */
    public List<ChartRow> said() {
      return panels.stream()
          .flatMap(
              panel ->
                  IntStream.of(panel.named(), panel.last())
                      .filter(period -> period >= 0)
                      .mapToObj(panel.series.rows()::get))
          .distinct()
          .toList();
    }

    /**
     * One of the charts.
     *
     * @param names the periods, shorter than in the series: {@code ’18}
     */
    public record SmallChart(String title, SeriesChart series, List<String> names) {

      public SmallChart {
        names = List.copyOf(names);
        if (names.size() != series.periods.size()) {
          throw new IllegalArgumentException("each period has a name");
        }
      }

      /**
       * The index of the one period whose figure the bounds prove to be the highest among those
       * that are reported and may be compared; or -1, also where one of these has no figure.
       */
      public int focus() {
        List<ChartRow> rows = series.rows();
        List<Integer> compared = compared().boxed().toList();
        List<Observation> numbers = compared.stream().map(at -> rows.get(at).number()).toList();
        return Rank.largest(numbers)
            .filter(rank -> rank.complete() && rank.at().size() == 1)
            .map(rank -> compared.get(rank.at().get(0)))
            .orElse(-1);
      }

      /** The index of the column to name: that in focus, else of those the highest drawn; or -1. */
      public int named() {
        int focus = focus();
        return focus >= 0
            ? focus
            : compared()
                .filter(at -> series.periods.get(at).quantity().stated())
                .boxed()
                .reduce((one, next) -> number(next).compareTo(number(one)) >= 0 ? next : one)
                .orElse(-1);
      }

      /** The periods that are reported and may be compared. */
      private IntStream compared() {
        SeriesChart.Run run = series.comparable();
        List<ChartRow> rows = series.rows();
        boolean parted = !series.breaks.isEmpty();
        boolean all = ChartRow.reported(rows).size() == rows.size();
        return IntStream.range(0, rows.size())
            .filter(i -> !parted || run.isPart() && run.has(i))
            .filter(i -> all || !rows.get(i).forecast());
      }

      /** Whether it has forecasts beside numbers that are reported. */
      public boolean hasForecasts() {
        return ChartRow.reported(series.rows()).size() < series.rows().size();
      }

      /** The index of the last period with a number, or -1. */
      public int last() {
        int last = series.periods.size() - 1;
        while (last >= 0 && !series.periods.get(last).quantity().stated()) {
          last--;
        }
        return last;
      }

      private BigDecimal number(int period) {
        return series.periods.get(period).quantity().interval().orElseThrow().number();
      }
    }
  }

  /**
   * Areas as squares of one size, in rows that show roughly where they lie. Where a round number
   * parts their figures into two classes, the greater are in full colour.
   *
   * @param areas those that something is known of, the greatest first; also those without a tile
   * @param most how many of them are listed beside the map
   */
  record TileMap(List<Tile> tiles, List<ChartRow> areas, int most, Words words)
      implements ChartSpec {

    public TileMap {
      tiles = List.copyOf(tiles);
      areas = List.copyOf(areas);
      if (tiles.isEmpty()) {
        throw new IllegalArgumentException("a map has a tile");
      }
    }

    /**
     * One area.
     *
     * @param label as its row has it
     * @param code what stands in the square
     */
    public record Tile(String label, String code, int row, int column) {}

    /** How a square is drawn. */
    public enum Kind {
      UPPER,
      LOWER,
      SILENT,
      NONE
    }

    /**
     * The words beside the map.
     *
     * @param head of the list: {@code People, by province}
     * @param upper {@code 100 or more}
     * @param lower {@code below 100}
     * @param silent why areas have no number: {@code not stated, confidential}
     * @param none {@code no case}
     */
    public record Words(String head, String upper, String lower, String silent, String none) {

      String of(Kind kind) {
        return switch (kind) {
          case UPPER -> upper;
          case LOWER -> lower;
          case SILENT -> silent;
          case NONE -> none;
        };
      }
    }

    /** Those whose numbers are printed. */
    @Override
    public List<ChartRow> rows() {
      return areas.subList(0, Math.min(most, areas.size()));
    }

    Optional<ChartRow> row(Tile tile) {
      return areas.stream().filter(row -> row.label().equals(tile.label())).findFirst();
    }

    Kind kind(ChartRow row) {
      if (!row.stated()) {
        return Kind.SILENT;
      }
      return threshold(areas)
          .filter(least -> TileClasses.isBelow(row, least))
          .map(least -> Kind.LOWER)
          .orElse(Kind.UPPER);
    }

    boolean has(Kind kind) {
      return tiles.stream().anyMatch(tile -> row(tile).map(this::kind).orElse(Kind.NONE) == kind);
    }

    /** The least number of the upper class, if there are two. */
    public static Optional<BigDecimal> threshold(List<ChartRow> rows) {
      return TileClasses.threshold(rows);
    }
  }

  /**
   * When each case was opened and closed, as precise as the source states it.
   *
   * @param window the time that is tinted, or null
   */
  record Timeline(List<Event> events, DateSpan window, Names names) implements ChartSpec {

    public Timeline {
      events = List.copyOf(events);
      if (events.isEmpty()) {
        throw new IllegalArgumentException("a timeline has an event");
      }
    }

    /** Whether the time at which cases were opened is shown, or where it is not stated. */
    boolean showsOpened() {
      return states(Event::opened) || !states(Event::closed);
    }

    /** Whether the time at which cases were closed is shown, or where it is not stated. */
    boolean showsClosed() {
      return states(Event::closed) || !states(Event::opened);
    }

    private boolean states(Function<Event, DateSpan> date) {
      return events.stream().anyMatch(event -> date.apply(event) != null);
    }

    @Override
    public List<ChartRow> rows() {
      return List.of();
    }

    /**
     * What its marks are called, where they first occur.
     *
     * @param opened {@code Start}
     * @param closed {@code Action}
     * @param window {@code reporting period}
     */
    public record Names(String opened, String closed, String window) {}

    /**
     * One case. Its rows keep the order given.
     *
     * @param ordinal the number that the case has in the briefing, or ""
     * @param opened when it began, or null
     * @param openedWords printed only where {@code opened} is null: {@code not stated}
     * @param closed when it was closed, or null
     * @param words when it was closed, as it is printed, or the words for "not stated"; where no
     *     case says when it was closed, when it was opened
     */
    public record Event(
        String ordinal,
        String label,
        DateSpan opened,
        String openedWords,
        DateSpan closed,
        String words) {}
  }
}
