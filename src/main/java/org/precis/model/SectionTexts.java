package org.precis.model;

/**
 * What an author may say in place of the template's own section titles. Absent texts are "".
 *
 * @param casesText lead of the section of cases, Markdown
 */
public record SectionTexts(String statisticsTitle, String casesTitle, String casesText) {

  public static final SectionTexts NONE = new SectionTexts("", "", "");
}
