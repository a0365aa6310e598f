package org.precis.provenance;

import java.util.List;

/**
 * How numbers are written in the sources of a pack.
 *
 * @param decimal the decimal mark, {@code .} or {@code ,}
 * @param languages in whose words they may be written, besides English and Chinese
 */
public record Wording(char decimal, List<String> languages) {

  public Wording {
    languages = List.copyOf(languages);
  }

  /** Equal to it; not by a generated {@code equals}, which is slow to link in a cold start. */
  boolean is(Wording other) {
    return decimal == other.decimal && languages.equals(other.languages);
  }
}
