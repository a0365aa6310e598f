package org.precis.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.precis.export.CsvLine.Field;
import org.precis.html.data.DataFigure;
import org.precis.html.data.DataTable;
import org.precis.html.data.PageData;

/**
 * Each table, and the numbers of each figure, as a CSV file (RFC 4180) with a line for each cell,
 * and beside it a file of metadata (CSV on the Web).
 */
final class CsvExport {

  /** Without it, spreadsheets take the text for another character set. */
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  /** A number with its sign, which is no formula. */
  private static final Pattern SIGNED = Pattern.compile("[-+] ?\\d[\\d.,' ]*%?");

  private CsvExport() {}

  static List<ExportedFile> files(ExportSource source) {
    PageData data = source.data();
    List<ExportedFile> files = new ArrayList<>();
    Stream.concat(data.tables().stream(), data.figures().stream().map(DataFigure::numbers))
        .filter(DataTable::hasNumbers)
        .forEach(
            table -> {
              String ending = "." + table.id() + ".csv";
              files.add(new ExportedFile(ending, csv(table)));
              files.add(
                  new ExportedFile(
                      ending + "-metadata.json",
                      CsvMetadata.of(source.name() + ending, table, data).getBytes(UTF_8)));
            });
    return files;
  }

  private static byte[] csv(DataTable table) {
    StringBuilder csv = new StringBuilder(BYTE_ORDER_MARK);
    append(csv, Stream.concat(fields(Field::title), CsvLine.heads(table).stream()));
    for (CsvLine line : CsvLine.of(table)) {
      append(csv, Stream.concat(fields(line::field), line.texts().stream()));
    }
    return csv.toString().getBytes(UTF_8);
  }

  private static Stream<String> fields(Function<Field, String> content) {
    return Stream.of(Field.values()).map(content);
  }

  private static void append(StringBuilder csv, Stream<String> fields) {
    csv.append(fields.map(CsvExport::field).collect(Collectors.joining(","))).append("\r\n");
  }

  /** Quoted where needed, and never a formula. */
  private static String field(String text) {
    String safe = isFormula(text) ? "'" + text : text;
    boolean quoted = safe.chars().anyMatch(c -> "\",\r\n".indexOf(c) >= 0);
    return quoted ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
  }

  /** Whether a spreadsheet would take a text for a formula. */
  private static boolean isFormula(String text) {
    return !text.isEmpty()
        && "=+-@\t\r".indexOf(text.charAt(0)) >= 0
        && !SIGNED.matcher(text).matches();
  }
}
