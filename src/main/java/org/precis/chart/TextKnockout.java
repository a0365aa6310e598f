package org.precis.chart;

/**
 * What clears the gridlines under a text: white, and the tint of a window where it stands in one.
 *
 * @param from where the window begins; nowhere where it is not less than {@code to}
 * @param to where it ends
 */
record TextKnockout(double from, double to) {

  static final TextKnockout WHITE = new TextKnockout(0, 0);

  void clear(SvgGraphics svg, double left, double right, double top, double height) {
    svg.rect(left, top, right - left, height, Style.fill(Palette.WHITE));
    double start = Math.max(left, from);
    double end = Math.min(right, to);
    if (start < end) {
      svg.rect(start, top, end - start, height, Style.fill(Palette.PAPER));
    }
  }
}
