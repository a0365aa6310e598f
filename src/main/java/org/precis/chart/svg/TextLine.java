package org.precis.chart.svg;

import java.util.List;

/** One line of text: pieces that follow one another, and how wide they are together, in points. */
public record TextLine(List<Span> spans, double width) {

  public TextLine {
    spans = List.copyOf(spans);
  }

  /** The width of the widest of these lines. */
  public static double widest(List<TextLine> lines) {
    double widest = 0;
    for (TextLine line : lines) {
      widest = Math.max(widest, line.width());
    }
    return widest;
  }
}
