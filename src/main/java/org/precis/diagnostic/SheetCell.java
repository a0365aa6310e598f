package org.precis.diagnostic;

import java.util.Comparator;

/**
 * A cell of a spreadsheet.
 *
 * @param column letters as the spreadsheet shows them
 */
public record SheetCell(String sheet, int row, String column) implements Comparable<SheetCell> {

  private static final Comparator<SheetCell> IN_ORDER =
      Comparator.comparing(SheetCell::sheet)
          .thenComparing(SheetCell::row)
          .thenComparing(cell -> cell.column.length())
          .thenComparing(SheetCell::column);

  /** The name of the cell in its sheet, such as D7. */
  public String name() {
    return column + row;
  }

  /** The name as a formula would write it, such as {@code 'Cases 2018'!D7}. */
  public String fullName() {
    boolean plain = sheet.codePoints().allMatch(c -> Character.isLetterOrDigit(c) || c == '_');
    return (plain ? sheet : "'" + sheet.replace("'", "''") + "'") + "!" + name();
  }

  @Override
  public int compareTo(SheetCell other) {
    return IN_ORDER.compare(this, other);
  }
}
