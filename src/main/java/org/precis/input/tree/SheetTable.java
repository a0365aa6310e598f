package org.precis.input.tree;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.precis.diagnostic.Fault;
import org.precis.diagnostic.NearestName;
import org.precis.input.file.CellPlace;
import org.precis.input.file.PackFiles;
import org.precis.input.file.Place;
import org.precis.input.file.Report;
import org.precis.input.file.SourceText;
import org.precis.quantity.Currencies;
import org.precis.sheet.Cell;
import org.precis.sheet.UnreadableWorkbookException;
import org.precis.sheet.Workbook;

/** Reads a worksheet into rows with places. */
public final class SheetTable {

  private final SheetName name;
  private final Place at;
  private final Extent extent;
  private final Notation notation;
  private final Characters characters;
  private final Report report;
  private final String file;
  private final TableSize size;
  private final List<TableGrid.Row> rows = new ArrayList<>();
  private final Map<Node.Scalar, Cell> unusable = new IdentityHashMap<>();
  private final Map<Integer, List<Cell>> withoutResult = new TreeMap<>();
  private String sheet = "";

  private static final Pattern POINT = Pattern.compile("(?<=[0-9])\\.(?=[0-9])");

  private static final Pattern SIGN = Pattern.compile("[£€₹₽₺₴₫฿]|(?:US|HK|NT|NZ)\\$");

  /** What has no number that can be read. */
  private static final Set<Cell.Kind> UNUSABLE =
      EnumSet.of(Cell.Kind.ERROR, Cell.Kind.NO_RESULT, Cell.Kind.UNSEEN, Cell.Kind.STRUCK);

  private static final String DIVIDED =
      "fix the formula; or say that the number would have no meaning:"
          + " numbers: {not-applicable: [\"#DIV/0!\"]}";

  /**
   * A worksheet to be read.
   *
   * @param at where the pack names it
   * @param extent which of its rows and columns are the table
   * @param notation how its numbers are to be written, and which errors stand for no number
   */
  public SheetTable(
      SheetName name,
      Place at,
      Extent extent,
      Notation notation,
      PackFiles files,
      Characters characters,
      Report report) {
    this.name = name;
    this.at = at;
    this.extent = extent;
    this.notation = notation;
    this.characters = characters;
    this.report = report;
    this.file = files.nameOf(name.file());
    this.size = new TableSize(file, report);
  }

  /** The names of the sheets of a workbook that are shown; none if it cannot be read. */
  public static List<String> shown(Path path) {
    try (Workbook workbook = Workbook.open(path)) {
      return workbook.sheets().stream()
          .filter(sheet -> !sheet.hidden())
          .map(Workbook.Sheet::name)
          .toList();
    } catch (UnreadableWorkbookException | IOException reported) {
      return List.of();
    }
  }

  /** The rows as mappings from column name to cell; empty if they cannot be read. */
  public Optional<Node> read(Path path) {
    try (Workbook workbook = Workbook.open(path)) {
      Optional<Workbook.Sheet> chosen = chosen(workbook.sheets());
      return chosen.isEmpty() ? Optional.empty() : read(workbook, chosen.get());
    } catch (UnreadableWorkbookException unreadable) {
      WorkbookFaults.report(unreadable, name.file(), at, report);
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The named sheet, or the first visible one. */
  private Optional<Workbook.Sheet> chosen(List<Workbook.Sheet> sheets) {
    Optional<Workbook.Sheet> chosen =
        sheets.stream()
            .filter(one -> name.sheet().isEmpty() ? !one.hidden() : one.name().equals(name.sheet()))
            .findFirst();
    int mark = name.sheet().lastIndexOf('!');
    String before = mark < 0 ? "" : name.sheet().substring(0, mark);
    if (chosen.isEmpty() && sheets.stream().anyMatch(one -> one.name().equals(before))) {
      report.add(Fault.RANGE_OF_CELLS, at, name.sheet().substring(mark + 1));
    } else if (chosen.isEmpty()) {
      List<String> names = sheets.stream().map(Workbook.Sheet::name).toList();
      String hint = NearestName.hint(name.sheet(), names, "add one");
      boolean named = !name.sheet().isEmpty();
      String what = named ? "sheet '" + name.sheet() + "'" : "visible sheet";
      report.add(
          Fault.NO_SHEET, at, name.file(), what, named ? hint : hint + "; give its name after #");
    }
    return chosen;
  }

  private Optional<Node> read(Workbook workbook, Workbook.Sheet chosen)
      throws IOException, UnreadableWorkbookException {
    sheet = chosen.name();
    Workbook.Layout layout = workbook.read(chosen, this::take);
    if (size.isExceeded()) {
      return Optional.empty();
    }
    TableGrid.Blank blank = (row, column) -> new Node.Scalar("", place(row, column, ""), false);
    Optional<Node> table =
        new TableGrid(
                rows,
                name.area(),
                extent,
                layout.hiddenColumns(),
                blank,
                this::used,
                at,
                file,
                report)
            .with(layout.merged())
            .table((row, width) -> true);
    withoutResult.forEach(this::reportWithoutResult);
    return table;
  }

  /** Reports the formulas of a column at once: they have one cause and one remedy. */
  private void reportWithoutResult(int column, List<Cell> cells) {
    Cell first = cells.get(0);
    String letters = Cell.letters(column);
    if (cells.size() == 1) {
      report.add(Fault.CELL_WITHOUT_RESULT, place(first), first.text());
    } else {
      report.add(
          Fault.COLUMN_WITHOUT_RESULTS,
          place(first),
          letters,
          cells.size(),
          first.text(),
          file,
          letters);
    }
  }

  /** Takes a row; false if no more rows can be kept. */
  private boolean take(Workbook.Row row) {
    List<Cell> cells = row.cells();
    // the next row shows whether the table goes on
    if (row.number() > Math.max(name.area().lastRow(), lastHead()) + 1) {
      return false;
    }
    int width = cells.get(cells.size() - 1).column();
    if (size.isFull(rows.size() - 1, width, place(cells.get(0)))) {
      return false;
    }
    rows.add(new TableGrid.Row(row.number(), row.hidden(), row(cells)));
    return true;
  }

  private int lastHead() {
    return extent.head().map(Extent.Span::last).orElse(0);
  }

  /** The cells of a row, including empty ones. */
  private List<Node.Scalar> row(List<Cell> cells) {
    List<Node.Scalar> row = new ArrayList<>();
    for (Cell cell : cells) {
      while (row.size() + 1 < cell.column()) {
        row.add(blank(cell.row(), row.size() + 1));
      }
      row.add(scalar(cell));
    }
    return row;
  }

  private Node.Scalar scalar(Cell cell) {
    boolean isWord = cell.kind() == Cell.Kind.ERROR && notation.isWord(cell.text());
    boolean number = cell.kind() == Cell.Kind.NUMBER;
    boolean digits = number || cell.kind() == Cell.Kind.WORDED;
    String mark = String.valueOf(notation.decimal());
    String shown = digits ? POINT.matcher(cell.text()).replaceAll(mark) : cell.text();
    int indent = Node.Scalar.indentOf(shown);
    boolean sign = number && isOfOneCurrency(cell.currency());
    String text = (sign ? cell.currency() + " " : "") + shown.strip();
    Node.Scalar scalar = new Node.Scalar(text, place(cell), false, number, cell.scaled(), indent);
    if (!isWord && UNUSABLE.contains(cell.kind())) {
      unusable.put(scalar, cell);
    }
    return scalar;
  }

  /** Whether a sign or a code beside a number is that of one currency. */
  private static boolean isOfOneCurrency(String sign) {
    return SIGN.matcher(sign).matches() || Currencies.isCode(sign);
  }

  /** A cell that the table has: what is wrong elsewhere on the sheet does not matter. */
  private Node.Scalar used(Node.Scalar cell) {
    Cell bad = unusable.get(cell);
    if (bad != null) {
      if (bad.kind() == Cell.Kind.UNSEEN || bad.kind() == Cell.Kind.STRUCK) {
        boolean struck = bad.kind() == Cell.Kind.STRUCK;
        report.add(
            Fault.CELL_UNSEEN, cell.place(), bad.text(), struck ? "struck through" : "not shown");
      } else if (bad.kind() == Cell.Kind.ERROR) {
        boolean divided = cell.text().equals("#DIV/0!");
        report.addHinted(Fault.CELL_ERROR, cell.place(), divided ? DIVIDED : "", cell.text());
      } else {
        withoutResult.computeIfAbsent(bad.column(), unused -> new ArrayList<>()).add(bad);
      }
      return new Node.Scalar("", cell.place(), false);
    }
    String text = characters.checked(cell.text(), cell.place());
    return new Node.Scalar(
        text.strip(), cell.place(), false, cell.number(), cell.scaled(), cell.indent());
  }

  private Node.Scalar blank(int row, int column) {
    return new Node.Scalar("", place(row, column, ""), false);
  }

  private CellPlace place(Cell cell) {
    return place(cell.row(), cell.column(), SourceText.withLineFeeds(cell.text()));
  }

  private CellPlace place(int row, int column, String text) {
    return CellPlace.of(file, sheet, row, column, text);
  }
}
