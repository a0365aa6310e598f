package org.precis.input.file;

import org.precis.diagnostic.Location;
import org.precis.query.QueryResult;
import org.precis.query.QueryResult.Column;

/**
 * A cell of a query result. Its offsets in the pack are those of the query; a diagnostic shows the
 * cell.
 *
 * @param query the place of the query in the pack
 * @param row from 1; 0 for the column names
 * @param column from 0
 * @param from start offset in the text of the cell
 * @param to end offset in the text of the cell, exclusive
 */
public record QueryCell(Place query, QueryResult answer, int row, int column, int from, int to)
    implements Place {

  public static QueryCell head(Place query, QueryResult answer, int column) {
    int start = startOf(answer, column);
    int length = answer.columns().get(column).name().length();
    return new QueryCell(query, answer, 0, column, start, start + length);
  }

  public static QueryCell of(Place query, QueryResult answer, int row, int column) {
    int length = answer.rows().get(row).get(column).length();
    return new QueryCell(query, answer, row + 1, column, 0, length);
  }

  @Override
  public SourceText source() {
    return query.source();
  }

  @Override
  public int start() {
    return query.start();
  }

  @Override
  public int end() {
    return query.end();
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
    return query.location().in(cell);
  }

  private String name() {
    return row == 0 ? "columns" : "row " + row + ", column " + name(column);
  }

  /** Offset of a column's name in the line of all names. */
  private static int startOf(QueryResult answer, int column) {
    return names(answer, column).length() + (column == 0 ? 0 : 1);
  }

  /** The names of the first columns, joined by commas. */
  private static String names(QueryResult answer, int columns) {
    return String.join(
        ",", answer.columns().subList(0, columns).stream().map(Column::name).toList());
  }

  private String name(int index) {
    return answer.columns().get(index).name();
  }

  @Override
  public String sourceLine() {
    return row == 0
        ? names(answer, answer.columns().size())
        : answer.rows().get(row - 1).get(column);
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
    return new QueryCell(query, answer, row, column, at, at + characters.length());
  }
}
