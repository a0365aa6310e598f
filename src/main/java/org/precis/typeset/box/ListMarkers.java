package org.precis.typeset.box;

import org.precis.typeset.document.Element;
import org.precis.typeset.document.Node;
import org.precis.typeset.value.ListStyle;

/** The text of the markers of list items. */
public final class ListMarkers {

  private ListMarkers() {}

  /** What stands before an item; without the blank after it. */
  public static String of(Element item, ListStyle style) {
    return style.counts() ? style.of(number(item)) + "." : style.of(0);
  }

  /** The number of an item in its list (HTML, 4.4.8): {@code value}, {@code start}, or counted. */
  private static int number(Element item) {
    Element list = item.parent();
    int number = list == null ? 0 : integer(list.attribute("start"), 1) - 1;
    if (list != null) {
      for (Node node : list.children()) {
        if (node instanceof Element element && element.name().equals("li")) {
          number = integer(element.attribute("value"), number + 1);
          if (element == item) {
            break;
          }
        }
      }
    }
    return number;
  }

  private static int integer(String value, int otherwise) {
    return value == null || !value.strip().matches("-?\\d{1,8}")
        ? otherwise
        : Integer.parseInt(value.strip());
  }
}
