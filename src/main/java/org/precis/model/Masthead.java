package org.precis.model;

import java.time.LocalDate;

/**
 * What an edition is: all that stands at its head. Absent texts are "".
 *
 * @param language BCP 47
 * @param area where the numbers are about, such as a country
 * @param period when they are about, or null
 * @param quarters whether quarters of a year are named as such and not by their months, as the
 *     period is
 * @param comparability what is said of comparing its numbers with those of the edition before
 * @param published the document's only date, or null; never the clock
 * @param next date of the next edition in words or ISO 8601, or ""
 */
public record Masthead(
    String id,
    String title,
    String subtitle,
    String kind,
    String issuer,
    String language,
    String area,
    DateSpan period,
    boolean quarters,
    Comparability comparability,
    LocalDate published,
    Status status,
    String contact,
    String next,
    String edition) {}
