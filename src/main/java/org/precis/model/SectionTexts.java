package org.precis.model;

/**
 * What an author says about sections: titles in place of the template's own, and where the quotes
 * are. Absent texts are "".
 *
 * @param casesText lead of the section of cases, Markdown
 */
public record SectionTexts(
    String statisticsTitle, String casesTitle, String casesText, QuotesPlace quotes) {

  public static final SectionTexts NONE = new SectionTexts("", "", "", QuotesPlace.ANNEX);
}
