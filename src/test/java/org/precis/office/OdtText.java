package org.precis.office;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.precis.text.BlockText;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** The text of an OpenDocument text block by block; without its contents. */
final class OdtText {

  private final List<String> blocks = new ArrayList<>();

  /** The one of the digits of numbered lists. */
  private final char one;

  private OdtText(char one) {
    this.one = one;
  }

  static List<String> of(byte[] odt) throws IOException {
    Element content = DocxText.xml(DocxText.parts(odt).get("content.xml")).getDocumentElement();
    List<Element> numbers = DocxText.named(content, "text:list-level-style-number");
    OdtText text = new OdtText(numbers.get(0).getAttribute("style:num-format").charAt(0));
    text.read(DocxText.named(content, "office:text").get(0), 0);
    return text.blocks;
  }

  /**
   * Reads blocks.
   *
   * @param number of the item of a numbered list that they are in, or 0
   */
  private void read(Element around, int number) {
    int left = number;
    for (Element element : DocxText.children(around)) {
      switch (element.getTagName()) {
        case "text:p", "text:h" -> {
          add((left > 0 ? digits(left) + ". " : "") + words(element));
          left = 0;
        }
        case "text:list" -> list(element);
        case "text:section" -> read(element, 0);
        case "table:table" -> table(element);
        case "text:table-of-content" -> {}
        default -> throw new IllegalStateException(element.getTagName());
      }
    }
  }

  private String digits(int number) {
    StringBuilder digits = new StringBuilder();
    Integer.toString(number).chars().forEach(c -> digits.append((char) (one + c - '1')));
    return digits.toString();
  }

  private void list(Element list) {
    boolean numbered = list.getAttribute("text:style-name").equals(OdtStyles.NUMBERS);
    int number = 1;
    for (Element item : DocxText.children(list)) {
      String start = item.getAttribute("text:start-value");
      number = start.isEmpty() ? number : Integer.parseInt(start);
      read(item, numbered ? number : 0);
      number++;
    }
  }

  private void table(Element table) {
    boolean data = table.getAttribute("table:name").startsWith("Table");
    for (Element row : DocxText.named(table, "table:table-row")) {
      List<String> cells = new ArrayList<>();
      for (Element cell : DocxText.named(row, "table:table-cell")) {
        OdtText inner = new OdtText(one);
        inner.read(cell, 0);
        if (!inner.blocks.isEmpty()) {
          cells.add(String.join(" ", inner.blocks));
        }
      }
      if (data) {
        add(String.join(" | ", cells));
      } else {
        cells.forEach(this::add);
      }
    }
  }

  private void add(String text) {
    String block = BlockText.normalized(text);
    if (!block.isEmpty()) {
      blocks.add(block);
    }
  }

  private static String words(Node node) {
    StringBuilder words = new StringBuilder();
    for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Text text) {
        words.append(text.getData());
      } else if (child instanceof Element element) {
        words.append(
            switch (element.getTagName()) {
              case "text:s", "text:tab", "text:line-break" -> " ";
              case "svg:desc" -> "[" + element.getTextContent() + "]";
              default -> words(element);
            });
      }
    }
    return words.toString();
  }
}
