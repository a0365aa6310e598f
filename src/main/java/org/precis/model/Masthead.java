package org.precis.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What an edition is: all that stands at its head. Absent texts are "".
 *
 * @param language BCP 47
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
    Scope scope,
    LocalDate published,
    Status status,
    String contact,
    String next,
    String edition) {

  /**
   * What the numbers of an edition are about.
   *
   * @param area such as a country, or ""
   * @param period or null
   * @param quarters whether quarters of a year are named as such and not by their months, as the
   *     period is
   * @param comparability what is said of comparing the numbers with those of the edition before
   */
  public record Scope(
      String area, DateSpan period, boolean quarters, Comparability comparability) {}

  /** When the numbers are about, or null. */
  public DateSpan period() {
    return scope.period();
  }

  /** Whether both are about a period, and not about the same one. */
  public boolean isOfAnotherPeriod(Masthead other) {
    return period() != null && other.period() != null && !period().isSameAs(other.period());
  }

  /**
   * The day that tells this edition from another: of periods that overlap, the last that its
   * numbers are about; of one period, and where a period is not said, that of its publication.
   * Empty where the periods are apart, and tell more than a day, and where there is no such day.
   */
  public Optional<LocalDate> dayBeside(Masthead other) {
    if (isOfAnotherPeriod(other)) {
      LocalDate last = period().to().lastDay();
      if (!period().overlaps(other.period())) {
        return Optional.empty();
      }
      if (!last.equals(other.period().to().lastDay())) {
        return Optional.of(last);
      }
    }
    boolean dated = published != null && other.published != null;
    return dated && !published.equals(other.published) ? Optional.of(published) : Optional.empty();
  }
}
