package org.precis.quantity;

import java.util.Locale;
import java.util.Optional;

/**
 * What kind of number a series of numbers is, which decides what may be formed of it. Sums are true
 * only of numbers whose type allows them (Lenz and Shoshani, <i>Summarizability in OLAP and
 * statistical data bases</i>, SSDBM 1997).
 */
public enum NumberType {
  /** Counted over a period: added over everything, also over periods that do not overlap. */
  FLOW,
  /** A state at a moment: added over everything but time. */
  STOCK,
  /** A value per unit, such as a percentage, an average or a price: added over nothing. */
  RATE,
  /** A number relative to a base: added over nothing. */
  INDEX,
  /** Not said, so that nothing is formed of the numbers. */
  UNSAID;

  /** The type with a name as packs write it; {@code none} is {@link #UNSAID}. */
  public static Optional<NumberType> of(String word) {
    for (NumberType type : values()) {
      if (type.word().equals(word)) {
        return Optional.of(type);
      }
    }
    return Optional.empty();
  }

  /** Its name in packs. */
  public String word() {
    return this == UNSAID ? "none" : name().toLowerCase(Locale.ROOT);
  }

  public boolean isSaid() {
    return this != UNSAID;
  }

  /** Whether numbers of one moment or one period may be added up. */
  public boolean isAdded() {
    return this == FLOW || this == STOCK;
  }

  /** Whether numbers of periods that do not overlap may be added up. */
  public boolean isAddedOverTime() {
    return this == FLOW;
  }
}
