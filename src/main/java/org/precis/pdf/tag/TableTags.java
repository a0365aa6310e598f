package org.precis.pdf.tag;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.precis.pdf.document.TableShape;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Repairs the tags of tables (ISO 14289-1, 7.5). In tables whose header cells span columns or rows,
 * where {@code Scope} alone is ambiguous, each cell lists its header cells (Matterhorn 15-003).
 */
final class TableTags {

  /** The identifiers in use; generated ones must differ. */
  private final Set<String> taken = new LinkedHashSet<>();

  private int last;

  /** The header cells of each column, the topmost first. */
  private final List<List<String>> columns = new ArrayList<>();

  private TableTags(List<Tag> all) {
    for (Tag tag : all) {
      taken.add(tag.html() == null ? "" : tag.html().getAttribute("id"));
    }
  }

  static void mend(Tag document) {
    List<Tag> all = TagTree.all(document);
    putCaptionsIntoTables(all);
    identifyHeads(all);
    TableTags tables = new TableTags(all);
    all.stream().filter(tag -> tag.is("Table")).forEach(tables::table);
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

  private void table(Tag table) {
    List<Tag> rows = TagTree.all(table).stream().filter(tag -> tag.is("TR")).toList();
    if (rows.stream().noneMatch(TableTags::spans) || rows.stream().anyMatch(TableTags::reaches)) {
      return;
    }
    columns.clear();
    for (TagKid kid : table.kids()) {
      if (kid instanceof Tag section) {
        List<String> group = List.of();
        for (Tag row : cells(section, "TR")) {
          if (section.is("THead")) {
            headRow(row);
          } else if (isGroup(row)) {
            group = List.of(identified(cells(row, "TH").get(0)));
          } else {
            dataRow(row, group);
          }
        }
      }
    }
  }

  private static boolean isGroup(Tag row) {
    return row.html() != null && TableShape.isGroupHead(row.html());
  }

  /** Whether it is the header of several columns, or of the rows after it. */
  private static boolean spans(Tag row) {
    boolean head = row.html() != null && "thead".equals(row.html().getParentNode().getLocalName());
    boolean wide = cells(row, "TH").stream().anyMatch(cell -> span(cell, "colspan") > 1);
    return wide && (head || isGroup(row));
  }

  private static boolean reaches(Tag row) {
    return cells(row, "TH", "TD").stream().anyMatch(cell -> span(cell, "rowspan") > 1);
  }

  private void headRow(Tag row) {
    int column = 0;
    for (Tag cell : cells(row, "TH", "TD")) {
      String id = cell.is("TH") ? identified(cell) : "";
      for (int end = column + span(cell, "colspan"); column < end; column++) {
        while (columns.size() <= column) {
          columns.add(new ArrayList<>());
        }
        if (!id.isEmpty()) {
          columns.get(column).add(id);
        }
      }
    }
  }

  private void dataRow(Tag row, List<String> group) {
    List<String> own = cells(row, "TH").stream().map(this::identified).toList();
    int column = 0;
    for (Tag cell : cells(row, "TH", "TD")) {
      Set<String> heads = new LinkedHashSet<>();
      for (int end = column + span(cell, "colspan"); column < end; column++) {
        boolean named = cell.is("TD") && column < columns.size();
        heads.addAll(named ? columns.get(column) : List.of());
      }
      heads.addAll(group);
      heads.addAll(cell.is("TD") ? own : List.of());
      name(cell, heads);
    }
  }

  /** The HTML's own {@code headers} are kept. */
  private static void name(Tag cell, Collection<String> heads) {
    if (!heads.isEmpty() && !cell.html().hasAttribute("headers")) {
      COSArray names = new COSArray();
      heads.forEach(id -> names.add(new COSString(id)));
      cell.attributes("Table").setItem(COSName.getPDFName("Headers"), names);
    }
  }

  private String identified(Tag head) {
    String id = head.dictionary().getString(COSName.ID, head.html().getAttribute("id"));
    while (id.isEmpty()) {
      String next = "th-" + ++last;
      id = taken.contains(next) ? "" : next;
    }
    head.dictionary().setString(COSName.ID, id);
    return id;
  }

  private static List<Tag> cells(Tag row, String... types) {
    return row.kids().stream()
        .filter(kid -> kid instanceof Tag tag && tag.is(types))
        .map(Tag.class::cast)
        .toList();
  }

  private static int span(Tag cell, String attribute) {
    return TableShape.span(cell.html(), attribute);
  }
}
