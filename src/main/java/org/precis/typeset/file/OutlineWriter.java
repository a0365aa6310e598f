package org.precis.typeset.file;

import java.util.ArrayList;
import java.util.List;
import org.precis.typeset.document.Element;
import org.precis.typeset.paint.Painter;
import org.precis.typeset.paint.PdfBytes;

/** Writes the outline: the headings of the levels 1 to 3 (ISO 32000-1, 12.3.3). */
final class OutlineWriter {

  private static final class Item {
    private final Element heading;
    private final int level;
    private final int number;
    private final List<Item> items = new ArrayList<>();

    Item(Element heading, int level, int number) {
      this.heading = heading;
      this.level = level;
      this.number = number;
    }
  }

  private final PdfObjects objects;
  private final Painter painter;
  private final List<Integer> pages;

  OutlineWriter(PdfObjects objects, Painter painter, List<Integer> pages) {
    this.objects = objects;
    this.painter = painter;
    this.pages = pages;
  }

  /** Writes the outline; returns the number of its object, or 0 if there are no headings. */
  int write(List<Element> headings) {
    Item root = new Item(null, 0, 0);
    List<Item> open = new ArrayList<>(List.of(root));
    for (Element heading : headings) {
      if (painter.pageOf(heading) < 0) {
        continue;
      }
      int level = heading.name().charAt(1) - '0';
      while (open.get(open.size() - 1).level >= level) {
        open.remove(open.size() - 1);
      }
      Item item = new Item(heading, level, objects.reserve());
      open.get(open.size() - 1).items.add(item);
      open.add(item);
    }
    if (root.items.isEmpty()) {
      return 0;
    }
    int number = objects.reserve();
    PdfBytes out = objects.object(number);
    out.raw("<</Type/Outlines/Count ").integer(root.items.size());
    ends(root, out);
    out.raw(">>");
    items(root.items, number);
    return number;
  }

  private static void ends(Item item, PdfBytes out) {
    out.raw("/First ").reference(item.items.get(0).number);
    out.raw("/Last ").reference(item.items.get(item.items.size() - 1).number);
  }

  private void items(List<Item> items, int parent) {
    for (int i = 0; i < items.size(); i++) {
      Item item = items.get(i);
      PdfBytes out = objects.object(item.number);
      out.raw("<</Title").text(DocumentIndex.text(item.heading));
      out.raw("/Parent ").reference(parent);
      if (i > 0) {
        out.raw("/Prev ").reference(items.get(i - 1).number);
      }
      if (i + 1 < items.size()) {
        out.raw("/Next ").reference(items.get(i + 1).number);
      }
      if (!item.items.isEmpty()) {
        ends(item, out);
        // Closed: what is under it is shown on demand
        out.raw("/Count ").integer(-item.items.size());
      }
      out.raw("/Dest");
      destination(item.heading, out);
      out.raw("/SE ").reference(painter.tags().around(item.heading).owner().number()).raw(">>");
      items(item.items, item.number);
    }
  }

  /** The place of an element on its page (12.3.2). */
  private void destination(Element element, PdfBytes out) {
    destination(element, painter, pages, out);
  }

  static void destination(Element element, Painter painter, List<Integer> pages, PdfBytes out) {
    out.raw("[").reference(pages.get(painter.pageOf(element))).raw("/XYZ ");
    out.number(painter.xOf(element)).number(painter.yOf(element)).raw(" null]");
  }
}
