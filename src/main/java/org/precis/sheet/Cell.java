package org.precis.sheet;

/**
 * A cell of a sheet with what it shows.
 *
 * @param row from 1
 * @param column from 1
 * @param text what it shows; of an error its name, and of a formula without a result the formula
 */
public record Cell(int row, int column, Kind kind, String text) {

  /** What a cell holds. */
  public enum Kind {
    TEXT,
    /** Digits with a decimal point, whatever mark the spreadsheet shows. */
    NUMBER,
    /** A formula that came to nothing, such as {@code #REF!}. */
    ERROR,
    /** A formula whose result the file does not hold. */
    NO_RESULT
  }

  /** The letters by which a spreadsheet calls a column, counted from 1: A, B, … Z, AA. */
  public static String letters(int column) {
    String letters = "";
    for (int rest = column; rest > 0; rest = (rest - 1) / 26) {
      letters = (char) ('A' + (rest - 1) % 26) + letters;
    }
    return letters;
  }
}
