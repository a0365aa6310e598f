package org.precis.quantity;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A status mark of a number, written as letters in square brackets. Letters as in the shorthand of
 * the UK Analysis Function (11 January 2022) and the SDMX code list CL_OBS_STATUS.
 */
public enum Mark {
  PROVISIONAL("p"),
  REVISED("r"),
  CORRECTED("co"),
  ESTIMATED("e"),
  BREAK("b"),
  LOW_RELIABILITY("u"),
  CONFIDENTIAL("c"),
  FORECAST("f"),
  NOT_AVAILABLE("x"),
  NOT_APPLICABLE("z"),
  ROUNDS_TO_ZERO("low"),
  DIFFERENT_DEFINITION("d");

  private final String letters;

  Mark(String letters) {
    this.letters = letters;
  }

  /** The letters between the brackets. */
  public String letters() {
    return letters;
  }

  public static Optional<Mark> of(String letters) {
    for (Mark mark : values()) {
      if (mark.letters.equals(letters)) {
        return Optional.of(mark);
      }
    }
    return Optional.empty();
  }

  /** All of them, for people who have to choose. */
  public static String allInWords() {
    return "available: "
        + Stream.of(values())
            .map(
                mark -> mark.letters + " " + mark.name().toLowerCase(Locale.ROOT).replace('_', ' '))
            .collect(Collectors.joining(", "));
  }
}
