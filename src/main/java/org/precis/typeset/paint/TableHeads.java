package org.precis.typeset.paint;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.precis.typeset.document.Element;

/**
 * Names the header cells of the cells of tables (ISO 14289-1, 7.5): as the HTML does by {@code
 * headers} and {@code id}; and in tables whose header cells span columns or rows, where {@code
 * Scope} alone is ambiguous, all of them (Matterhorn 15-003).
 */
final class TableHeads {

  /** Whether an identifier is in use; generated ones must differ. */
  private final Predicate<String> taken;

  private int last;

  /** The header cells of each column, the topmost first. */
  private final List<List<String>> columns = new ArrayList<>();

  TableHeads(Predicate<String> taken) {
    this.taken = taken;
  }

  /** Names those of all tables in a tag. */
  void name(Tag tag) {
    for (Kid kid : tag.kids()) {
      if (kid instanceof Tag below) {
        if (below.is("Table")) {
          table(below);
        }
        name(below);
      }
    }
  }

  private void table(Tag table) {
    List<Tag> rows = new ArrayList<>();
    collect(table, rows);
    boolean spans = false;
    boolean reaches = false;
    for (Tag row : rows) {
      spans |= spans(row);
      for (Tag cell : cells(row)) {
        reaches |= span(cell, "rowspan") > 1;
        own(cell);
      }
    }
    if (!spans || reaches) {
      return;
    }
    columns.clear();
    for (Kid kid : table.kids()) {
      if (kid instanceof Tag section) {
        List<String> group = List.of();
        for (Kid below : section.kids()) {
          if (!(below instanceof Tag row) || !row.is("TR")) {
            continue;
          }
          if (section.is("THead")) {
            headRow(row);
          } else if (isGroup(row)) {
            group = List.of(identified(cells(row).get(0)));
          } else {
            dataRow(row, group);
          }
        }
      }
    }
  }

  private static void collect(Tag tag, List<Tag> rows) {
    for (Kid kid : tag.kids()) {
      if (kid instanceof Tag below && !below.is("Table")) {
        if (below.is("TR")) {
          rows.add(below);
        } else {
          collect(below, rows);
        }
      }
    }
  }

  /** What the HTML says itself. */
  private static void own(Tag cell) {
    if (cell.is("TH") && cell.element() != null && cell.element().has("id")) {
      cell.id(cell.element().attribute("id"));
    }
    String heads = cell.element() == null ? null : cell.element().attribute("headers");
    if (heads != null) {
      cell.headers(List.of(heads.strip().split("\\s+")));
    }
  }

  private static List<Tag> cells(Tag row) {
    List<Tag> cells = new ArrayList<>(row.kids().size());
    for (Kid kid : row.kids()) {
      if (kid instanceof Tag cell && (cell.is("TH") || cell.is("TD"))) {
        cells.add(cell);
      }
    }
    return cells;
  }

  /** Whether a row is one head cell, which names the rows after it. */
  private static boolean isGroup(Tag row) {
    List<Tag> cells = cells(row);
    return cells.size() == 1 && cells.get(0).is("TH");
  }

  /** Whether it has a header of several columns, or one of the rows after it. */
  private static boolean spans(Tag row) {
    boolean head = row.parent().is("THead");
    for (Tag cell : cells(row)) {
      if (cell.is("TH") && span(cell, "colspan") > 1 && (head || isGroup(row))) {
        return true;
      }
    }
    return false;
  }

  private void headRow(Tag row) {
    int column = 0;
    for (Tag cell : cells(row)) {
      String id = cell.is("TH") ? identified(cell) : "";
      for (int end = column + span(cell, "colspan"); column < end; column++) {
        while (columns.size() <= column) {
          columns.add(new ArrayList<>(1));
        }
        if (!id.isEmpty()) {
          columns.get(column).add(id);
        }
      }
    }
  }

  private void dataRow(Tag row, List<String> group) {
    List<Tag> cells = cells(row);
    List<String> own = new ArrayList<>(1);
    for (Tag cell : cells) {
      if (cell.is("TH")) {
        own.add(identified(cell));
      }
    }
    int column = 0;
    for (Tag cell : cells) {
      Set<String> heads = new LinkedHashSet<>();
      for (int end = column + span(cell, "colspan"); column < end; column++) {
        if (cell.is("TD") && column < columns.size()) {
          heads.addAll(columns.get(column));
        }
      }
      heads.addAll(group);
      if (cell.is("TD")) {
        heads.addAll(own);
      }
      // The HTML's own are kept
      if (!heads.isEmpty() && cell.headers().isEmpty()) {
        cell.headers(List.copyOf(heads));
      }
    }
  }

  private String identified(Tag head) {
    String id = head.id();
    while (id == null) {
      String next = "th-" + ++last;
      id = taken.test(next) ? null : next;
    }
    head.id(id);
    return id;
  }

  private static int span(Tag cell, String attribute) {
    return cell.element() == null ? 1 : span(cell.element(), attribute);
  }

  /** How many columns or rows a cell says that it spans. */
  static int span(Element cell, String attribute) {
    String span = cell.attribute(attribute);
    if (span == null || span.isEmpty() || span.length() > 4) {
      return 1;
    }
    int number = 0;
    for (int i = 0; i < span.length(); i++) {
      int digit = span.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        return 1;
      }
      number = number * 10 + digit;
    }
    return Math.max(1, number);
  }
}
