package org.precis.chart;

import java.util.List;

/**
 * A break between two rows: a dashed line with words above and below it.
 *
 * @param before index of the row below it
 */
record RowGap(int before, List<TextLine> above, List<TextLine> below) {

  private static final double ABOVE = 4;
  private static final double BELOW = 5;

  double height() {
    return (above.size() + below.size()) * Type.LEADING + ABOVE + BELOW;
  }

  void draw(Svg svg, double top, double width, Type type) {
    double line = top + above.size() * Type.LEADING + ABOVE;
    svg.line(0, line, width, line, Style.dashed(Ink.THIRD, 0.9, 3, 2.4));
    for (int i = 0; i < above.size(); i++) {
      write(svg, above.get(i), top + 8.5 + i * Type.LEADING, width, type);
    }
    for (int i = 0; i < below.size(); i++) {
      write(svg, below.get(i), line + 9.5 + i * Type.LEADING, width, type);
    }
  }

  private static void write(Svg svg, TextLine text, double baseline, double width, Type type) {
    double wide = type.width(text);
    svg.rect(width - wide - 3, baseline - 7.3, wide + 3, 10, Style.fill(Ink.WHITE));
    svg.text(width - wide, baseline, text);
  }
}
