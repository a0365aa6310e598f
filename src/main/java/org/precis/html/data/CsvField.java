package org.precis.html.data;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A column of a {@link CsvFile}. Their names are the same in all languages. */
public enum CsvField {
  /** The id of the number, as {@code explain} takes it. */
  ID,
  GROUP,
  ROW,
  /** How deep the row is among the parts of rows above it: in files of tables with such rows. */
  LEVEL,
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

  /** Those of the file of a table, in their order. */
  public static List<CsvField> of(DataTable table) {
    return Stream.of(values()).filter(field -> field != LEVEL || table.hasLevels()).toList();
  }

  /** In the first line of the file. */
  public String title() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Its built-in datatype of CSV on the Web. */
  public String datatype() {
    return switch (this) {
      case NUMBER, LOWER, UPPER -> "decimal";
      case LEVEL -> "integer";
      default -> "string";
    };
  }
}
