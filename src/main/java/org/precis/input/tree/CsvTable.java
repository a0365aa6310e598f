package org.precis.input.tree;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.precis.diagnostic.Fault;
import org.precis.input.file.CsvField;
import org.precis.input.file.Place;
import org.precis.input.file.Report;
import org.precis.input.file.SourceText;
import org.precis.input.file.Utf8;
import org.precis.sheet.Area;

/** Reads CSV (RFC 4180), as spreadsheets save it, into rows with places. */
public final class CsvTable {

  /**
   * The parts of a number that an unquoted comma has split: a qualifier may precede it, and words
   * may follow it.
   */
  private static final Pattern SPLIT_HEAD = Pattern.compile("(?<![\\d.])\\d{1,3}$");

  private static final Pattern SPLIT_TAIL = Pattern.compile("^\\d{3}(?!\\d)");

  private final SourceText source;
  private final char separator;
  private final Characters characters;
  private final Report report;
  private final Extent extent;
  private final Place at;
  private final TableSize size;
  private final List<TableGrid.Row> rows = new ArrayList<>();
  private final Map<Integer, CsvRows.Row> records = new LinkedHashMap<>();

  private CsvTable(
      SourceText source,
      char separator,
      Extent extent,
      Place at,
      Characters characters,
      Report report) {
    this.source = source;
    this.extent = extent;
    this.at = at;
    this.separator = separator;
    this.characters = characters;
    this.report = report;
    this.size = new TableSize(source.file(), report);
  }

  /**
   * The rows as mappings from column name to cell; empty if the file has no header.
   *
   * @param extent which of its rows and columns are the table
   * @param at where the pack names it
   */
  public static Optional<Node> read(
      SourceText source, Extent extent, Place at, Characters characters, Report report) {
    int head = extent.head().map(Extent.Span::first).orElse(1);
    char separator = CsvSeparator.of(source, Optional.of(head));
    return new CsvTable(source, separator, extent, at, characters, report).read();
  }

  private Optional<Node> read() {
    if (!CsvRows.read(source, separator, report, this::take) || size.isExceeded()) {
      return Optional.empty();
    }
    if (isHeadDamaged()) {
      return Optional.empty(); // what its columns are called is lost, which is reported
    }
    TableGrid.Blank blank = (row, column) -> new Node.Scalar("", blank(row, column), false);
    return new TableGrid(
            rows, Area.ALL, extent, Set.of(), blank, this::used, at, source.file(), report)
        .table(this::isWhole);
  }

  private boolean isHeadDamaged() {
    int last = extent.head().map(Extent.Span::last).orElse(1);
    return source.damaged()
        && IntStream.rangeClosed(1, Math.min(last, source.lines()))
            .anyMatch(line -> source.line(line).indexOf(Utf8.LOST) >= 0);
  }

  /** The place of an empty field, which a shorter row lacks. */
  private CsvField blank(int line, int column) {
    CsvRows.Row record = records.get(line);
    int last = record == null ? 0 : record.fields().size() - 1;
    return new CsvField(source, line, Math.min(column - 1, last), separator);
  }

  /** Takes a row; false if no more rows can be kept. */
  private boolean take(CsvRows.Row row) {
    if (size.isFull(rows.size() - 1, row.fields().size(), field(row, 0))) {
      return false;
    }
    if (!row.isBlank()) {
      rows.add(new TableGrid.Row(row.line(), false, cells(row)));
      records.put(row.line(), row);
    }
    return true;
  }

  /** Whether a row has a field for each column. */
  private boolean isWhole(TableGrid.Row row, int width) {
    CsvRows.Row record = records.get(row.number());
    int filled = record.fields().size();
    if (filled == width) {
      warnOfQuotedRow(record, width);
    } else {
      // also if the surplus fields are empty: an unquoted comma has shifted all later fields
      ragged(record, filled, width);
    }
    return filled == width;
  }

  /** A quote left open may be closed by that of a later row, whose cells are then its text. */
  private void warnOfQuotedRow(CsvRows.Row record, int width) {
    for (int i = 0; i < record.fields().size(); i++) {
      String field = record.fields().get(i);
      if (CsvRows.hasBreak(field)
          && CsvRows.BREAK
              .splitAsStream(field)
              .skip(1)
              .anyMatch(line -> looksLikeRow(line, width))) {
        report.add(Fault.CSV_ROW_IN_QUOTES, field(record, i));
      }
    }
  }

  private boolean looksLikeRow(String line, int width) {
    int separators = (int) line.chars().filter(c -> c == separator).count();
    return separators > 1 && separators == width - 1;
  }

  private List<Node.Scalar> cells(CsvRows.Row record) {
    return IntStream.range(0, record.fields().size()).mapToObj(i -> cell(record, i)).toList();
  }

  private void ragged(CsvRows.Row record, int filled, int width) {
    int split = filled > width && width > 1 ? splitNumber(record) : -1;
    int at = split >= 0 ? split : Math.min(filled, width + 1) - 1;
    boolean open =
        filled > width && record.fields().subList(width, filled).stream().allMatch(String::isBlank);
    String last = "delete the last '" + separator + "'";
    String hint =
        split >= 0
            ? splitHint(record, split, filled - width) + (open ? ", or " + last : "")
            : open ? last : raggedHint(filled, width);
    report.addHinted(
        Fault.CSV_ROW,
        field(record, at),
        hint,
        filled == 1 ? "1 field" : filled + " fields",
        width);
  }

  /** The field in which an unquoted comma splits a number such as 48,210; or -1. */
  private static int splitNumber(CsvRows.Row record) {
    for (int i = 0; i + 1 < record.fields().size(); i++) {
      boolean begins = SPLIT_HEAD.matcher(record.fields().get(i)).find();
      if (begins && isTail(record.fields().get(i + 1))) {
        return i;
      }
    }
    return -1;
  }

  /** Names the whole number, of which each surplus field may be a part. */
  private String splitHint(CsvRows.Row record, int at, int surplus) {
    StringBuilder number = new StringBuilder(record.fields().get(at).strip());
    int last = Math.min(at + surplus, record.fields().size() - 1);
    for (int i = at + 1; i <= last && isTail(record.fields().get(i)); i++) {
      number.append(separator).append(record.fields().get(i).strip());
    }
    return "put a field that contains '" + separator + "' in double quotes: \"" + number + "\"";
  }

  private static boolean isTail(String field) {
    return SPLIT_TAIL.matcher(field).find();
  }

  private String raggedHint(int filled, int width) {
    return filled > width
        ? "put a field that contains '" + separator + "' in double quotes"
        : "write '" + separator + "' for each empty field";
  }

  private Node.Scalar cell(CsvRows.Row record, int index) {
    String text = record.fields().get(index);
    return new Node.Scalar(text.strip(), field(record, index), false)
        .indented(Node.Scalar.indentOf(text));
  }

  private Node.Scalar used(Node.Scalar cell) {
    String text = characters.checked(cell.text(), cell.place());
    return new Node.Scalar(text.strip(), cell.place(), false).indented(cell.indent());
  }

  private CsvField field(CsvRows.Row record, int index) {
    return new CsvField(source, record.line(), index, separator);
  }
}
