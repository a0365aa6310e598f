package org.precis.input.file;

import org.precis.diagnostic.Fault;

/**
 * The extent of one CSV field, including its quotes (RFC 4180).
 *
 * @param closed false if a quote is not closed
 * @param tidy false if something follows the closing quote
 */
public record CsvScan(
    SourceText source, char separator, int start, int end, boolean closed, boolean tidy) {

  public static CsvScan first(SourceText source, int offset, char separator) {
    String text = source.text();
    boolean quoted = offset < text.length() && text.charAt(offset) == '"';
    int afterQuotes = quoted ? closingQuote(text, offset) : offset;
    int end = afterQuotes;
    while (end < text.length() && !ends(text.charAt(end), separator)) {
      end++;
    }
    boolean closed = !quoted || afterQuotes <= text.length() && isClosed(text, offset, afterQuotes);
    return new CsvScan(source, separator, offset, end, closed, !quoted || end == afterQuotes);
  }

  /** Offset after the closing quote; the end of the text if there is none. */
  private static int closingQuote(String text, int opening) {
    int at = opening + 1;
    while (at < text.length()) {
      if (text.charAt(at) != '"') {
        at++;
      } else if (at + 1 < text.length() && text.charAt(at + 1) == '"') {
        at += 2;
      } else {
        return at + 1;
      }
    }
    return text.length();
  }

  private static boolean isClosed(String text, int opening, int after) {
    int quotes = 0;
    for (int i = opening; i < after; i++) {
      quotes += text.charAt(i) == '"' ? 1 : 0;
    }
    return quotes % 2 == 0;
  }

  private static boolean ends(char c, char separator) {
    return c == separator || c == '\n' || c == '\r';
  }

  public boolean lastOfRecord() {
    return end >= source.text().length() || source.text().charAt(end) != separator;
  }

  public CsvScan next() {
    return first(source, end + 1, separator);
  }

  public TextSpan place() {
    return new TextSpan(source, start, Math.max(start, end));
  }

  private boolean closesAfterSeparator() {
    int after = closingQuote(source.text(), start);
    return after - 2 > start && source.text().charAt(after - 2) == separator;
  }

  /** Reports what is wrong with the quotes of the field. */
  public void report(Report report) {
    // a quote closed on a later line, or just after a separator, has been closed by the opening
    // quote of another field
    boolean open = !closed || source.lineAt(end) > place().line() || closesAfterSeparator();
    if (open) {
      report.add(Fault.CSV_QUOTE, place());
    } else {
      String field = source.text().substring(start, end);
      String quoted = '"' + field.replace("\"", "\"\"") + '"';
      report.add(Fault.CSV_AFTER_QUOTE, place(), quoted);
    }
  }
}
