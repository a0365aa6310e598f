package org.precis.typeset.paint;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.precis.text.SvgNumbers;
import org.precis.typeset.document.Element;
import org.precis.typeset.style.Style;
import org.precis.typeset.value.Color;

/**
 * The inherited presentation attributes of a drawing (SVG 1.1, 6.1). A transparent paint is {@code
 * none}; lengths are in user units.
 */
final class SvgStyle {

  int fill = Color.BLACK;
  int stroke = Color.TRANSPARENT;
  double strokeWidth = 1;
  double[] dash = Canvas.SOLID;

  /** As in {@link Canvas#lines}. */
  int cap;

  int join;

  /** Whether what is in a path is told by the even-odd rule (SVG 1.1, 11.3). */
  boolean evenOdd;

  String anchor = "start";
  List<String> families;
  double size = 16;
  int weight = 400;

  /** The style of the drawing's box: its families are inherited, its custom properties known. */
  private final Style box;

  /** The colours that the drawing has used, as written. */
  private final Map<String, Integer> colors;

  /** The initial values in a box of this style. */
  SvgStyle(Style box) {
    this.box = box;
    this.colors = new LinkedHashMap<>();
    this.families = box.fontFamilies();
  }

  private SvgStyle(SvgStyle other) {
    box = other.box;
    colors = other.colors;
    fill = other.fill;
    stroke = other.stroke;
    strokeWidth = other.strokeWidth;
    dash = other.dash;
    cap = other.cap;
    join = other.join;
    evenOdd = other.evenOdd;
    anchor = other.anchor;
    families = other.families;
    size = other.size;
    weight = other.weight;
  }

  /** Whether its text begins at the right. */
  boolean rightToLeft() {
    return box.rightToLeft();
  }

  /**
   * This style with the attributes of an element.
   *
   * @param own what else the element may have
   * @throws IllegalArgumentException for any other attribute, which would be silently ignored
   */
  SvgStyle of(Element element, Set<String> own) {
    SvgStyle style = new SvgStyle(this);
    for (Map.Entry<String, String> attribute : element.attributes().entrySet()) {
      style.set(attribute.getKey(), attribute.getValue().strip(), element, own);
    }
    return style;
  }

  private void set(String name, String value, Element element, Set<String> own) {
    switch (name) {
      case "fill" -> fill = paint(value);
      case "stroke" -> stroke = paint(value);
      case "stroke-width" -> strokeWidth = length(value);
      case "stroke-dasharray" -> dash = value.equals("none") ? Canvas.SOLID : lengths(value);
      case "stroke-linecap" -> cap = cap(value);
      case "stroke-linejoin" -> join = join(value);
      case "fill-rule" -> evenOdd = evenOdd(value);
      case "text-anchor" -> anchor = anchor(value);
      case "font-family" -> families = families(value);
      case "font-size" -> size = length(value);
      case "font-weight" -> weight = weight(value);
      case "id",
          "class",
          "role",
          "lang",
          "xml:lang",
          "alt",
          "viewBox",
          "width",
          "height",
          "focusable" -> {}
      default -> {
        boolean known =
            own.contains(name)
                || name.startsWith("xmlns")
                || name.startsWith("aria-")
                || name.startsWith("data-");
        if (!known) {
          throw new IllegalArgumentException(
              "unknown svg attribute '" + name + "' of '" + element.name() + "'");
        }
      }
    }
  }

  private int paint(String value) {
    if (value.equals("none")) {
      return Color.TRANSPARENT;
    }
    Integer color = colors.get(value);
    if (color == null) {
      color = box.color(value);
      if (color == null) {
        throw new IllegalArgumentException("'" + value + "' is not a known colour");
      }
      colors.put(value, color);
    }
    return color;
  }

  /** A length in user units. */
  static double length(String value) {
    return SvgNumbers.parse(value, 0, value.endsWith("px") ? value.length() - 2 : value.length());
  }

  private static double[] lengths(String value) {
    String[] parts = value.split("[\\s,]+");
    double[] lengths = new double[parts.length];
    for (int i = 0; i < parts.length; i++) {
      lengths[i] = length(parts[i]);
    }
    return lengths;
  }

  private static int cap(String value) {
    return switch (value) {
      case "butt" -> 0;
      case "round" -> 1;
      case "square" -> 2;
      default -> throw new IllegalArgumentException("'" + value + "' is not a line cap");
    };
  }

  private static int join(String value) {
    return switch (value) {
      case "miter" -> 0;
      case "round" -> 1;
      case "bevel" -> 2;
      default -> throw new IllegalArgumentException("'" + value + "' is not a line join");
    };
  }

  private static boolean evenOdd(String value) {
    return switch (value) {
      case "nonzero" -> false;
      case "evenodd" -> true;
      default -> throw new IllegalArgumentException("'" + value + "' is not a fill rule");
    };
  }

  private static String anchor(String value) {
    return switch (value) {
      case "start", "middle", "end" -> value;
      default -> throw new IllegalArgumentException("'" + value + "' is not a text anchor");
    };
  }

  private static List<String> families(String value) {
    List<String> families = new ArrayList<>();
    for (String family : value.split(",")) {
      families.add(family.strip().replace("'", "").replace("\"", ""));
    }
    return families;
  }

  private static int weight(String value) {
    return switch (value) {
      case "400", "normal" -> 400;
      case "600", "700", "bold" -> 600;
      default -> throw new IllegalArgumentException("unknown font-weight '" + value + "'");
    };
  }
}
