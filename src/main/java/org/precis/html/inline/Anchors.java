package org.precis.html.inline;

import java.util.Set;
import org.precis.model.Case;
import org.precis.model.Section;
import org.precis.model.Source;
import org.precis.model.Statistic;

/**
 * The ids of the parts of a page, by which others link to them. They are made of the ids in the
 * data, so that a link still leads to the same number when the next edition has more of them.
 */
public final class Anchors {

  private Anchors() {}

  /** The row of a statistic in the table of all. */
  public static String of(Statistic statistic) {
    return "stat-" + statistic.id();
  }

  /** The entry of a case. */
  public static String of(Case caseItem) {
    return "case-" + caseItem.id();
  }

  /** A section of the author. */
  public static String of(Section section) {
    return "section-" + section.id();
  }

  /** The entry of a source. */
  public static String of(Source source) {
    return source(source.id());
  }

  static String source(String id) {
    return "source-" + id;
  }

  /** The quoted words of a statistic. */
  public static String quotes(Statistic statistic) {
    return "quote-" + of(statistic);
  }

  /** The quoted words of a case. */
  public static String quotes(Case caseItem) {
    return "quote-" + of(caseItem);
  }

  /**
   * The anchor of a table or figure, made of what it shows: {@code figure-cases-suspects}. A second
   * one of the same has a number.
   *
   * @param taken the anchors that there are; the new one is added
   */
  public static String next(String shown, Set<String> taken) {
    String base = shown.replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("-$", "");
    String anchor = base;
    for (int n = 2; !taken.add(anchor); n++) {
      anchor = base + "-" + n;
    }
    return anchor;
  }
}
