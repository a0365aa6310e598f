package org.precis.chart.svg;

/** How a shape is painted: SVG presentation attributes, ready to print. */
public record Style(String attributes) {

  /** A shape without an outline. */
  public static Style fill(String colour) {
    return new Style(" fill=\"" + colour + "\"");
  }

  /** A line, or a shape of which only the outline is drawn. */
  public static Style stroke(String colour, double width) {
    return outlined("none", colour, width);
  }

  /** A shape with an outline. */
  public static Style outlined(String fill, String colour, double width) {
    String stroke = " stroke=\"" + colour + "\" stroke-width=\"" + SvgGraphics.number(width) + "\"";
    return new Style(fill(fill).attributes + stroke);
  }

  /** A dotted line in place of what is not stated. */
  public static Style stub(ChartStyle style) {
    return dashed(Palette.THIRD, style.stubLine, style.stubLine, style.stubGap);
  }

  /** A dashed line where something ends and something else begins. */
  public static Style border(ChartStyle style) {
    return dashed(Palette.THIRD, style.dashLine, style.dash, style.dashGap);
  }

  /** A line of dashes with gaps between them. */
  public static Style dashed(String colour, double width, double dash, double gap) {
    String dashes = SvgGraphics.number(dash) + " " + SvgGraphics.number(gap);
    return new Style(stroke(colour, width).attributes + " stroke-dasharray=\"" + dashes + "\"");
  }
}
