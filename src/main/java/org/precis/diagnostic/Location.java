package org.precis.diagnostic;

import java.util.Comparator;
import java.util.Optional;

/**
 * A place in a file that an author wrote.
 *
 * @param file path as the author would type it, with {@code /}
 * @param cell where the file is a spreadsheet: the cell, in whose text lines and columns are counted
 * @param line from 1, or 0 where the whole file is meant
 * @param column from 1 in characters (code points) of the line, or 0 where the whole line is meant
 * @param length how many characters are meant; at least 1 where there is a column
 */
public record Location(String file, Optional<SheetCell> cell, int line, int column, int length)
    implements Comparable<Location> {

  private static final Comparator<Location> IN_ORDER =
      Comparator.comparing(Location::file)
          .thenComparing(place -> place.cell.orElse(new SheetCell("", 0, "")))
          .thenComparing(Location::line)
          .thenComparing(Location::column);

  /** A place in a text. */
  public Location(String file, int line, int column, int length) {
    this(file, Optional.empty(), line, column, length);
  }

  public static Location ofFile(String file) {
    return new Location(file, 0, 0, 0);
  }

  @Override
  public int compareTo(Location other) {
    return IN_ORDER.compare(this, other);
  }
}
