package org.precis.input.proposal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.precis.input.tree.Node;
import org.precis.sheet.Area;
import org.precis.sheet.Cell;
import org.precis.sheet.UnreadableWorkbookException;
import org.precis.sheet.Workbook;

/**
 * The cells of a sheet, or of the lines of a file, as they are.
 *
 * @param inLines whether the rows are lines of a file, which has no sheets and no ranges of cells
 * @param ends the last line of each row, by its first, if the rows are lines
 * @param isCut whether it has more rows than were looked at
 */
record Grid(
    String name,
    boolean hidden,
    boolean inLines,
    NavigableMap<Integer, NavigableMap<Integer, Cell>> cells,
    Set<Integer> hiddenRows,
    Map<Integer, Integer> ends,
    Workbook.Layout layout,
    boolean isCut) {

  static final int MOST_ROWS = 20_000;
  private static final int MOST_CELLS = 500_000;

  private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0\\u202f]+");

  static Grid of(Workbook workbook, Workbook.Sheet sheet)
      throws IOException, UnreadableWorkbookException {
    List<Workbook.Row> rows = new ArrayList<>();
    int[] count = {0};
    boolean[] cut = {false};
    Workbook.Layout layout =
        workbook.read(
            sheet,
            row -> {
              cut[0] = rows.size() >= MOST_ROWS || count[0] >= MOST_CELLS;
              if (!cut[0]) {
                rows.add(row);
                count[0] += row.cells().size();
              }
              return !cut[0];
            });
    return of(sheet.name(), sheet.hidden(), false, rows, Map.of(), layout, cut[0]);
  }

  /** The rows of a file of lines. */
  static Grid ofLines(String name, List<Workbook.Row> rows, Map<Integer, Integer> ends) {
    boolean cut = rows.size() > MOST_ROWS;
    Workbook.Layout none = new Workbook.Layout(List.of(), Set.of());
    return of(
        name, false, true, rows.subList(0, Math.min(rows.size(), MOST_ROWS)), ends, none, cut);
  }

  private static Grid of(
      String name,
      boolean hidden,
      boolean inLines,
      List<Workbook.Row> rows,
      Map<Integer, Integer> ends,
      Workbook.Layout layout,
      boolean cut) {
    NavigableMap<Integer, NavigableMap<Integer, Cell>> cells = new TreeMap<>();
    Set<Integer> hiddenRows = new TreeSet<>();
    for (Workbook.Row row : rows) {
      NavigableMap<Integer, Cell> own = new TreeMap<>();
      row.cells().forEach(cell -> own.put(cell.column(), cell));
      cells.put(row.number(), own);
      if (row.hidden()) {
        hiddenRows.add(row.number());
      }
    }
    return new Grid(name, hidden, inLines, cells, hiddenRows, ends, layout, cut);
  }

  /** The rows that show something, in order. */
  List<Integer> rows() {
    return new ArrayList<>(cells.keySet());
  }

  /** How many empty rows are between two rows that show something. */
  int gap(int above, int below) {
    return below - ends.getOrDefault(above, above) - 1;
  }

  boolean isHidden(int row) {
    return hiddenRows.contains(row);
  }

  boolean isHiddenColumn(int column) {
    return layout.hiddenColumns().contains(column);
  }

  /** The columns of a row that show something between two columns. */
  List<Integer> columns(int row, int first, int last) {
    return first > last
        ? List.of()
        : new ArrayList<>(
            cells.getOrDefault(row, new TreeMap<>()).subMap(first, true, last, true).keySet());
  }

  /** The columns of a row that show something. */
  List<Integer> columns(int row) {
    return columns(row, 1, Area.MOST_COLUMNS);
  }

  Optional<Cell> cell(int row, int column) {
    return Optional.ofNullable(cells.getOrDefault(row, new TreeMap<>()).get(column));
  }

  /** What a cell shows, in one line; "" if nothing. */
  String text(int row, int column) {
    return cell(row, column).map(cell -> plain(cell.text())).orElse("");
  }

  /** What the cells of a column show in some rows, where they show something. */
  List<String> texts(List<Integer> some, int column) {
    return some.stream()
        .flatMap(row -> cell(row, column).stream())
        .map(cell -> plain(cell.text()))
        .filter(text -> !text.isEmpty())
        .toList();
  }

  private static String plain(String text) {
    return SPACES.matcher(text).replaceAll(" ").strip();
  }

  /** What the first cell of a row that shows something shows. */
  String first(int row) {
    return text(row, columns(row).get(0));
  }

  /** By how many spaces a text is indented. */
  int indent(int row, int column) {
    return cell(row, column).map(Cell::text).map(Node.Scalar::indentOf).orElse(0);
  }

  boolean isWithoutResult(int row, int column) {
    return cell(row, column).filter(cell -> cell.kind() == Cell.Kind.NO_RESULT).isPresent();
  }

  /** The merged cells that begin in some of these rows. */
  List<Area> mergedIn(int firstRow, int lastRow) {
    return layout.merged().stream()
        .filter(area -> firstRow <= area.firstRow() && area.firstRow() <= lastRow)
        .toList();
  }

  /** Whether cells of a row are merged with others on their right. */
  boolean isMergedAcross(int row) {
    return mergedIn(row, row).stream().anyMatch(area -> area.lastColumn() > area.firstColumn());
  }

  /** All texts, but not numbers. */
  Stream<String> texts() {
    return all().filter(cell -> cell.kind() == Cell.Kind.TEXT).map(cell -> plain(cell.text()));
  }

  private Stream<Cell> all() {
    return cells.values().stream().flatMap(row -> row.values().stream());
  }

  /** The texts that are not the first of their rows, and so may be numbers. */
  List<String> textsBesideLabels() {
    return cells.values().stream()
        .flatMap(row -> row.values().stream().skip(1))
        .filter(cell -> cell.kind() == Cell.Kind.TEXT)
        .map(cell -> plain(cell.text()))
        .toList();
  }

  /** What each row says, as a legend may say it: two cells as a sign and what it means. */
  List<String> lines() {
    return rows().stream()
        .map(row -> columns(row).stream().map(column -> text(row, column)).toList())
        .flatMap(
            texts ->
                texts.size() == 2 ? Stream.of(texts.get(0) + " = " + texts.get(1)) : texts.stream())
        .toList();
  }
}
