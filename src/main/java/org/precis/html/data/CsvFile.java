package org.precis.html.data;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.precis.html.data.DataColumn.Kind;

/**
 * The numbers of a table as CSV (RFC 4180, UTF-8): a line for each, with its id, what it stands
 * beside, its bounds, qualifier and marks in columns of their own. It is what a page offers with
 * its tables and figures, and what is exported.
 */
public final class CsvFile {

  /** Without it, spreadsheets take the text for another character set. */
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  /** A number with its sign, which is no formula. */
  private static final Pattern SIGNED = Pattern.compile("[-+] ?\\d[\\d.,']*%?");

  private CsvFile() {}

  /** The numbers of a table; what it says beside them is in the columns that follow. */
  public static byte[] of(DataTable table) {
    StringBuilder csv = new StringBuilder(BYTE_ORDER_MARK);
    List<CsvField> fields = CsvField.of(table);
    append(csv, fields, CsvField::title, heads(table));
    for (CsvLine line : CsvLine.of(table)) {
      append(csv, fields, line::field, line.texts());
    }
    return csv.toString().getBytes(UTF_8);
  }

  /** The heads of the columns of words, which a file has beside its numbers. */
  public static List<String> heads(DataTable table) {
    return table.columns().stream()
        .filter(column -> column.kind() == Kind.TEXT)
        .map(DataColumn::head)
        .toList();
  }

  /** A line: what stands in its fields, and the texts after them. */
  private static void append(
      StringBuilder csv,
      List<CsvField> fields,
      Function<CsvField, String> content,
      List<String> texts) {
    for (CsvField field : fields) {
      csv.append(field(content.apply(field))).append(',');
    }
    for (String text : texts) {
      csv.append(field(text)).append(',');
    }
    csv.setLength(csv.length() - 1);
    csv.append("\r\n");
  }

  /** Quoted where needed, and never a formula. */
  private static String field(String text) {
    String safe = isFormula(text) ? "'" + text : text;
    return isSpecial(safe) ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
  }

  private static boolean isSpecial(String text) {
    for (int i = 0; i < text.length(); i++) {
      if ("\",\r\n".indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a spreadsheet would take a text for a formula, as one of East Asia does in full width.
   */
  private static boolean isFormula(String text) {
    return !text.isEmpty()
        && "=+-@\t\r＝＋－＠".indexOf(text.charAt(0)) >= 0
        && !SIGNED.matcher(text).matches();
  }
}
