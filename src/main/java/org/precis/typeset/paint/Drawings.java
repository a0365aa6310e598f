package org.precis.typeset.paint;

import java.util.Set;
import org.precis.text.SvgNumbers;
import org.precis.text.SvgPath;
import org.precis.typeset.box.Picture;
import org.precis.typeset.document.Element;
import org.precis.typeset.document.Node;
import org.precis.typeset.style.Style;
import org.precis.typeset.text.Fonts;
import org.precis.typeset.value.Color;
import org.precis.typeset.value.ObjectFit;

/**
 * Paints pictures: images, and drawings as vectors, their text in the document's fonts. Of SVG 1.1
 * it knows {@code svg, g, rect, line, circle, path, text, tspan}, groups moved by {@code
 * translate}, and the attributes of {@link SvgStyle}; {@code title} and {@code desc} are not
 * painted. Anything else is an exception, never silently ignored.
 */
final class Drawings {

  private static final Set<String> NONE = Set.of();

  /** The style of the root element is that of its box, which layout has read. */
  private static final Set<String> OF_ROOT = Set.of("style", "preserveAspectRatio");

  private static final Set<String> OF_GROUP = Set.of("transform");
  private static final Set<String> OF_RECTANGLE = Set.of("x", "y");
  private static final Set<String> OF_LINE = Set.of("x1", "y1", "x2", "y2");
  private static final Set<String> OF_CIRCLE = Set.of("cx", "cy", "r");
  private static final Set<String> OF_PATH = Set.of("d");

  private static final double POINTS_IN_PIXEL = 0.75;

  private final Canvas canvas;
  private final Resources resources;
  private final SvgText text;

  Drawings(Canvas canvas, Resources resources, Fonts fonts, PrintedInk ink) {
    this.canvas = canvas;
    this.resources = resources;
    this.text = new SvgText(resources, fonts, ink);
  }

  /** Paints a picture into its content box, in points on the page. */
  void paint(Picture picture, double left, double top, double right, double bottom) {
    Element element = picture.element;
    if (element.name().equals("img")) {
      Image image = resources.image(element.attribute("src"));
      if (image != null) {
        image(image, picture.style, left, top, right, bottom);
      }
      return;
    }
    double[] view = view(element);
    double scale = Math.min((right - left) / view[2], (bottom - top) / view[3]);
    String align = element.attribute("preserveAspectRatio");
    double across = share(align, "xM", (right - left) - view[2] * scale);
    double down = share(align, "YM", (bottom - top) - view[3] * scale);
    Placed place =
        new Placed(canvas, scale, left + across - view[0] * scale, top + down - view[1] * scale);
    SvgStyle initial = new SvgStyle(picture.style);
    children(element, initial.of(element, OF_ROOT), place);
  }

  /**
   * How much of the room that is left is before a drawing: half, if it does not say (SVG 1.1, 7.8).
   */
  private static double share(String align, String axis, double room) {
    if (align != null && align.contains(axis + "in")) {
      return 0;
    }
    return align != null && align.contains(axis + "ax") ? room : room / 2;
  }

  /** Fits an image into its box (CSS Images 3, 5.5); what leaves that is cut off. */
  private void image(
      Image image, Style style, double left, double top, double right, double bottom) {
    ObjectFit fit = style.objectFit();
    double wide = right - left;
    double high = bottom - top;
    double contained = Math.min(wide / image.width(), high / image.height());
    double scale =
        switch (fit) {
          case COVER -> Math.max(wide / image.width(), high / image.height());
          case NONE -> POINTS_IN_PIXEL;
          case SCALE_DOWN -> Math.min(POINTS_IN_PIXEL, contained);
          default -> contained;
        };
    double width = fit == ObjectFit.FILL ? wide : image.width() * scale;
    double height = fit == ObjectFit.FILL ? high : image.height() * scale;
    double x = left + style.objectPosition().get(0).of(wide - width);
    double y = top + style.objectPosition().get(1).of(high - height);
    boolean cut = x < left || y < top || x + width > right || y + height > bottom;
    if (cut) {
      canvas.save();
      canvas.rectangle(left, top, right, bottom);
      canvas.clip();
    }
    canvas.image(image.name(), x, y, x + width, y + height);
    if (cut) {
      canvas.restore();
    }
  }

  /** Left, top, width and height of the coordinates of a drawing (SVG 1.1, 7.7). */
  private static double[] view(Element svg) {
    String box = svg.attribute("viewBox");
    String[] parts = box == null ? new String[0] : box.strip().split("[\\s,]+");
    if (parts.length != 4) {
      throw new IllegalArgumentException("an svg needs a viewBox of four numbers");
    }
    double[] view = new double[4];
    for (int i = 0; i < 4; i++) {
      view[i] = SvgNumbers.parse(parts[i]);
    }
    if (!(view[2] > 0) || !(view[3] > 0)) {
      throw new IllegalArgumentException("an svg needs a viewBox with a size");
    }
    return view;
  }

  private void children(Element parent, SvgStyle style, Placed place) {
    for (Node node : parent.children()) {
      if (node instanceof Element element) {
        element(element, style, place);
      }
    }
  }

  private void element(Element e, SvgStyle around, Placed place) {
    switch (e.name()) {
      case "title", "desc" -> {}
      case "g" -> children(e, around.of(e, OF_GROUP), moved(e, place));
      case "text" -> text.paint(e, around.of(e, SvgText.ATTRIBUTES), place);
      case "rect", "circle", "path" -> {
        SvgStyle style = around.of(e, own(e));
        if (Color.isVisible(style.fill)) {
          canvas.fillWith(style.fill);
          shape(e, place);
          if (style.evenOdd) {
            canvas.fillEvenOdd();
          } else {
            canvas.fill();
          }
        }
        if (Color.isVisible(style.stroke)) {
          strokeWith(style, place.scale);
          shape(e, place);
          canvas.stroke();
        }
      }
      case "line" -> {
        SvgStyle style = around.of(e, OF_LINE);
        if (Color.isVisible(style.stroke)) {
          strokeWith(style, place.scale);
          place.moveTo(number(e, "x1"), number(e, "y1"));
          place.lineTo(number(e, "x2"), number(e, "y2"));
          canvas.stroke();
        }
      }
      default -> throw new IllegalArgumentException("unknown svg element '" + e.name() + "'");
    }
  }

  private static Set<String> own(Element e) {
    return switch (e.name()) {
      case "rect" -> OF_RECTANGLE;
      case "circle" -> OF_CIRCLE;
      case "path" -> OF_PATH;
      default -> NONE;
    };
  }

  private void strokeWith(SvgStyle style, double scale) {
    double[] dash = style.dash;
    if (dash.length > 0 && scale != 1) {
      dash = dash.clone();
      for (int i = 0; i < dash.length; i++) {
        dash[i] *= scale;
      }
    }
    canvas.lines(dash, 0, style.cap, style.join);
    canvas.strokeWith(style.stroke, style.strokeWidth * scale);
  }

  private void shape(Element e, Placed place) {
    switch (e.name()) {
      case "rect" -> {
        double x = number(e, "x");
        double y = number(e, "y");
        canvas.rectangle(
            place.x(x),
            place.y(y),
            place.x(x + number(e, "width")),
            place.y(y + number(e, "height")));
      }
      case "circle" ->
          canvas.circle(
              place.x(number(e, "cx")), place.y(number(e, "cy")), number(e, "r") * place.scale);
      default -> {
        String data = e.attribute("d");
        path(data == null ? "" : data, place);
      }
    }
  }

  private static void path(String data, Placed place) {
    try {
      SvgPath.read(data, place);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("path '" + data + "' cannot be read");
    }
  }

  private static Placed moved(Element group, Placed place) {
    String attribute = group.attribute("transform");
    if (attribute == null || attribute.isBlank()) {
      return place;
    }
    String value = attribute.strip();
    if (!value.matches("translate\\([^()]+\\)")) {
      throw new IllegalArgumentException("unknown transform '" + value + "'");
    }
    String[] by =
        value.substring("translate(".length(), value.length() - 1).strip().split("[\\s,]+");
    return place.moved(Double.parseDouble(by[0]), by.length > 1 ? Double.parseDouble(by[1]) : 0);
  }

  /** A length of an element in user units; 0 if it does not say. */
  static double number(Element element, String attribute) {
    String value = element.attribute(attribute);
    return value == null || value.isBlank() ? 0 : SvgStyle.length(value.strip());
  }
}
