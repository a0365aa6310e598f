package org.precis.input.figure;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.precis.diagnostic.Fault;
import org.precis.diagnostic.NearestName;
import org.precis.input.field.Fields;
import org.precis.input.file.Place;
import org.precis.input.file.Report;
import org.precis.input.tree.Node;
import org.precis.model.ChartKind;
import org.precis.model.Colour;
import org.precis.model.Dimension;
import org.precis.model.FigureSpec.Bars;

/** Reads what the author of a figure says of its marks: order, focus, colours, annotations. */
final class FigureOptions {

  /** Keys of other programs, by which a chart would say less than the truth. */
  static final List<String> AXES = List.of("axis", "scale", "min", "max", "from", "log");

  /** As many as are read one by one. */
  private static final int MOST_BARS = 15;

  /** As many parts are told apart without a palette. */
  private static final int MOST_PARTS = 4;

  private static final int MOST_ANNOTATIONS = 3;
  private static final int LONGEST_ANNOTATION = 60;

  private static final List<String> ORDERS = List.of("largest", "given");

  private static final Set<ChartKind.Key> OF_ORDER =
      EnumSet.of(ChartKind.Key.ORDER, ChartKind.Key.TOP, ChartKind.Key.OTHERS);

  private final Fields fields;
  private final ChartKind chart;
  private final String of;
  private final BarNames names;
  private final boolean complete;
  private final List<Colour> palette;
  private final Report report;

  /**
   * The options of a figure.
   *
   * @param of what it draws
   * @param names what its bars, columns, parts and lines are called
   * @param complete whether an unknown name is certainly a fault
   * @param palette of the pack
   */
  FigureOptions(
      Fields fields,
      ChartKind chart,
      String of,
      BarNames names,
      boolean complete,
      List<Colour> palette) {
    this.fields = fields;
    this.chart = chart;
    this.of = of;
    this.names = names;
    this.complete = complete;
    this.palette = palette;
    this.report = fields.report();
  }

  /** The keys that say something of marks. */
  static List<String> words() {
    return Stream.of(ChartKind.Key.values()).map(ChartKind.Key::word).toList();
  }

  /** Reports the keys that mean nothing for this chart. */
  void check() {
    for (ChartKind.Key key : ChartKind.Key.values()) {
      if (fields.filled(key.word()) && !why(key).isEmpty()) {
        report.add(Fault.CHART_KEY, fields.placeOfKey(key.word()), key.word(), why(key));
      }
    }
    if (fields.filled("periods") && chart.drawsSeveral()) {
      Place place = fields.placeOfKey("periods");
      report.add(Fault.CHART_KEY, place, "periods", "write what readers must know as annotations");
    }
    for (String key : AXES) {
      if (fields.has(key)) {
        report.add(Fault.CHART_AXIS, fields.placeOfKey(key), key);
      }
    }
  }

  /** Why a key means nothing for this chart, or "". */
  private String why(ChartKind.Key key) {
    List<ChartKind> charts = ChartKind.with(key);
    if (!charts.contains(chart)) {
      return "it is for 'chart: "
          + String.join("', '", charts.stream().map(ChartKind::word).toList())
          + "': leave it out";
    }
    return OF_ORDER.contains(key) && of.endsWith(" by " + Dimension.MONTH)
        ? "bars for periods keep their order"
        : "";
  }

  Bars bars() {
    String order = fields.word("order");
    if (!order.isEmpty() && !ORDERS.contains(order)) {
      String hint = NearestName.hint(order, ORDERS);
      report.add(Fault.UNKNOWN_WORD, fields.placeOf("order"), order, "order", hint);
    }
    List<String> focus = new ArrayList<>();
    for (Node.Scalar name : fields.scalars("focus")) {
      focus.add(name.text().strip());
      if (why(ChartKind.Key.FOCUS).isEmpty()) {
        checkName(name.text().strip(), name.place());
      }
    }
    boolean others = fields.flag("others");
    if (others && complete && why(ChartKind.Key.OTHERS).isEmpty()) {
      names
          .lackOfSum(of)
          .ifPresent(lack -> report.add(Fault.OTHERS_NOT_ADDED, fields.placeOf("others"), lack));
    }
    int top = fields.count("top", 1, MOST_BARS, 0);
    return new Bars(order.equals("given"), top, others, focus);
  }

  /** Reports a bar, or else a column, part or line, that the figure does not have. */
  private void checkName(String name, Place place) {
    Map<String, String> known = chart == ChartKind.BAR ? names.bars(of) : names.series(of, chart);
    boolean has =
        known.entrySet().stream().anyMatch(one -> Bars.isNamed(name, one.getValue(), one.getKey()));
    if (complete && !has) {
      Fault fault = chart == ChartKind.BAR ? Fault.UNKNOWN_BAR : Fault.UNKNOWN_SERIES;
      report.add(fault, place, name, NearestName.hint(name, List.copyOf(known.values())));
    }
  }

  /**
   * What must be known of single bars or periods.
   *
   * @param periods those that the chart has, in ISO form; none if it does not draw statistics over
   *     time
   * @param written the texts by these periods
   */
  Map<String, String> annotations(Set<String> periods, Map<String, String> written) {
    Map<String, String> annotations = new LinkedHashMap<>();
    Optional<Fields> texts = fields.thing("annotations", "write a bar or a period, and a remark");
    if (texts.isEmpty() || !why(ChartKind.Key.ANNOTATIONS).isEmpty()) {
      return annotations;
    }
    Set<String> keys = texts.get().keys();
    if (keys.size() > MOST_ANNOTATIONS) {
      report.add(Fault.ANNOTATIONS, fields.placeOfKey("annotations"), keys.size());
    }
    for (String key : keys) {
      String text = periods.isEmpty() ? texts.get().text(key) : written.getOrDefault(key, "");
      int length = text.codePointCount(0, text.length());
      if (length > LONGEST_ANNOTATION) {
        report.add(Fault.ANNOTATION_LENGTH, texts.get().placeOfKey(key), length);
      }
      if (periods.isEmpty()) {
        checkMark(key, texts.get().placeOfKey(key));
        annotations.put(key, text);
      }
    }
    annotations.putAll(written);
    return annotations;
  }

  /** Reports a bar, or a row of a table over time, that the figure does not have. */
  private void checkMark(String name, Place place) {
    if (chart == ChartKind.BAR) {
      checkName(name, place);
      return;
    }
    List<String> rows = names.rows(of, chart);
    if (complete && !rows.contains(name)) {
      report.add(Fault.UNKNOWN_BAR, place, name, NearestName.hint(name, rows));
    }
  }

  /**
   * The colours that columns, parts or lines are given, by their numbers in the palette.
   *
   * @param top how many parts are drawn one by one; 0 for all
   */
  Map<String, Integer> colours(int top) {
    Map<String, Integer> colours = new LinkedHashMap<>();
    Optional<Fields> written =
        fields.thing("colours", "write a column, part or line, and the number of its colour");
    if (written.isEmpty() || !why(ChartKind.Key.COLOURS).isEmpty()) {
      return colours;
    }
    int shown = shown(top);
    if (complete && shown > palette.size()) {
      Place place = fields.placeOfKey("colours");
      report.add(Fault.COLOURS_TOO_FEW, place, palette.size(), shown);
      return colours;
    }
    for (String name : written.get().keys()) {
      checkName(name, written.get().placeOfKey(name));
      String word = written.get().word(name);
      Place place = written.get().placeOf(name);
      Optional<Integer> number = number(word);
      if (number.isEmpty()) {
        report.add(Fault.COLOUR_OUTSIDE_PALETTE, place, word, offered());
      } else if (colours.containsValue(number.get())) {
        report.add(Fault.COLOUR_TWICE, place, word);
      } else {
        colours.put(name, number.get());
      }
    }
    return colours;
  }

  /** How many columns, parts or lines there are, with that of the others. */
  private int shown(int top) {
    int all = names.series(of, chart).size();
    boolean rest = chart == ChartKind.STACKED && top > 0 && top < all;
    return rest ? top + 1 : all;
  }

  /** The number of a colour, which is written by its number or as the palette has it. */
  private Optional<Integer> number(String word) {
    Optional<Colour> colour = Colour.of(word);
    return IntStream.rangeClosed(1, palette.size())
        .filter(
            at ->
                word.equals(Integer.toString(at))
                    || colour.filter(palette.get(at - 1)::equals).isPresent())
        .boxed()
        .findFirst();
  }

  private String offered() {
    List<String> offered =
        IntStream.rangeClosed(1, palette.size())
            .mapToObj(at -> at + " (" + palette.get(at - 1).toString().substring(1) + ")")
            .toList();
    return "available: " + String.join(", ", offered);
  }

  /** Why so many parts are not told apart, or nothing. */
  Optional<String> lackOfTones(int top) {
    int parts = shown(top);
    int most = Math.max(MOST_PARTS, palette.size());
    String instead =
        chart == ChartKind.STACKED
            ? "write 'top: " + (most - 1) + "', which adds up the rest, or draw 'bars'"
            : "draw 'lines' or small multiples";
    boolean stacked = chart == ChartKind.STACKED || chart == ChartKind.AREAS && names.isGroup(of);
    return stacked && parts > most
        ? Optional.of(parts + " parts cannot be told apart: " + instead)
        : Optional.empty();
  }
}
