package org.precis.sheet;

/**
 * A cell of a sheet with what it shows.
 *
 * @param row from 1
 * @param column from 1
 * @param text what it shows, an indented text with spaces before it; of an error its name, and of a
 *     formula without a result the formula
 * @param currency the sign or the code of a currency that it shows beside its number, or ""
 * @param scaled whether it shows a number without its last thousands, as <em>1,235</em> for 1234567
 */
public record Cell(int row, int column, Kind kind, String text, String currency, boolean scaled) {

  /** A level of indentation as spaces. */
  private static final String INDENT = "  ";

  private static final int MOST_INDENTS = 15;

  Cell(int row, int column, Kind kind, String text) {
    this(row, column, kind, text, "", false);
  }

  public Cell(int row, int column, Kind kind, String text, String currency) {
    this(row, column, kind, text, currency, false);
  }

  /** The same with a text that is indented by so many levels. */
  Cell indented(int levels) {
    return kind != Kind.TEXT || levels <= 0 || text.isBlank()
        ? this
        : new Cell(row, column, kind, INDENT.repeat(Math.min(levels, MOST_INDENTS)) + text, "");
  }

  /** The same number where its look hides it or strikes it through. */
  Cell as(Look look) {
    boolean number = kind == Kind.NUMBER || kind == Kind.WORDED;
    return !number || look == Look.PLAIN
        ? this
        : new Cell(
            row, column, look == Look.STRUCK ? Kind.STRUCK : Kind.UNSEEN, text, currency, scaled);
  }

  /** How a number looks. */
  enum Look {
    PLAIN,
    /** White on white. */
    UNSEEN,
    STRUCK
  }

  /** The same in another place. */
  Cell at(int otherRow, int otherColumn) {
    return new Cell(otherRow, otherColumn, kind, text, currency, scaled);
  }

  /** What a cell holds. */
  public enum Kind {
    TEXT,
    /** Digits with a decimal point, whatever mark the spreadsheet shows. */
    NUMBER,
    /** The same with words before or after them, which its format shows: more than 5. */
    WORDED,
    /** A number that the sheet does not show, in the colour of its ground or by its format. */
    UNSEEN,
    /** A number that is struck through. */
    STRUCK,
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
