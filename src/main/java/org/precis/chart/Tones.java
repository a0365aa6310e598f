package org.precis.chart;

import java.util.Arrays;
import java.util.List;
import org.precis.chart.ChartSpec.Colours;
import org.precis.chart.svg.ChartStyle;
import org.precis.chart.svg.Palette;
import org.precis.chart.svg.Span;
import org.precis.chart.svg.Style;
import org.precis.chart.svg.SvgGraphics;
import org.precis.chart.svg.TextLine;
import org.precis.chart.svg.TextMeasurer;

/**
 * How the parts of a whole are filled: in colours of the palette of the pack, or else full,
 * lighter, tinted and empty, which are told apart without colour too.
 */
record Tones(Colours colours, int count, ChartStyle style) {

  /** How many parts are told apart without a palette. */
  static final int MOST = 4;

  private String colour(int part) {
    if (colours.arePalette(count, style)) {
      return colours.of(part);
    }
    return switch (part) {
      case 0 -> Palette.ACCENT;
      case 1 -> Palette.TINT;
      case 2 -> Palette.ACCENT_2;
      default -> Palette.GROUND;
    };
  }

  /** The fill of a part, and its outline where it needs one. */
  private Style fill(int part) {
    return isOutlined(part)
        ? Style.outlined(colour(part), Palette.ACCENT, style.thin)
        : Style.fill(colour(part));
  }

  /** Dashes, since a part may be empty with an outline. */
  private Style open(int part) {
    String outline = colours.arePalette(count, style) ? colour(part) : Palette.ACCENT;
    return Style.dashed(outline, style.thin, style.dash, style.dashGap);
  }

  private boolean isOutlined(int part) {
    return !colours.arePalette(count, style) && part % 2 == 1;
  }

  /**
   * A part as a box, of a forecast its outline in dashes, with the ground between it and the next.
   */
  void box(
      SvgGraphics svg,
      int part,
      double left,
      double top,
      double width,
      double height,
      boolean forecast) {
    double inset = forecast || isOutlined(part) ? style.thin / 2 : 0;
    double right = Math.min(style.line, width / 2) + inset;
    if (width - inset - right > 0) {
      svg.rect(
          left + inset,
          top + inset,
          width - inset - right,
          height - 2 * inset,
          forecast ? open(part) : fill(part));
    }
  }

  /**
   * A part as a layer, with a line along its upper edge: the ground between it and the next, or an
   * outline where it needs one.
   *
   * @param upper the points of the upper edge, from left to right
   * @param lower those of the lower edge, from right to left
   */
  void layer(SvgGraphics svg, int part, double[] upper, double[] lower) {
    double[] points = Arrays.copyOf(upper, upper.length + lower.length);
    System.arraycopy(lower, 0, points, upper.length, lower.length);
    svg.polygon(Style.fill(colour(part)), points);
    boolean outlined = isOutlined(part);
    svg.polyline(
        Style.stroke(
            outlined ? Palette.ACCENT : Palette.GROUND, outlined ? style.thin : style.line),
        upper);
  }

  /** What each part is called, in lines no wider than this; says where they end. */
  double key(SvgGraphics svg, List<String> names, double width, TextMeasurer text) {
    double x = 0;
    double top = 0;
    double indent = style.axis + style.near;
    for (int i = 0; i < names.size(); i++) {
      List<TextLine> lines = text.wrap(Span.axis(names.get(i)), width - indent);
      double wide = indent + TextLine.widest(lines);
      if (x > 0 && x + wide > width) {
        x = 0;
        top += style.leading;
      }
      box(svg, i, x, top, style.axis + style.line, style.axis, false);
      for (TextLine line : lines) {
        svg.text(x + indent, top + style.axis - style.line, line);
        top += style.leading;
      }
      top -= style.leading;
      x += wide + 2 * style.gap;
    }
    return top + style.leading;
  }
}
