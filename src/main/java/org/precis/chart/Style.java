package org.precis.chart;

/** How a shape is painted: SVG presentation attributes, ready to print. */
record Style(String attributes) {

  static Style fill(String colour) {
    return new Style(" fill=\"" + colour + "\"");
  }

  static Style stroke(String colour, double width) {
    return new Style(" fill=\"none\"" + strokeAttributes(colour, width));
  }

  static Style outlined(String fill, String colour, double width) {
    return new Style(" fill=\"" + fill + "\"" + strokeAttributes(colour, width));
  }

  static Style dashed(String colour, double width, double dash, double gap) {
    String dashes = Svg.number(dash) + " " + Svg.number(gap);
    return new Style(stroke(colour, width).attributes + " stroke-dasharray=\"" + dashes + "\"");
  }

  private static String strokeAttributes(String colour, double width) {
    return " stroke=\"" + colour + "\" stroke-width=\"" + Svg.number(width) + "\"";
  }
}
