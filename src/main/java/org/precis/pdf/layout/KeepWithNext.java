package org.precis.pdf.layout;

import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.LineBox;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.precis.pdf.document.Elements;
import org.precis.pdf.document.TableShape;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Finds headings, captions, table heads and group heads that are last on a page, and moves them to
 * the next. openhtmltopdf keeps a heading with the next block, but neither rows nor captions (its
 * issue 162).
 */
final class KeepWithNext {

  private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

  private final PageIndex pages;
  private final List<Line> lines = new ArrayList<>();

  /**
   * A line of text.
   *
   * @param head the heading, caption, table head or group head that the line is part of; else null
   */
  private record Line(int page, Element head) {}

  private KeepWithNext(BlockBox root) {
    pages = new PageIndex(root.getLayer().getPages());
    visit(root);
  }

  /** Has each such head begin a page when laid out again; the elements changed. */
  static List<Element> move(BlockBox root) {
    KeepWithNext heads = new KeepWithNext(root);
    List<Element> moved = new ArrayList<>();
    int chain = -1;
    for (int i = 0; i + 1 < heads.lines.size(); i++) {
      Line line = heads.lines.get(i);
      chain = line.head() == null ? -1 : chain < 0 ? i : chain;
      Line next = heads.lines.get(i + 1);
      if (chain >= 0 && next.page() > line.page()) {
        Element first = heads.firstOnPage(chain, line.page()).head();
        if (breakBefore(first)) {
          moved.add(first);
        }
      }
    }
    return moved;
  }

  /** The first of consecutive heads that is on this page. */
  private Line firstOnPage(int chain, int page) {
    int first = chain;
    while (lines.get(first).page() < page) {
      first++;
    }
    return lines.get(first);
  }

  private void visit(Box box) {
    if (box instanceof LineBox) {
      int page = pages.at(box.getAbsY());
      if (page >= 0) {
        lines.add(new Line(page, head(box)));
      }
      return;
    }
    for (int i = 0; i < box.getChildCount(); i++) {
      visit(box.getChild(i));
    }
  }

  private static Element head(Box box) {
    Box around = box;
    while (around != null && around.getElement() == null) {
      around = around.getParent();
    }
    Node node = around == null ? null : around.getElement();
    while (node instanceof Element element) {
      String name = element.getLocalName();
      if (name.equals("caption") || name.equals("thead")) {
        return (Element) element.getParentNode();
      }
      if (HEADINGS.contains(name) || name.equals("tr") && leadsIn(element)) {
        return element;
      }
      node = name.equals("td") && next(element) != null ? null : element.getParentNode();
    }
    return null;
  }

  /** A group head, or the text of a group, which is the one cell of the row after its head. */
  private static boolean leadsIn(Element row) {
    if (TableShape.isGroupHead(row)) {
      return true;
    }
    Element cell = Elements.child(row, "td");
    Element before = previous(row);
    return cell != null
        && Elements.child(row, "th") == null
        && next(cell) == null
        && before != null
        && TableShape.isGroupHead(before);
  }

  private static Element previous(Element element) {
    Node node = element.getPreviousSibling();
    while (node != null && !(node instanceof Element)) {
      node = node.getPreviousSibling();
    }
    return (Element) node;
  }

  private static Element next(Element element) {
    Node node = element.getNextSibling();
    while (node != null && !(node instanceof Element)) {
      node = node.getNextSibling();
    }
    return (Element) node;
  }

  /** Has an element begin a page when laid out again; false if it already does. */
  static boolean breakBefore(Element element) {
    if (element.getAttribute("style").contains("page-break-before")) {
      return false;
    }
    Elements.style(element, "page-break-before: always");
    return true;
  }
}
