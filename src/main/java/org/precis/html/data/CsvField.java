package org.precis.html.data;

import java.util.Locale;

/** A column of every {@link CsvFile}. Their names are the same in all languages. */
public enum CsvField {
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
  public String title() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Its built-in datatype of CSV on the Web. */
  public String datatype() {
    return switch (this) {
      case NUMBER, LOWER, UPPER -> "decimal";
      default -> "string";
    };
  }
}
