package org.precis.typeset.paint;

import java.util.ArrayList;
import java.util.List;
import org.precis.typeset.box.Box;
import org.precis.typeset.document.Element;

/** A structure element (ISO 32000-1, 14.7.2), made when the first content of it is painted. */
public final class Tag implements Kid {

  private final Element element;
  private final Box box;
  private String type;
  private Tag parent;
  private List<Kid> kids = new ArrayList<>(2);
  private final List<Link> links;

  /** The link it is part of, or null. */
  private final Tag link;

  /** Whether it only says that its content is a block: what holds text may hold that itself. */
  private final boolean plain;

  /** Whether it gave its content to its parent. */
  private boolean dissolved;

  /** On a figure: where it is on its page. */
  private Link.Area area;

  private String listNumbering;
  private String spoken;

  private String id;
  private List<String> headers = List.of();

  /** The number of its object in the file, or 0. */
  private int number;

  /**
   * A tag without a parent.
   *
   * @param element the element whose attributes it has, or null
   * @param box the anonymous box that it stands for, or null
   */
  Tag(String type, Element element, Box box, Tag parent, boolean plain) {
    this.type = type;
    this.element = element;
    this.box = box;
    this.parent = parent;
    this.plain = plain;
    boolean isLink = type.equals("Link");
    this.links = isLink ? new ArrayList<>(1) : List.of();
    this.link = isLink ? this : parent == null ? null : parent.link;
  }

  /** Its type (14.8.4). */
  public String type() {
    return type;
  }

  /** The element whose attributes it has, or null. */
  public Element element() {
    return element;
  }

  Box box() {
    return box;
  }

  public Tag parent() {
    return parent;
  }

  public List<Kid> kids() {
    return kids;
  }

  Tag link() {
    return link;
  }

  /** Of a link, its areas; one for each page. */
  public List<Link> links() {
    return links;
  }

  /** Where a figure is on its page; else null. */
  public Link.Area area() {
    return area;
  }

  void area(Link.Area figure) {
    area = figure;
  }

  /** How the items of a list are labelled (table 347); else null. */
  public String listNumbering() {
    return listNumbering;
  }

  void listNumbering(String numbering) {
    listNumbering = numbering;
  }

  /** What is read in place of its content ({@code ActualText}); null for the content itself. */
  public String spoken() {
    return spoken;
  }

  void spoken(String words) {
    spoken = words;
  }

  /** Its identifier (table 323), or null. */
  public String id() {
    return id;
  }

  void id(String identifier) {
    id = identifier;
  }

  /** The identifiers of the header cells of a cell (table 349). */
  public List<String> headers() {
    return headers;
  }

  void headers(List<String> identifiers) {
    headers = identifiers;
  }

  /** The number of its object in the file; 0 until it is given one. */
  public int number() {
    return number;
  }

  public void number(int object) {
    number = object;
  }

  /** The tag that has its content: itself, or one around it. */
  public Tag owner() {
    Tag owner = this;
    while (owner.dissolved) {
      owner = owner.parent;
    }
    return owner;
  }

  boolean is(String wanted) {
    return type.equals(wanted);
  }

  /** The link area on a page, made where there is none. */
  Link on(int page) {
    if (links.isEmpty() || links.get(links.size() - 1).page() != page) {
      links.add(new Link(this, page));
    }
    return links.get(links.size() - 1);
  }

  /**
   * Adds a child in the order of the document: one of an earlier element, such as the rest of a
   * column that goes on from the page before, stands before those of later ones.
   */
  void add(Tag kid) {
    int at = kids.size();
    if (kid.element != null) {
      while (at > 0
          && kids.get(at - 1) instanceof Tag before
          && before.element != null
          && before.element.index() > kid.element.index()) {
        at--;
      }
    }
    kids.add(at, kid);
  }

  void add(Content content) {
    kids.add(content);
  }

  /** Adds a child before all others. */
  void addFirst(Tag kid) {
    kids.add(0, kid);
  }

  /**
   * Makes it and all in it as simple as they can be, once everything is painted: what is empty
   * goes, and a block of text that stands alone in a cell, item or heading is that cell, item or
   * heading.
   */
  void settle() {
    List<Kid> settled = new ArrayList<>(kids.size());
    for (Kid kid : kids) {
      if (kid instanceof Tag tag) {
        tag.settle();
        if (tag.kids.isEmpty() && !tag.is("TD") && !tag.is("TH")) {
          continue;
        }
        if (tag.plain && tag.is("P") && !tag.isText()) {
          tag.dissolve(this, settled);
          continue;
        }
      }
      settled.add(kid);
    }
    kids = settled;
    if (holdsText()) {
      unwrap();
    }
  }

  private void dissolve(Tag into, List<Kid> list) {
    dissolved = true;
    parent = into;
    for (Kid kid : kids) {
      if (kid instanceof Tag tag) {
        tag.parent = into;
      }
      list.add(kid);
    }
  }

  private boolean isText() {
    for (Kid kid : kids) {
      if (kid instanceof Tag tag && !tag.isInline()) {
        return false;
      }
    }
    return true;
  }

  private boolean isInline() {
    return switch (type) {
      case "Span", "Link", "Code", "Quote", "Note", "Reference", "Lbl" -> true;
      default -> false;
    };
  }

  private boolean holdsText() {
    return switch (type) {
      case "P",
          "H1",
          "H2",
          "H3",
          "H4",
          "H5",
          "H6",
          "TD",
          "TH",
          "LBody",
          "Lbl",
          "Caption",
          "Note",
          "Link",
          "BlockQuote" ->
          true;
      default -> false;
    };
  }

  private void unwrap() {
    if (kids.size() == 1 && kids.get(0) instanceof Tag only && only.plain && only.is("P")) {
      kids = new ArrayList<>(only.kids.size());
      only.dissolve(this, kids);
    } else if (type.equals("P") || type.startsWith("H") || type.equals("Lbl") || link == this) {
      for (Kid kid : kids) {
        if (kid instanceof Tag tag && tag.plain && tag.is("P")) {
          tag.type = "Span";
        }
      }
    }
  }
}
