package org.precis.chart;

import org.precis.model.DateSpan;

/**
 * What a text that runs over gridlines is cleared with: white, and the tint of a window where it
 * stands in one.
 *
 * @param from where the window begins; nowhere where it is not less than {@code to}
 * @param to where it ends
 */
record Ground(double from, double to) {

  static final Ground WHITE = new Ground(0, 0);

  static Ground of(DateSpan window, Calendar calendar) {
    return window == null
        ? WHITE
        : new Ground(
            calendar.start(window.from().firstDay()),
            calendar.start(window.to().lastDay().plusDays(1)));
  }

  /** Draws the window itself. */
  void window(Svg svg, double top, double bottom) {
    if (from < to) {
      svg.rect(from, top - 0.8, to - from, bottom - top + 0.8, Style.fill(Ink.PAPER));
    }
  }

  void clear(Svg svg, double left, double right, double top, double height) {
    piece(svg, left, Math.min(right, from < to ? from : right), top, height, Ink.WHITE);
    if (from < to) {
      piece(svg, Math.max(left, from), Math.min(right, to), top, height, Ink.PAPER);
      piece(svg, Math.max(left, to), right, top, height, Ink.WHITE);
    }
  }

  private static void piece(
      Svg svg, double left, double right, double top, double height, String colour) {
    if (left < right) {
      svg.rect(left, top, right - left, height, Style.fill(colour));
    }
  }
}
