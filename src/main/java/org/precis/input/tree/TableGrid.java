package org.precis.input.tree;

import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.precis.diagnostic.Fault;
import org.precis.input.file.Place;
import org.precis.input.file.Report;
import org.precis.sheet.Area;
import org.precis.sheet.Cell;

/**
 * The rows of a sheet or of a CSV file as they are, from which a table is taken: its head, which
 * may be several rows, and the rows below that belong to it.
 */
final class TableGrid {

  /**
   * A row that shows something.
   *
   * @param number from 1
   * @param cells from the first column of the file on; cells to the right may be missing
   */
  record Row(int number, boolean hidden, List<Node.Scalar> cells) {

    /** The cell in a column, or null. */
    Node.Scalar cell(int column) {
      return column <= cells.size() ? cells.get(column - 1) : null;
    }

    private boolean isFilled(int column) {
      return column <= cells.size() && !cells.get(column - 1).isBlank();
    }
  }

  /** An empty cell by its row and column. */
  interface Blank {
    Node.Scalar at(int row, int column);
  }

  /** A cell as it is used, whose faults are then reported. */
  interface Use {
    Node.Scalar used(Node.Scalar cell);
  }

  private final List<Row> all;
  private final Area area;
  private final Extent extent;
  private final Set<Integer> hiddenColumns;
  private final Blank blank;
  private final Use use;
  private final Place at;
  private final String file;
  private final Report report;
  private MergedCells merged = MergedCells.NONE;
  private int firstColumn;

  /**
   * A grid of rows.
   *
   * @param area where the table is, apart from its head
   * @param extent which rows and columns of the area are the table
   * @param at where the pack names the file
   */
  TableGrid(
      List<Row> all,
      Area area,
      Extent extent,
      Set<Integer> hiddenColumns,
      Blank blank,
      Use use,
      Place at,
      String file,
      Report report) {
    this.all = all;
    this.area = area;
    this.extent = extent;
    this.hiddenColumns = hiddenColumns;
    this.blank = blank;
    this.use = use;
    this.at = at;
    this.file = file;
    this.report = report;
  }

  /** The same with cells that are merged. */
  TableGrid with(List<Area> areas) {
    merged = new MergedCells(areas, all);
    return this;
  }

  /**
   * The table as mappings from column name to cell; empty if it has no head, or rows and none that
   * can be read.
   *
   * @param accepts whether a row below the head can be read, in a table of so many columns
   */
  Optional<Node> table(BiPredicate<Row, Integer> accepts) {
    Optional<Extent.Span> asked = head();
    if (asked.isEmpty() && !area.equals(Area.ALL)) {
      report.add(Fault.EMPTY_RANGE, at, area);
      return Optional.empty();
    }
    if (asked.isEmpty()) {
      report.addFile(Fault.EMPTY_FILE, file);
      return Optional.empty();
    }
    Extent.Span head = asked.get();
    List<Row> headRows = all.stream().filter(row -> head.holds(row.number())).toList();
    int width = headRows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
    List<Integer> columns = columns(width);
    if (columns.stream().noneMatch(column -> headRows.stream().anyMatch(r -> r.isFilled(column)))) {
      reportHead(head, "nothing is there", headRows);
      return Optional.empty();
    }
    List<Row> body = body(head);
    columns = withoutEmptyBefore(columns, headRows, body);
    firstColumn = columns.get(0);
    if (!takeMerged(head, body, columns) || isElsewhere(head, headRows, body)) {
      return Optional.empty();
    }
    TableRows rows = new TableRows(report);
    List<Node.Scalar> headings =
        columns.stream().map(column -> heading(headRows, head, column)).toList();
    JoinedLabels labels = JoinedLabels.of(extent.labels(), headings);
    rows.head(labels.head(headings), labels.columns(columns));
    boolean read = body.isEmpty();
    for (Row row : body) {
      if (accepts.test(row, width)) {
        read = true;
        // cells to the right of the head are reported there
        List<Integer> own =
            row.cells().size() > width
                ? columns(row.cells().size()).stream().filter(c -> c >= firstColumn).toList()
                : columns;
        List<Node.Scalar> cells =
            labels.row(own.stream().map(column -> cell(row, column)).toList());
        int joined = own.size() - cells.size();
        rows.widen(cells.size(), index -> blank.at(head.last(), own.get(index - 1 + joined)));
        rows.row(cells, labels.columns(own), row.cells().get(0).place());
      }
    }
    reportMarksAlone(head, body, columns, headings);
    warnOfHidden(head, body, columns);
    SheetAround around = new AroundFinder(all, area, extent, hiddenColumns, head).around(body);
    return read ? Optional.of(rows.list(firstOf(headRows), around)) : Optional.empty();
  }

  /** The rows of the head: those asked for, or the first that shows something in the area. */
  private Optional<Extent.Span> head() {
    return extent.head().isPresent()
        ? extent.head()
        : all.stream()
            .filter(row -> area.firstRow() <= row.number() && row.number() <= area.lastRow())
            .filter(this::isTaken)
            .map(row -> new Extent.Span(row.number(), row.number()))
            .findFirst();
  }

  /** Whether a row shows something in the columns of the table and is not left out. */
  private boolean isTaken(Row row) {
    return !(extent.withoutHidden() && row.hidden())
        && extent.takesRow(row.number())
        && columns(row.cells().size()).stream().anyMatch(row::isFilled);
  }

  private boolean isTaken(int column) {
    boolean hidden = extent.withoutHidden() && hiddenColumns.contains(column);
    return extent.takesColumn(column) && !hidden;
  }

  /** The columns of the table, up to this one. */
  private List<Integer> columns(int width) {
    List<Integer> columns = new ArrayList<>();
    for (int column = area.firstColumn(); column <= Math.min(width, area.lastColumn()); column++) {
      if (isTaken(column)) {
        columns.add(column);
      }
    }
    return columns;
  }

  /** The columns from the first on in which the table shows something. */
  private List<Integer> withoutEmptyBefore(
      List<Integer> columns, List<Row> headRows, List<Row> body) {
    int first = headRows.get(0).number();
    List<Row> lowest = body.isEmpty() ? headRows : body;
    int last = lowest.get(lowest.size() - 1).number();
    return columns.stream()
        .dropWhile(
            column ->
                headRows.stream().noneMatch(row -> row.isFilled(column))
                    && body.stream().noneMatch(row -> row.isFilled(column))
                    && merged.areas().stream()
                        .filter(one -> one.firstRow() <= last && first <= one.lastRow())
                        .noneMatch(
                            one -> one.firstColumn() <= column && column <= one.lastColumn()))
        .toList();
  }

  /** Whether the head seems to be in other rows, which is reported. */
  private boolean isElsewhere(Extent.Span head, List<Row> headRows, List<Row> body) {
    Optional<Extent.Span> better = search().above(head.first()).filter(one -> !head.holds(one));
    Optional<String> flaw = better.flatMap(rows -> flaw(head, rows, headRows, body));
    flaw.ifPresent(why -> reportHead(head, why, headRows));
    return flaw.isPresent();
  }

  /**
   * What speaks against a head for which other rows were found: that most columns have no heading
   * in it. Where nobody asked for it, it is then a line above the head. Fewer are reported by
   * column.
   */
  private Optional<String> flaw(
      Extent.Span head, Extent.Span better, List<Row> headRows, List<Row> body) {
    int width = body.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
    List<Integer> filled = columns(width).stream().filter(c -> isMostlyFilled(body, c)).toList();
    List<String> names =
        filled.stream()
            .skip(1) // that of the labels need not have one
            .map(column -> name(headRows, head, column))
            .filter(name -> !name.isEmpty())
            .toList();
    boolean asked = extent.head().isPresent();
    boolean few = filled.size() > 1 && names.size() * 2 < filled.size();
    if (few && (asked || better.first() > head.last())) {
      return Optional.of("most columns have no heading there");
    }
    if (asked && headRows.stream().allMatch(search()::isOfNumbers)) {
      return Optional.of("these are numbers");
    }
    return names.stream()
        .filter(name -> asked && names.indexOf(name) < names.lastIndexOf(name))
        .map(name -> "'" + name + "' heads two columns")
        .findFirst();
  }

  private static boolean isMostlyFilled(List<Row> rows, int column) {
    return rows.stream().filter(row -> row.isFilled(column)).count() * 2 >= rows.size();
  }

  private void reportHead(Extent.Span head, String flaw, List<Row> headRows) {
    Place place = extent.headAt().orElseGet(() -> firstOf(headRows));
    String hint =
        search()
            .above(head.first())
            .or(() -> search().above(1))
            .map(rows -> "the headings seem to be in " + inWords(rows) + ": " + remedy(rows))
            .orElse("check 'head': rows are numbered as in the file, from 1");
    report.add(Fault.HEAD_ELSEWHERE, place, inWords(head), flaw, hint);
  }

  /** The place of the first cell in the last of some rows that shows something. */
  private static Place firstOf(List<Row> rows) {
    List<Node.Scalar> cells = rows.get(rows.size() - 1).cells();
    return cells.stream().filter(cell -> !cell.isBlank()).findFirst().orElse(cells.get(0)).place();
  }

  private String remedy(Extent.Span rows) {
    String key = "write 'head: " + rows + "'";
    return extent.head().isPresent() ? key : "delete what is above, or " + key + " for a table";
  }

  private static String inWords(Extent.Span rows) {
    return (rows.first() == rows.last() ? "row " : "rows ") + rows;
  }

  private HeadSearch search() {
    return new HeadSearch(
        all.stream().filter(row -> row.number() <= area.lastRow()).toList(),
        row -> columns(row.cells().size()).stream().map(row::cell).toList());
  }

  /** What a column is headed by, before its faults are reported. */
  private String name(List<Row> rows, Extent.Span head, int column) {
    return rows.stream()
        .map(row -> part(row, head, column))
        .filter(part -> part != null && !part.isBlank())
        .map(Node.Scalar::text)
        .distinct()
        .collect(Collectors.joining(Extent.JOINT));
  }

  /** The rows below the head that belong to the table. */
  private List<Row> body(Extent.Span head) {
    List<Row> body = new ArrayList<>();
    for (Row row : all) {
      boolean below = row.number() > head.last() && row.number() >= area.firstRow();
      if (below
          && !extent.until().isEmpty()
          && text(row).startsWith(PlainLabel.of(extent.until()))) {
        return body;
      }
      if (below && row.number() <= area.lastRow() && isTaken(row)) {
        body.add(row);
      }
    }
    if (!extent.until().isEmpty()) {
      report.add(Fault.NO_END_ROW, at, extent.until());
    }
    return body;
  }

  /** The text of the first cell of a row that shows something, in whatever column. */
  private static String text(Row row) {
    return row.cells().stream()
        .filter(cell -> !cell.isBlank())
        .map(cell -> PlainLabel.of(cell.text()))
        .findFirst()
        .orElse("");
  }

  /**
   * Lets merged cells show their contents wherever that is meant; false if the head cannot be read.
   * In the first column a label is repeated in each row. Elsewhere a word is repeated in each cell,
   * and a number is reported, since it would be counted several times.
   */
  private boolean takeMerged(Extent.Span head, List<Row> body, List<Integer> columns) {
    int first = columns.get(0);
    int last = columns.get(columns.size() - 1);
    int end = body.isEmpty() ? head.last() : body.get(body.size() - 1).number();
    boolean readable = true;
    // from the top of the head down, since what is below needs to know what is above
    for (Area one : merged.areas().stream().sorted(comparingInt(Area::firstRow)).toList()) {
      boolean inTable = one.firstRow() <= end && one.lastRow() >= head.first();
      if (!inTable || one.firstColumn() > last || one.lastColumn() < first) {
        continue;
      }
      if (one.firstRow() <= head.last()) {
        readable &= takeInHead(one, Math.min(one.lastColumn(), last), head);
      } else if (one.firstColumn() <= first) {
        merged.cover(one, first, first);
      } else if (merged.first(one).filter(cell -> hasDigit(cell.text())).isEmpty()) {
        merged.cover(one, one.firstColumn(), Math.min(one.lastColumn(), last));
      } else {
        report(one, "unmerge them, and repeat the value in each cell it applies to");
      }
    }
    return readable;
  }

  /**
   * @param last the last column of the area that is in the table
   */
  private boolean takeInHead(Area one, int last, Extent.Span head) {
    boolean across =
        IntStream.rangeClosed(one.firstColumn(), last).filter(this::isTaken).count() > 1;
    boolean unnamed = across && one.lastRow() == head.last() && !isToldApart(one, last, head);
    if (one.lastRow() > head.last() || unnamed) {
      int end = Math.max(one.lastRow(), head.last() + 1);
      String rows = new Extent.Span(head.first(), end).toString();
      report(
          one,
          "for a table, name all rows of its head, as in 'head: "
              + rows
              + "'; otherwise unmerge them, and give each column a heading of its own");
      return false;
    }
    merged.cover(one, one.firstColumn(), last);
    return true;
  }

  /** Whether the rows above cells of the head name their columns: the cells say, say, a unit. */
  private boolean isToldApart(Area one, int last, Extent.Span head) {
    List<Row> above =
        all.stream()
            .filter(row -> head.first() <= row.number() && row.number() < one.firstRow())
            .toList();
    Set<List<String>> names = new LinkedHashSet<>();
    for (int column = one.firstColumn(); column <= last; column++) {
      int at = column;
      names.add(
          above.stream()
              .map(row -> part(row, head, at))
              .map(part -> part == null ? "" : part.text().strip())
              .toList());
    }
    return names.size() == last - one.firstColumn() + 1;
  }

  private void report(Area one, String hint) {
    Place place = blank.at(one.firstRow(), one.firstColumn()).place();
    report.add(Fault.CELLS_MERGED, place, one, hint);
  }

  private static boolean hasDigit(String text) {
    return text.codePoints().anyMatch(Character::isDigit);
  }

  /** The heading of a column: its different parts from top to bottom. */
  private Node.Scalar heading(List<Row> rows, Extent.Span head, int column) {
    List<String> parts = new ArrayList<>();
    Place place = blank.at(head.last(), column).place();
    for (Row row : rows) {
      Node.Scalar part = part(row, head, column);
      String text = part == null ? "" : PlainLabel.printed(use.used(part).text());
      if (!text.isEmpty() && !parts.contains(text)) {
        parts.add(text);
        place = part.place();
      }
    }
    boolean unnamed = parts.isEmpty() && column == firstColumn && extent.labels().size() == 1;
    return new Node.Scalar(
        unnamed ? extent.labels().get(0) : String.join(Extent.JOINT, parts), place, false);
  }

  /**
   * What a row of the head says of a column: its own cell, or that with which it is merged. Above
   * the last row, a row without merged cells says of an empty cell what it says to the left of it.
   */
  private Node.Scalar part(Row row, Extent.Span head, int column) {
    Node.Scalar own = merged.shown(row.number(), column).orElse(row.cell(column));
    boolean empty = own == null || own.isBlank();
    if (!empty || row.number() == head.last() || merged.isAcross(row.number())) {
      return own;
    }
    for (int left = column - 1; left >= area.firstColumn(); left--) {
      if (row.isFilled(left)) {
        return left == firstColumn ? own : row.cell(left);
      }
    }
    return own;
  }

  /** A cell, with the marks beside it. */
  private Node.Scalar cell(Row row, int column) {
    Node.Scalar cell = cellAlone(row, column);
    for (int beside = column + 1; extent.marks().holds(beside); beside++) {
      if (row.isFilled(beside)) {
        cell = extent.marks().marked(cell, use.used(row.cell(beside)), report);
      }
    }
    return cell;
  }

  private Node.Scalar cellAlone(Row row, int column) {
    Node.Scalar own = row.cell(column);
    Node.Scalar shown = own == null || own.isBlank() ? null : own;
    if (shown == null) {
      shown = merged.shown(row.number(), column).orElse(own);
    }
    return shown == null ? blank.at(row.number(), column) : use.used(shown);
  }

  /** Reports columns of marks that do not stand beside numbers. */
  private void reportMarksAlone(
      Extent.Span head, List<Row> body, List<Integer> columns, List<Node.Scalar> headings) {
    List<Integer> ofLabels =
        columns.stream()
            .filter(
                c ->
                    PlainLabel.in(extent.labels(), headings.get(columns.indexOf(c)).text())
                        .isPresent())
            .toList();
    List<Integer> labels = ofLabels.isEmpty() ? List.of(firstColumn) : ofLabels;
    int width = body.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
    int left = 0;
    for (int column = 1; column <= width; column++) {
      int at = column;
      if (!extent.marks().holds(column)) {
        left = column;
      } else if ((labels.contains(left) || !columns.contains(left))
          && body.stream().anyMatch(row -> row.isFilled(at))) {
        Place place = blank.at(head.last(), column).place();
        report.add(Fault.MARKS_ALONE, place, Cell.letters(column));
      }
    }
  }

  /** Warns of rows and columns that the office does not show, and the briefing would. */
  private void warnOfHidden(Extent.Span head, List<Row> body, List<Integer> columns) {
    List<Row> rows = body.stream().filter(Row::hidden).toList();
    if (!rows.isEmpty()) {
      String numbers =
          rows.stream().map(row -> String.valueOf(row.number())).collect(Collectors.joining(", "));
      report.add(Fault.HIDDEN_CELLS, rows.get(0).cells().get(0).place(), "rows", numbers);
    }
    List<Integer> hidden = columns.stream().filter(hiddenColumns::contains).toList();
    if (!hidden.isEmpty()) {
      String letters = hidden.stream().map(Cell::letters).collect(Collectors.joining(", "));
      Place place = blank.at(head.last(), hidden.get(0)).place();
      report.add(Fault.HIDDEN_CELLS, place, "columns", letters);
    }
  }
}
