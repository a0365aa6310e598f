package org.precis.pdf;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Makes of the boxes of a layout the tags that a person would write. Each mend names the clause of
 * ISO 14289-1 (PDF/UA-1) or ISO 32000-1 that it serves.
 */
final class TagMends {

  private static final Set<String> INLINE =
      Set.of("Span", "Link", "Code", "Quote", "Note", "Reference", "Lbl");

  /** What may hold lines of text straight, so that one paragraph in it says nothing. */
  private static final Set<String> HOLDS_TEXT =
      Set.of(
          "P",
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
          "BlockQuote");

  /** Groups that mean something to a reader. */
  private static final Set<String> KEPT_GROUPS = Set.of("figure", "aside", "nav");

  private static final Set<String> BULLETS = Set.of("Disc", "Circle", "Square");

  private final Tag document;

  private TagMends(Tag document) {
    this.document = document;
  }

  static void mend(Tag document) {
    TagMends mends = new TagMends(document);
    mends.putCaptionsIntoTables();
    mends.identifyHeads();
    document.replaceKids(mends.kids(document));
  }

  /** A caption belongs to its table (14289-1, 7.5; 32000-1, table 337: first or last kid). */
  private void putCaptionsIntoTables() {
    List<Tag> all = TagTree.all(document);
    Map<Element, Tag> tables = new LinkedHashMap<>();
    Map<Node, List<TagKid>> captions = new LinkedHashMap<>();
    for (Tag tag : all) {
      if (tag.is("Table")) {
        tables.put(tag.html(), tag);
      }
      for (TagKid kid : List.copyOf(tag.kids())) {
        if (kid instanceof Tag caption && caption.is("Caption") && caption.html() != null) {
          tag.kids().remove(kid);
          captions.computeIfAbsent(caption.html().getParentNode(), t -> new ArrayList<>()).add(kid);
        }
      }
    }
    tables.forEach((html, table) -> table.kids().addAll(0, captions.getOrDefault(html, List.of())));
  }

  /** Cells that name their heads (14289-1, 7.5) by {@code headers} and {@code id} as in HTML. */
  private void identifyHeads() {
    for (Tag tag : TagTree.all(document)) {
      if (tag.is("TH") && tag.html().hasAttribute("id")) {
        tag.dictionary().setString(COSName.ID, tag.html().getAttribute("id"));
      }
      if (tag.is("TH", "TD") && tag.html().hasAttribute("headers")) {
        COSArray heads = new COSArray();
        for (String id : tag.html().getAttribute("headers").strip().split("\\s+")) {
          heads.add(new COSString(id));
        }
        attributes(tag, "Table").setItem(COSName.getPDFName("Headers"), heads);
      }
    }
  }

  private static COSDictionary attributes(Tag tag, String owner) {
    COSDictionary attributes = tag.dictionary().getCOSDictionary(COSName.A);
    if (attributes == null) {
      attributes = new COSDictionary();
      attributes.setName(COSName.O, owner);
      tag.dictionary().setItem(COSName.A, attributes);
    }
    return attributes;
  }

  /** The kids of a tag, each mended and put in place of itself, or what it stands for. */
  private List<TagKid> kids(Tag parent) {
    List<TagKid> kids = new ArrayList<>();
    for (TagKid kid : parent.kids()) {
      if (kid instanceof Tag tag) {
        kids.addAll(mended(tag, parent));
      } else {
        kids.add(kid);
      }
    }
    return joined(kids);
  }

  private List<? extends TagKid> mended(Tag tag, Tag parent) {
    boolean anonymous = tag.html() == null || tag.html() == parent.html();
    if (tag.isGeneric()) {
      tag.type(anonymous ? boxType(tag) : typeOf(tag, parent));
      if (anonymous) {
        // What the element says it says once
        tag.dictionary().removeItem(COSName.LANG);
        tag.dictionary().removeItem(COSName.ALT);
      }
    }
    tag.replaceKids(kids(tag));
    special(tag);
    if (tag.kids().isEmpty() && !tag.is("TD", "TH")) {
      return List.of();
    }
    if (tag.is("Div") && tag.kids().stream().allMatch(TagMends::isInline)) {
      tag.type("P");
    }
    unwrapText(tag);
    boolean says = tag.hasAttributes() || !anonymous && KEPT_GROUPS.contains(tag.htmlName());
    return tag.is("Span", "Div") && !says ? tag.kids() : List.of(tag);
  }

  private static boolean isInline(TagKid kid) {
    return !(kid instanceof Tag tag) || INLINE.contains(tag.type());
  }

  /**
   * The type that the HTML element asks for. openhtmltopdf gives every box with a position a Sect,
   * and makes no difference between most elements (14289-1, 7.1).
   */
  private static String typeOf(Tag tag, Tag parent) {
    String box = boxType(tag);
    if (tag.html().hasAttribute("data-tag")) {
      return tag.html().getAttribute("data-tag");
    }
    return switch (tag.htmlName()) {
      case "p", "h1", "h2", "h3", "h4", "h5", "h6" ->
          tag.htmlName().toUpperCase(java.util.Locale.ROOT);
      case "section" -> "Sect";
      case "article" -> "Art";
      case "figcaption", "caption" -> "Caption";
      case "blockquote" -> "BlockQuote";
      case "code" -> "Code";
      case "dl" -> "L";
      case "dt" -> "Lbl";
      case "dd" -> "LBody";
      case "div" -> parent.htmlName().equals("dl") ? "LI" : box;
      default -> box;
    };
  }

  private static String boxType(Tag tag) {
    return tag.is("Sect") ? "Div" : tag.type();
  }

  private void special(Tag tag) {
    switch (tag.type()) {
      case "Table" -> tag.kids().removeIf(kid -> kid instanceof Tag t && t.kids().isEmpty());
      case "L" -> list(tag);
      case "LI" -> labelled(tag);
      // Its title stands in the annotation (7.18.5); as Alt it would be read instead of the text
      case "Link" -> tag.dictionary().removeItem(COSName.ALT);
      default -> {}
    }
  }

  /** A contents list is TOC and TOCI (32000-1, table 333); a definition list is a list (7.6). */
  private void list(Tag list) {
    bullets(list);
    if (list.htmlName().equals("dl")) {
      attributes(list, "List").setName("ListNumbering", "None");
      list.replaceKids(items(list.kids()));
    } else if (isContents(list.html())) {
      list.type("TOC");
      list.dictionary().removeItem(COSName.A);
      for (TagKid kid : list.kids()) {
        if (kid instanceof Tag item && item.is("LI")) {
          item.type("TOCI");
          item.replaceKids(without("LBody", item.kids()));
        }
      }
    }
  }

  private static List<TagKid> without(String type, List<TagKid> kids) {
    List<TagKid> flat = new ArrayList<>();
    for (TagKid kid : kids) {
      flat.addAll(kid instanceof Tag tag && tag.is(type) ? tag.kids() : List.of(kid));
    }
    return flat;
  }

  private static boolean isContents(Element list) {
    if (list != null && list.getAttribute("data-tag").equals("TOC")) {
      return true;
    }
    for (Node around = list; around != null; around = around.getParentNode()) {
      if ("nav".equals(around.getLocalName())) {
        return true;
      }
    }
    return false;
  }

  /** Names and their descriptions as items of a list. */
  private static List<TagKid> items(List<TagKid> kids) {
    List<TagKid> items = new ArrayList<>();
    Tag open = null;
    for (TagKid kid : kids) {
      if (!(kid instanceof Tag tag) || !tag.is("Lbl", "LBody")) {
        items.add(kid);
        open = null;
      } else if (tag.is("LBody") && open != null) {
        open.kids().add(tag);
      } else {
        open = Tag.of("LI", List.of(tag));
        items.add(open);
      }
    }
    return items;
  }

  /** A bullet is drawn and has no text of its own (32000-1, 14.9.4). */
  private static void bullets(Tag list) {
    String numbering = attributes(list, "List").getNameAsString("ListNumbering", "");
    if (!BULLETS.contains(numbering)) {
      return;
    }
    for (Tag tag : TagTree.all(list)) {
      if (tag.is("Lbl") && tag.html() == null) {
        tag.dictionary().setString(COSName.ACTUAL_TEXT, "•");
      }
    }
  }

  /** The label of an item stands before its body (7.6), and a note says its name (7.9). */
  private void labelled(Tag item) {
    for (TagKid kid : List.copyOf(item.kids())) {
      if (kid instanceof Tag body && body.is("LBody")) {
        Tag label = takeLabel(body);
        if (label != null) {
          item.kids().add(0, label);
        }
        if (isNote(item.html())) {
          Tag note = Tag.of("Note", body.kids());
          note.dictionary().setString(COSName.ID, item.html().getAttribute("id"));
          body.replaceKids(List.of(note));
        }
      }
    }
  }

  private static boolean isNote(Element item) {
    return item != null
        && (item.getAttribute("role").equals("doc-endnote")
            || item.getAttribute("data-tag").equals("Note"));
  }

  private static Tag takeLabel(Tag body) {
    for (TagKid kid : List.copyOf(body.kids())) {
      if (kid instanceof Tag tag && tag.is("Lbl")) {
        body.kids().remove(kid);
        return tag;
      }
      Tag label = kid instanceof Tag tag && tag.is("P") ? takeLabel(tag) : null;
      if (label != null) {
        return label;
      }
    }
    return null;
  }

  /** One paragraph in a cell, a heading or an item is its text; several in a line are spans. */
  private static void unwrapText(Tag tag) {
    if (!HOLDS_TEXT.contains(tag.type())) {
      return;
    }
    if (tag.kids().size() == 1 && isPlainParagraph(tag.kids().get(0))) {
      tag.replaceKids(((Tag) tag.kids().get(0)).kids());
    } else if (tag.type().equals("P") || tag.type().startsWith("H") || tag.is("Lbl", "Link")) {
      for (TagKid kid : tag.kids()) {
        if (isPlainParagraph(kid)) {
          ((Tag) kid).type("Span");
        }
      }
    }
  }

  private static boolean isPlainParagraph(TagKid kid) {
    return kid instanceof Tag tag
        && tag.is("P")
        && !tag.hasAttributes()
        && !tag.htmlName().equals("p");
  }

  /** An inline element that goes over a line end is one element, not one for each line. */
  private static List<TagKid> joined(List<TagKid> kids) {
    List<TagKid> joined = new ArrayList<>();
    for (TagKid kid : kids) {
      TagKid last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
      if (kid instanceof Tag tag
          && last instanceof Tag before
          && INLINE.contains(tag.type())
          && tag.type().equals(before.type())
          && tag.html() != null
          && tag.html() == before.html()) {
        before.kids().addAll(tag.kids());
      } else {
        joined.add(kid);
      }
    }
    return joined;
  }
}
