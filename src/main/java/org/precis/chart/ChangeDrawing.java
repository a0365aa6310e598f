package org.precis.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.precis.chart.ChangeChart.Pair;
import org.precis.chart.ChangeChart.Panel;
import org.precis.chart.svg.ChartStyle;
import org.precis.chart.svg.Palette;
import org.precis.chart.svg.Span;
import org.precis.chart.svg.Style;
import org.precis.chart.svg.SvgGraphics;
import org.precis.chart.svg.TextLine;
import org.precis.quantity.Interval;
import org.precis.quantity.Qualifier;

/**
 * Lays out and draws a {@link ChangeChart}: every number stands at its dot, so there is neither an
 * axis nor a grid, only where zero is.
 */
final class ChangeDrawing extends ChartDrawing {

  private final ChangeChart chart;

  ChangeDrawing(ChangeChart chart, Canvas canvas) {
    super(canvas);
    this.chart = chart;
  }

  @Override
  String draw() {
    double top = 0;
    for (Panel panel : chart.panels()) {
      double space = top == 0 ? 0 : style.pairs.space;
      top = new PanelDrawing(panel).draw(svg, top + space);
    }
    return svg.document(canvas.width(), Math.ceil(top));
  }

  /** The dot of a number in points from zero, as far as its panel is long. */
  private record Dot(
      Interval interval, String colour, boolean forecast, TextLine words, String title) {

    Qualifier qualifier() {
      return interval.qualifier();
    }

    private boolean isRange() {
      return qualifier() == Qualifier.BETWEEN || qualifier() == Qualifier.ABOUT_BETWEEN;
    }

    BigDecimal near() {
      return isRange() ? interval.lower() : interval.number();
    }

    BigDecimal far() {
      return isRange() ? interval.upper() : interval.number();
    }

    double left(ChartStyle style) {
      return DotMark.left(qualifier(), style);
    }

    double right(ChartStyle style) {
      return DotMark.right(qualifier(), style);
    }
  }

  /**
   * A row: its dots from left to right, of which the first of two has its words above it.
   *
   * @param silent the words of a number of now that is not stated
   */
  private record Row(
      Pair pair, List<TextLine> name, List<Dot> dots, Optional<TextLine> silent, boolean single) {

    Optional<Dot> above() {
      return single ? Optional.empty() : Optional.of(dots.get(0));
    }

    /** The words at the right end. */
    Optional<TextLine> beside() {
      return silent.or(() -> Optional.of(dots.get(dots.size() - 1).words()));
    }
  }

  /** One panel with its own scale. */
  private final class PanelDrawing {

    private final Panel panel;
    private final List<Row> rows;
    private final double least;
    private final double range;
    private final double zero;
    private final double length;

    PanelDrawing(Panel panel) {
      this.panel = panel;
      this.rows = panel.pairs().stream().map(ChangeDrawing.this::row).toList();
      double lowest = 0;
      double highest = 0;
      for (Row row : rows) {
        for (Dot dot : row.dots()) {
          lowest = Math.min(lowest, dot.near().doubleValue());
          highest = Math.max(highest, dot.far().doubleValue());
        }
      }
      this.least = lowest;
      this.range = highest > lowest ? highest - lowest : 1;
      double track = canvas.stacked() ? style.near : Math.rint(style.rows.names + style.rows.track);
      this.zero = track + lead();
      this.length = length();
    }

    /** Room for the signs at the left of dots near the beginning. */
    private double lead() {
      double lead = 0;
      for (Row row : rows) {
        for (Dot dot : row.dots()) {
          lead =
              Math.max(
                  lead, dot.left(style) - style.dots.disc - share(dot.near()) * style.shortest);
        }
      }
      return lead;
    }

    private double share(BigDecimal number) {
      return (number.doubleValue() - least) / range;
    }

    private double place(BigDecimal number) {
      return zero + share(number) * length;
    }

    /** The longest scale that leaves room for the words at the right end of every row. */
    private double length() {
      double longest = canvas.width() - zero - style.end;
      for (Row row : rows) {
        double words = row.beside().stream().mapToDouble(TextLine::width).sum();
        for (Dot dot : row.dots()) {
          double room = canvas.width() - zero - dot.right(style) - style.near - words;
          double share = share(dot.far());
          longest = share > 0 ? Math.min(longest, room / share) : longest;
        }
      }
      return Math.floor(Math.max(style.shortest, longest));
    }

    double draw(SvgGraphics svg, double top) {
      double next = head(svg, top);
      for (Row row : rows) {
        next = draw(svg, row, next);
      }
      return next;
    }

    /** The unit, the editions over the dots of the first pair, and a rule below. */
    private double head(SvgGraphics svg, double top) {
      double baseline = top + style.pairs.baseline;
      double last = baseline;
      double free = 2 * style.gap;
      if (!panel.unit().isEmpty()) {
        List<TextLine> unit = text.wrap(Span.bold(panel.unit()), canvas.width());
        svg.text(0, baseline, unit);
        last += (unit.size() - 1) * style.leading;
        free += unit.get(unit.size() - 1).width();
      }
      Optional<Row> pair = rows.stream().filter(row -> row.dots().size() == 2).findFirst();
      if (pair.isPresent()) {
        last = editions(svg, pair.get(), free, last);
      }
      double rule = last + style.pairs.head - style.pairs.baseline;
      svg.line(0, rule, canvas.width(), rule, Style.stroke(Palette.HAIR, style.gridLine));
      return rule;
    }

    /** Each over its dot, beside the unit or below it, or else below one another. */
    private double editions(SvgGraphics svg, Row row, double free, double baseline) {
      TextLine earlier = text.line(Span.axis(chart.earlier()));
      TextLine now = text.line(Span.axis(chart.now()));
      boolean falls = row.dots().get(0).colour().equals(Palette.ACCENT);
      TextLine left = falls ? now : earlier;
      TextLine right = falls ? earlier : now;
      for (double from : new double[] {free, 0}) {
        double y = from > 0 ? baseline : baseline + style.leading;
        double room = canvas.width() - from - left.width() - right.width() - style.gap;
        if (room >= 0) {
          double x = centred(left, row.dots().get(0), from, room);
          double after = x + left.width() + style.gap;
          double end = canvas.width() - after - right.width();
          double other = centred(right, row.dots().get(1), after, end);
          svg.text(falls ? other : x, y, earlier);
          svg.text(falls ? x : other, y, now);
          return y;
        }
      }
      double y = baseline + style.leading;
      List<TextLine> lines = new ArrayList<>(text.wrap(earlier, canvas.width()));
      lines.addAll(text.wrap(now, canvas.width()));
      svg.text(0, y, lines);
      return y + (lines.size() - 1) * style.leading;
    }

    /** Where a line over a dot begins, at least there and at most so much further. */
    private double centred(TextLine line, Dot dot, double least, double room) {
      double start = place(dot.near()) - line.width() / 2;
      return Math.max(least, Math.min(start, least + room));
    }

    private double draw(SvgGraphics svg, Row row, double top) {
      double bound = canvas.stacked() ? 0 : zero;
      List<TextLine> above =
          row.above().map(dot -> text.wrap(dot.words(), canvas.width() - bound)).orElse(List.of());
      double half = style.pairs.row / 2;
      double over = half;
      if (!above.isEmpty()) {
        over = style.pairs.above + (above.size() - 1) * style.leading + style.ascent + style.near;
      }
      double name = row.name().size() * style.leading;
      if (!canvas.stacked()) {
        half = Math.max(half, name / 2 + style.rows.track);
        over = Math.max(over, half);
      }
      double start = canvas.stacked() ? top + name + style.near : top;
      double middle = start + over;
      svg.text(
          0,
          canvas.stacked()
              ? top + style.near + style.label
              : middle + style.centre - (row.name().size() - 1) * style.leading / 2,
          row.name());
      double bottom = middle + half;
      svg.line(
          zero(),
          start + style.rows.track,
          zero(),
          bottom - style.rows.track,
          Style.stroke(Palette.HAIR, style.line));
      marks(svg, row, middle);
      if (!above.isEmpty()) {
        Dot dot = row.dots().get(0);
        double widest = TextLine.widest(above);
        double x = place(dot.near()) - widest / 2;
        // a label on the line of zero would read as one of it
        double after = zero() + style.near;
        boolean free = dot.near().signum() >= 0 && after + widest <= canvas.width();
        double least = free ? Math.max(bound, after) : bound;
        x = Math.max(least, Math.min(x, canvas.width() - widest));
        double first = middle - style.pairs.above - (above.size() - 1) * style.leading;
        svg.clear(x - style.line, x + widest + style.line, first - style.ascent, style.ascent);
        svg.text(x, first, above);
      }
      return Math.max(bottom, words(svg, row, middle));
    }

    private double zero() {
      return place(BigDecimal.ZERO);
    }

    private void marks(SvgGraphics svg, Row row, double middle) {
      List<Dot> dots = row.dots();
      if (dots.size() == 2) {
        Dot first = dots.get(0);
        Dot last = dots.get(1);
        boolean open = first.right(style) > style.dots.disc;
        boolean back = last.left(style) > style.dots.disc;
        double from = place(first.far()) + (open ? first.right(style) : 0);
        double to = place(last.near()) - (back ? last.left(style) : 0);
        if (from < to) {
          svg.line(from, middle, to, middle, Style.stroke(Palette.ACCENT_2, style.pairs.line));
        }
      } else if (dots.size() == 1) {
        double to = place(dots.get(0).near()) - dots.get(0).left(style) - style.rows.track;
        if (to > zero()) {
          svg.line(zero(), middle, to, middle, Style.stroke(Palette.HAIR, style.line));
        }
      }
      for (Dot dot : dots) {
        double at = place(dot.near());
        DotMark mark =
            new DotMark(svg.at(at, middle, SvgGraphics.RIGHT), dot.colour(), dot.forecast());
        svg.titled(dot.title(), () -> mark.draw(dot.qualifier(), place(dot.far()) - at));
      }
    }

    /** The words at the right end or, if there is no room, below it. */
    private double words(SvgGraphics svg, Row row, double middle) {
      double end = zero();
      for (Dot dot : row.dots()) {
        end = Math.max(end, place(dot.far()) + dot.right(style));
      }
      end += style.near;
      TextLine line = row.beside().orElseThrow();
      if (end + line.width() <= canvas.width()) {
        ValueLabel.beside(line, end, style).draw(svg, middle);
        return 0;
      }
      double left = canvas.stacked() ? 0 : zero;
      ValueLabel below =
          ValueLabel.below(line, end, left, canvas.width(), 2 * style.dots.signHalf, text);
      below.clear(svg, middle);
      below.draw(svg, middle);
      return middle + style.dots.signHalf + style.near + below.linesBelow() * style.leading;
    }
  }

  private Row row(Pair pair) {
    List<Dot> dots = new ArrayList<>();
    pair.earlier().flatMap(row -> dot(row, chart.earlier(), Palette.ACCENT_2)).ifPresent(dots::add);
    Optional<Dot> now = dot(pair.now(), chart.now(), Palette.ACCENT);
    now.ifPresent(dots::add);
    dots.sort(Comparator.comparing(Dot::near).thenComparing(Dot::far));
    Optional<TextLine> silent =
        now.isPresent()
            ? Optional.empty()
            : Optional.of(ValueLabel.line(pair.now().words(), false, text));
    double room = canvas.stacked() ? canvas.width() : style.rows.names;
    List<TextLine> name = text.wrap(Span.label(pair.now().label()), room);
    boolean single = dots.size() + (silent.isPresent() ? 1 : 0) < 2;
    return new Row(pair, name, List.copyOf(dots), silent, single);
  }

  private Optional<Dot> dot(ChartRow row, String edition, String colour) {
    String title =
        words.point().apply(row.label(), words.point().apply(edition, row.words().text()));
    return row.quantity()
        .interval()
        .map(
            interval -> {
              TextLine line = ValueLabel.line(row.words(), true, text);
              return new Dot(interval, colour, row.forecast(), line, title);
            });
  }
}
