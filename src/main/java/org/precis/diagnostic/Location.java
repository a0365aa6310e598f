package org.precis.diagnostic;

import java.util.Comparator;
import java.util.Optional;

/**
 * A place in an author's file.
 *
 * @param file path as the author would type it, with {@code /}
 * @param line from 1, or 0 for the whole file
 * @param column from 1 in characters (code points) of the line, or 0 for the whole line
 * @param length number of characters; at least 1 if there is a column
 * @param cell set if the fault is not in the text of the file but in what a place of it refers to
 */
public record Location(String file, int line, int column, int length, Optional<Cell> cell)
    implements Comparable<Location> {

  private static final Comparator<Location> IN_ORDER =
      Comparator.comparing(Location::file)
          .thenComparing(Location::line)
          .thenComparing(Location::column)
          .thenComparing(place -> place.cell.map(Cell::row).orElse(0))
          .thenComparing(place -> place.cell.map(Cell::columnOfTable).orElse(0));

  public Location(String file, int line, int column, int length) {
    this(file, line, column, length, Optional.empty());
  }

  /**
   * The place of some characters in the text of a file.
   *
   * @param at the index of the first, in UTF-16
   * @param length their number
   */
  public static Location of(String file, String text, int at, int length) {
    int line = (int) text.substring(0, at).chars().filter(c -> c == '\n').count() + 1;
    int begin = text.lastIndexOf('\n', at) + 1;
    return new Location(file, line, text.codePointCount(begin, at) + 1, length);
  }

  /** The line of a text in which an index is. */
  public static String lineOf(String text, int at) {
    return text.substring(text.lastIndexOf('\n', at) + 1).lines().findFirst().orElse("");
  }

  /**
   * A cell that is not text of the file, such as one in the result of a query. The diagnostic shows
   * it instead of a line.
   *
   * @param name such as {@code row 7, column value}, or {@code Cases!D7} in a spreadsheet
   * @param row row in its table, or 0 if its order is unknown
   * @param columnOfTable column in its table
   * @param column from 1 in characters of the cell
   * @param length number of characters, at least 1
   */
  public record Cell(String name, int row, int columnOfTable, int column, int length) {

    public Cell(String name, int column, int length) {
      this(name, 0, 0, column, length);
    }
  }

  /** A cell of a spreadsheet, a file that has no lines. */
  public static Location ofCell(String file, Cell cell) {
    return ofFile(file).in(cell);
  }

  public boolean isInSheet() {
    return line == 0 && cell.isPresent();
  }

  public Location in(Cell other) {
    return new Location(file, line, column, length, Optional.of(other));
  }

  public static Location ofFile(String file) {
    return new Location(file, 0, 0, 0);
  }

  @Override
  public int compareTo(Location other) {
    return IN_ORDER.compare(this, other);
  }
}
