package org.precis.sheet;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A rectangle of cells, such as {@code B1:D2}; rows and columns from 1. */
public record Area(int firstRow, int firstColumn, int lastRow, int lastColumn) {

  /** A1 to XFD1048576, the corners of a sheet. */
  private static final Pattern ADDRESS = Pattern.compile("\\$?([A-Z]{1,3})\\$?([0-9]{1,7})");

  public static final int MOST_ROWS = 1_048_576;
  public static final int MOST_COLUMNS = 16_384;

  /** Every cell of a sheet. */
  public static final Area ALL = new Area(1, 1, MOST_ROWS, MOST_COLUMNS);

  /** Two corners, of which either may lack its row: {@code A4:F}, {@code A:F}. */
  private static final Pattern CORNERS =
      Pattern.compile("\\$?([A-Z]{1,3})\\$?([0-9]{0,7}):\\$?([A-Z]{1,3})\\$?([0-9]{0,7})");

  /**
   * The cells between two corners, as an author writes them: {@code A4:F11}, {@code A4:F} for all
   * rows from the fourth on, {@code A:F} for all rows; empty if it is nothing of the kind.
   */
  public static Optional<Area> ofCells(String corners) {
    Matcher matcher = CORNERS.matcher(corners.toUpperCase(Locale.ROOT));
    if (!matcher.matches()) {
      return Optional.empty();
    }
    Area area =
        new Area(
            matcher.group(2).isEmpty() ? 1 : Integer.parseInt(matcher.group(2)),
            column(matcher.group(1)),
            matcher.group(4).isEmpty() ? MOST_ROWS : Integer.parseInt(matcher.group(4)),
            column(matcher.group(3)));
    return area.inSheet()
        .filter(one -> one.firstRow <= one.lastRow && one.firstColumn <= one.lastColumn);
  }

  private Optional<Area> inSheet() {
    boolean inSheet = ALL.holds(firstRow, firstColumn) && ALL.holds(lastRow, lastColumn);
    return inSheet ? Optional.of(this) : Optional.empty();
  }

  /** Whether a cell is in the area. */
  public boolean holds(int row, int column) {
    return firstRow <= row && row <= lastRow && firstColumn <= column && column <= lastColumn;
  }

  /** Whether a cell is in both areas. */
  boolean overlaps(Area other) {
    return firstRow <= other.lastRow
        && other.firstRow <= lastRow
        && firstColumn <= other.lastColumn
        && other.firstColumn <= lastColumn;
  }

  /** The area of an address or of two with a colon between; empty where there is none such. */
  static Optional<Area> of(String reference) {
    String[] ends = reference.split(":", 2);
    Matcher first = ADDRESS.matcher(ends[0]);
    Matcher last = ADDRESS.matcher(ends[ends.length - 1]);
    if (!first.matches() || !last.matches()) {
      return Optional.empty();
    }
    return new Area(row(first), column(first.group(1)), row(last), column(last.group(1))).inSheet();
  }

  private static int row(Matcher address) {
    return Integer.parseInt(address.group(2));
  }

  /** The number of a column from its letters, counted from 1. */
  public static int column(String letters) {
    return letters.chars().reduce(0, (column, letter) -> column * 26 + letter - 'A' + 1);
  }

  @Override
  public String toString() {
    return Cell.letters(firstColumn) + firstRow + ":" + Cell.letters(lastColumn) + lastRow;
  }
}
