package org.precis.chart;

import java.util.List;

/** One line of text: pieces that follow one another, and how wide they are together, in points. */
record TextLine(List<Span> spans, double width) {

  TextLine {
    spans = List.copyOf(spans);
  }

  /** The width of the widest of these lines. */
  static double widest(List<TextLine> lines) {
    double widest = 0;
    for (TextLine line : lines) {
      widest = Math.max(widest, line.width());
    }
    return widest;
  }
}
