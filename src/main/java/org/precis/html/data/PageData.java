package org.precis.html.data;

import java.util.List;

/**
 * What a page prints, as data, in the order of the page.
 *
 * @param language of all words, as a tag of BCP 47
 * @param title of the briefing
 * @param issuer or ""
 * @param tables each whole, also where the page prints it in several blocks
 * @param figures with the numbers that they draw
 */
public record PageData(
    String language,
    String title,
    String issuer,
    List<DataTable> tables,
    List<DataFigure> figures) {

  public PageData {
    tables = List.copyOf(tables);
    figures = List.copyOf(figures);
  }
}
