package org.precis.html.data;

import java.util.List;

/**
 * What a page prints, as data, in the order of the page.
 *
 * @param language of all words, as a tag of BCP 47
 * @param rightToLeft whether they are read from right to left
 * @param title of the briefing
 * @param issuer or ""
 * @param facts of its head: subtitle, issuer, period, date and the like
 * @param tables each whole, also where the page prints it in several blocks
 * @param figures with the numbers that they draw
 * @param notes what notes and status marks say
 * @param sources in the order of their numbers, by which tables name them
 * @param look of sheets with these data
 */
public record PageData(
    String language,
    boolean rightToLeft,
    String title,
    String issuer,
    List<Named> facts,
    List<DataTable> tables,
    List<DataFigure> figures,
    List<Named> notes,
    List<Named> sources,
    DataWords words,
    Look look) {

  /** A text with its name, which may be "". */
  public record Named(String name, String text) {}

  /**
   * Sizes in points, and colours as 0xRRGGBB.
   *
   * @param rule thickness of the line below the head of a table
   * @param ink its colour
   * @param link colour of links
   */
  public record Look(double text, double heading, double rule, int ink, int link) {}

  public PageData {
    facts = List.copyOf(facts);
    tables = List.copyOf(tables);
    figures = List.copyOf(figures);
    notes = List.copyOf(notes);
    sources = List.copyOf(sources);
  }
}
