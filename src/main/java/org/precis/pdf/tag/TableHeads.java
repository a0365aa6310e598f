package org.precis.pdf.tag;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.precis.pdf.document.TableShape;

/**
 * Lists the header cells of each cell in tables whose header cells span columns or rows, where
 * {@code Scope} alone is ambiguous (ISO 14289-1, 7.5; Matterhorn 15-003).
 */
final class TableHeads {

  /** The identifiers in use; generated ones must differ. */
  private final Set<String> taken = new LinkedHashSet<>();

  private int last;

  /** The header cells of each column, the topmost first. */
  private final List<List<String>> columns = new ArrayList<>();

  private TableHeads(List<Tag> all) {
    for (Tag tag : all) {
      taken.add(tag.html() == null ? "" : tag.html().getAttribute("id"));
    }
  }

  static void mend(List<Tag> all) {
    TableHeads heads = new TableHeads(all);
    all.stream().filter(tag -> tag.is("Table")).forEach(heads::table);
  }

  private void table(Tag table) {
    List<Tag> rows = TagTree.all(table).stream().filter(tag -> tag.is("TR")).toList();
    if (rows.stream().noneMatch(TableHeads::spans) || rows.stream().anyMatch(TableHeads::reaches)) {
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
