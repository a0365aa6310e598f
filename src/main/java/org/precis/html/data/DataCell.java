package org.precis.html.data;

import java.util.Optional;

/**
 * A cell of a table.
 *
 * @param text as the page prints it, a second line after a line feed
 */
public record DataCell(String text, Optional<DataNumber> number) {

  /** A cell of words. */
  public static DataCell of(String text) {
    return new DataCell(text, Optional.empty());
  }
}
