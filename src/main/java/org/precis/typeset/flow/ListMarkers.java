package org.precis.typeset.flow;

import org.precis.typeset.document.Element;
import org.precis.typeset.document.Node;
import org.precis.typeset.style.ListStyle;

/** The text of the markers of list items (CSS Counter Styles 3, 6). */
final class ListMarkers {

  private static final String[] ONES = {"", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"};
  private static final String[] TENS = {"", "x", "xx", "xxx", "xl", "l", "lx", "lxx", "lxxx", "xc"};

  private ListMarkers() {}

  static String of(Element item, ListStyle style) {
    return switch (style) {
      case NONE -> "";
      case DISC -> "•";
      case CIRCLE -> "◦";
      case SQUARE -> "▪";
      case DECIMAL -> number(item) + ".";
      case LOWER_ALPHA -> letters(number(item)) + ".";
      case UPPER_ALPHA -> letters(number(item)).toUpperCase(java.util.Locale.ROOT) + ".";
      case LOWER_ROMAN -> roman(number(item)) + ".";
      case UPPER_ROMAN -> roman(number(item)).toUpperCase(java.util.Locale.ROOT) + ".";
    };
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

  private static String letters(int number) {
    StringBuilder letters = new StringBuilder();
    for (int n = number; n > 0; n = (n - 1) / 26) {
      letters.insert(0, (char) ('a' + (n - 1) % 26));
    }
    return letters.isEmpty() ? Integer.toString(number) : letters.toString();
  }

  private static String roman(int number) {
    return number < 1 || number > 99
        ? Integer.toString(number)
        : TENS[number / 10] + ONES[number % 10];
  }
}
