package org.precis.input.file;

import org.precis.diagnostic.Location;
import org.precis.sheet.Cell;

/**
 * A spreadsheet cell, or a range of the text in it.
 *
 * @param row from 1
 * @param column from 1
 * @param text the displayed text
 * @param start start offset in the text
 * @param end end offset in the text, exclusive
 */
public record CellPlace(
    String file, String sheet, int row, int column, String text, int start, int end)
    implements Place {

  public static CellPlace of(String file, String sheet, int row, int column, String text) {
    return new CellPlace(file, sheet, row, column, text, 0, text.length());
  }

  @Override
  public SourceText source() {
    return new SourceText(file, text, false);
  }

  @Override
  public String named() {
    return file + ", cell " + name();
  }

  @Override
  public Location location() {
    Location inCell = new TextSpan(source(), start, end).location();
    return Location.ofCell(
        file, new Location.Cell(name(), row, column, inCell.column(), inCell.length()));
  }

  /** The cell reference as in a formula, such as {@code 'Cases 2018'!D7}. */
  private String name() {
    boolean plain = sheet.codePoints().allMatch(c -> Character.isLetterOrDigit(c) || c == '_');
    String quoted = plain ? sheet : "'" + sheet.replace("'", "''") + "'";
    return quoted + "!" + Cell.letters(column) + row;
  }

  @Override
  public Place find(String characters, int n) {
    int at = start - 1;
    for (int i = 0; i <= n; i++) {
      at = text.indexOf(characters, at + 1);
      if (at < 0 || at + characters.length() > end) {
        return this;
      }
    }
    return new CellPlace(file, sheet, row, column, text, at, at + characters.length());
  }
}
