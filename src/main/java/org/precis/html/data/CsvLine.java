package org.precis.html.data;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.precis.html.data.DataColumn.Kind;

/**
 * A line of a {@link CsvFile}: a number, or words in its place, and what it stands beside.
 *
 * @param group what the row belongs to, or ""
 * @param texts what the row has in the columns of words
 */
record CsvLine(
    String group,
    String row,
    int level,
    String column,
    DataCell cell,
    String note,
    List<String> texts) {

  /** What it has in a column; "" for nothing. */
  String field(CsvField field) {
    return switch (field) {
      case ID -> of(DataNumber::id);
      case GROUP -> group;
      case ROW -> row;
      case LEVEL -> String.valueOf(level);
      case COLUMN -> column;
      case PERIOD -> of(DataNumber::period);
      case NUMBER -> exactly(DataNumber::number);
      case LOWER -> exactly(DataNumber::lower);
      case UPPER -> exactly(DataNumber::upper);
      case QUALIFIER -> of(number -> number.qualifier().key());
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
              new CsvLine(
                  group, label, row.level(), column.head(), row.cells().get(i), row.note(), texts));
        }
      }
    }
    return lines;
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
