package org.precis.pdf.tag;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.pdfbox.cos.COSName;

/**
 * Turns the tags of layout boxes into those a person would write. Each repair names the clause of
 * ISO 14289-1 (PDF/UA-1) or ISO 32000-1 that it serves.
 */
public final class TagTreeRepair {

  private static final Set<String> INLINE =
      Set.of("Span", "Link", "Code", "Quote", "Note", "Reference", "Lbl");

  /** Types that may contain text directly, so that a single paragraph in them is redundant. */
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

  private TagTreeRepair() {}

  public static void mend(Tag document) {
    TableTags.mend(document);
    document.replaceKids(kids(document));
  }

  /** The children of a tag, each repaired, and replaced by its own children if it is redundant. */
  private static List<TagKid> kids(Tag parent) {
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

  private static List<? extends TagKid> mended(Tag tag, Tag parent) {
    boolean anonymous = tag.html() == null || tag.html() == parent.html();
    if (tag.isGeneric()) {
      tag.type(anonymous ? boxType(tag) : typeOf(tag, parent));
      if (anonymous) {
        // The attributes of an element are stated once
        tag.dictionary().removeItem(COSName.LANG);
        tag.dictionary().removeItem(COSName.ALT);
      }
    }
    tag.replaceKids(kids(tag));
    special(tag);
    if (!anonymous) {
      name(tag);
    }
    if (tag.kids().isEmpty() && !tag.is("TD", "TH")) {
      return List.of();
    }
    if (tag.is("Div") && tag.kids().stream().allMatch(TagTreeRepair::isInline)) {
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
   * The type for the HTML element. openhtmltopdf gives every positioned box a Sect, and does not
   * distinguish most elements (14289-1, 7.1).
   */
  private static String typeOf(Tag tag, Tag parent) {
    String box = boxType(tag);
    if (tag.html().hasAttribute("data-tag")) {
      return tag.html().getAttribute("data-tag");
    }
    return switch (tag.htmlName()) {
      case "p", "h1", "h2", "h3", "h4", "h5", "h6" -> tag.htmlName().toUpperCase(Locale.ROOT);
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

  private static void special(Tag tag) {
    switch (tag.type()) {
      case "Table" -> tag.kids().removeIf(kid -> kid instanceof Tag t && t.kids().isEmpty());
      case "L" -> ListTags.mendList(tag);
      case "LI" -> ListTags.mendItem(tag);
      // Its title is in the annotation (7.18.5); as Alt it would be read instead of the text
      case "Link" -> tag.dictionary().removeItem(COSName.ALT);
      default -> {}
    }
  }

  /**
   * A symbol with a label is read as its label, such as an arrow (32000-1, 14.9.4; 14289-1, 7.1).
   */
  private static void name(Tag tag) {
    boolean sign =
        tag.is("Link") || tag.is("Span") && tag.html().getAttribute("role").equals("img");
    if (sign && tag.html().hasAttribute("aria-label")) {
      tag.dictionary().setString(COSName.ACTUAL_TEXT, tag.html().getAttribute("aria-label"));
    }
  }

  /** A single paragraph in a cell, heading or item is unwrapped; several in a line become spans. */
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

  /** An inline element across a line break is one element, not one for each line. */
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
