package org.precis.pdf.tag;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDPage;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Puts tags into the order of the HTML (ISO 14289-1, 7.1: reading order). openhtmltopdf orders
 * boxes of elements, but puts anonymous boxes around loose text before all others, and hangs
 * floated and positioned boxes on the root, or leaves them in painting order.
 */
public final class TagOrder {

  /** Position of each page in the document; looked up, never iterated. */
  private final Map<COSDictionary, Integer> pages;

  private TagOrder(Map<COSDictionary, Integer> pages) {
    this.pages = pages;
  }

  public static void mend(Tag document, Iterable<PDPage> pages) {
    Map<COSDictionary, Integer> numbers = new IdentityHashMap<>();
    for (PDPage page : pages) {
      numbers.put(page.getCOSObject(), numbers.size());
    }
    takeHome(document);
    new TagOrder(numbers).mend(document, document.html());
  }

  /** Moves floated and positioned boxes from the root to their HTML parent. */
  private static void takeHome(Tag document) {
    Map<Element, Tag> homes = new IdentityHashMap<>();
    for (Tag tag : TagTree.all(document)) {
      homes.putIfAbsent(tag.html(), tag);
    }
    for (TagKid kid : List.copyOf(document.kids())) {
      Tag home = kid instanceof Tag tag ? home(tag, homes) : document;
      if (home != null && home != document) {
        document.kids().remove(kid);
        insert((Tag) kid, home);
      }
    }
  }

  /** The tag of the nearest element around this one that has a tag. */
  private static Tag home(Tag tag, Map<Element, Tag> homes) {
    Node around = tag.html() == null ? null : tag.html().getParentNode();
    while (around instanceof Element element) {
      Tag home = homes.get(element);
      if (home != null) {
        return home.is("LI") && !home.kids().isEmpty() ? body(home) : home;
      }
      around = around.getParentNode();
    }
    return null;
  }

  private static Tag body(Tag item) {
    for (TagKid kid : item.kids()) {
      if (kid instanceof Tag tag && tag.is("LBody")) {
        return tag;
      }
    }
    return item;
  }

  private static void insert(Tag tag, Tag home) {
    int at = 0;
    while (at < home.kids().size() && !isBefore(tag.html(), home.kids().get(at))) {
      at++;
    }
    home.kids().add(at, tag);
  }

  private static boolean isBefore(Element element, TagKid other) {
    return other instanceof Tag sibling
        && sibling.html() != null
        && (element.compareDocumentPosition(sibling.html()) & Node.DOCUMENT_POSITION_FOLLOWING)
            != 0;
  }

  /**
   * @param around the element that the tag stands for, or stands in where it has none
   */
  private void mend(Tag tag, Element around) {
    List<Tag> anonymous = new ArrayList<>();
    for (TagKid kid : tag.kids()) {
      if (kid instanceof Tag below) {
        mend(below, below.html() == null ? around : below.html());
        if (below.html() == around && below.isGeneric()) {
          anonymous.add(below);
        }
      }
    }
    if (tag.kids().size() > 1) {
      putBack(tag.kids(), anonymous, around);
      putFirst(tag.kids(), around);
    }
  }

  /** Puts each anonymous box before the first other box that follows it. */
  private void putBack(List<TagKid> kids, List<Tag> anonymous, Element around) {
    kids.removeAll(anonymous);
    anonymous.sort(Comparator.comparingLong(this::painted));
    for (Tag box : anonymous) {
      Element within = elementWithin(box, around);
      int at = 0;
      while (at < kids.size() && !comesBefore(box, within, kids, at)) {
        at++;
      }
      kids.add(at, box);
    }
  }

  private boolean comesBefore(Tag box, Element within, List<TagKid> kids, int at) {
    TagKid other = kids.get(at);
    if (within != null && other instanceof Tag tag && tag.html() != null) {
      return isBefore(within, tag);
    }
    return painted(box) < painted(other) && !isLate(kids, at);
  }

  /** The first element of its own that an anonymous box holds, or null. */
  private static Element elementWithin(Tag box, Element around) {
    for (Tag tag : TagTree.all(box)) {
      if (tag.html() != null && tag.html() != around) {
        return tag.html();
      }
    }
    return null;
  }

  /** Whether it was painted after its successor, as positioned boxes are. */
  private boolean isLate(List<TagKid> kids, int at) {
    return at + 1 < kids.size() && painted(kids.get(at + 1)) < painted(kids.get(at));
  }

  /** An element at the very start of its parent comes first, wherever it was painted. */
  private static void putFirst(List<TagKid> kids, Element around) {
    Element first = around == null ? null : beginning(around);
    if (kids.get(0) instanceof Tag kid && kid.html() == first) {
      return;
    }
    for (int i = 1; first != null && i < kids.size(); i++) {
      if (kids.get(i) instanceof Tag kid && kid.html() == first) {
        kids.add(0, kids.remove(i));
        return;
      }
    }
  }

  private static Element beginning(Element element) {
    Node node = element.getFirstChild();
    while (node != null && !(node instanceof Element)) {
      if (node.getNodeType() == Node.TEXT_NODE && !node.getNodeValue().isBlank()) {
        return null;
      }
      node = node.getNextSibling();
    }
    return (Element) node;
  }

  /** When the first content of it was painted. */
  private long painted(TagKid kid) {
    if (kid instanceof TagKid.Content content) {
      return ((long) pages.get(content.page()) << 32) + content.mcid();
    }
    if (kid instanceof Tag tag) {
      return tag.kids().stream().mapToLong(this::painted).min().orElse(Long.MAX_VALUE);
    }
    return Long.MAX_VALUE;
  }
}
