package org.precis.input.proposal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Says in a few lines what a table was taken for. */
final class TableWords {

  private static final int LONGEST_NOTE = 40;

  private final FoundTable table;

  TableWords(FoundTable table) {
    this.table = table;
  }

  List<String> lines() {
    List<String> lines = new ArrayList<>();
    boolean headless = table.head.first() == table.rows.first();
    String head = headless ? "no head" : "head in " + headRows();
    lines.add(
        table.area()
            + ": "
            + (table.title.isEmpty() ? "a table without a title" : "table '" + table.title + "'")
            + "; "
            + head
            + ", "
            + count(table.columns.size(), "column")
            + " of numbers");
    List<String> labels = table.labels();
    if (labels.size() > 1) {
      String last = labels.get(labels.size() - 1);
      String others = String.join("', '", labels.subList(0, labels.size() - 1));
      lines.add("  labels: '" + others + "' and '" + last + "', read as one");
    }
    if (table.rowsInUnits) {
      lines.add("  no chart: the rows are in different units");
    }
    if (table.groupColumns.size() > 1) {
      lines.add("  no chart: " + labels.size() + " columns tell the rows apart");
    }
    if (table.onLevels) {
      lines.add("  no chart: some rows are indented below others");
    }
    if (table.labelMissing) {
      lines.add("  no heading above the labels: named '" + table.label + "'");
    }
    if (!table.severalUnits.isEmpty()) {
      lines.add(
          "  '"
              + table.severalUnits
              + "' names several units: give each column its own in 'columns'");
    }
    units(lines);
    if (!table.rounded.isEmpty()) {
      String names = "'" + String.join("', '", table.rounded) + "'";
      lines.add(
          "  "
              + names
              + ": rounded as the sheet shows it; for more decimals, change the format of its cells");
    }
    signs(lines);
    if (!table.marks.isEmpty()) {
      String columns = table.markColumns.size() == 1 ? "column " : "columns ";
      lines.add(
          "  "
              + columns
              + String.join(", ", table.markColumns)
              + ": marks of the numbers on the left ('"
              + String.join("', '", table.marks)
              + "')");
    }
    if (!table.totals.isEmpty() && table.labelsOfRows.size() > table.totals.size()) {
      lines.add("  " + totals());
    }
    table.leftOut.forEach(what -> lines.add("  left out: " + what));
    table.withoutNumbers.forEach(
        row ->
            lines.add(
                "  "
                    + row
                    + ", has no numbers: read as a row; if it is a heading, add it to 'skip'"));
    List<String> hidden = new ArrayList<>(table.hiddenRows);
    hidden.addAll(table.hiddenColumns);
    if (!hidden.isEmpty()) {
      lines.add("  left out, because hidden: " + String.join("; ", hidden));
    } else if (table.hidden) {
      lines.add("  left out: what is hidden");
    }
    if (table.isLong()) {
      lines.add("  too many rows to print: shows the 50 largest and adds up the others");
    }
    if (!table.source.isEmpty()) {
      lines.add("  source: " + table.source);
    }
    if (!table.notesToPrint().isEmpty()) {
      List<String> notes =
          table.notesToPrint().stream().map(note -> "'" + shortened(note) + "'").toList();
      lines.add("  " + count(notes.size(), "line") + " of notes: " + String.join(", ", notes));
    }
    return lines;
  }

  private String headRows() {
    String several = table.head.first() == table.head.last() ? " " : "s ";
    return (table.inLines ? "line" : "row") + several + table.head;
  }

  static String shortened(String note) {
    return note.length() <= LONGEST_NOTE ? note : note.substring(0, LONGEST_NOTE).strip() + "…";
  }

  private static String count(int number, String thing) {
    return number + " " + thing + (number == 1 ? "" : "s");
  }

  private void units(List<String> lines) {
    Map<String, List<String>> byUnit = new LinkedHashMap<>();
    String ofTable = table.unit.words();
    if (table.statedNotOfAll) {
      lines.add(
          "  not all numbers are "
              + table.stated.words()
              + ", since some rows name other units: all read as written");
    }
    if (!ofTable.isEmpty()) {
      lines.add("  all numbers: " + ofTable);
    }
    for (FoundTable.Column column : table.columns) {
      String words = column.unit().words();
      if (!words.isEmpty()) {
        byUnit.computeIfAbsent(words, unused -> new ArrayList<>()).add("'" + column.name() + "'");
      }
    }
    byUnit.forEach((unit, names) -> lines.add("  " + String.join(", ", names) + ": " + unit));
    if (!table.notInUnit.isEmpty()) {
      List<String> names = table.notInUnit.stream().map(c -> "'" + c.name() + "'").toList();
      lines.add(
          "  "
              + String.join(", ", names)
              + ": not read as "
              + table.stated.words()
              + ", going by the heading; if that is wrong, give the unit in 'columns'");
    }
  }

  private void signs(List<String> lines) {
    Map<FoundTable.Meaning, List<String>> byMeaning = new LinkedHashMap<>();
    table.signs.forEach(
        (sign, meaning) ->
            byMeaning.computeIfAbsent(meaning, unused -> new ArrayList<>()).add("'" + sign + "'"));
    byMeaning.forEach(
        (meaning, signs) ->
            lines.add("  " + String.join(", ", signs) + " read as " + meaning.words()));
  }

  private String in(Set<Integer> columns) {
    List<String> names =
        table.columns.stream()
            .filter(column -> columns.contains(column.number()))
            .map(column -> "'" + column.name() + "'")
            .toList();
    return names.size() == table.columns.size() ? "" : " in " + String.join(", ", names);
  }

  private String totals() {
    String rows = table.totals.size() == 1 ? "row " : "rows ";
    String how =
        !table.unequal.isEmpty()
            ? ", which is not the sum of the rows"
                + (table.hiddenRows.isEmpty() ? "" : " without those that are hidden")
                + in(table.unequal)
                + ", so not compared"
            : table.rounding
                ? ", the sum of the rows but for rounding"
                : ", compared with the rows";
    return "total: " + rows + "'" + String.join("', '", table.totals) + "'" + how;
  }
}
