package org.precis.office;

import java.util.Base64;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.precis.typeset.box.Box;
import org.precis.typeset.document.Element;
import org.precis.typeset.style.Styles;

/**
 * A picture.
 *
 * @param bytes a file of this type
 * @param type {@code svg}, {@code png} or {@code jpeg}
 * @param width in points
 * @param height in points
 * @param text what it shows, for those who do not see it; "" if it only decorates
 */
record Picture(byte[] bytes, String type, double width, double height, String text) {

  private static final Pattern DATA =
      Pattern.compile("data:image/(png|jpeg|svg)(?:\\+xml)?;base64,(.*)", Pattern.DOTALL);

  /**
   * That of an {@code svg} or {@code img} on a page; null if an image has no file, or is not on
   * paper.
   *
   * @param box where it is on paper; null if nowhere
   */
  static Picture of(Element element, Box box, Styles styles) {
    return element.name().equals("svg") ? drawing(element, box, styles) : image(element, box);
  }

  private static Picture drawing(Element element, Box box, Styles styles) {
    double width = points(element, "width", box == null ? 0 : box.width);
    double height = points(element, "height", box == null ? 0 : box.height);
    byte[] file = SvgFile.of(element, styles);
    return new Picture(file, "svg", width, height, textOf(element));
  }

  private static double points(Element element, String name, double otherwise) {
    String value = element.attribute(name);
    return value != null && value.matches("[0-9.]+pt")
        ? Double.parseDouble(value.substring(0, value.length() - 2))
        : otherwise;
  }

  private static Picture image(Element element, Box box) {
    Matcher data = DATA.matcher(Objects.requireNonNullElse(element.attribute("src"), ""));
    if (box == null || !data.matches()) {
      return null;
    }
    byte[] file = Base64.getMimeDecoder().decode(data.group(2));
    return new Picture(file, data.group(1), box.width, box.height, textOf(element));
  }

  /** What a drawing or an image shows, as its page says it; "" if it does not. */
  static String textOf(Element element) {
    String text = element.attribute(element.name().equals("svg") ? "aria-label" : "alt");
    return text == null ? "" : text;
  }
}
