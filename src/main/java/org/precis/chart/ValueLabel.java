package org.precis.chart;

import java.util.List;

/**
 * The words at a mark.
 *
 * @param x where its lines begin
 * @param rise from the middle line of the mark down to the baseline of the first line
 * @param linesBelow the number of its lines where they stand below the mark, else 0
 * @param onBar whether it stands on the bar itself
 */
record ValueLabel(List<TextLine> lines, double x, double rise, int linesBelow, boolean onBar) {

  /** No words. */
  static final ValueLabel NONE = new ValueLabel(List.of(), 0, 0, 0, true);

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
