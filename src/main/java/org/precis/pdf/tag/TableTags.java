package org.precis.pdf.tag;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Repairs the tags of tables (ISO 14289-1, 7.5). */
final class TableTags {

  private TableTags() {}

  static void mend(Tag document) {
    List<Tag> all = TagTree.all(document);
    putCaptionsIntoTables(all);
    identifyHeads(all);
    TableHeads.mend(all);
  }

  /** A caption belongs to its table (14289-1, 7.5; 32000-1, table 337: first or last kid). */
  private static void putCaptionsIntoTables(List<Tag> all) {
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

  /**
   * Cells that list their header cells (14289-1, 7.5) by {@code headers} and {@code id} as in HTML.
   */
  private static void identifyHeads(List<Tag> all) {
    for (Tag tag : all) {
      if (tag.is("TH") && tag.html().hasAttribute("id")) {
        tag.dictionary().setString(COSName.ID, tag.html().getAttribute("id"));
      }
      if (tag.is("TH", "TD") && tag.html().hasAttribute("headers")) {
        COSArray heads = new COSArray();
        for (String id : tag.html().getAttribute("headers").strip().split("\\s+")) {
          heads.add(new COSString(id));
        }
        tag.attributes("Table").setItem(COSName.getPDFName("Headers"), heads);
      }
    }
  }
}
