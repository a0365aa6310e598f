package org.precis.model;

/**
 * What the cases and statistics of a pack are classed by, such as a product or a region: the cases
 * are broken down by it, and a burst has a briefing for each of its values.
 *
 * @param label its name in the edition's language; "" where the template has a word for it
 */
public record Dimension(String id, String label, Level level) {

  /** The one that every pack has: when a case was opened. */
  public static final String MONTH = "month";

  /** Where a dimension stands between the case itself and the widest area that it lies in. */
  public enum Level {
    /** It is no place: it says what kind of case it is. */
    NONE,
    /** Who or what is at the place, such as an office: named before it, and no part of it. */
    SITE,
    NEAR,
    MIDDLE,
    FAR;

    /** Whether it is one of the parts of a place. */
    public boolean isPlace() {
      return compareTo(NEAR) >= 0;
    }
  }
}
