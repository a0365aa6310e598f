package org.precis.chart;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.precis.chart.svg.Palette;
import org.precis.chart.svg.Span;
import org.precis.chart.svg.Style;
import org.precis.chart.svg.SvgGraphics;
import org.precis.chart.svg.TextLine;

/**
 * Lays out and draws {@link StackedBars}: what the parts are called over all bars, the name of a
 * bar beside it (above it, where that leaves no room), the whole after it, and the numbers of those
 * parts that are long enough below it.
 */
final class StackedDrawing extends ChartDrawing {

  private final StackedBars chart;
  private final Tones tones;
  private final double track;
  private final BarScale scale;
  private final List<ValueLabel> labels;

  StackedDrawing(StackedBars chart, Canvas canvas) {
    super(canvas);
    this.chart = chart;
    this.tones = new Tones(chart.colours(), chart.parts().size(), style);
    double widest =
        chart.wholes().stream()
            .mapToDouble(whole -> text.line(Span.label(whole.label())).width())
            .max()
            .orElse(0);
    this.track = canvas.stacked() ? 0 : Math.ceil(Math.min(style.rows.names, widest) + style.gap);
    // the lighter colour, as no words stand on a bar that is made of others
    List<Bar> bars =
        chart.wholes().stream()
            .map(whole -> new Bar(whole, style.parts.part, Palette.ACCENT_2, style))
            .toList();
    this.scale = new BarScale(bars, track, style.shortest, canvas);
    this.labels = scale.labels(track, Collections.nCopies(bars.size(), style.parts.part));
  }

  @Override
  String draw() {
    double next = tones.key(svg, chart.parts(), canvas.width(), text) + style.gap;
    for (int i = 0; i < chart.stacks().size(); i++) {
      next = stack(svg, chart.stacks().get(i), labels.get(i), next) + style.bars.gap;
    }
    return svg.document(canvas.width(), Math.ceil(next));
  }

  /** Says where the bar ends, with all its words. */
  private double stack(SvgGraphics svg, StackedBars.Stack stack, ValueLabel value, double top) {
    double room = canvas.stacked() ? canvas.width() : track - style.gap;
    List<TextLine> name = text.wrap(Span.label(stack.whole().label()), room);
    double high = name.size() * style.leading;
    double start = canvas.stacked() ? top + high : top;
    double middle = start + style.parts.part / 2 + style.parts.zero;
    double first =
        canvas.stacked()
            ? top + style.label
            : middle + style.centre - (name.size() - 1) * style.leading / 2;
    if (!canvas.stacked() && name.size() > 1) {
      double further = Math.max(0, (high - style.parts.part) / 2);
      middle += further;
      first += further;
    }
    svg.text(0, first, name);
    List<Numbered> below = parts(svg, stack, middle);
    double zero = scale.place(0);
    double half = style.parts.part / 2;
    svg.line(
        zero,
        middle - half - style.parts.zero,
        zero,
        middle + half + style.parts.zero,
        Style.stroke(Palette.INK, style.line));
    double line = middle;
    svg.titled(words.point(stack.whole()), () -> value.draw(svg, line));
    double bottom = middle + half + style.parts.zero;
    if (value.linesBelow() > 0) {
      bottom += value.linesBelow() * style.leading;
    }
    double baseline = bottom + style.axis - style.line;
    below.forEach(number -> svg.text(number.x(), baseline, number.text()));
    bottom += below.isEmpty() ? 0 : style.leading;
    return Math.max(bottom, canvas.stacked() ? 0 : top + high) + style.near;
  }

  /** A number below a part. */
  private record Numbered(TextLine text, double x) {}

  private List<Numbered> parts(SvgGraphics svg, StackedBars.Stack stack, double middle) {
    List<Numbered> numbers = new ArrayList<>();
    double sum = 0;
    for (int i = 0; i < stack.parts().size(); i++) {
      ChartRow part = stack.parts().get(i);
      double number = part.quantity().interval().map(one -> one.number().doubleValue()).orElse(0d);
      double from = scale.place(sum);
      double to = scale.place(sum + number);
      sum += number;
      if (to > from) {
        int tone = i;
        double top = middle - style.parts.part / 2;
        boolean open = stack.whole().forecast();
        svg.titled(
            words.point(part),
            () -> tones.box(svg, tone, from, top, to - from, style.parts.part, open));
        numbered(part, from, to).ifPresent(numbers::add);
      }
    }
    return numbers;
  }

  /** The number of a part in the middle below it, where it is no wider. */
  private Optional<Numbered> numbered(ChartRow part, double from, double to) {
    TextLine line = text.line(Span.axis(part.words().text()));
    return line.width() <= to - from
        ? Optional.of(new Numbered(line, (from + to - line.width()) / 2))
        : Optional.empty();
  }
}
