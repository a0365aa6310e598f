package org.precis.chart;

import java.util.List;

/**
 * The words at a mark.
 *
 * @param x where its lines begin
 * @param linesBelow 0 where it stands on the line of the mark, else the number of its lines, all
 *     below the mark
 * @param onBar whether it stands on the bar itself
 */
record ValueLabel(List<TextLine> lines, double x, double width, int linesBelow, boolean onBar) {

  private static final double GROUND = 3;

  static ValueLabel beside(TextLine line, double x, double width) {
    return new ValueLabel(List.of(line), x, width, 0, false);
  }

  static ValueLabel onBar(TextLine line, double x, double width) {
    return new ValueLabel(List.of(line), x, width, 0, true);
  }

  /** Below the mark, as near under {@code around} as the room between the two limits lets it. */
  static ValueLabel below(TextLine line, double around, double left, double right, Type type) {
    List<TextLine> lines = type.wrap(line, right - left);
    double width = lines.stream().mapToDouble(type::width).max().orElse(0);
    double x = Math.max(left, Math.min(around - width / 2, right - width));
    return new ValueLabel(lines, x, width, lines.size(), false);
  }

  /** Clears the ground under it of gridlines and tracks. */
  void clear(Svg svg, double centre) {
    clear(svg, centre, Ground.WHITE);
  }

  void clear(Svg svg, double centre, Ground ground) {
    if (!lines.isEmpty() && !onBar) {
      double top = first(centre) - 7.3;
      double height = 10 + (lines.size() - 1) * Type.LEADING;
      ground.clear(svg, x - GROUND, x + width + GROUND, top, height);
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
