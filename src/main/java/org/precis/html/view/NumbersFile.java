package org.precis.html.view;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.precis.html.inline.QuantityWords;
import org.precis.html.inline.RenderContext;
import org.precis.model.DateSpan;
import org.precis.model.Interval;
import org.precis.model.Mark;
import org.precis.model.Value;

/**
 * The numbers of a table or figure as a CSV file that the page itself holds: a line for each, with
 * its id, what it stands beside, its period (ISO 8601), its qualifier, its bounds, unit and marks
 * in columns of their own. A bound that is not stated is empty.
 */
final class NumbersFile {

  private static final String HEAD =
      "id,row,column,period,qualifier,number,lower,upper,unit,marks\r\n";

  /** Without it, spreadsheets take the text for another character set. */
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final RenderContext context;
  private final StringBuilder lines = new StringBuilder();

  NumbersFile(RenderContext context) {
    this.context = context;
  }

  /** Adds the numbers with these ids, without those that the edition does not have. */
  NumbersFile add(List<String> ids, String row, String column) {
    ids.forEach(id -> context.value(id).ifPresent(value -> add(id, row, column, value)));
    return this;
  }

  /** Adds a number; its id may be "". */
  NumbersFile add(String id, String row, String column, Value value) {
    return add(id, row, column, period(context, id, row + " " + column), value);
  }

  /**
   * The period that the id names, or that of the statistic, or else of the edition.
   *
   * @param beside the words that the number stands beside
   */
  static String period(RenderContext context, String id, String beside) {
    DateSpan edition = context.edition.masthead().period();
    if (id.contains("@")) {
      return id.substring(id.indexOf('@') + 1);
    }
    if (edition == null) {
      return "";
    }
    // A row or a column that is a period says so itself
    DateSpan others = RenderContext.hasYear(beside) ? null : edition;
    return context
        .edition
        .statistic(id)
        .map(statistic -> statistic.periodIn(edition))
        .or(() -> Optional.ofNullable(others))
        .map(DateSpan::toString)
        .orElse("");
  }

  /** Adds a number of a period, which may be "". */
  NumbersFile add(String id, String row, String column, String period, Value value) {
    Optional<Interval> interval = value.quantity().interval();
    List<String> fields = new ArrayList<>();
    fields.add(id);
    fields.add(row);
    fields.add(column);
    fields.add(period);
    fields.add(QuantityWords.key(value.quantity().qualifier()));
    fields.add(
        interval
            .filter(NumbersFile::isOne)
            .map(Interval::number)
            .map(NumbersFile::plain)
            .orElse(""));
    fields.add(interval.map(Interval::lower).map(NumbersFile::plain).orElse(""));
    fields.add(interval.map(Interval::upper).map(NumbersFile::plain).orElse(""));
    fields.add(context.unit(value.unit()));
    fields.add(value.marks().stream().map(Mark::letters).collect(Collectors.joining(" ")));
    lines.append(fields.stream().map(NumbersFile::field).collect(Collectors.joining(",")));
    lines.append("\r\n");
    return this;
  }

  /** Whether it is said with one number. */
  private static boolean isOne(Interval interval) {
    return interval.lower() == null
        || interval.upper() == null
        || interval.lower().compareTo(interval.upper()) == 0;
  }

  private static String plain(BigDecimal number) {
    return number.toPlainString();
  }

  /** Quoted where needed (RFC 4180), and never a formula. */
  private static String field(String text) {
    String plain = text.replace('\u00a0', ' ');
    String safe = isFormula(plain) ? "'" + plain : plain;
    boolean quoted = safe.chars().anyMatch(c -> "\",\r\n".indexOf(c) >= 0);
    return quoted ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
  }

  /** Whether a spreadsheet would take a text for a formula: a minus may begin a number. */
  private static boolean isFormula(String text) {
    if (text.isEmpty()) {
      return false;
    }
    char first = text.charAt(0);
    return first == '-'
        ? text.length() > 1 && !isDigit(text.charAt(1))
        : "=+@\t\r".indexOf(first) >= 0;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** The address of the file, which holds all of it; "" if there is no number. */
  String address() {
    byte[] text = (BYTE_ORDER_MARK + HEAD + lines).getBytes(StandardCharsets.UTF_8);
    return lines.isEmpty()
        ? ""
        : "data:text/csv;charset=utf-8;base64," + Base64.getEncoder().encodeToString(text);
  }
}
