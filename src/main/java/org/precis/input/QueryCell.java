package org.precis.input;

import org.precis.diagnostic.Location;

/**
 * A cell of what a query gives. In the pack it stands where the query stands; a diagnostic shows
 * the cell itself.
 *
 * @param row from 1; 0 for the names of the columns
 * @param column from 0
 * @param from offset in the text of the cell
 * @param to offset in the text of the cell after the last character
 */
record QueryCell(QueryRows rows, int row, int column, int from, int to) implements Place {

  static QueryCell head(QueryRows rows, int column) {
    int start = rows.startOf(column);
    int length = rows.answer().columns().get(column).name().length();
    return new QueryCell(rows, 0, column, start, start + length);
  }

  static QueryCell of(QueryRows rows, int row, int column) {
    int length = rows.answer().rows().get(row).get(column).length();
    return new QueryCell(rows, row + 1, column, 0, length);
  }

  @Override
  public SourceText source() {
    return rows.query().source();
  }

  @Override
  public int start() {
    return rows.query().start();
  }

  @Override
  public int end() {
    return rows.query().end();
  }

  @Override
  public String named() {
    return source().file() + ", " + name();
  }

  @Override
  public Location location() {
    String text = sourceLine();
    int before = text.codePointCount(0, from);
    int length = Math.max(1, text.codePointCount(from, to));
    Location.Cell cell = new Location.Cell(name(), row, column + 1, before + 1, length);
    return rows.query().location().in(cell);
  }

  private String name() {
    return row == 0 ? "columns" : "row " + row + ", column " + name(column);
  }

  private String name(int index) {
    return rows.answer().columns().get(index).name();
  }

  @Override
  public String sourceLine() {
    return row == 0 ? rows.header() : rows.answer().rows().get(row - 1).get(column);
  }

  @Override
  public Place find(String characters, int n) {
    int at = from - 1;
    for (int i = 0; i <= n; i++) {
      at = sourceLine().indexOf(characters, at + 1);
      if (at < 0 || at + characters.length() > to) {
        return this;
      }
    }
    return new QueryCell(rows, row, column, at, at + characters.length());
  }
}
