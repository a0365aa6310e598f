package org.precis.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.precis.chart.ChartSpec.Break;
import org.precis.chart.svg.ChartStyle;
import org.precis.chart.svg.Palette;
import org.precis.chart.svg.Span;
import org.precis.chart.svg.Style;
import org.precis.chart.svg.SvgGraphics;
import org.precis.chart.svg.TextLine;
import org.precis.chart.svg.TextMeasurer;

/** Rows below one another, as high as their texts. */
final class RowAxis {

  /** So many rows stand wider apart, and so many still a little. */
  private static final int FEW = 5;

  private static final int MANY = 9;

  private final Canvas canvas;
  private final TextMeasurer text;
  private final ChartStyle style;
  private final List<Name> names = new ArrayList<>();
  private final List<BreakLine> breaks = new ArrayList<>();
  private final List<Place> places = new ArrayList<>();
  private final List<TextLine> lead = new ArrayList<>();
  private final Map<Integer, Double> over = new TreeMap<>();
  private final double least;
  private final double indent;

  /** The name of a row in lines, with its number in the briefing. */
  private record Name(List<TextLine> ordinal, List<TextLine> lines) {}

  /** Where a row begins, the middle line of its mark, the first baseline of its name, its end. */
  private record Place(double top, double middle, double baseline, double bottom) {}

  /** A dashed line over the row of this index, with words above and below it. */
  private record BreakLine(int before, List<TextLine> above, List<TextLine> below) {

    double height(ChartStyle style) {
      return (above.size() + below.size()) * style.leading + 2 * style.near + style.line;
    }
  }

  /**
   * An axis over rows.
   *
   * @param note what must be known of a row, or ""
   */
  static RowAxis of(List<ChartRow> rows, Function<ChartRow, String> note, Canvas canvas) {
    RowAxis axis = new RowAxis(rows.stream().map(ChartRow::ordinal).toList(), 0, canvas);
    rows.forEach(
        row -> axis.add(row.ordinal(), Span.label(row.label()), Span.axis(note.apply(row))));
    return axis;
  }

  /**
   * An axis without rows yet.
   *
   * @param ordinals of all rows to be added
   * @param least where names begin at least
   */
  RowAxis(List<String> ordinals, double least, Canvas canvas) {
    this.canvas = canvas;
    this.text = canvas.text();
    this.style = text.style;
    this.least = least;
    List<TextLine> numbers =
        ordinals.stream().filter(at -> !at.isEmpty()).map(at -> text.line(number(at))).toList();
    this.indent =
        numbers.isEmpty()
            ? least
            : Math.max(style.rows.ordinal, TextLine.widest(numbers) + style.rows.ordinalGap);
  }

  private static Span number(String ordinal) {
    return new Span(ordinal, true, Palette.ACCENT, false);
  }

  /** Adds a row: its name, and what else is to be known of it. */
  void add(String ordinal, Span... name) {
    double room = (canvas.stacked() ? canvas.width() : style.rows.names) - indent;
    List<TextLine> lines = new ArrayList<>();
    for (Span span : name) {
      lines.addAll(span.text().isEmpty() && !lines.isEmpty() ? List.of() : text.wrap(span, room));
    }
    names.add(new Name(ordinal.isEmpty() ? List.of() : List.of(text.line(number(ordinal))), lines));
  }

  void add(Break at) {
    breaks.add(new BreakLine(at.before(), words(at.left()), words(at.right())));
  }

  /** Keeps room for words over the mark of a row. */
  void keepOver(int row, double height) {
    over.put(row, height);
  }

  private List<TextLine> words(String words) {
    return words.isEmpty() ? List.of() : text.wrap(Span.axis(words), canvas.width());
  }

  /** Where tracks begin, in whole points. */
  double track() {
    return canvas.stacked()
        ? Math.max(least, style.near)
        : Math.rint(style.rows.names + (indent > 0 ? style.rows.ordinalTrack : style.rows.track));
  }

  /** Where words below a mark may begin. */
  double left() {
    return canvas.stacked() ? least : track();
  }

  /**
   * Puts the rows below one another.
   *
   * @param marks the heights of their marks, with the space around them
   * @param pitch the least from one row to the next
   * @return where the last ends
   */
  double lay(double top, List<ValueLabel> labels, List<Double> marks, double pitch) {
    double beside = Math.max(pitch, pitch());
    double next = top;
    for (int i = 0; i < names.size(); i++) {
      for (BreakLine at : breaks) {
        next += at.before() == i ? at.height(style) : 0;
      }
      double mark = marks.get(i);
      double name = names.get(i).lines().size() * style.leading;
      double below = labels.get(i).linesBelow() * style.leading;
      double words = over.containsKey(i) ? over.get(i) : 0;
      if (canvas.stacked()) {
        double middle = next + name + words + mark / 2 + style.line / 2;
        double bottom = next + name + words + mark + below + style.rows.space;
        places.add(new Place(next, middle, next + style.label, bottom));
      } else {
        next += words;
        double further = name - style.leading;
        double height = Math.max(beside, further + mark);
        height = below > 0 ? Math.max(height, mark + below + style.near) : height;
        double middle = next + (below > 0 ? mark / 2 + style.line : height / 2);
        double first = middle - (below > 0 ? 0 : further / 2) + style.centre;
        places.add(new Place(next, middle, first, next + height));
      }
      next = places.get(i).bottom();
    }
    return Math.ceil(next);
  }

  /**
   * Puts a whole and its parts below one another, each name close above its bar.
   *
   * @param ofThese what stands once above the parts
   * @param many whether there are so many parts that they are closer
   * @return where the last ends
   */
  double layParts(List<ValueLabel> labels, List<Bar> bars, List<TextLine> ofThese, boolean many) {
    double name = many ? style.parts.nameOfMany : style.parts.name;
    double pitch = many ? style.parts.spaceOfMany : style.parts.space;
    double next = 0;
    for (int i = 0; i < names.size(); i++) {
      double further = (names.get(i).lines().size() - 1) * style.leading;
      double space = style.label + name;
      if (i > 0) {
        space = pitch + (i == 1 ? ofThese.size() * style.leading : 0);
      }
      double top = next + space + further;
      double baseline = top - name - further;
      double half = bars.get(i).width() / 2;
      double middle = top + half;
      ValueLabel label = labels.get(i);
      double words = label.rise() + label.linesBelow() * style.leading - style.label;
      double bottom =
          middle + Math.max(half + style.parts.zero, label.linesBelow() > 0 ? words : 0);
      places.add(new Place(next, middle, baseline, bottom));
      next = middle + Math.max(half, label.linesBelow() > 0 ? words : 0);
    }
    lead.addAll(ofThese);
    return Math.ceil(places.get(places.size() - 1).bottom());
  }

  /** Draws what stands once above the parts. */
  void drawLead(SvgGraphics svg) {
    if (places.size() > 1) {
      double first = places.get(1).baseline() - lead.size() * style.leading;
      svg.text(indent, first, lead);
    }
  }

  private double pitch() {
    boolean single = names.stream().allMatch(name -> name.lines().size() == 1);
    int rows = names.size();
    return !single
        ? style.rows.ofLines
        : rows <= FEW ? style.rows.ofFew : rows <= MANY ? style.rows.ofMany : style.rows.pitch;
  }

  double middle(int row) {
    return places.get(row).middle();
  }

  /** Draws the mark of a row, whose middle line is given. */
  interface Mark {
    void draw(int row, double middle);
  }

  /**
   * Draws the rows: the name, the mark and the words of each.
   *
   * @param title what a pointer shows of a row, or ""
   */
  void draw(SvgGraphics svg, List<ValueLabel> labels, IntFunction<String> title, Mark mark) {
    for (int i = 0; i < names.size(); i++) {
      int row = i;
      svg.titled(title.apply(row), () -> draw(svg, row, labels.get(row), mark));
    }
  }

  private void draw(SvgGraphics svg, int row, ValueLabel label, Mark mark) {
    drawName(svg, row);
    label.clear(svg, middle(row));
    mark.draw(row, middle(row));
    label.draw(svg, middle(row));
  }

  /** Draws the name of a row, the gridlines under it cleared where it stands on them. */
  private void drawName(SvgGraphics svg, int row) {
    Name name = names.get(row);
    double baseline = places.get(row).baseline();
    if (canvas.stacked()) {
      double right = indent + TextLine.widest(name.lines()) + style.margin;
      double height = (name.lines().size() - 1) * style.leading + style.clear;
      svg.clear(0, right, baseline - style.ascent, height);
    }
    svg.text(0, baseline, name.ordinal());
    svg.text(indent, baseline, name.lines());
  }

  void drawBreaks(SvgGraphics svg) {
    for (BreakLine at : breaks) {
      double top = places.get(at.before()).top() - at.height(style);
      double line = top + at.above().size() * style.leading + style.near;
      svg.line(0, line, canvas.width(), line, Style.border(style));
      drawAtRight(svg, at.above(), top + style.label);
      drawAtRight(svg, at.below(), line + style.label + style.line);
    }
  }

  private void drawAtRight(SvgGraphics svg, List<TextLine> lines, double first) {
    for (int i = 0; i < lines.size(); i++) {
      double x = canvas.width() - lines.get(i).width();
      double baseline = first + i * style.leading;
      svg.clear(x - style.margin, canvas.width(), baseline - style.ascent, style.clear);
      svg.text(x, baseline, lines.get(i));
    }
  }
}
