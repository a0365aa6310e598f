package org.precis.pdf.tag;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSName;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Repairs the tags of lists, contents lists and notes (ISO 14289-1, 7.6 and 7.9). */
final class ListTags {

  private static final Set<String> BULLETS = Set.of("Disc", "Circle", "Square");

  private ListTags() {}

  /** A contents list is TOC and TOCI (32000-1, table 333); a definition list is a list (7.6). */
  static void mendList(Tag list) {
    bullets(list);
    if (list.htmlName().equals("dl")) {
      list.attributes("List").setName("ListNumbering", "None");
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

  /** Terms and their descriptions as list items. */
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

  /** A bullet is a drawing without text of its own (32000-1, 14.9.4). */
  private static void bullets(Tag list) {
    String numbering = list.attributes("List").getNameAsString("ListNumbering", "");
    if (!BULLETS.contains(numbering)) {
      return;
    }
    for (TagKid kid : list.kids()) {
      if (kid instanceof Tag item && item.kids().get(0) instanceof Tag label && label.is("Lbl")) {
        label.dictionary().setString(COSName.ACTUAL_TEXT, "•");
      }
    }
  }

  /** The label of an item precedes its body (7.6), and a note has an ID (7.9). */
  static void mendItem(Tag item) {
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
}
