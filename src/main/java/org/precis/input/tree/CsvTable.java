package org.precis.input.tree;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
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
import org.precis.input.file.CsvScan;
import org.precis.input.file.Place;
import org.precis.input.file.Report;
import org.precis.input.file.SourceText;
import org.precis.input.file.TextSpan;
import org.precis.input.file.Utf8;
import org.precis.sheet.Area;

/** Reads CSV (RFC 4180), as spreadsheets save it, into rows with places. */
public final class CsvTable {

  private static final int MOST_BAD_QUOTES = 100;
  private static final int LONGEST_FIELD = 16 << 20;

  /**
   * The parts of a number that an unquoted comma has split: a qualifier may precede it, and words
   * may follow it.
   */
  private static final Pattern SPLIT_HEAD = Pattern.compile("(?<![\\d.])\\d{1,3}$");

  private static final Pattern SPLIT_TAIL = Pattern.compile("^\\d{3}(?!\\d)");

  private static final Pattern BREAK = Pattern.compile("\r\n|\n|\r");

  private final SourceText source;
  private final char separator;
  private final Characters characters;
  private final Report report;
  private final Extent extent;
  private final Place at;
  private final TableSize size;
  private final List<TableGrid.Row> rows = new ArrayList<>();
  private final Map<Integer, CsvRecord> records = new LinkedHashMap<>();
  private int linesBefore;
  private int badQuotes;

  /** The first row that is longer than a first line of one field, or 0. */
  private int headings;

  private boolean full;

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
    return new CsvTable(source, separator(source, extent), extent, at, characters, report).read();
  }

  /** The separator, detected in the header, as spreadsheets save that of their locale. */
  private static char separator(SourceText source, Extent extent) {
    int line = extent.head().map(Extent.Span::first).orElse(1);
    String header = source.line(Math.min(line, source.lines()));
    if (header.indexOf('\t') >= 0 && (header.indexOf(',') < 0 || source.file().endsWith(".tsv"))) {
      return '\t';
    }
    if (header.indexOf(',') >= 0) {
      return ',';
    }
    return header.indexOf(';') >= 0 ? ';' : header.indexOf('|') >= 0 ? '|' : ',';
  }

  private Optional<Node> read() {
    int line = 1;
    while (line <= source.lines() && !full) {
      line = readFrom(line);
    }
    if (isHeadDamaged()) {
      return Optional.empty(); // what its columns are called is lost, which is reported
    }
    TableGrid.Blank blank = (row, column) -> new Node.Scalar("", blank(row, column), false);
    return new TableGrid(
            rows, Area.ALL, extent, Set.of(), blank, this::used, at, source.file(), report)
        .table(this::isWhole, TextSpan.firstLine(source));
  }

  private boolean isHeadDamaged() {
    int last = extent.head().map(Extent.Span::last).orElse(1);
    return source.damaged()
        && IntStream.rangeClosed(1, Math.min(last, source.lines()))
            .anyMatch(line -> source.line(line).indexOf(Utf8.LOST) >= 0);
  }

  /** The place of an empty field, which a shorter row lacks. */
  private CsvField blank(int line, int column) {
    CsvRecord record = records.get(line);
    int last = record == null ? 0 : record.getFieldCount() - 1;
    return new CsvField(source, line, Math.min(column - 1, last), separator);
  }

  /** Reads up to a malformed quote; returns the line to resume at. */
  private int readFrom(int firstLine) {
    linesBefore = firstLine - 1;
    int next = firstLine;
    try (CsvReader<CsvRecord> reader = reader(source.text().substring(source.startOf(firstLine)))) {
      for (CsvRecord record : reader) {
        full = size.isFull(rows.size() - 1, record.getFieldCount(), field(record, 0));
        if (full) {
          break;
        }
        take(record);
        next = lineAfter(record);
      }
      return source.lines() + 1;
    } catch (CsvParseException e) {
      return reportQuote(next);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private CsvReader<CsvRecord> reader(String text) {
    return CsvReader.builder()
        .fieldSeparator(separator)
        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
        .allowUnclosedQuote(false)
        .maxBufferSize(LONGEST_FIELD)
        .ofCsvRecord(text);
  }

  private int line(CsvRecord record) {
    return Math.toIntExact(record.getStartingLineNumber()) + linesBefore;
  }

  private int lineAfter(CsvRecord record) {
    int line = line(record) + 1;
    for (String field : record.getFields()) {
      line += hasBreak(field) ? (int) BREAK.matcher(field).results().count() : 0;
    }
    return line;
  }

  private static boolean hasBreak(String field) {
    return field.indexOf('\n') >= 0 || field.indexOf('\r') >= 0;
  }

  private void take(CsvRecord record) {
    if (record.getFields().stream().allMatch(String::isBlank)) {
      return;
    }
    rows.add(new TableGrid.Row(line(record), false, cells(record)));
    records.put(line(record), record);
  }

  /** Whether a row has a field for each column. */
  private boolean isWhole(TableGrid.Row row, int width) {
    CsvRecord record = records.get(row.number());
    int filled = record.getFieldCount();
    if (filled == width) {
      warnOfQuotedRow(record, width);
    } else {
      // also if the surplus fields are empty: an unquoted comma has shifted all later fields
      ragged(record, filled, width);
    }
    return filled == width;
  }

  /** A quote left open may be closed by that of a later row, whose cells are then its text. */
  private void warnOfQuotedRow(CsvRecord record, int width) {
    for (int i = 0; i < record.getFieldCount(); i++) {
      String field = record.getField(i);
      if (hasBreak(field)
          && BREAK.splitAsStream(field).skip(1).anyMatch(line -> looksLikeRow(line, width))) {
        report.add(Fault.CSV_ROW_IN_QUOTES, field(record, i));
      }
    }
  }

  private boolean looksLikeRow(String line, int width) {
    int separators = (int) line.chars().filter(c -> c == separator).count();
    return separators > 1 && separators == width - 1;
  }

  private List<Node.Scalar> cells(CsvRecord record) {
    return IntStream.range(0, record.getFieldCount()).mapToObj(i -> cell(record, i)).toList();
  }

  private void ragged(CsvRecord record, int filled, int width) {
    if (headings > 0) {
      return; // they are below a title as well
    }
    int split = filled > width && width > 1 ? splitNumber(record) : -1;
    int at = split >= 0 ? split : Math.min(filled, width + 1) - 1;
    report.addHinted(
        Fault.CSV_ROW,
        field(record, at),
        split >= 0 ? splitHint(record, split, filled - width) : raggedHint(record, filled, width),
        filled == 1 ? "1 field" : filled + " fields",
        width);
  }

  /** The field in which an unquoted comma splits a number such as 48,210; or -1. */
  private static int splitNumber(CsvRecord record) {
    for (int i = 0; i + 1 < record.getFieldCount(); i++) {
      boolean begins = SPLIT_HEAD.matcher(record.getField(i)).find();
      if (begins && isTail(record.getField(i + 1))) {
        return i;
      }
    }
    return -1;
  }

  /** Names the whole number, of which each surplus field may be a part. */
  private String splitHint(CsvRecord record, int at, int surplus) {
    StringBuilder number = new StringBuilder(record.getField(at).strip());
    int last = Math.min(at + surplus, record.getFieldCount() - 1);
    for (int i = at + 1; i <= last && isTail(record.getField(i)); i++) {
      number.append(separator).append(record.getField(i).strip());
    }
    return "put a field that contains '" + separator + "' in double quotes: \"" + number + "\"";
  }

  private static boolean isTail(String field) {
    return SPLIT_TAIL.matcher(field).find();
  }

  private String raggedHint(CsvRecord record, int filled, int width) {
    if (width == 1) {
      headings = line(record);
      return "if the first line is a title, delete it, or write 'head: "
          + headings
          + "' for a table that has its headings there";
    }
    return filled > width
        ? "put a field that contains '" + separator + "' in double quotes"
        : "write '" + separator + "' for each empty field";
  }

  private Node.Scalar cell(CsvRecord record, int index) {
    String text = record.getField(index);
    return new Node.Scalar(text.strip(), field(record, index), false)
        .indented(Node.Scalar.indentOf(text));
  }

  private Node.Scalar used(Node.Scalar cell) {
    String text = characters.checked(cell.text(), cell.place());
    return new Node.Scalar(text.strip(), cell.place(), false).indented(cell.indent());
  }

  private CsvField field(CsvRecord record, int index) {
    return new CsvField(source, line(record), index, separator);
  }

  /** Finds and reports the malformed quote. */
  private int reportQuote(int line) {
    CsvScan scan = CsvScan.first(source, source.startOf(line), separator);
    while (scan.closed() && scan.tidy() && scan.end() < source.text().length()) {
      int nextLine = source.lineAt(scan.end()) + 1;
      scan =
          scan.lastOfRecord()
              ? CsvScan.first(source, source.startOf(nextLine), separator)
              : scan.next();
    }
    full = ++badQuotes == MOST_BAD_QUOTES;
    if (scan.closed() && scan.tidy()) {
      // the parser has limits of its own
      report.addFile(Fault.TOO_MANY_VALUES, source.file(), "16384 fields in one row");
      return source.lines() + 1;
    }
    scan.report(report);
    return scan.place().line() + 1;
  }
}
