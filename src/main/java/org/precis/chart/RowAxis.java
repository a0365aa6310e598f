package org.precis.chart;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.ui.RectangleEdge;
import org.precis.chart.ChartSpec.SeriesChart;

/**
 * JFreeChart's category axis over rows that are as high as their texts: a {@code CategoryAxis}
 * gives all the same height and breaks names with the fonts of the machine.
 */
final class RowAxis extends CategoryAxis {

  private static final long serialVersionUID = 1L;

  /** Where the names beside a track end. */
  private static final double COLUMN = 126;

  private static final double TRACK = 128;
  private static final double TRACK_AFTER_ORDINALS = 132;
  private static final double TRACK_BELOW_NAMES = 4;
  private static final double INDENT = 14.8;
  private static final double WITH_TWO_LINES = 24;

  private final transient ChartSize size;
  private final transient TextMeasurer text;
  private final transient List<Name> names = new ArrayList<>();
  private final transient List<Break> breaks = new ArrayList<>();
  private final transient List<Place> places = new ArrayList<>();
  private final double least;
  private final double indent;

  /** The name of a row in lines, with its number in the briefing. */
  private record Name(List<TextLine> ordinal, List<TextLine> lines) {}

  /** Where a row begins, the middle line of its mark, the first baseline of its name, its end. */
  private record Place(double top, double middle, double baseline, double bottom) {}

  /** A dashed line over the row of this index, with words above and below it. */
  private record Break(int before, List<TextLine> above, List<TextLine> below) {

    double height() {
      return (above.size() + below.size()) * TextMeasurer.LEADING + 9;
    }
  }

  /** An axis over rows. */
  static RowAxis of(List<ChartRow> rows, ChartSize size, TextMeasurer text) {
    RowAxis axis = new RowAxis(rows.stream().map(ChartRow::ordinal).toList(), 0, size, text);
    rows.forEach(row -> axis.add(row.ordinal(), Span.label(row.label())));
    return axis;
  }

  /**
   * An axis without rows yet.
   *
   * @param ordinals of all rows to be added
   * @param least where names begin at least
   */
  RowAxis(List<String> ordinals, double least, ChartSize size, TextMeasurer text) {
    this.size = size;
    this.text = text;
    this.least = least;
    List<TextLine> numbers =
        ordinals.stream().filter(at -> !at.isEmpty()).map(at -> text.line(number(at))).toList();
    this.indent = numbers.isEmpty() ? least : Math.max(INDENT, TextLine.widest(numbers) + 4.6);
  }

  private static Span number(String ordinal) {
    return new Span(ordinal, true, Palette.PETROL, TextMeasurer.LABEL);
  }

  /** Adds a row: its name, and what else is to be known of it. */
  void add(String ordinal, Span... name) {
    double room = (size.stacked() ? size.width() : COLUMN) - indent;
    List<TextLine> lines = new ArrayList<>();
    for (Span span : name) {
      lines.addAll(span.text().isEmpty() && !lines.isEmpty() ? List.of() : text.wrap(span, room));
    }
    names.add(new Name(ordinal.isEmpty() ? List.of() : List.of(text.line(number(ordinal))), lines));
  }

  void add(SeriesChart.Break at) {
    breaks.add(new Break(at.before(), words(at.left()), words(at.right())));
  }

  private List<TextLine> words(String words) {
    return words.isEmpty() ? List.of() : text.wrap(Span.axis(words), size.width());
  }

  /** Where tracks begin, in whole points. */
  double track() {
    return size.stacked()
        ? Math.max(least, TRACK_BELOW_NAMES)
        : indent > 0 ? TRACK_AFTER_ORDINALS : TRACK;
  }

  /** Where words below a mark may begin. */
  double left() {
    return size.stacked() ? least : track();
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
      for (Break at : breaks) {
        next += at.before() == i ? at.height() : 0;
      }
      double mark = marks.get(i);
      double name = names.get(i).lines().size() * TextMeasurer.LEADING;
      double below = labels.get(i).linesBelow() * TextMeasurer.LEADING;
      if (size.stacked()) {
        double middle = next + name + mark / 2 + 0.5;
        places.add(new Place(next, middle, next + 8, next + name + mark + below + 5));
      } else {
        double further = name - TextMeasurer.LEADING;
        double height = Math.max(beside, further + mark);
        height = below > 0 ? Math.max(height, mark + below + 4) : height;
        double middle = next + (below > 0 ? mark / 2 + 1 : height / 2);
        double first = middle - (below > 0 ? 0 : further / 2) + TextMeasurer.CENTRED;
        places.add(new Place(next, middle, first, next + height));
      }
      next = places.get(i).bottom();
    }
    return Math.ceil(next);
  }

  private double pitch() {
    boolean single = names.stream().allMatch(name -> name.lines().size() == 1);
    int rows = names.size();
    return !single ? WITH_TWO_LINES : rows <= 5 ? 19 : rows <= 9 ? 15.5 : ValueLabel.MARK;
  }

  @Override
  public double getCategoryMiddle(int row, int rows, Rectangle2D area, RectangleEdge edge) {
    return middle(row);
  }

  double middle(int row) {
    return places.get(row).middle();
  }

  /** Draws the name of a row, the gridlines under it cleared where it stands on them. */
  void drawName(SvgGraphics svg, int row) {
    Name name = names.get(row);
    double baseline = places.get(row).baseline();
    if (size.stacked()) {
      double right = indent + TextLine.widest(name.lines()) + 2;
      double height = (name.lines().size() - 1) * TextMeasurer.LEADING + 10.3;
      svg.clear(0, right, baseline - 7.6, height);
    }
    svg.text(0, baseline, name.ordinal());
    svg.text(indent, baseline, name.lines());
  }

  void drawBreaks(SvgGraphics svg) {
    for (Break at : breaks) {
      double top = places.get(at.before()).top() - at.height();
      double line = top + at.above().size() * TextMeasurer.LEADING + 4;
      svg.line(0, line, size.width(), line, Style.dashed(Palette.THIRD, 0.9, 3, 2.4));
      drawAtRight(svg, at.above(), top + 8.5);
      drawAtRight(svg, at.below(), line + 9.5);
    }
  }

  private void drawAtRight(SvgGraphics svg, List<TextLine> lines, double first) {
    for (int i = 0; i < lines.size(); i++) {
      double x = size.width() - lines.get(i).width();
      double baseline = first + i * TextMeasurer.LEADING;
      svg.clear(x - 3, size.width(), baseline - 7.3, 10);
      svg.text(x, baseline, lines.get(i));
    }
  }
}
