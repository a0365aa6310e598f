package org.precis.typeset.file;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.precis.typeset.document.Element;
import org.precis.typeset.paint.Group;
import org.precis.typeset.paint.Kid;
import org.precis.typeset.paint.Link;
import org.precis.typeset.paint.PdfBytes;
import org.precis.typeset.paint.Tag;
import org.precis.typeset.paint.Tags;

/** Writes the structure tree with its parent tree and ID tree (ISO 32000-1, 14.7). */
final class StructureWriter {

  private final PdfObjects objects;

  /** The objects of the pages, by their place. */
  private final List<Integer> pages;

  /** Those of groups, by their place. */
  private final List<Integer> groups;

  private final TreeMap<String, Tag> identified = new TreeMap<>();

  StructureWriter(PdfObjects objects, List<Integer> pages, List<Integer> groups) {
    this.objects = objects;
    this.pages = pages;
    this.groups = groups;
  }

  /**
   * Writes the tree.
   *
   * @param owners of each page, the tags of its marked content by their identifiers
   * @param links in the order of their keys in the parent tree, which follow those of the pages
   * @param painted the groups, whose keys follow those of the links
   * @return the number of the root's object
   */
  int write(Tag document, List<List<Tag>> owners, List<Link> links, List<Group> painted) {
    int root = objects.reserve();
    number(document);
    write(document, root);
    int parents = objects.reserve();
    parents(parents, owners, links, painted);
    PdfBytes out = objects.object(root);
    out.raw("<</Type/StructTreeRoot/K ").reference(document.number());
    out.raw("/ParentTree ").reference(parents);
    out.raw("/ParentTreeNextKey ").integer(owners.size() + links.size() + painted.size());
    if (!identified.isEmpty()) {
      out.raw("/IDTree<</Names[");
      identified.forEach((id, tag) -> out.text(id).reference(tag.number()));
      out.raw("]>>");
    }
    out.raw(">>");
    return root;
  }

  private void number(Tag tag) {
    tag.number(objects.reserve());
    for (Kid kid : tag.kids()) {
      if (kid instanceof Tag below) {
        number(below);
      }
    }
  }

  private void write(Tag tag, int parent) {
    PdfBytes out = objects.object(tag.number());
    out.raw("<</S").name(tag.type()).raw("/P ").reference(parent);
    int page = page(tag);
    if (page >= 0) {
      out.raw("/Pg ").reference(pages.get(page));
    }
    kids(tag, page, out);
    attributes(tag, out);
    out.raw(">>");
    for (Kid kid : tag.kids()) {
      if (kid instanceof Tag below) {
        write(below, tag.number());
      }
    }
  }

  /** The page of its own content, or -1. */
  private static int page(Tag tag) {
    for (Kid kid : tag.kids()) {
      if (kid instanceof Kid.Content content) {
        return content.page();
      }
    }
    return tag.links().isEmpty() ? -1 : tag.links().get(0).page();
  }

  private void kids(Tag tag, int page, PdfBytes out) {
    int count = tag.kids().size() + tag.links().size();
    if (count == 0) {
      return;
    }
    out.raw("/K");
    if (count > 1) {
      out.raw("[");
    } else {
      out.rawOpen("");
    }
    for (Kid kid : tag.kids()) {
      if (kid instanceof Tag below) {
        out.reference(below.number());
      } else {
        Kid.Content content = (Kid.Content) kid;
        if (content.page() == page && content.group() < 0) {
          out.integer(content.mcid());
        } else {
          out.raw("<</Type/MCR/Pg ").reference(pages.get(content.page()));
          if (content.group() >= 0) {
            out.raw("/Stm ").reference(groups.get(content.group()));
          }
          out.raw("/MCID ").integer(content.mcid()).raw(">>");
        }
      }
    }
    for (Link link : tag.links()) {
      out.raw("<</Type/OBJR/Obj ").reference(link.number());
      out.raw("/Pg ").reference(pages.get(link.page())).raw(">>");
    }
    if (count > 1) {
      out.raw("]");
    }
  }

  private void attributes(Tag tag, PdfBytes out) {
    if (tag.id() != null) {
      identified.put(tag.id(), tag);
      out.raw("/ID").text(tag.id());
    }
    if (tag.listNumbering() != null && tag.type().equals("L")) {
      out.raw("/A<</O/List/ListNumbering").name(tag.listNumbering()).raw(">>");
    }
    if (tag.area() != null) {
      Link.Area area = tag.area();
      out.raw("/A<</O/Layout/BBox[").number(area.left()).number(area.bottom());
      out.number(area.right()).number(area.top()).raw("]>>");
    }
    if (tag.spoken() != null) {
      out.raw("/ActualText").text(tag.spoken());
    }
    Element element = tag.element();
    if (element == null) {
      return;
    }
    switch (tag.type()) {
      case "TH", "TD" -> cell(tag, element, out);
      case "Figure" -> out.raw("/Alt").text(Tags.alternative(element));
      case "Note" -> {
        String id = Tags.noteId(element);
        identified.put(id, tag);
        out.raw("/ID").text(id);
      }
      default -> {}
    }
    words(tag, element, out);
  }

  private static void words(Tag tag, Element element, PdfBytes out) {
    String language =
        element.has("lang") ? element.attribute("lang") : element.attribute("xml:lang");
    if (language != null) {
      out.raw("/Lang").text(language);
    }
    if (element.name().equals("abbr") && element.has("title")) {
      out.raw("/E").text(element.attribute("title"));
    }
    // A sign with a label is read as its label, such as an arrow (14.9.4; 14289-1, 7.1)
    String label = element.attribute("aria-label");
    boolean sign = tag.type().equals("Span") && "img".equals(element.attribute("role"));
    if (label != null && (sign || tag.type().equals("Link"))) {
      out.raw("/ActualText").text(label);
    }
  }

  private static void cell(Tag tag, Element element, PdfBytes out) {
    boolean head = tag.type().equals("TH");
    int columns = Tags.span(element, "colspan");
    int rows = Tags.span(element, "rowspan");
    if (!head && columns == 1 && rows == 1 && tag.headers().isEmpty()) {
      return;
    }
    out.raw("/A<</O/Table");
    if (head) {
      String scope = element.attribute("scope");
      boolean row = "row".equals(scope) || "rowgroup".equals(scope);
      out.raw(row ? "/Scope/Row" : "/Scope/Column");
    }
    if (columns > 1) {
      out.raw("/ColSpan ").integer(columns);
    }
    if (rows > 1) {
      out.raw("/RowSpan ").integer(rows);
    }
    if (!tag.headers().isEmpty()) {
      out.raw("/Headers[");
      tag.headers().forEach(out::text);
      out.raw("]");
    }
    out.raw(">>");
  }

  /** The tag of each marked content and annotation (14.7.4.4). */
  private void parents(int number, List<List<Tag>> owners, List<Link> links, List<Group> painted) {
    List<Integer> lists = new ArrayList<>();
    owners.forEach(ofPage -> lists.add(list(ofPage)));
    List<Integer> ofGroups = painted.stream().map(group -> list(group.owners())).toList();
    PdfBytes out = objects.object(number);
    out.raw("<</Nums[");
    for (int page = 0; page < lists.size(); page++) {
      out.integer(page).reference(lists.get(page));
    }
    for (int i = 0; i < links.size(); i++) {
      out.integer(owners.size() + i).reference(links.get(i).tag().number());
    }
    for (int i = 0; i < ofGroups.size(); i++) {
      out.integer(owners.size() + links.size() + i).reference(ofGroups.get(i));
    }
    out.raw("]>>");
  }

  private int list(List<Tag> tags) {
    int list = objects.reserve();
    PdfBytes out = objects.object(list);
    out.raw("[");
    for (Tag tag : tags) {
      if (tag == null) {
        out.word("null");
      } else {
        out.reference(tag.owner().number());
      }
    }
    out.raw("]");
    return list;
  }
}
