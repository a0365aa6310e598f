package org.precis.pdf.document;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The rows and columns of a table; nested tables are not counted. */
public final class TableShape {

  private TableShape() {}

  /** How many columns each row spans, including cells that extend into it from above. */
  public static List<Integer> columns(Element table) {
    List<Integer> columns = new ArrayList<>();
    List<Integer> reaching = new ArrayList<>();
    for (Element row : rows(table)) {
      int count = reaching.isEmpty() ? 0 : reaching.remove(0);
      for (Element cell : children(row)) {
        int wide = span(cell, "colspan");
        count += wide;
        for (int below = 0; below < span(cell, "rowspan") - 1; below++) {
          int there = below < reaching.size() ? reaching.remove(below) : 0;
          reaching.add(below, there + wide);
        }
      }
      columns.add(count);
    }
    return columns;
  }

  public static boolean hasHeads(Element table) {
    return rows(table).stream()
        .flatMap(row -> children(row).stream())
        .anyMatch(cell -> cell.getLocalName().equals("th"));
  }

  /** Whether a row of a table's body is one head cell, which names the rows after it. */
  public static boolean isGroupHead(Element row) {
    List<Element> cells = children(row);
    return cells.size() == 1 && cells.get(0).getLocalName().equals("th");
  }

  private static List<Element> rows(Element table) {
    List<Element> rows = new ArrayList<>();
    for (Element child : children(table)) {
      if (child.getLocalName().equals("tr")) {
        rows.add(child);
      } else if (child.getLocalName().matches("thead|tbody|tfoot")) {
        rows.addAll(children(child));
      }
    }
    return rows;
  }

  private static List<Element> children(Element parent) {
    List<Element> children = new ArrayList<>();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element) {
        children.add(element);
      }
    }
    return children;
  }

  public static int span(Element cell, String attribute) {
    String span = cell.getAttribute(attribute);
    return span.matches("[1-9][0-9]{0,3}") ? Integer.parseInt(span) : 1;
  }
}
