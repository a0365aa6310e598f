package org.precis.input.proposal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.precis.input.file.Report;
import org.precis.input.file.SourceText;
import org.precis.input.file.Utf8;
import org.precis.input.tree.CsvRows;
import org.precis.input.tree.CsvSeparator;
import org.precis.sheet.Cell;
import org.precis.sheet.Workbook;

/** A CSV file as a sheet, whose rows are numbered by the lines on which they begin. */
final class CsvSheet {

  private static final String ENDING = "(?i)\\.[ct]sv";

  /** The name of the file without its ending, as spreadsheet programs name the sheet. */
  private final String name;

  private final char separator;
  private final List<CsvRows.Row> rows = new ArrayList<>();

  private CsvSheet(Path file, SourceText source, Report report) {
    this.name = file.getFileName().toString().replaceFirst(ENDING + "$", "");
    this.separator = CsvSeparator.of(source, Optional.empty());
    CsvRows.read(
        source,
        separator,
        report,
        row -> {
          if (!row.isBlank()) {
            rows.add(row);
          }
          // one more than is looked at, by which it is known that there are more
          return rows.size() <= Grid.MOST_ROWS;
        });
  }

  /** Whether a file is one, going by its name. */
  static boolean is(Path file) {
    return file.toString().matches("(?s).*" + ENDING);
  }

  /**
   * Reads a file.
   *
   * @throws org.precis.diagnostic.FaultyInputException if it is not UTF-8, or its quotes do not
   *     match
   */
  static CsvSheet of(Path file) throws IOException {
    Report report = new Report();
    Optional<SourceText> text = Utf8.decode(file.toString(), Files.readAllBytes(file), report);
    report.diagnostics().throwIfErrors();
    CsvSheet sheet = new CsvSheet(file, text.orElseThrow(), report);
    report.diagnostics().throwIfErrors();
    return sheet;
  }

  Grid grid() {
    int width = usualWidth();
    List<Workbook.Row> shown = new ArrayList<>();
    Map<Integer, Integer> ends = new TreeMap<>();
    for (CsvRows.Row row : rows) {
      List<String> fields = isWords(row, width) ? List.of(joined(row)) : row.fields();
      List<Cell> cells = new ArrayList<>();
      for (int i = 0; i < fields.size(); i++) {
        if (!fields.get(i).isBlank()) {
          cells.add(new Cell(row.line(), i + 1, Cell.Kind.TEXT, fields.get(i), ""));
        }
      }
      shown.add(new Workbook.Row(row.line(), false, cells));
      ends.put(row.line(), row.lastLine());
    }
    return Grid.ofLines(name, shown, ends);
  }

  /** The number of fields that most rows have of those that have several. */
  private int usualWidth() {
    Map<Integer, Integer> counts = new TreeMap<>();
    rows.stream()
        .map(row -> row.fields().size())
        .filter(width -> width > 1)
        .forEach(width -> counts.merge(width, 1, Integer::sum));
    return counts.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(1);
  }

  /** Whether a row is a line of words that the separator in them cuts, such as a title. */
  private static boolean isWords(CsvRows.Row row, int usualWidth) {
    List<String> later = row.fields().stream().skip(1).filter(field -> !field.isEmpty()).toList();
    return row.fields().size() != usualWidth
        && !later.isEmpty()
        && later.stream().allMatch(field -> field.startsWith(" "));
  }

  private String joined(CsvRows.Row row) {
    List<String> fields = new ArrayList<>(row.fields());
    while (fields.get(fields.size() - 1).isBlank()) {
      fields.remove(fields.size() - 1);
    }
    return String.join(String.valueOf(separator), fields);
  }
}
