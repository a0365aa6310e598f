package org.precis.pdf.document;

import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * Keeps closing punctuation with the word before it and an opening bracket with the word after it
 * (UAX #14, LB13 and LB14; JLREQ 3.1.7) across the boundary of an inline element, where
 * openhtmltopdf may break a line whatever the characters are. The punctuation moves into the
 * element.
 */
public final class Kinsoku {

  private static final String CLOSING = ",.;:!?)]}%”’»，。、；：！？）】》〉」』”’％";

  private static final String OPENING = "([{“‘«（【《〈「『";

  private static final Set<String> INLINE =
      Set.of(
          "a", "b", "cite", "code", "data", "em", "i", "q", "small", "span", "strong", "sub", "sup",
          "time", "wrapper");

  private Kinsoku() {}

  public static void keep(Node parent) {
    Node node = parent.getFirstChild();
    while (node != null) {
      Node next = node.getNextSibling();
      if (node instanceof Text text) {
        moveBack(text);
        moveOn(text);
      }
      keep(node);
      node = next;
    }
  }

  private static void moveBack(Text text) {
    int count = 0;
    while (count < text.getLength() && CLOSING.indexOf(text.getData().charAt(count)) >= 0) {
      count++;
    }
    if (count > 0 && count < text.getLength() && text.getData().charAt(count) == ' ') {
      count++; // at the start of the next line it would be lost
    }
    Text before = count == 0 ? null : edge(text.getPreviousSibling(), false);
    if (before != null && !before.getData().isBlank()) {
      before.appendData(text.substringData(0, count));
      text.deleteData(0, count);
    }
  }

  private static void moveOn(Text text) {
    int start = text.getLength();
    while (start > 0 && OPENING.indexOf(text.getData().charAt(start - 1)) >= 0) {
      start--;
    }
    Text after = start == text.getLength() ? null : edge(text.getNextSibling(), true);
    if (after != null && !after.getData().isBlank()) {
      after.insertData(0, text.getData().substring(start));
      text.deleteData(start, text.getLength() - start);
    }
  }

  /** The first or last text within inline elements, or null. */
  private static Text edge(Node node, boolean first) {
    Node within = node;
    while (within instanceof Element element && INLINE.contains(element.getLocalName())) {
      within = first ? element.getFirstChild() : element.getLastChild();
    }
    return within != node && within instanceof Text text ? text : null;
  }
}
