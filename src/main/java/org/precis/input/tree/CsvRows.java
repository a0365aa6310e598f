package org.precis.input.tree;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.precis.diagnostic.Fault;
import org.precis.input.file.CsvScan;
import org.precis.input.file.Report;
import org.precis.input.file.SourceText;

/** Splits CSV (RFC 4180), as spreadsheets save it, into rows of fields. */
public final class CsvRows {

  private static final int MOST_BAD_QUOTES = 100;
  private static final int LONGEST_FIELD = 16 << 20;

  /** The limit of the parser. */
  private static final int MOST_FIELDS = 16_384;

  static final Pattern BREAK = Pattern.compile("\r\n|\n|\r");

  private final SourceText source;
  private final char separator;
  private final Report report;
  private final Predicate<Row> taker;
  private int badQuotes;
  private boolean full;
  private boolean cutOff;

  /**
   * A row, also an empty one.
   *
   * @param line where it begins, from 1
   * @param lastLine where it ends: further down if a field in quotes has line breaks
   * @param fields as they are written, without the quotes around them
   */
  public record Row(int line, int lastLine, List<String> fields) {

    public boolean isBlank() {
      return fields.stream().allMatch(String::isBlank);
    }
  }

  private CsvRows(SourceText source, char separator, Report report, Predicate<Row> taker) {
    this.source = source;
    this.separator = separator;
    this.report = report;
    this.taker = taker;
  }

  /**
   * Passes on the rows of a file. Malformed quotes are reported, and the rows below them read.
   *
   * @param taker takes a row; false where it takes no more
   * @return false if a row is too large to be read, which is reported
   */
  public static boolean read(
      SourceText source, char separator, Report report, Predicate<Row> taker) {
    CsvRows rows = new CsvRows(source, separator, report, taker);
    rows.read();
    return !rows.cutOff;
  }

  private void read() {
    int line = CsvSeparator.firstLine(source);
    while (line <= source.lines() && !full) {
      line = readFrom(line);
    }
  }

  /** Reads up to a malformed quote; returns the line to resume at. */
  private int readFrom(int firstLine) {
    int next = firstLine;
    try (CsvReader<CsvRecord> reader = reader(source.text().substring(source.startOf(firstLine)))) {
      for (CsvRecord record : reader) {
        int line = Math.toIntExact(record.getStartingLineNumber()) + firstLine - 1;
        Row row = new Row(line, lastLine(line, record.getFields()), record.getFields());
        full = !taker.test(row);
        if (full) {
          break;
        }
        next = row.lastLine + 1;
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

  private static int lastLine(int line, List<String> fields) {
    int last = line;
    for (String field : fields) {
      last += hasBreak(field) ? (int) BREAK.matcher(field).results().count() : 0;
    }
    return last;
  }

  static boolean hasBreak(String field) {
    return field.indexOf('\n') >= 0 || field.indexOf('\r') >= 0;
  }

  /** Finds and reports the malformed quote. */
  private int reportQuote(int line) {
    CsvScan scan = CsvScan.first(source, source.startOf(line), separator);
    int fields = 1;
    while (scan.closed() && scan.tidy() && scan.end() < source.text().length()) {
      int nextLine = source.lineAt(scan.end()) + 1;
      fields += scan.lastOfRecord() && fields <= MOST_FIELDS ? 1 - fields : 1;
      scan =
          scan.lastOfRecord()
              ? CsvScan.first(source, source.startOf(nextLine), separator)
              : scan.next();
    }
    full = ++badQuotes == MOST_BAD_QUOTES;
    if (scan.closed() && scan.tidy()) {
      // the parser has limits of its own
      cutOff = true;
      String most =
          fields > MOST_FIELDS
              ? MOST_FIELDS + " fields in one row"
              : LONGEST_FIELD + " characters in one field";
      report.addFile(Fault.TOO_MANY_VALUES, source.file(), most);
      return source.lines() + 1;
    }
    scan.report(report);
    return scan.place().line() + 1;
  }
}
