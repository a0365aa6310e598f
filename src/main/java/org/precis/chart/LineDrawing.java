package org.precis.chart;

import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.ui.RectangleEdge;
import org.precis.chart.LineChart.Line;
import org.precis.chart.LineChart.Moment;
import org.precis.chart.LineChart.Shape;
import org.precis.chart.svg.Palette;
import org.precis.chart.svg.Span;
import org.precis.chart.svg.Style;
import org.precis.chart.svg.SvgGraphics;
import org.precis.chart.svg.TextLine;
import org.precis.claim.Observation;
import org.precis.quantity.NumberType;
import org.precis.quantity.Quantity;
import org.precis.quantity.Value;

/**
 * Lays out and draws a {@link LineChart}: numbers at the left of the gridlines, and at the right,
 * beside the end of each line or layer, what it is called and its last number.
 */
final class LineDrawing extends ChartDrawing {

  /** With more points than this, only those whose numbers are bounds have a disc. */
  private static final int MOST_DISCS = 14;

  private final LineChart chart;
  private final Tones tones;
  private final NumberAxis axis;
  private final List<BigDecimal> ticks;
  private final List<TextLine> numbers;
  private final List<End> ends = new ArrayList<>();
  private final double left;
  private final double right;
  private final double tall;
  private final BreakBand breaks;
  private final NoteBand notes;
  private final double top;

  /**
   * The words at the end of a line.
   *
   * @param y of the number that they belong to
   */
  private record End(int line, List<TextLine> lines, double y) {}

  LineDrawing(LineChart chart, Canvas canvas) {
    super(canvas);
    this.chart = chart;
    this.tones = new Tones(chart.colours(), chart.lines().size(), style);
    this.axis = Axes.linear(extent());
    this.ticks = Axes.range(extent()).getLength() == 0 ? List.of() : Axes.ticks(axis);
    this.numbers =
        ticks.stream().map(at -> text.line(Span.axis(words.number().apply(at)))).toList();
    List<List<TextLine>> said = said();
    double beside = said.stream().mapToDouble(TextLine::widest).max().orElse(0);
    double inset = chart.shape() == Shape.STACK ? style.line : style.dots.disc;
    this.left = Math.ceil(TextLine.widest(numbers) + style.gap) + inset;
    this.right = Math.floor(canvas.width() - beside - 2 * style.gap - inset);
    // names at the ends of lines that are taller than the plot would stand over those of the
    // periods
    double names = said.stream().mapToDouble(this::high).map(high -> high + style.line).sum();
    this.tall = Math.max(style.lines.height, names - style.line - style.label - style.near);
    this.breaks = new BreakBand(chart.breaks(), this::line, canvas);
    this.notes = new NoteBand(chart.notes(), this::place, breaks.places(), canvas);
    double over =
        chart.rows().stream()
            .filter(row -> row.stated() && chart.shape() != Shape.STACK)
            .mapToDouble(row -> DotMark.right(row.quantity().qualifier(), style))
            .max()
            .orElse(0);
    this.top = Math.ceil(breakHeight() + notes.height() + over + style.near);
    for (int i = 0; i < said.size(); i++) {
      int last = chart.lines().get(i).last();
      if (last >= 0) {
        double y = (height(upper(i, last)) + height(lower(i, last))) / 2;
        ends.add(new End(i, said.get(i), y));
      }
    }
  }

  private double breakHeight() {
    return breaks.fits() ? breaks.height() : 0;
  }

  /** The quantities that the scale must hold: of layers, how high all are together. */
  private List<ChartRow> extent() {
    if (chart.shape() != Shape.STACK) {
      return chart.rows();
    }
    int all = chart.lines().size() - 1;
    return IntStream.range(0, chart.moments().size())
        .mapToObj(at -> Quantity.exactly(BigDecimal.valueOf(upper(all, at))))
        .map(sum -> new Observation("", new Value(sum, "", List.of()), NumberType.UNSAID))
        .map(sum -> new ChartRow("", "", sum, new QuantityText("", "", "")))
        .toList();
  }

  /** Each line as it is called, if there are several, and its last number. */
  private List<List<TextLine>> said() {
    double room = Math.min(style.lines.names, canvas.width() / 3);
    List<List<TextLine>> said = new ArrayList<>();
    for (Line line : chart.lines()) {
      List<TextLine> lines = new ArrayList<>();
      if (chart.lines().size() > 1) {
        lines.addAll(text.wrap(Span.label(line.name()), room));
      }
      if (line.last() >= 0) {
        ChartRow last = line.points().get(line.last());
        lines.addAll(text.wrap(ValueLabel.line(last.words(), true, text), room));
      }
      said.add(lines);
    }
    return said;
  }

  /** Where a moment is. */
  private double place(int moment) {
    return left + chart.moments().get(moment).place() * (right - left);
  }

  /** Where the line of a break is: in the middle between two moments. */
  private double line(int index) {
    int before = chart.breaks().get(index).before();
    return (place(before - 1) + place(before)) / 2;
  }

  /** The height of a number. */
  private double height(double number) {
    Rectangle2D area = new Rectangle2D.Double(left, top, 1, tall);
    return axis.valueToJava2D(number, area, RectangleEdge.LEFT);
  }

  /** The number at the upper edge of a line or a layer. */
  private double upper(int line, int moment) {
    return chart.shape() == Shape.STACK
        ? lower(line, moment) + number(line, moment)
        : number(line, moment);
  }

  /** The number at the lower edge of a layer; of a line the same as at its upper edge. */
  private double lower(int line, int moment) {
    if (chart.shape() != Shape.STACK) {
      return number(line, moment);
    }
    return IntStream.range(0, line).mapToDouble(below -> number(below, moment)).sum();
  }

  private double number(int line, int moment) {
    return chart
        .lines()
        .get(line)
        .points()
        .get(moment)
        .quantity()
        .interval()
        .map(one -> one.number().doubleValue())
        .orElse(0d);
  }

  @Override
  String draw() {
    double inset = chart.shape() == Shape.STACK ? style.line : style.dots.disc;
    for (int i = 0; i < ticks.size(); i++) {
      double y = height(ticks.get(i).doubleValue());
      svg.line(left - inset, y, right + inset, y, Style.stroke(Palette.GRID, style.gridLine));
      double x = left - inset - style.gap - numbers.get(i).width();
      svg.text(Math.max(0, x), y + style.columns.axisCentre, numbers.get(i));
    }
    for (int i = chart.lines().size() - 1; i >= 0; i--) {
      fill(svg, i);
    }
    svg.line(
        left - inset, height(0), right + inset, height(0), Style.stroke(Palette.INK, style.line));
    if (chart.shape() != Shape.STACK) {
      // what is in focus is over the others
      List<Integer> order = new ArrayList<>();
      IntStream.range(0, chart.lines().size()).forEach(order::add);
      order.sort((one, other) -> Boolean.compare(isFocus(one), isFocus(other)));
      order.forEach(line -> stroke(svg, line));
    }
    double foot = top + tall;
    double bottom = Math.max(names(svg, foot), ends(svg));
    if (breaks.fits()) {
      breaks.draw(svg, foot + style.near / 2);
    }
    notes.draw(svg, breakHeight(), this::highest);
    return svg.document(canvas.width(), Math.ceil(bottom));
  }

  private boolean isFocus(int line) {
    return chart.lines().get(line).focus();
  }

  private String colour(int line) {
    if (chart.lines().size() > 1 && chart.colours().arePalette(chart.lines().size(), style)) {
      return chart.colours().of(line);
    }
    return isFocus(line) ? Palette.ACCENT : Palette.ACCENT_2;
  }

  /** The area under a line, or a layer, run by run. */
  private void fill(SvgGraphics svg, int line) {
    if (chart.shape() == Shape.LINES) {
      return;
    }
    Line drawn = chart.lines().get(line);
    int from = 0;
    while (from < drawn.points().size()) {
      int to = from;
      while (drawn.joins(to) && !drawn.isForecast(to)) {
        to++;
      }
      if (to > from) {
        fill(svg, line, from, to);
      }
      from = to + 1;
    }
    if (chart.shape() == Shape.STACK) {
      edges(svg, line);
    }
  }

  /** The upper edge of a layer where it is a forecast, and nothing is filled. */
  private void edges(SvgGraphics svg, int line) {
    Line drawn = chart.lines().get(line);
    for (int i = 0; i + 1 < drawn.points().size(); i++) {
      if (drawn.joins(i) && drawn.isForecast(i)) {
        double y = height(upper(line, i));
        svg.line(place(i), y, place(i + 1), height(upper(line, i + 1)), dashed(Palette.ACCENT));
      }
    }
  }

  private Style dashed(String colour) {
    return Style.dashed(colour, style.stroke, style.dash, style.dashGap);
  }

  private void fill(SvgGraphics svg, int line, int from, int to) {
    int count = to - from + 1;
    double[] upper = new double[2 * count];
    double[] lower = new double[2 * count];
    boolean stack = chart.shape() == Shape.STACK;
    for (int i = 0; i < count; i++) {
      upper[2 * i] = place(from + i);
      upper[2 * i + 1] = height(upper(line, from + i));
      lower[2 * i] = place(to - i);
      lower[2 * i + 1] = height(stack ? lower(line, to - i) : 0);
    }
    if (stack) {
      Line layer = chart.lines().get(line);
      String title = words.point(layer.points().get(layer.last()));
      svg.titled(title, () -> tones.layer(svg, line, upper, lower));
    } else {
      double[] points = Arrays.copyOf(upper, 4 * count);
      System.arraycopy(lower, 0, points, upper.length, lower.length);
      svg.polygon(Style.fill(Palette.TINT), points);
    }
  }

  private void stroke(SvgGraphics svg, int line) {
    Line drawn = chart.lines().get(line);
    String colour = colour(line);
    for (int i = 0; i + 1 < drawn.points().size(); i++) {
      if (drawn.joins(i)) {
        Style stroke =
            drawn.isFirm(i) && !drawn.isForecast(i)
                ? Style.stroke(colour, Math.max(style.stroke, style.pairs.line))
                : dashed(colour);
        double y = height(number(line, i));
        svg.line(place(i), y, place(i + 1), height(number(line, i + 1)), stroke);
      }
    }
    for (int i = 0; i < drawn.points().size(); i++) {
      ChartRow point = drawn.points().get(i);
      if (point.stated()) {
        int at = i;
        svg.titled(words.point(point), () -> point(svg, line, at, colour));
      }
    }
  }

  private void point(SvgGraphics svg, int line, int at, String colour) {
    Line drawn = chart.lines().get(line);
    ChartRow point = drawn.points().get(at);
    boolean few = drawn.points().size() <= MOST_DISCS;
    boolean alone = !drawn.joins(at) && (at == 0 || !drawn.joins(at - 1));
    boolean exact = point.quantity().interval().orElseThrow().exact();
    if (!few && exact && !alone && at != drawn.last()) {
      return;
    }
    double y = height(number(line, at));
    if (alone && chart.shape() == Shape.AREA) {
      svg.line(place(at), y, place(at), height(0), Style.stroke(colour, style.thin));
    }
    double far =
        point
            .quantity()
            .interval()
            .filter(one -> one.lower() != null && one.upper() != null)
            .map(one -> y - height(one.upper().doubleValue()))
            .orElse(0d);
    new DotMark(svg.at(place(at), y, SvgGraphics.UP), colour, point.forecast())
        .draw(point.quantity().qualifier(), far);
  }

  /** Where the highest mark of a moment begins. */
  private double highest(int moment) {
    double highest = height(0);
    for (int i = 0; i < chart.lines().size(); i++) {
      ChartRow point = chart.lines().get(i).points().get(moment);
      if (point.stated()) {
        boolean stack = chart.shape() == Shape.STACK;
        double mark = stack ? 0 : DotMark.right(point.quantity().qualifier(), style);
        double far =
            point
                .quantity()
                .interval()
                .map(one -> one.upper() == null ? one.number() : one.upper().max(one.number()))
                .map(BigDecimal::doubleValue)
                .orElse(0d);
        double number = stack ? upper(i, moment) : far;
        highest = Math.min(highest, height(number) - mark - style.near);
      }
    }
    return highest;
  }

  /** The names of the moments, as many as have room; says where they end. */
  private double names(SvgGraphics svg, double foot) {
    List<TextLine> drawn = drawn();
    PeriodNames names = names(drawn);
    for (int i : names.named(PeriodNames.areYears(chart.moments().stream().map(Moment::label)))) {
      svg.text(names.start(i), foot + style.columns.name, drawn.get(i));
    }
    return foot + style.columns.name + style.columns.foot;
  }

  /** The labels, or the shorter names where more of these have room. */
  private List<TextLine> drawn() {
    List<TextLine> labels =
        chart.moments().stream().map(Moment::label).map(Span::axis).map(text::line).toList();
    List<TextLine> names =
        chart.moments().stream().map(Moment::name).map(Span::axis).map(text::line).toList();
    boolean whole = names(labels).fit(1) || !names(names).fit(1) && names(labels).fit(2);
    return whole ? labels : names;
  }

  private PeriodNames names(List<TextLine> lines) {
    return new PeriodNames(lines, this::place, canvas.width(), style.near);
  }

  /** The words at the ends of the lines, none over another; says where they end. */
  private double ends(SvgGraphics svg) {
    List<End> ordered = new ArrayList<>(ends);
    ordered.sort((one, other) -> Double.compare(one.y(), other.y()));
    List<Double> tops = new ArrayList<>(Collections.nCopies(ordered.size(), 0d));
    double most = top + tall + style.near;
    double next = top - style.label;
    for (int i = 0; i < ordered.size(); i++) {
      double high = high(ordered.get(i).lines());
      tops.set(i, Math.max(next, ordered.get(i).y() - high / 2));
      next = tops.get(i) + high + style.line;
    }
    for (int i = ordered.size() - 1; i >= 0; i--) {
      double high = high(ordered.get(i).lines());
      double limit = Math.min(tops.get(i), most - high);
      double least =
          ordered.subList(0, i).stream().mapToDouble(at -> high(at.lines()) + style.line).sum();
      tops.set(i, Math.max(limit, top - style.label + least));
      most = tops.get(i) - style.line;
    }
    double bottom = 0;
    for (int i = 0; i < ordered.size(); i++) {
      End end = ordered.get(i);
      double x =
          right + (chart.shape() == Shape.STACK ? style.line : style.dots.disc) + 2 * style.gap;
      double high = high(end.lines());
      leader(svg, end, x - 2 * style.line, tops.get(i) + high / 2);
      svg.text(x, tops.get(i) + style.label, end.lines());
      bottom = Math.max(bottom, tops.get(i) + high);
    }
    return bottom;
  }

  private double high(List<TextLine> lines) {
    return lines.size() * style.leading;
  }

  /** A thin line to words that do not stand beside the number that they belong to. */
  private void leader(SvgGraphics svg, End end, double x, double y) {
    int last = chart.lines().get(end.line()).last();
    boolean early = last < chart.moments().size() - 1;
    if (early || Math.abs(y - end.y()) > style.leading / 2) {
      double from = place(last) + (chart.shape() == Shape.STACK ? 0 : style.dots.disc);
      Style stroke = Style.stroke(Palette.THIRD, style.thin);
      if (early) {
        svg.polyline(stroke, from, end.y(), right, end.y(), x, y);
      } else {
        svg.line(from, end.y(), x, y, stroke);
      }
    }
  }
}
