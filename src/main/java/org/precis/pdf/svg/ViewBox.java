package org.precis.pdf.svg;

import org.w3c.dom.Element;

/** The coordinates of a drawing: its top left corner and its size in user units (SVG 1.1, 7.7). */
public record ViewBox(double left, double top, double width, double height) {

  public ViewBox {
    if (!(width > 0) || !(height > 0)) {
      throw new IllegalArgumentException("an svg needs a viewBox with a size");
    }
  }

  public static ViewBox of(Element svg) {
    String[] numbers = svg.getAttribute("viewBox").strip().split("[\\s,]+");
    if (numbers.length != 4) {
      throw new IllegalArgumentException("an svg needs a viewBox of four numbers");
    }
    return new ViewBox(
        Double.parseDouble(numbers[0]),
        Double.parseDouble(numbers[1]),
        Double.parseDouble(numbers[2]),
        Double.parseDouble(numbers[3]));
  }

  /** A length attribute in CSS pixels; the given number if it is absent. */
  double cssPixels(Element svg, String attribute, double otherwise) {
    String length = svg.getAttribute(attribute);
    if (length.isEmpty() || length.endsWith("%")) {
      return otherwise;
    }
    for (Unit unit : Unit.values()) {
      if (length.endsWith(unit.name())) {
        return unit.pixels * Double.parseDouble(length.substring(0, length.length() - 2));
      }
    }
    return Double.parseDouble(length);
  }

  private enum Unit {
    px(1),
    pt(96 / 72d),
    mm(96 / 25.4);

    private final double pixels;

    Unit(double pixels) {
      this.pixels = pixels;
    }
  }
}
