package org.precis.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A chart that the author asks for. Absent texts are "".
 *
 * @param of what it draws: a group or table id, {@code statistics} (for a change), {@code
 *     <table>.<column>} (of bars in groups several, separated by commas), {@code cases}, {@code
 *     cases.<measure>}, {@code cases.<measure> by <dimension>}, a whole's id (for parts) or a
 *     statistic's id (for a series), or several of them separated by commas (for small multiples)
 * @param message the title: what the chart says, at most ten words
 * @param subtitle what is drawn, for when, in which unit
 * @param periods of a series: what must be known of a period, by its ISO form
 * @param breaks of a series: what is counted before and from a break on, as "solved | handled", by
 *     the ISO form of the period at which it stands
 * @param annotations what must be known of single bars or periods, by their names or ISO forms
 * @param colours of columns, parts or lines: which of the palette of the pack, from 1, by name
 * @param bars of bars: which of them are drawn, and how
 */
public record FigureSpec(
    String id,
    ChartKind chart,
    String of,
    String message,
    String subtitle,
    String note,
    Map<String, String> periods,
    Map<String, String> breaks,
    Map<String, String> annotations,
    Map<String, Integer> colours,
    Bars bars) {

  /** All statistics, as the subject of a figure. */
  public static final String STATISTICS = "statistics";

  public FigureSpec {
    periods = Collections.unmodifiableMap(new LinkedHashMap<>(periods));
    breaks = Collections.unmodifiableMap(new LinkedHashMap<>(breaks));
    annotations = Collections.unmodifiableMap(new LinkedHashMap<>(annotations));
    colours = Collections.unmodifiableMap(new LinkedHashMap<>(colours));
  }

  /** One that says nothing of single periods. */
  public FigureSpec(
      String id, ChartKind chart, String of, String message, String subtitle, String note) {
    this(
        id, chart, of, message, subtitle, note, Map.of(), Map.of(), Map.of(), Map.of(), Bars.USUAL);
  }

  /** The same of another subject. */
  public FigureSpec of(String subject) {
    return new FigureSpec(
        id, chart, subject, message, subtitle, note, periods, breaks, annotations, colours, bars);
  }

  /** The same where columns are called otherwise: their colours and focus may have either name. */
  public FigureSpec naming(UnaryOperator<String> columns) {
    Map<String, Integer> either = new LinkedHashMap<>(colours);
    colours.forEach((name, colour) -> either.putIfAbsent(columns.apply(name), colour));
    List<String> focus =
        bars.focus.stream().flatMap(name -> Stream.of(name, columns.apply(name))).toList();
    return new FigureSpec(
        id,
        chart,
        of,
        message,
        subtitle,
        note,
        periods,
        breaks,
        annotations,
        either,
        new Bars(bars.asGiven, bars.top, bars.others, focus));
  }

  /** Which colour of the palette a column, a part or a line has; 0 if its author gives it none. */
  public int colour(String label, String id) {
    return colours.entrySet().stream()
        .filter(one -> Bars.isNamed(one.getKey(), label, id))
        .mapToInt(Map.Entry::getValue)
        .findFirst()
        .orElse(0);
  }

  /** What must be known of a bar, or "". */
  public String annotation(String label, String id) {
    return annotations.entrySet().stream()
        .filter(one -> Bars.isNamed(one.getKey(), label, id))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse("");
  }

  /** What it draws, where that is several statistics or columns. */
  public List<String> several() {
    return several(of);
  }

  /** The subjects that are written in one, separated by commas. */
  public static List<String> several(String of) {
    return List.of(of.split(" *, *"));
  }

  /** The columns of a table that it draws: see {@link #columns(Table, String, ChartKind)}. */
  public List<Integer> columns(Table table) {
    return columns(table, of, chart);
  }

  /**
   * Whether a figure draws a table or columns of one: all statistics and groups of them come first.
   *
   * @param groups their ids
   */
  public static boolean isOfTable(
      String of, ChartKind chart, List<Table> tables, List<String> groups) {
    return !of.equals(STATISTICS)
        && !groups.contains(of)
        && tables.stream()
            .anyMatch(table -> table.id().equals(of) || !columns(table, of, chart).isEmpty());
  }

  /**
   * The indexes of the columns of a table that a figure draws: all for charts of several and else
   * the leading one, or those that it names, of which only charts of several may have more than
   * one; none if it draws something else.
   */
  public static List<Integer> columns(Table table, String of, ChartKind chart) {
    boolean grouped = !chart.drawsOne();
    List<String> names =
        table.columns().stream().map(column -> table.id() + "." + column.id()).toList();
    if (of.equals(table.id())) {
      return grouped || names.isEmpty()
          ? IntStream.range(0, names.size()).boxed().toList()
          : List.of(table.leading());
    }
    if (names.contains(of)) {
      return List.of(names.indexOf(of)); // its name may have a comma
    }
    List<Integer> named = several(of).stream().map(names::indexOf).toList();
    return named.contains(-1) || !grouped && named.size() > 1 ? List.of() : named;
  }

  /**
   * Which bars are drawn, and how.
   *
   * @param asGiven whether they keep the order of the data; if not, the greatest are first
   * @param top how many of the greatest are drawn; 0 for as many as there is room for
   * @param others whether those that are not drawn are added up in one more bar
   * @param focus those in full colour, by their labels or the last part of their ids
   */
  public record Bars(boolean asGiven, int top, boolean others, List<String> focus) {

    public static final Bars USUAL = new Bars(false, 0, false, List.of());

    public Bars {
      focus = List.copyOf(focus);
    }

    /** The same with so many of the greatest. */
    public Bars top(int most) {
      return new Bars(asGiven, most, others, focus);
    }

    /** Whether a bar is in focus. */
    public boolean isFocus(String label, String id) {
      return focus.stream().anyMatch(name -> isNamed(name, label, id));
    }

    /** Whether a bar has this name. */
    public static boolean isNamed(String name, String label, String id) {
      return name.equals(label)
          || name.equals(id)
          || id.endsWith("." + name)
          || id.startsWith("case." + name + ".");
    }
  }
}
