package org.precis.input.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.precis.diagnostic.Fault;
import org.precis.input.field.Fields;
import org.precis.input.tree.Extent;
import org.precis.input.tree.Extent.Span;
import org.precis.input.tree.MarkColumns;
import org.precis.input.tree.Node;
import org.precis.input.tree.Notation;
import org.precis.input.tree.SheetName;
import org.precis.input.value.MarkLetters;
import org.precis.quantity.Mark;

/**
 * Reads which rows and columns of its file a table is: {@code head}, {@code skip}, {@code until},
 * and which columns mark the numbers on their left: {@code marks}.
 */
public final class ExtentReader {

  static final List<String> KEYS = List.of("head", "skip", "until", "marks");

  private static final Pattern ROWS =
      Pattern.compile("([1-9][0-9]{0,6})(?:\\s*[-–]\\s*([1-9][0-9]{0,6}))?");
  private static final Pattern COLUMNS =
      Pattern.compile("(?i)([A-Z]{1,3})(?:\\s*[-–]\\s*([A-Z]{1,3}))?");
  private static final Pattern OF_ROWS = Pattern.compile("(?i).*\\.(csv|tsv|xlsx|ods)");
  private static final String HIDDEN = "hidden";

  private final Fields table;
  private final Notation notation;
  private final List<Span> rows = new ArrayList<>();
  private final List<Span> columns = new ArrayList<>();
  private final List<Span> marks = new ArrayList<>();
  private boolean withoutHidden;

  private ExtentReader(Fields table, Notation notation) {
    this.table = table;
    this.notation = notation;
  }

  /**
   * The extent of a table; empty if its head cannot be read, which is reported.
   *
   * @param file the node that names its file or query, or holds its rows
   * @param notation of its numbers
   */
  public static Optional<Extent> of(Fields table, Node file, Notation notation) {
    return new ExtentReader(table, notation).read(file);
  }

  /** Whether a file has rows and columns. */
  static boolean isOfRows(Node.Scalar file) {
    return OF_ROWS.matcher(SheetName.of(file.text().strip()).file()).matches();
  }

  private Optional<Extent> read(Node file) {
    boolean ofRows = file instanceof Node.Scalar name && isOfRows(name);
    if (!ofRows) {
      KEYS.stream().filter(table::filled).forEach(key -> refuse(key, file));
      return Optional.of(Extent.WHOLE);
    }
    table.scalars("skip").forEach(this::skip);
    table.scalars("marks").forEach(this::mark);
    List<String> labels =
        table.scalars("label").stream().map(label -> label.text().strip()).toList();
    String head = table.word("head");
    Optional<Span> headRows = rows(head);
    if (!head.isEmpty() && headRows.isEmpty()) {
      table.report().add(Fault.HEAD_ROWS, table.placeOf("head"), head);
      return Optional.empty();
    }
    return Optional.of(
        new Extent(
            headRows,
            headRows.map(unused -> table.placeOf("head")),
            rows,
            columns,
            new MarkColumns(
                marks, text -> MarkLetters.of(text, notation.marks()), Mark.allInWords()),
            withoutHidden,
            table.word("until"),
            labels));
  }

  private void refuse(String key, Node file) {
    String what = file instanceof Node.Scalar name ? name.text().strip() : file.kind();
    table.report().add(Fault.NO_ROWS_OR_COLUMNS, table.placeOfKey(key), key, what);
  }

  private void skip(Node.Scalar item) {
    String text = item.text().strip();
    Optional<Span> ofRows = rows(text);
    Optional<Span> ofColumns = columns(text);
    if (text.equals(HIDDEN)) {
      withoutHidden = true;
    } else if (ofRows.isPresent()) {
      rows.add(ofRows.get());
    } else if (ofColumns.isPresent()) {
      columns.add(ofColumns.get());
    } else {
      table.report().add(Fault.ROW_NUMBERS, item.place(), text);
    }
  }

  private void mark(Node.Scalar item) {
    String text = item.text().strip();
    columns(text)
        .ifPresentOrElse(
            marks::add, () -> table.report().add(Fault.COLUMN_LETTERS, item.place(), text));
  }

  private static Optional<Span> columns(String text) {
    Matcher letters = COLUMNS.matcher(text);
    if (!letters.matches()) {
      return Optional.empty();
    }
    String last = letters.group(2) == null ? letters.group(1) : letters.group(2);
    return Optional.of(Span.ofColumns(letters.group(1), last));
  }

  private static Optional<Span> rows(String text) {
    Matcher matcher = ROWS.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    int first = Integer.parseInt(matcher.group(1));
    int last = matcher.group(2) == null ? first : Integer.parseInt(matcher.group(2));
    return last < first ? Optional.empty() : Optional.of(new Span(first, last));
  }
}
