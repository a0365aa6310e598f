package org.precis.pdf.svg;

import com.openhtmltopdf.css.constants.IdentValue;
import com.openhtmltopdf.css.value.FontSpecification;
import com.openhtmltopdf.extend.TextRenderer;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.render.FSFont;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.precis.pdf.paint.TaggedPages;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Paints {@code text} and {@code tspan}. A text chunk, the unit of anchoring, begins at every
 * absolute position (SVG 1.1, 10.5).
 */
final class SvgText {

  private static final Set<String> POSITION = Set.of("x", "y", "dx", "dy");

  private final TaggedPages pages;
  private final RenderingContext context;
  private final List<Run> chunk = new ArrayList<>();
  private double x;
  private double y;
  private String anchor;
  private boolean endsInSpace;

  /**
   * Text of one style; {@code shift} is the step to the right before it, {@code y} its baseline.
   */
  private record Run(String text, SvgStyle style, double shift, double y, double width) {}

  SvgText(TaggedPages pages, RenderingContext context) {
    this.pages = pages;
    this.context = context;
  }

  void check(Element text) {
    SvgPainter.check(text, POSITION);
    for (Node node = text.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element span) {
        if (!span.getLocalName().equals("tspan")) {
          throw new IllegalArgumentException(
              "svg element '" + span.getLocalName() + "' in text is not known");
        }
        check(span);
      }
    }
  }

  void paint(Element text, SvgStyle style, AffineTransform transform) {
    x = 0;
    y = 0;
    anchor = style.anchor();
    endsInSpace = true;
    collect(text, style, transform);
    flush(transform);
  }

  private void collect(Element element, SvgStyle style, AffineTransform transform) {
    if (element.hasAttribute("x") || element.hasAttribute("y")) {
      flush(transform);
      x = element.hasAttribute("x") ? SvgPainter.number(element, "x") : x;
      y = element.hasAttribute("y") ? SvgPainter.number(element, "y") : y;
      anchor = style.anchor();
    }
    double shift = SvgPainter.number(element, "dx");
    y += SvgPainter.number(element, "dy");
    for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element span) {
        collect(span, style.of(span), transform);
      } else if (node.getNodeType() == Node.TEXT_NODE) {
        add(node.getNodeValue(), style, shift, transform);
        shift = 0;
      }
    }
  }

  private void add(String characters, SvgStyle style, double shift, AffineTransform transform) {
    String collapsed = characters.replaceAll("[ \\t\\r\\n]+", " ");
    String text = endsInSpace && collapsed.startsWith(" ") ? collapsed.substring(1) : collapsed;
    if (text.isEmpty()) {
      return;
    }
    endsInSpace = text.endsWith(" ");
    chunk.add(new Run(text, style, shift, y, width(text, style, transform.getScaleX())));
  }

  private void flush(AffineTransform transform) {
    trimEnd(transform);
    double width = chunk.stream().mapToDouble(run -> run.shift() + run.width()).sum();
    x -= anchor.equals("end") ? width : anchor.equals("middle") ? width / 2 : 0;
    for (Run run : chunk) {
      x += run.shift();
      draw(run, transform);
      x += run.width();
    }
    chunk.clear();
    endsInSpace = true;
  }

  /** White space at the end of a line is not part of it. */
  private void trimEnd(AffineTransform transform) {
    if (!chunk.isEmpty() && endsInSpace) {
      Run last = chunk.remove(chunk.size() - 1);
      String text = last.text().substring(0, last.text().length() - 1);
      if (!text.isEmpty()) {
        double width = width(text, last.style(), transform.getScaleX());
        chunk.add(new Run(text, last.style(), last.shift(), last.y(), width));
      }
    }
  }

  private double width(String text, SvgStyle style, double scale) {
    TextRenderer renderer = context.getTextRenderer();
    return renderer.getWidth(context.getFontContext(), font(style, scale), text) / scale;
  }

  private void draw(Run run, AffineTransform transform) {
    if (run.style().fill() == null) {
      throw new IllegalArgumentException("svg text without a fill: " + run.text());
    }
    Point2D at = transform.transform(new Point2D.Double(x, run.y()), null);
    pages.setColor(run.style().fill());
    pages.setFontSpecification(specification(run.style(), transform.getScaleX()));
    pages.setFont(font(run.style(), transform.getScaleX()));
    pages.drawString(run.text(), (float) at.getX(), (float) at.getY(), null);
  }

  private FSFont font(SvgStyle style, double scale) {
    SharedContext shared = pages.getSharedContext();
    return shared.getFontResolver().resolveFont(shared, specification(style, scale));
  }

  private static FontSpecification specification(SvgStyle style, double scale) {
    FontSpecification specification = new FontSpecification();
    specification.families = style.families();
    specification.size = (float) (style.size() * scale);
    specification.fontWeight = weight(style.weight());
    specification.fontStyle = IdentValue.NORMAL;
    specification.variant = IdentValue.NORMAL;
    return specification;
  }

  private static IdentValue weight(int weight) {
    return switch (weight) {
      case 400 -> IdentValue.NORMAL;
      case 600 -> IdentValue.FONT_WEIGHT_600;
      case 700 -> IdentValue.BOLD;
      default -> throw new IllegalArgumentException("font weight " + weight + " is not known");
    };
  }
}
