package org.precis.input.proposal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.precis.input.proposal.FoundTable.Column;
import org.precis.input.proposal.FoundTable.Meaning;
import org.precis.input.proposal.SheetCells.Kind;
import org.precis.input.tree.Extent.Span;
import org.precis.sheet.Area;
import org.precis.sheet.Cell;

/**
 * Finds the tables of a sheet. A table is a run of rows with a label and numbers; above it is its
 * head, and above that its title; below it are its notes.
 */
final class TableFinder {

  private static final BigDecimal FIVE = BigDecimal.valueOf(5);

  /** What marks of Precis mean, which the page says. */
  private static final Pattern MARKS =
      Pattern.compile("(?:\\[(?:[prebducfxz]|co|low)\\]\\s*[=:–-]?\\s*[^.;\\[]*[.;]?\\s*)+");

  /** A mark and its name, which the page says as well. */
  private static final Pattern MARK_ALONE =
      Pattern.compile("\\[(?:[prebducfxz]|co|low)]\\P{L}+\\p{L}+(?: \\p{L}+)?\\.?");

  /** With what a note on a sign begins. */
  private static final Pattern ON_A_SIGN =
      Pattern.compile("\\(?[\\p{Ll}0-9]{1,2}\\)|\\[[^\\]]{1,8}]|[*†‡§#]+|[¹²³⁰⁴-⁹]+");

  private static final Pattern LEAD_OF_PARTS =
      Pattern.compile("(?iu).*[:：]|of which|davon|darunter|dont|de los cuales|в том числе|其中");

  private final SheetCells cells;
  private final SheetRows sheetRows;
  private final TableColumns tableColumns;
  private final TableLines tableLines;
  private final TableTotals tableTotals;
  private final TableParts tableParts;
  private final List<FoundTable> found = new ArrayList<>();

  private TableFinder(SheetCells cells, boolean almostCount) {
    this.cells = cells;
    this.sheetRows = new SheetRows(cells, almostCount);
    this.tableColumns = new TableColumns(cells, sheetRows);
    this.tableLines = new TableLines(cells, sheetRows);
    this.tableTotals = new TableTotals(cells, tableColumns);
    this.tableParts = new TableParts(cells, tableTotals);
  }

  static List<FoundTable> of(SheetCells cells) {
    return of(cells, false);
  }

  /** The tables of a sheet, also those whose numbers all have signs that nothing explains. */
  static List<FoundTable> withSigns(SheetCells cells) {
    return of(cells, true);
  }

  private static List<FoundTable> of(SheetCells cells, boolean almostCount) {
    TableFinder finder = new TableFinder(cells, almostCount);
    finder.find(1, Integer.MAX_VALUE, 1, Area.MOST_COLUMNS, true);
    finder.found.forEach(table -> table.inRange |= finder.found.size() > 1);
    for (FoundTable table : finder.found) {
      table.notes.replaceAll(note -> cells.ofMark(note).orElse(note));
      table.notes.removeIf(note -> MARK_ALONE.matcher(note).matches());
      finder.notesOfNumbers(table);
      if (cells.inLines()) {
        finder.placeInLines(table);
      }
    }
    return finder.found;
  }

  /** Leaves out the lines and columns around a table, where no range of cells tells it apart. */
  private void placeInLines(FoundTable table) {
    table.inLines = true;
    List<Integer> rows = cells.rows();
    leaveOutRows(table, table.head.last() + 1, table.rows.first() - 1);
    if (table.until.isEmpty()) {
      leaveOutRows(table, table.rows.last() + 1, rows.get(rows.size() - 1));
    }
    int width = rows.stream().mapToInt(cells::width).max().orElse(0);
    leaveOutColumns(table, 1, table.columnSpan.first() - 1);
    leaveOutColumns(table, table.columnSpan.last() + 1, width);
  }

  private void leaveOutRows(FoundTable table, int first, int last) {
    List<Integer> rows =
        cells.rows().stream()
            .filter(row -> first <= row && row <= last)
            .filter(row -> !table.skip.contains(String.valueOf(row)))
            .toList();
    if (!rows.isEmpty()) {
      table.around.add(new Span(rows.get(0), last).toString());
    }
  }

  private static void leaveOutColumns(FoundTable table, int first, int last) {
    if (first <= last) {
      String letters = Cell.letters(first);
      table.around.add(first == last ? letters : letters + "-" + Cell.letters(last));
    }
  }

  private void find(int firstRow, int lastRow, int first, int last, boolean splits) {
    List<Integer> rows =
        cells.rows().stream()
            .filter(row -> firstRow <= row && row <= lastRow)
            .filter(row -> !cells.columns(row, first, last).isEmpty())
            .toList();
    int free = firstRow;
    for (int i = 0; i < rows.size(); i++) {
      if (sheetRows.isData(rows, i, first, last)) {
        int start = sheetRows.start(rows, i, free, first, last);
        int end = sheetRows.end(rows, start, i, first, last);
        table(rows, start, end, free, first, last, splits);
        free = rows.get(end) + 1;
        i = end;
      }
    }
  }

  private void table(
      List<Integer> rows, int start, int end, int free, int first, int last, boolean splits) {
    List<Integer> body = rows.subList(start, end + 1);
    Set<Integer> used = new LinkedHashSet<>();
    body.forEach(row -> used.addAll(cells.columns(row, first, last)));
    int left = used.stream().min(Integer::compare).orElse(first);
    int right = used.stream().max(Integer::compare).orElse(left);
    Span head = sheetRows.head(rows, start, end, free, left, right);
    if (splits) {
      for (int column = left + 1; column < right; column++) {
        if (isGap(column, body, head) && tableColumns.isLabel(column + 1, body)) {
          int before = found.size();
          int bottom = body.get(body.size() - 1);
          boolean named =
              isWritten(free, head.first() - 1, left, column - 1)
                  && isWritten(free, head.first() - 1, column + 1, right);
          int top = named ? free : head.first();
          find(top, bottom, left, column - 1, true);
          find(top, bottom, column + 1, right, true);
          List<FoundTable> parts = found.subList(before, found.size());
          nameParts(parts, rows, start, free, first, last);
          belowParts(parts, rows, end, first, last);
          return;
        }
      }
    }
    Span span = new Span(body.get(0), body.get(body.size() - 1));
    FoundTable table = new FoundTable(cells.name(), head, span, new Span(left, right));
    describe(table, rows, start, end, free, first, last);
    if (tableParts.hasLabelsTwice(table, rows)
        || tableParts.isInIndentedParts(table, rows)
        || tableParts.hasPartsBelowTotal(table, rows)
        || tableParts.hasTotalOfEachPart(table, rows)
        || tableParts.isInUnitsOfHeadings(table)) {
      byHeadings(table, rows, start, end, free, first, last);
    } else if (!TableParts.groups(table).isEmpty()) {
      byGroups(table, rows, start, end, free, first, last);
    } else {
      found.add(table);
    }
  }

  /** Whether something stands in some cells. */
  private boolean isWritten(int firstRow, int lastRow, int first, int last) {
    return cells.rows().stream()
        .filter(row -> firstRow <= row && row <= lastRow)
        .anyMatch(row -> !cells.columns(row, first, last).isEmpty());
  }

  /** A table for the columns below each upper heading. */
  private void byGroups(
      FoundTable table, List<Integer> rows, int start, int end, int free, int first, int last) {
    List<FoundTable> parts = new ArrayList<>();
    for (String group : TableParts.groups(table)) {
      FoundTable part = new FoundTable(cells.name(), table.head, table.rows, table.columnSpan);
      part.group = group;
      part.section = group;
      describe(part, rows, start, end, free, first, last);
      parts.add(part);
    }
    parts.subList(0, parts.size() - 1).forEach(part -> part.notes.clear());
    parts.forEach(part -> part.heading = part.heading.isEmpty() ? table.title : part.heading);
    found.addAll(parts);
  }

  /** A table for the rows below each heading, under the same head; none goes beyond its total. */
  private void byHeadings(
      FoundTable table, List<Integer> rows, int start, int end, int free, int first, int last) {
    int before = this.found.size();
    int from = start;
    String section = start == 0 ? "" : section(table, rows.get(start - 1));
    for (int i = start; i <= end; i++) {
      List<Integer> part = rows.subList(from, i + 1);
      boolean whole = i == end || table.headings.contains(rows.get(i + 1));
      if (table.headings.contains(rows.get(i))) {
        section = section(table, rows.get(i));
        from = i + 1;
      } else if (whole || part.size() > 2 && tableTotals.isSum(table, rows.get(i), part)) {
        Span span = new Span(rows.get(from), rows.get(i));
        FoundTable found = new FoundTable(cells.name(), table.head, span, table.columnSpan);
        found.wholeEnd = table.rows.last();
        found.section = section;
        describe(found, rows, from, i, free, first, last);
        found.heading = found.heading.isEmpty() ? table.title : found.heading;
        this.found.add(found);
        section = "";
        from = i + 1;
      }
    }
    List<FoundTable> parts = this.found.subList(before, this.found.size());
    String source = parts.stream().map(part -> part.source).reduce("", (a, b) -> a + b);
    if (parts.stream().filter(part -> !part.source.isEmpty()).count() == 1) {
      parts.forEach(part -> part.source = source);
    }
    shareSigns(parts);
  }

  /** Gives a sign in each part the meaning that the notes of one of them say. */
  private static void shareSigns(List<FoundTable> parts) {
    List<String> notes = parts.stream().flatMap(part -> part.notes.stream()).toList();
    Map<String, Meaning> said = new LinkedHashMap<>();
    for (FoundTable part : parts) {
      part.signs.forEach(
          (sign, own) -> {
            Meaning meaning = own == Meaning.NOT_STATED ? SignLegend.meaning(sign, notes) : own;
            if (meaning != Meaning.NOT_STATED) {
              said.putIfAbsent(sign, meaning);
            }
          });
    }
    parts.forEach(part -> part.signs.replaceAll((sign, own) -> said.getOrDefault(sign, own)));
  }

  private String section(FoundTable table, int row) {
    List<Integer> filled = cells.columns(row, table.columnSpan.first(), table.columnSpan.last());
    return table.headings.contains(row)
        ? cells.text(row, filled.get(filled.size() - 1)).replaceFirst("\\s*[:：]$", "")
        : "";
  }

  /** Gives tables that stand beside each other the title above them, and what their rows are. */
  private void nameParts(
      List<FoundTable> parts, List<Integer> rows, int start, int free, int first, int last) {
    for (FoundTable part : parts) {
      FoundTable whole = new FoundTable(cells.name(), part.head, part.rows, new Span(first, last));
      tableLines.above(whole, rows, start, free, first, last);
      boolean ofPart = parts.stream().anyMatch(one -> one.title.equals(whole.title));
      part.heading = part.heading.isEmpty() && !ofPart ? whole.title : part.heading;
      if (part.title.isEmpty() && !whole.title.isEmpty()) {
        part.title = part.label.isEmpty() ? whole.title : whole.title + ": " + part.label;
      }
    }
  }

  /**
   * Gives the lines below tables that stand beside each other to the table above them. If all stand
   * below the first, they are said of all, but a note on a sign only of those with that sign; a
   * source stated once is that of all.
   */
  private void belowParts(
      List<FoundTable> parts, List<Integer> rows, int end, int first, int last) {
    List<FoundTable> lowest = new ArrayList<>();
    for (FoundTable part : parts) {
      lowest.removeIf(other -> other.columnSpan.first() >= part.columnSpan.first());
      lowest.add(part);
    }
    List<FoundTable> lines = new ArrayList<>();
    for (int i = 0; i < lowest.size(); i++) {
      int from = i == 0 ? first : lowest.get(i).columnSpan.first();
      int to = i + 1 == lowest.size() ? last : lowest.get(i + 1).columnSpan.first() - 1;
      lines.add(linesBelow(lowest.get(i), rows.subList(end, rows.size()), from, to));
    }
    List<String> notes = lines.stream().flatMap(line -> line.notes.stream()).toList();
    List<String> sources =
        lines.stream().map(line -> line.source).filter(one -> !one.isEmpty()).toList();
    Set<String> signs = new LinkedHashSet<>();
    parts.forEach(part -> signs.addAll(part.signs.keySet()));
    boolean ofAll = lines.stream().skip(1).allMatch(line -> line.notes.isEmpty());
    for (FoundTable part : parts) {
      int at = lowest.indexOf(part);
      if (ofAll) {
        notes.stream().filter(note -> isOf(note, part, parts)).forEach(part.notes::add);
      } else if (at >= 0) {
        part.notes.addAll(lines.get(at).notes);
      }
      String own = at < 0 ? "" : lines.get(at).source;
      part.source = own.isEmpty() && sources.size() == 1 ? sources.get(0) : own;
      part.signs.replaceAll((sign, unsaid) -> SignLegend.meaning(sign, notes));
      part.notes.removeIf(note -> SignLegend.isAll(signs, note));
    }
  }

  /** What stands below a part of a sheet, from its last row on. */
  private FoundTable linesBelow(FoundTable part, List<Integer> rows, int first, int last) {
    FoundTable lines = new FoundTable(cells.name(), part.head, part.rows, new Span(first, last));
    List<Integer> below =
        rows.stream()
            .filter(row -> row.equals(rows.get(0)) || !cells.columns(row, first, last).isEmpty())
            .toList();
    tableLines.below(lines, below, 0, first, last);
    return lines;
  }

  /** Whether a note is on a sign of a part, or on none that another part has. */
  private boolean isOf(String note, FoundTable part, List<FoundTable> parts) {
    Matcher sign = ON_A_SIGN.matcher(note);
    return !sign.lookingAt()
        || shows(part, sign.group())
        || parts.stream().noneMatch(other -> shows(other, sign.group()));
  }

  private boolean shows(FoundTable part, String sign) {
    return Stream.of(part.head, part.rows)
        .flatMap(span -> rowsOf(span).stream())
        .anyMatch(
            row ->
                cells.columns(row, part.columnSpan.first(), part.columnSpan.last()).stream()
                    .anyMatch(column -> cells.text(row, column).endsWith(sign)));
  }

  private boolean isGap(int column, List<Integer> body, Span head) {
    return body.stream().allMatch(row -> cells.kind(row, column) == Kind.NOTHING)
        && rowsOf(head).stream().allMatch(row -> cells.kind(row, column) == Kind.NOTHING);
  }

  static List<Integer> rowsOf(Span span) {
    List<Integer> rows = new ArrayList<>();
    for (int row = span.first(); row <= span.last(); row++) {
      rows.add(row);
    }
    return rows;
  }

  private void describe(
      FoundTable table, List<Integer> rows, int start, int end, int free, int first, int last) {
    tableLines.above(table, rows, start, free, first, last);
    UnitNote.inHeading(table.section)
        .ifPresent(
            unit -> {
              table.stated = unit;
              table.statedIn = table.section;
              table.notes.remove(table.severalUnits);
              table.severalUnits = "";
              table.section = unit.label();
            });
    int label = tableColumns.labelColumn(table);
    table.labelColumn = label;
    List<Integer> body =
        rows.subList(start, end + 1).stream().filter(row -> !cells.isHidden(row)).toList();
    table.hidden =
        rows.subList(start, end + 1).stream().anyMatch(cells::isHidden)
            || cells.hiddenColumns().stream()
                .anyMatch(c -> table.columnSpan.first() <= c && c <= table.columnSpan.last());
    tableColumns.columns(table, label, body);
    if (!table.group.isEmpty()) {
      TableParts.keepGroup(table);
    }
    table.rowsInUnits =
        tableColumns.units(table, label, body) > 1 || tableColumns.someRowsInPercent(table, body);
    table.unit = table.stated;
    if (!table.stated.words().isEmpty() && tableColumns.someRowsInOtherUnit(table, label, body)) {
      table.statedNotOfAll = true;
      table.unit = UnitNote.NONE;
      table.notes.add(0, table.statedIn.isEmpty() ? table.stated.words() : table.statedIn);
    }
    table.notInUnit = UnitScope.narrow(table);
    int from = table.isPart() ? table.rows.first() : table.head.last() + 1;
    rowsLeftOut(
        table,
        label,
        rows.stream().filter(row -> from <= row && row <= table.rows.last()).toList());
    if (!table.section.isEmpty()) {
      table.title = table.title.isEmpty() ? table.section : table.title + ": " + table.section;
    }
    tableLines.below(table, rows, end, first, last);
    TableLines.passOverOffice(table);
    signs(table, body);
    tableTotals.totals(table, label, body);
    table.mayBeRounded = mayBeRounded(table, body);
    references(table);
  }

  /** Says in notes which numbers refer to one, since they are printed without the sign. */
  private void notesOfNumbers(FoundTable table) {
    Map<String, List<String>> places = new LinkedHashMap<>();
    Span columns = table.columnSpan;
    List<Integer> counted =
        rowsOf(table.rows).stream()
            .filter(row -> !cells.columns(row, columns.first(), columns.last()).isEmpty())
            .filter(row -> !cells.isHidden(row) && !table.skip.contains(String.valueOf(row)))
            .toList();
    for (int i = 0; i < counted.size(); i++) {
      for (Column column : table.columns) {
        for (String sign : cells.referencesToNotes(counted.get(i), column.number())) {
          String heading = column.unit().label();
          String label = table.labelsOfRows.get(i);
          places
              .computeIfAbsent(sign, unused -> new ArrayList<>())
              .add(heading.isEmpty() ? label : label + ", " + heading);
        }
      }
    }
    places.forEach((sign, at) -> table.notes.add(sign + ": " + String.join("; ", at)));
  }

  /** Takes the notes on another sheet to which the head and the rows refer. */
  private void references(FoundTable table) {
    List<String> texts = new ArrayList<>();
    for (Span span : List.of(table.head, table.rows)) {
      for (int row : rowsOf(span)) {
        cells.columns(row, table.columnSpan.first(), table.columnSpan.last()).stream()
            .map(column -> cells.text(row, column))
            .forEach(texts::add);
      }
    }
    table.references.addAll(NoteSheet.references(texts));
  }

  /** Whether the numbers of a column have fractions or a scale, or all end in 0 or 5. */
  private boolean mayBeRounded(FoundTable table, List<Integer> body) {
    return !table.stated.scale().isEmpty()
        || table.columns.stream()
            .anyMatch(
                column -> {
                  List<BigDecimal> numbers =
                      body.stream()
                          .flatMap(row -> cells.number(row, column.number()).stream())
                          .toList();
                  return !column.unit().scale().isEmpty()
                      || numbers.stream()
                          .anyMatch(number -> number.stripTrailingZeros().scale() > 0)
                      || numbers.stream().allMatch(n -> n.remainder(FIVE).signum() == 0);
                });
  }

  /** Leaves out headings of sections, and rows of formulas whose results are not in the file. */
  private void rowsLeftOut(FoundTable table, int label, List<Integer> body) {
    Map<String, Integer> lastOf = new LinkedHashMap<>();
    body.forEach(row -> lastOf.put(cells.text(row, label), row));
    boolean first = true;
    boolean afterTotal = false;
    int lastAgain = 0;
    for (int row : body) {
      if (row < table.rows.first()
          && sheetRows.countsColumns(row, table.columnSpan.first(), table.columnSpan.last())) {
        table.skip.add(String.valueOf(row));
        table.leftOut.add("row " + row + ", which numbers the columns");
        continue;
      }
      List<Integer> filled = cells.columns(row, table.columnSpan.first(), table.columnSpan.last());
      String name = cells.text(row, label);
      boolean noNumber =
          filled.stream().noneMatch(column -> column > label && sheetRows.isNumber(row, column));
      boolean noResult =
          table.columns.stream().anyMatch(column -> cells.isWithoutResult(row, column.number()));
      if (cells.isHidden(row)) {
        table.hiddenRows.add(row(row, label));
        continue;
      }
      boolean coded =
          sheetRows.isCodedSection(row, table.columnSpan.first(), table.columnSpan.last())
              && row != table.rows.last();
      if (noNumber
          && filled.size() == 1
          && !isHeadingAmong(
              table,
              row,
              filled.get(0),
              first || afterTotal || isAboveIndented(row, filled.get(0), body),
              lastAgain > row)) {
        table.withoutNumbers.add(row(row, filled.get(0)));
      } else if (coded || noNumber && filled.size() == 1) {
        int words = filled.get(filled.size() - 1);
        table.skip.add(String.valueOf(row));
        table.headings.add(row);
        table.leftOut.add(
            "row " + row + ", a heading among the rows: '" + cells.text(row, words) + "'");
      } else if (noResult && (RowWords.isTotal(name) || isOfFormulas(table, row))) {
        table.totalLeftOut = true;
        table.skip.add(String.valueOf(row));
        table.leftOut.add(
            "row "
                + row
                + ", '"
                + cells.text(row, label)
                + "', whose formulas have no saved results");
      }
      afterTotal = RowWords.isTotal(name);
      first &= afterTotal || table.headings.contains(row);
      lastAgain = Math.max(lastAgain, lastOf.get(name));
    }
  }

  /** Whether the next row is indented below a row. */
  private boolean isAboveIndented(int row, int label, List<Integer> body) {
    int next = body.indexOf(row) + 1;
    return next < body.size() && cells.indent(body.get(next), label) > cells.indent(row, label);
  }

  /**
   * Whether no number of a row has a saved result: a total under another name, and nothing else.
   */
  private boolean isOfFormulas(FoundTable table, int row) {
    return table.columns.stream()
        .map(Column::number)
        .filter(column -> sheetRows.isNumber(row, column))
        .allMatch(column -> cells.isWithoutResult(row, column));
  }

  private String row(int row, int label) {
    return "row " + row + ", '" + cells.text(row, label) + "'";
  }

  /**
   * Whether a row without numbers is a heading of the rows below it: it is merged over them, says
   * so, follows a total, is above indented rows, or divides a table that begins with such a heading
   * or has the same labels twice.
   *
   * @param first whether only totals are above it, one right above, or an indented row below
   * @param between whether a label above it is below it as well
   */
  private boolean isHeadingAmong(
      FoundTable table, int row, int label, boolean first, boolean between) {
    boolean merged =
        cells.mergedIn(row, row).stream().anyMatch(area -> area.lastColumn() > area.firstColumn());
    return row != table.rows.last()
        && (merged
            || first
            || between
            || !table.headings.isEmpty()
            || LEAD_OF_PARTS.matcher(cells.text(row, label)).matches());
  }

  /** Whether a cell of a column of numbers has a sign or a short word that is none. */
  private boolean isInPlaceOfNumber(FoundTable table, int row, int column) {
    return cells.kind(row, column) == Kind.WORD
        || cells.kind(row, column) == Kind.TEXT
            && !cells.isAlmostNumber(row, column)
            && cells.isShortWord(row, column)
            && !table.skip.contains(String.valueOf(row));
  }

  private void signs(FoundTable table, List<Integer> body) {
    Map<String, Meaning> signs = new LinkedHashMap<>();
    for (int row : body) {
      for (Column column : table.columns) {
        String text = cells.text(row, column.number());
        boolean known = text.equals("?") || text.equalsIgnoreCase("n/a") || text.matches("\\[.*]");
        if (!known && isInPlaceOfNumber(table, row, column.number())) {
          signs.put(text, SignLegend.meaning(text, table.notes));
        }
      }
    }
    table.signs.putAll(signs);
    // the page says in words what the sign means
    table.notes.removeIf(
        note -> MARKS.matcher(note).matches() || SignLegend.isAll(signs.keySet(), note));
  }
}
