package org.precis.sheet;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cells that are merged into one, such as {@code B1:D2}; rows and columns from 1. */
public record Area(int firstRow, int firstColumn, int lastRow, int lastColumn) {

  /** A1 to XFD1048576, the corners of a sheet. */
  private static final Pattern ADDRESS = Pattern.compile("\\$?([A-Z]{1,3})\\$?([0-9]{1,7})");

  static final int MOST_ROWS = 1_048_576;
  static final int MOST_COLUMNS = 16_384;

  /** The area of an address or of two with a colon between; empty where there is none such. */
  static Optional<Area> of(String reference) {
    String[] ends = reference.split(":", 2);
    Matcher first = ADDRESS.matcher(ends[0]);
    Matcher last = ADDRESS.matcher(ends[ends.length - 1]);
    if (!first.matches() || !last.matches()) {
      return Optional.empty();
    }
    Area area = new Area(row(first), column(first.group(1)), row(last), column(last.group(1)));
    boolean inSheet =
        area.firstRow > 0 && area.lastRow <= MOST_ROWS && area.lastColumn <= MOST_COLUMNS;
    return inSheet ? Optional.of(area) : Optional.empty();
  }

  private static int row(Matcher address) {
    return Integer.parseInt(address.group(2));
  }

  private static int column(String letters) {
    return letters.chars().reduce(0, (column, letter) -> column * 26 + letter - 'A' + 1);
  }

  @Override
  public String toString() {
    return Cell.letters(firstColumn) + firstRow + ":" + Cell.letters(lastColumn) + lastRow;
  }
}
