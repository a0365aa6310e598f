package org.precis.office;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import org.precis.text.XmlText;
import org.precis.typeset.document.Element;
import org.precis.typeset.document.Node;
import org.precis.typeset.document.Text;
import org.precis.typeset.style.Style;
import org.precis.typeset.style.Styles;

/** A drawing of a page as a file of its own: with colours in place of the names of colours. */
final class SvgFile {

  private static final Pattern NAMED = Pattern.compile("var\\(.*\\)");
  private static final String NAMESPACE = "http://www.w3.org/2000/svg";
  private static final int RGB = 0xFFFFFF;

  private final Styles styles;
  private final StringBuilder svg = new StringBuilder();

  private SvgFile(Styles styles) {
    this.styles = styles;
  }

  static byte[] of(Element drawing, Styles styles) {
    SvgFile file = new SvgFile(styles);
    file.svg.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns=\"").append(NAMESPACE);
    file.svg.append('"');
    for (String kept : new String[] {"width", "height", "viewBox", "font-size", "fill"}) {
      file.attribute(drawing, kept, drawing.attribute(kept));
    }
    String families = String.join(", ", styles.of(drawing).fontFamilies());
    file.attribute(drawing, "font-family", families);
    boolean turned = styles.of(drawing).rightToLeft();
    file.attribute(drawing, "style", turned ? "direction: rtl" : null);
    file.content(drawing);
    file.svg.append("</svg>\n");
    return file.svg.toString().getBytes(StandardCharsets.UTF_8);
  }

  private void content(Element element) {
    svg.append('>');
    for (Node node : element.children()) {
      if (node instanceof Text text) {
        svg.append(XmlText.escaped(text.data()));
      } else {
        element((Element) node);
      }
    }
  }

  private void element(Element element) {
    svg.append('<').append(element.name());
    for (Map.Entry<String, String> attribute : element.attributes().entrySet()) {
      attribute(element, attribute.getKey(), attribute.getValue());
    }
    content(element);
    svg.append("</").append(element.name()).append('>');
  }

  private void attribute(Element element, String name, String value) {
    if (value != null) {
      svg.append(' ').append(name).append("=\"");
      svg.append(
          XmlText.escaped(
              NAMED.matcher(value).matches() ? color(styles.of(element), value) : value));
      svg.append('"');
    }
  }

  private static String color(Style style, String value) {
    Integer color = style.color(value);
    return color == null ? value : "#" + hex(color);
  }

  /** A colour in six hexadecimal digits. */
  static String hex(int color) {
    String digits = Integer.toHexString(color & RGB | RGB + 1);
    return digits.substring(1).toUpperCase(java.util.Locale.ROOT);
  }
}
