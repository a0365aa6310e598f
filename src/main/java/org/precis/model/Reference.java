package org.precis.model;

import java.util.regex.Pattern;

/**
 * A place in an author's text where the engine prints a number.
 *
 * <p>{@code {{id}}} prints a statistic, {@code {{id@2017}}} the same for another period, {@code
 * {{total.visits}}} or {@code {{total.visits.region.north}}} a total, {@code {{each}}} the value of
 * the slice, {@code {{cases}}} the number of cases, {@code {{total.visits.stated}}} and {@code
 * {{total.visits.unstated}}} how many cases a total counts and does not; {@code {{=862}}} prints
 * what is written after the sign. {@code {{table.by-state}}}, {@code {{figure.by-state}}} and
 * {@code {{section.method}}} print the number of a table or a figure, or the title of a section.
 */
public final class Reference {

  /**
   * Group 1 is what stands between the braces, white space trimmed. Possessive, so that no text
   * takes longer than its length.
   */
  public static final Pattern PATTERN =
      Pattern.compile("\\{\\{\\s*+([^{}\\s]*+(?:\\s++[^{}\\s]++)*+)\\s*+\\}\\}");

  private static final Pattern PLACE = Pattern.compile("(?:figure|section)\\..+|table\\.[^.]+");

  /** Whether it refers to a place of the page, where it cannot be the id of a number. */
  public static boolean isPlace(String id) {
    return PLACE.matcher(id).matches();
  }

  /** The id that a reference means: one for a quarter is that of its months. */
  public static String id(String written) {
    int at = written.indexOf('@') + 1;
    return at == 0 ? written : written.substring(0, at) + DateSpan.inMonths(written.substring(at));
  }

  private Reference() {}
}
