package org.precis.pdf.svg;

import com.openhtmltopdf.render.RenderingContext;
import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.Set;
import org.precis.pdf.paint.TaggedPages;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/**
 * Paints one drawing. Supported are {@code svg, g, rect, line, circle, path, text, tspan}, groups
 * moved by {@code translate}, and the attributes of {@link SvgStyle}; {@code title} and {@code
 * desc} are not painted. Anything else is an exception.
 */
final class SvgPainter {

  private static final Set<String> OTHER_ATTRIBUTES =
      Set.of(
          "id",
          "class",
          "role",
          "lang",
          "xml:lang",
          "alt",
          "viewBox",
          "width",
          "height",
          "focusable");

  private static final Set<String> STYLE_ATTRIBUTES =
      Set.of(
          "fill",
          "stroke",
          "stroke-width",
          "stroke-dasharray",
          "stroke-linecap",
          "stroke-linejoin",
          "text-anchor",
          "font-family",
          "font-size",
          "font-weight");

  private final TaggedPages pages;
  private final SvgText text;

  SvgPainter(TaggedPages pages, RenderingContext context) {
    this.pages = pages;
    this.text = new SvgText(pages, context);
  }

  void paint(Element svg, String[] families, AffineTransform transform) {
    // The style of the root element is that of its box, which layout has read
    check(svg, Set.of("style", "preserveAspectRatio"));
    children(svg, SvgStyle.initial(families).of(svg), transform);
  }

  private void children(Element parent, SvgStyle style, AffineTransform transform) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element) {
        element(element, style.of(element), transform);
      }
    }
  }

  private void element(Element element, SvgStyle style, AffineTransform transform) {
    switch (element.getLocalName()) {
      case "title", "desc" -> {}
      case "g" -> {
        check(element, Set.of("transform"));
        children(element, style, moved(element, transform));
      }
      case "text" -> {
        text.check(element);
        text.paint(element, style, transform);
      }
      default -> shape(shape(element), style, transform);
    }
  }

  private static Shape shape(Element e) {
    switch (e.getLocalName()) {
      case "rect" -> {
        check(e, Set.of("x", "y"));
        return new Rectangle2D.Double(
            number(e, "x"), number(e, "y"), number(e, "width"), number(e, "height"));
      }
      case "line" -> {
        check(e, Set.of("x1", "y1", "x2", "y2"));
        return new Line2D.Double(
            number(e, "x1"), number(e, "y1"), number(e, "x2"), number(e, "y2"));
      }
      case "circle" -> {
        check(e, Set.of("cx", "cy", "r"));
        double r = number(e, "r");
        return new Ellipse2D.Double(number(e, "cx") - r, number(e, "cy") - r, 2 * r, 2 * r);
      }
      case "path" -> {
        check(e, Set.of("d"));
        return SvgPath.parse(e.getAttribute("d"));
      }
      default ->
          throw new IllegalArgumentException("svg element '" + e.getLocalName() + "' is not known");
    }
  }

  private void shape(Shape shape, SvgStyle style, AffineTransform transform) {
    Shape placed = transform.createTransformedShape(shape);
    if (style.fill() != null && !(shape instanceof Line2D)) {
      pages.setColor(style.fill());
      pages.fill(placed);
    }
    if (style.stroke() != null) {
      pages.setColor(style.stroke());
      pages.setStroke(stroke(style, (float) transform.getScaleX()));
      pages.draw(placed);
    }
  }

  private static BasicStroke stroke(SvgStyle style, float scale) {
    float[] dash = style.dash() == null ? null : style.dash().clone();
    for (int i = 0; dash != null && i < dash.length; i++) {
      dash[i] *= scale;
    }
    return new BasicStroke(style.strokeWidth() * scale, style.cap(), style.join(), 4, dash, 0);
  }

  private static AffineTransform moved(Element group, AffineTransform transform) {
    String value = group.getAttribute("transform").strip();
    AffineTransform moved = new AffineTransform(transform);
    if (value.isEmpty()) {
      return moved;
    }
    if (!value.matches("translate\\([^()]+\\)")) {
      throw new IllegalArgumentException("transform '" + value + "' is not known");
    }
    String[] by =
        value.substring("translate(".length(), value.length() - 1).strip().split("[\\s,]+");
    moved.translate(Double.parseDouble(by[0]), by.length > 1 ? Double.parseDouble(by[1]) : 0);
    return moved;
  }

  static double number(Element element, String attribute) {
    String value = element.getAttribute(attribute).strip();
    return value.isEmpty() ? 0 : SvgStyle.length(value);
  }

  /** Refuses an attribute that would be silently ignored. */
  static void check(Element element, Set<String> own) {
    NamedNodeMap attributes = element.getAttributes();
    for (int i = 0; i < attributes.getLength(); i++) {
      String name = ((Attr) attributes.item(i)).getName();
      boolean known =
          own.contains(name)
              || STYLE_ATTRIBUTES.contains(name)
              || OTHER_ATTRIBUTES.contains(name)
              || name.startsWith("xmlns")
              || name.startsWith("aria-")
              || name.startsWith("data-");
      if (!known) {
        throw new IllegalArgumentException(
            "svg attribute '" + name + "' of '" + element.getLocalName() + "' is not known");
      }
    }
  }
}
