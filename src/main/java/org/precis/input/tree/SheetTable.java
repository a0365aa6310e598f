package org.precis.input.tree;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.precis.diagnostic.Fault;
import org.precis.diagnostic.NearestName;
import org.precis.input.file.CellPlace;
import org.precis.input.file.PackFiles;
import org.precis.input.file.Place;
import org.precis.input.file.Report;
import org.precis.input.file.SourceText;
import org.precis.sheet.Area;
import org.precis.sheet.Cell;
import org.precis.sheet.UnreadableWorkbookException;
import org.precis.sheet.Workbook;

/** Reads a worksheet into rows with places. */
public final class SheetTable {

  private final SheetName name;
  private final Place at;
  private final char decimal;
  private final Characters characters;
  private final Report report;
  private final String file;
  private final TableRows rows;
  private String sheet = "";
  private int headRow;
  private int lastRow;
  private boolean full;

  /**
   * A worksheet to be read.
   *
   * @param at where the pack names it
   * @param decimal the decimal mark for its numbers
   */
  public SheetTable(
      SheetName name,
      Place at,
      char decimal,
      PackFiles files,
      Characters characters,
      Report report) {
    this.name = name;
    this.at = at;
    this.decimal = decimal;
    this.characters = characters;
    this.report = report;
    this.file = files.nameOf(name.file());
    this.rows = new TableRows(file, report);
  }

  /** The rows as mappings from column name to cell; empty if they cannot be read. */
  public Optional<Node> read(Path path) {
    try (Workbook workbook = Workbook.open(path)) {
      Optional<Workbook.Sheet> chosen = chosen(workbook.sheets());
      return chosen.isEmpty() ? Optional.empty() : read(workbook, chosen.get());
    } catch (UnreadableWorkbookException unreadable) {
      report(unreadable);
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
    if (chosen.isEmpty()) {
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
    List<Area> merged = workbook.read(chosen, this::take);
    merged.forEach(this::refuse);
    if (merged.stream().anyMatch(this::isInHead)) {
      return Optional.empty();
    }
    if (!rows.hasHead()) {
      report.addFile(Fault.EMPTY_FILE, file);
      return Optional.empty();
    }
    return Optional.of(rows.list(place(headRow, 1, "")));
  }

  /** Takes a row; false if no more rows can be kept. */
  private boolean take(List<Cell> cells) {
    Cell last = cells.get(cells.size() - 1);
    full = rows.isFull(Math.max(last.column(), rows.width()), place(cells.get(0)));
    if (full) {
      return false;
    }
    lastRow = last.row();
    if (!rows.hasHead()) {
      headRow = last.row();
      rows.head(row(cells, last.column()));
    } else {
      // cells to the right of the header are reported there
      rows.widen(last.column(), column -> blank(headRow, column));
      rows.row(row(cells, rows.width()), place(last.row(), 1, ""));
    }
    return true;
  }

  /** The cells of a row up to a column, including empty ones. */
  private List<Node.Scalar> row(List<Cell> cells, int width) {
    List<Node.Scalar> row = new ArrayList<>();
    for (Cell cell : cells) {
      while (row.size() + 1 < cell.column()) {
        row.add(blank(cell.row(), row.size() + 1));
      }
      row.add(scalar(cell));
    }
    while (row.size() < width) {
      row.add(blank(cells.get(0).row(), row.size() + 1));
    }
    return row;
  }

  private Node.Scalar scalar(Cell cell) {
    CellPlace place = place(cell);
    Fault fault =
        switch (cell.kind()) {
          case ERROR -> Fault.CELL_ERROR;
          case NO_RESULT -> Fault.CELL_WITHOUT_RESULT;
          default -> null;
        };
    if (fault != null) {
      report.add(fault, place, cell.text());
      return new Node.Scalar("", place, false);
    }
    String shown =
        cell.kind() == Cell.Kind.NUMBER ? cell.text().replace('.', decimal) : cell.text();
    String text = characters.checked(shown, place);
    return new Node.Scalar(SourceText.withLineFeeds(text).strip(), place, false);
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

  /** Reports a merged cell, whose other rows or columns would be read as empty. */
  private void refuse(Area merged) {
    boolean inTable = merged.firstRow() <= lastRow && merged.lastRow() >= headRow;
    if (inTable && !full && merged.firstColumn() <= rows.width()) {
      String hint =
          isInHead(merged)
              ? "unmerge them, and give each column a heading of its own in one row"
              : "unmerge them, and repeat the value in each cell it applies to";
      Place place = place(merged.firstRow(), merged.firstColumn(), "");
      report.add(Fault.CELLS_MERGED, place, merged, hint);
    }
  }

  private boolean isInHead(Area merged) {
    return merged.firstRow() <= headRow
        && merged.lastRow() >= headRow
        && merged.firstColumn() <= rows.width();
  }

  private void report(UnreadableWorkbookException unreadable) {
    String part = unreadable.part();
    switch (unreadable.reason()) {
      case PASSWORD -> report.add(Fault.WORKBOOK_PASSWORD, at, name.file());
      case XLS -> ofKind("an Excel 97–2003 workbook (.xls)");
      case XLSB -> ofKind("a binary workbook (.xlsb)");
      case ODS -> ofKind("an OpenDocument spreadsheet (.ods)");
      case NO_WORKBOOK -> ofKind("not a workbook");
      case ARCHIVE -> damaged("its ZIP archive is damaged");
      case PART -> damaged("its part '" + part + "' is missing or damaged");
      case DOCUMENT_TYPE -> report.add(Fault.WORKBOOK_ENTITIES, at, name.file(), part);
      case TOO_LARGE -> report.add(Fault.WORKBOOK_SIZE, at, name.file(), part);
    }
  }

  private void ofKind(String kind) {
    report.add(Fault.WORKBOOK_KIND, at, name.file(), kind);
  }

  private void damaged(String what) {
    report.add(Fault.WORKBOOK_DAMAGED, at, name.file(), what);
  }
}
