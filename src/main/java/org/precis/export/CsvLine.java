package org.precis.export;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.precis.html.data.DataCell;
import org.precis.html.data.DataColumn;
import org.precis.html.data.DataColumn.Kind;
import org.precis.html.data.DataNumber;
import org.precis.html.data.DataRow;
import org.precis.html.data.DataTable;
import org.precis.html.inline.QuantityWords;

/**
 * A line of a CSV file: a number, or words in its place, and what it stands beside.
 *
 * @param group what the row belongs to, or ""
 * @param texts what the row has in the columns of words
 */
record CsvLine(
    String group, String row, String column, DataCell cell, String note, List<String> texts) {

  /** A column of every file. Their names are the same in all languages. */
  enum Field {
    /** The id of the number, as {@code explain} takes it. */
    ID,
    GROUP,
    ROW,
    COLUMN,
    /** ISO 8601. */
    PERIOD,
    NUMBER,
    LOWER,
    UPPER,
    QUALIFIER,
    UNIT,
    MARK,
    NOTE,
    /** The cell as it is printed. */
    PRINTED;

    /** In the first line of the file. */
    String title() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** Its built-in datatype of CSV on the Web. */
    String datatype() {
      return switch (this) {
        case NUMBER, LOWER, UPPER -> "decimal";
        default -> "string";
      };
    }
  }

  /** What it has in a column; "" for nothing. */
  String field(Field field) {
    return switch (field) {
      case ID -> of(DataNumber::id);
      case GROUP -> group;
      case ROW -> row;
      case COLUMN -> column;
      case PERIOD -> of(DataNumber::period);
      case NUMBER -> exactly(DataNumber::number);
      case LOWER -> exactly(DataNumber::lower);
      case UPPER -> exactly(DataNumber::upper);
      case QUALIFIER -> of(number -> QuantityWords.key(number.qualifier()));
      case UNIT -> of(DataNumber::unit);
      case MARK -> of(number -> String.join(" ", number.marks()));
      case NOTE -> note;
      case PRINTED -> cell.text().replace('\n', ' ');
    };
  }

  /** The lines of a table, cell by cell. */
  static List<CsvLine> of(DataTable table) {
    List<CsvLine> lines = new ArrayList<>();
    for (DataRow row : table.rows()) {
      String group = String.join("", texts(table, row, Kind.GROUP));
      String label = String.join("", texts(table, row, Kind.LABEL));
      List<String> texts = texts(table, row, Kind.TEXT);
      for (int i = 0; i < row.cells().size(); i++) {
        DataColumn column = table.columns().get(i);
        if (column.kind() == Kind.NUMBERS) {
          lines.add(
              new CsvLine(group, label, column.head(), row.cells().get(i), row.note(), texts));
        }
      }
    }
    return lines;
  }

  /** The heads of the columns of words, which a file has beside its numbers. */
  static List<String> heads(DataTable table) {
    return table.columns().stream()
        .filter(column -> column.kind() == Kind.TEXT)
        .map(DataColumn::head)
        .toList();
  }

  private static List<String> texts(DataTable table, DataRow row, Kind kind) {
    return IntStream.range(0, row.cells().size())
        .filter(at -> table.columns().get(at).kind() == kind)
        .mapToObj(at -> row.cells().get(at).text())
        .toList();
  }

  private String of(Function<DataNumber, String> part) {
    return cell.number().map(part).orElse("");
  }

  private String exactly(Function<DataNumber, Optional<BigDecimal>> part) {
    return cell.number().flatMap(part).map(BigDecimal::toPlainString).orElse("");
  }
}
