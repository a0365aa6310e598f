package org.precis.chart;

import java.util.List;

/**
 * The words at a mark.
 *
 * @param x where its lines begin
 * @param linesBelow 0 where it stands on the line of the mark, else the number of its lines, all
 *     below the mark
 */
record ValueLabel(List<TextLine> lines, double x, double width, int linesBelow) {

  private static final double GROUND = 3;

  static final ValueLabel NONE = new ValueLabel(List.of(), 0, 0, 0);

  static ValueLabel beside(TextLine line, double x, double width) {
    return new ValueLabel(List.of(line), x, width, 0);
  }

  /** Below the mark, as near under {@code around} as the room between the two limits lets it. */
  static ValueLabel below(TextLine line, double around, double left, double right, Type type) {
    List<TextLine> lines = type.wrap(line, right - left);
    double width = lines.stream().mapToDouble(type::width).max().orElse(0);
    double x = Math.max(left, Math.min(around - width / 2, right - width));
    return new ValueLabel(lines, x, width, lines.size());
  }

  /** Clears the ground under it of gridlines and tracks. */
  void clear(Svg svg, double centre) {
    if (!lines.isEmpty()) {
      double top = first(centre) - 7.3;
      double height = 10 + (lines.size() - 1) * Type.LEADING;
      svg.rect(x - GROUND, top, width + 2 * GROUND, height, Style.fill(Ink.WHITE));
    }
  }

  void draw(Svg svg, double centre) {
    for (int i = 0; i < lines.size(); i++) {
      svg.text(x, first(centre) + i * Type.LEADING, lines.get(i));
    }
  }

  private double first(double centre) {
    return centre + Type.CENTRED + (linesBelow > 0 ? Type.LEADING : 0);
  }
}
