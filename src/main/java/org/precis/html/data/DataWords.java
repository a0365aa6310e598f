package org.precis.html.data;

/**
 * Words of the language for the sheets of a workbook.
 *
 * @param oneTable that a sheet has one table
 * @param oneFigure that a sheet has the numbers of one figure
 * @param bounds how bounds and qualifiers are to be read
 */
public record DataWords(
    Sheets sheets, Heads heads, String oneTable, String oneFigure, String bounds) {

  /** The names of the sheets that are no tables. */
  public record Sheets(String cover, String contents, String notes, String sources) {}

  /**
   * The heads of columns of such sheets.
   *
   * @param worksheet of the names of sheets
   * @param title of their titles
   * @param note of the names of notes
   * @param explanation of what they say
   * @param source of the numbers of sources
   * @param details of their titles, publishers and addresses
   */
  public record Heads(
      String worksheet,
      String title,
      String note,
      String explanation,
      String source,
      String details) {}
}
