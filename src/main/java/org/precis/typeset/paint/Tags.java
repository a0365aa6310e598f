package org.precis.typeset.paint;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.precis.typeset.box.Box;
import org.precis.typeset.document.Element;
import org.precis.typeset.document.Node;
import org.precis.typeset.document.Text;
import org.precis.typeset.value.Display;
import org.precis.typeset.value.Floating;
import org.precis.typeset.value.ListStyle;

/**
 * The structure tree (ISO 32000-1, 14.7), made while pages are painted, in the order of the
 * document. An element has one tag, also where it is on several pages; one that says nothing to a
 * reader, such as a {@code div} around others, has none.
 */
public final class Tags {

  private static final byte KNOWN = 1;
  private static final byte HIDDEN = 2;
  private static final byte PLAIN = 4;
  private static final byte SPACER = 8;

  private final Tag document;

  /** Where the content of each element goes, by its number; null if it has no tag. */
  private final Tag[] byElement;

  /** What is known of each element. */
  private final byte[] states;

  Tags(Element root, int elements) {
    byElement = new Tag[elements];
    states = new byte[elements];
    document = new Tag("Document", root, null, null, false);
    byElement[root.index()] = document;
  }

  public Tag document() {
    return document;
  }

  /**
   * Completes the tree once all pages are painted: what is empty or says nothing goes, and header
   * cells are named.
   *
   * @param taken whether an identifier is in use
   */
  public void complete(Predicate<String> taken) {
    document.settle();
    new TableHeads(taken).name(document);
  }

  /** How many columns or rows a cell spans. */
  public static int span(Element cell, String attribute) {
    return TableHeads.span(cell, attribute);
  }

  /** The tag of an element, or of the nearest around it that has one. */
  public Tag around(Element element) {
    Element at = element;
    while (byElement[at.index()] == null) {
      at = at.parent();
    }
    return byElement[at.index()];
  }

  // ------------------------------------------------------------------- hidden

  /** Whether an element is kept from assistive technology (14289-1, 7.1: it is an artifact). */
  boolean isHidden(Element element) {
    return (state(element) & HIDDEN) != 0;
  }

  /** Whether text of an element is kept from assistive technology. */
  boolean isUnread(Element element) {
    return (state(element) & (HIDDEN | SPACER)) != 0;
  }

  private byte state(Element element) {
    byte state = states[element.index()];
    if (state == 0) {
      state = KNOWN;
      Element parent = element.parent();
      if (parent != null && isHidden(parent) || hides(element)) {
        state |= HIDDEN;
      }
      if (isSpacer(element)) {
        state |= SPACER;
      }
      if (inlineType(element) == null) {
        state |= PLAIN;
      }
      states[element.index()] = state;
    }
    return state;
  }

  private static boolean hides(Element element) {
    if ("true".equals(element.attribute("aria-hidden"))) {
      return true;
    }
    String alternative = element.attribute("alt");
    return element.name().equals("img") && alternative != null && alternative.isBlank();
  }

  /** The identifier of a note (14289-1, 7.9): its own, or one by its place in the document. */
  public static String noteId(Element note) {
    return note.has("id") ? note.attribute("id") : "note." + note.index();
  }

  /** The text alternative of a picture (14289-1, 7.3). */
  public static String alternative(Element picture) {
    if (picture.has("alt")) {
      return picture.attribute("alt");
    }
    if (picture.has("aria-label")) {
      return picture.attribute("aria-label");
    }
    List<String> words = new ArrayList<>();
    for (String name : List.of("title", "desc")) {
      for (Node node : picture.children()) {
        if (node instanceof Element child && child.name().equals(name)) {
          words.add(child.text().strip().replaceAll("\\s+", " "));
          break;
        }
      }
    }
    return String.join(" ", words);
  }

  /** Whether it is a single no-break space, which keeps a line open and has no content. */
  private static boolean isSpacer(Element element) {
    return element.children().size() == 1
        && element.children().get(0) instanceof Text text
        && text.data().strip().equals("\u00A0");
  }

  // -------------------------------------------------------------------- boxes

  /**
   * The tag for the content of a box.
   *
   * @param around that of the box around it
   * @param atom whether it stands in a line
   * @param continued whether it may have begun on an earlier page or in another column
   */
  Tag of(Box box, Tag around, boolean atom, boolean continued) {
    if (box.anonymous) {
      return box.lines.isEmpty() || atom || box.opens ? around : text(box, around, continued);
    }
    Tag known = byElement[box.element.index()];
    if (known != null) {
      return known;
    }
    String type = blockType(box, atom);
    return type == null
        ? around
        : create(type, box.element, box, outer(box.element.parent(), around));
  }

  /** The tag of what an element is in, which may have no box: {@code display: contents}. */
  private Tag outer(Element element, Tag around) {
    Element at = element;
    while (at != null && byElement[at.index()] == null && (state(at) & PLAIN) != 0) {
      at = at.parent();
    }
    Tag known = at == null ? around : byElement[at.index()];
    if (known != null) {
      return known != around && isIn(known, around) ? known : around;
    }
    String type = inlineType(at);
    Tag outer = outer(at.parent(), around);
    return type.equals("Link") ? outer : create(type, at, null, outer);
  }

  private static boolean isIn(Tag inner, Tag outer) {
    Tag at = inner;
    while (at != null && at != outer) {
      at = at.parent();
    }
    return at != null;
  }

  /** The tag of text in an anonymous box: a paragraph, or a cell in what holds none. */
  private Tag text(Box box, Tag around, boolean continued) {
    Tag outer = outer(box.element, around);
    if (box.style.display() != Display.TABLE_CELL) {
      return block("P", box, outer, continued);
    }
    return switch (outer.type()) {
      // What is in a cell that has no box
      case "TD", "TH" -> outer == around ? block("P", box, outer, continued) : outer;
      case "TR" -> block("TD", box, outer, continued);
      case "Table", "THead", "TBody", "TFoot" ->
          block("TD", box, block("TR", box, outer, continued), continued);
      default -> block("P", box, outer, continued);
    };
  }

  /** The tag of a box that has no element of its own. */
  private static Tag block(String type, Box box, Tag around, boolean continued) {
    for (int i = around.kids().size() - 1; continued && i >= 0; i--) {
      if (around.kids().get(i) instanceof Tag tag && tag.box() == box.whole) {
        return tag;
      }
    }
    Tag tag = new Tag(type, null, box.whole, around, type.equals("P"));
    around.add(tag);
    return tag;
  }

  /** The tag for text in a line of a box, which has the given tag. */
  Tag inline(Element element, Element boxElement, Tag around) {
    if (element == boxElement) {
      return around;
    }
    Tag known = byElement[element.index()];
    if (known != null) {
      return known;
    }
    Element parent = element.parent();
    Tag outer = parent == null ? around : inline(parent, boxElement, around);
    if ((state(element) & PLAIN) != 0) {
      return outer;
    }
    return create(inlineType(element), element, null, outer);
  }

  /** Makes the tag of a footnote that stands in the same lines as others. */
  void note(Element footnote) {
    if (byElement[footnote.index()] == null) {
      Element parent = footnote.parent();
      create("Note", footnote, null, outer(parent, around(parent)));
    }
  }

  private Tag create(String type, Element element, Box box, Tag around) {
    Tag inner =
        switch (type) {
          case "LI" ->
              element.name().equals("li") ? item(element, around) : child("LI", element, around);
          case "Lbl" -> label(element, around);
          case "LBody" -> description(element, around);
          case "Caption" -> caption(element, around);
          // One box may be around text of several cells that have none
          case "TD", "TH" ->
              child(
                  type,
                  element,
                  around.is("TD") && around.element() == null ? around.parent() : around);
          default -> {
            boolean plain = type.equals("P") && !element.name().equals("p") && !says(element);
            Tag tag = new Tag(type, element, null, around, plain);
            around.add(tag);
            yield tag;
          }
        };
    if (type.equals("L")) {
      boolean terms = element.name().equals("dl");
      // In a line a list has no box, and its items no markers
      inner.listNumbering(terms || box == null ? "None" : numbering(box.style.listStyle()));
    }
    byElement[element.index()] = inner;
    return inner;
  }

  /** An item has its content in a body (14.8.4.3.3), that of a contents list itself. */
  private static Tag item(Element element, Tag list) {
    if (list.is("TOC")) {
      return child("TOCI", element, list);
    }
    Tag body = child("LBody", null, child("LI", element, list));
    boolean note =
        "doc-endnote".equals(element.attribute("role"))
            || "Note".equals(element.attribute("data-tag"));
    return note ? child("Note", element, body) : body;
  }

  private static Tag child(String type, Element element, Tag parent) {
    Tag tag = new Tag(type, element, null, parent, false);
    parent.add(tag);
    return tag;
  }

  /** The label of an item precedes its body (14289-1, 7.6); a term begins an item. */
  private static Tag label(Element element, Tag around) {
    if (around.is("L")) {
      return child("Lbl", element, child("LI", null, around));
    }
    if (around.is("LI")) {
      return child("Lbl", element, around);
    }
    Tag item = around;
    while (item != null && !item.is("LI")) {
      item = item.parent();
    }
    Tag tag = new Tag("Lbl", element, null, item == null ? around : item, false);
    if (item == null) {
      around.add(tag);
    } else {
      item.addFirst(tag);
    }
    return tag;
  }

  /** A description belongs to the item of its term. */
  private static Tag description(Element element, Tag around) {
    if (!around.is("L")) {
      return child("LBody", element, around);
    }
    int last = around.kids().size() - 1;
    boolean open = last >= 0 && around.kids().get(last) instanceof Tag tag && tag.is("LI");
    return child(
        "LBody", element, open ? (Tag) around.kids().get(last) : child("LI", null, around));
  }

  /** The caption of a table is its first kid (14289-1, 7.5; 32000-1, table 337). */
  private Tag caption(Element element, Tag around) {
    Element parent = element.parent();
    if (parent != null && parent.name().equals("table") && byElement[parent.index()] != null) {
      Tag table = byElement[parent.index()];
      Tag tag = new Tag("Caption", element, null, table, false);
      table.addFirst(tag);
      return tag;
    }
    return child("Caption", element, around);
  }

  /** The label that the layout made for an item, before its body. */
  Tag marker(Element element) {
    Tag item = byElement[element.index()];
    while (item != null && !item.is("LI")) {
      item = item.parent();
    }
    if (item == null) {
      return around(element);
    }
    if (item.kids().get(0) instanceof Tag first && first.is("Lbl")) {
      return first;
    }
    Tag tag = new Tag("Lbl", null, null, item, false);
    item.addFirst(tag);
    return tag;
  }

  private static String numbering(ListStyle style) {
    return switch (style) {
      case NONE -> "None";
      case DISC -> "Disc";
      case CIRCLE -> "Circle";
      case SQUARE -> "Square";
      case DECIMAL, DECIMAL_LEADING_ZERO, ARABIC_INDIC, PERSIAN, DEVANAGARI, THAI -> "Decimal";
      case LOWER_ALPHA -> "LowerAlpha";
      case UPPER_ALPHA -> "UpperAlpha";
      case LOWER_ROMAN -> "LowerRoman";
      case UPPER_ROMAN -> "UpperRoman";
    };
  }

  // -------------------------------------------------------------------- types

  /** The type of a block for its element (14289-1, 7.1); null if it says nothing. */
  private static String blockType(Box box, boolean atom) {
    Element element = box.element;
    if (box.style.floating() == Floating.FOOTNOTE) {
      return "Note";
    }
    String type = ownType(element);
    if (type != null) {
      return type;
    }
    boolean says = says(element);
    if (atom) {
      return says ? "Span" : null;
    }
    if (!box.lines.isEmpty()) {
      return "P";
    }
    return says
            || switch (element.name()) {
              case "figure", "aside", "nav" -> true;
              default -> false;
            }
        ? "Div"
        : null;
  }

  private static String inlineType(Element element) {
    String type = ownType(element);
    return type != null ? type : says(element) ? "Span" : null;
  }

  /** The type of an element of a name that determines it. */
  private static String ownType(Element element) {
    String name = element.name();
    switch (name) {
      case "ul", "ol":
        return isContents(element) ? "TOC" : "L";
      case "li":
        return "LI";
      case "table":
        return "Table";
      case "thead":
        return "THead";
      case "tbody":
        return "TBody";
      case "tfoot":
        return "TFoot";
      case "tr":
        return "TR";
      case "td":
        return "TD";
      case "th":
        return "TH";
      case "svg", "img":
        return "Figure";
      case "a":
        if (element.has("href")) {
          return "Link";
        }
        break;
      default:
        break;
    }
    String given = element.attribute("data-tag");
    if (given != null) {
      return given;
    }
    return switch (name) {
      case "p", "h1", "h2", "h3", "h4", "h5", "h6" -> name.toUpperCase(Locale.ROOT);
      case "section" -> "Sect";
      case "article" -> "Art";
      case "figcaption", "caption" -> "Caption";
      case "blockquote" -> "BlockQuote";
      case "code" -> "Code";
      case "dl" -> "L";
      case "dt" -> "Lbl";
      case "dd" -> "LBody";
      case "div" -> element.parent() != null && element.parent().name().equals("dl") ? "LI" : null;
      default -> null;
    };
  }

  /** A contents list is TOC and TOCI (32000-1, table 333). */
  private static boolean isContents(Element list) {
    return "TOC".equals(list.attribute("data-tag")) || list.closest("nav") != null;
  }

  /** Whether it has attributes that a tag has to carry. */
  private static boolean says(Element element) {
    return element.has("lang")
        || element.has("xml:lang")
        || element.name().equals("abbr") && element.has("title")
        || element.has("aria-label") && "img".equals(element.attribute("role"));
  }

  // --------------------------------------------------------------- positioned

  /** Whether a box that floats or is positioned comes before all text of the box around it. */
  static boolean isFirst(Box away) {
    if (away.opens || away.element.parent() == null) {
      return true;
    }
    for (Node node : away.element.parent().children()) {
      if (node == away.element) {
        return true;
      }
      if (!(node instanceof Text text) || !text.data().isBlank()) {
        return false;
      }
    }
    return true;
  }
}
