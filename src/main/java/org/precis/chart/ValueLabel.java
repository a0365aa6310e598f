package org.precis.chart;

import java.util.ArrayList;
import java.util.List;
import org.precis.chart.svg.ChartStyle;
import org.precis.chart.svg.Palette;
import org.precis.chart.svg.Span;
import org.precis.chart.svg.SvgGraphics;
import org.precis.chart.svg.TextLine;
import org.precis.chart.svg.TextMeasurer;

/**
 * The words at a mark.
 *
 * @param x where its lines begin
 * @param rise from the middle line of the mark down to the baseline of the first line
 * @param linesBelow the number of its lines where they stand below the mark, else 0
 * @param onBar whether it stands on the bar itself
 */
record ValueLabel(List<TextLine> lines, double x, double rise, int linesBelow, boolean onBar) {

  /** A quantity in words: the number in ink and semi-bold, what qualifies it lighter. */
  static TextLine line(QuantityText words, boolean stated, TextMeasurer text) {
    String soft = stated ? Palette.SECOND : Palette.THIRD;
    return text.line(spans(words, Palette.INK, soft));
  }

  /** A quantity in words on a bar. */
  static TextLine onBar(QuantityText words, TextMeasurer text) {
    return text.line(spans(words, Palette.ON_ACCENT, Palette.ON_ACCENT));
  }

  /** The gap ends the piece before it, as a renderer may trim the beginning of a piece. */
  private static List<Span> spans(QuantityText words, String firm, String soft) {
    List<Span> spans = new ArrayList<>(3);
    String text = words.text();
    String[] parts = {words.before(), words.number(), words.after()};
    int start = 0;
    for (int i = 0; i < parts.length; i++) {
      int end = start + parts[i].length();
      if (start < end) {
        end += text.startsWith("\u00a0", end) ? 1 : 0;
        spans.add(new Span(text.substring(start, end), i == 1, i == 1 ? firm : soft, false));
      }
      start = end;
    }
    return spans;
  }

  static ValueLabel beside(TextLine line, double x, ChartStyle style) {
    return new ValueLabel(List.of(line), x, style.centre, 0, false);
  }

  static ValueLabel onBar(TextLine line, double x, ChartStyle style) {
    return new ValueLabel(List.of(line), x, style.centre, 0, true);
  }

  /**
   * Below the mark, as near under {@code around} as the room between the two limits lets it.
   *
   * @param mark the height of the mark, with the space around it
   */
  static ValueLabel below(
      TextLine line, double around, double left, double right, double mark, TextMeasurer text) {
    List<TextLine> lines = text.wrap(line, right - left);
    double width = TextLine.widest(lines);
    double x = Math.max(left, Math.min(around - width / 2, right - width));
    double rise = mark / 2 + text.style.below;
    return new ValueLabel(lines, x, rise, lines.size(), false);
  }

  /** Clears the gridlines and tracks under it. */
  void clear(SvgGraphics svg, double middle) {
    if (!onBar) {
      ChartStyle style = svg.style();
      double right = x + TextLine.widest(lines) + style.margin;
      double height = style.clear + (lines.size() - 1) * style.leading;
      svg.clear(x - style.margin, right, middle + rise - style.ascent, height);
    }
  }

  void draw(SvgGraphics svg, double middle) {
    svg.text(x, middle + rise, lines);
  }
}
