package org.precis.language;

import java.util.Locale;

/** What a word may mean beside a number: the keys of a language's file. */
public enum Sense {
  /** A row that is called a total. */
  TOTAL,
  /** A row that is called an average of the others. */
  AVERAGE,
  /** A row or column that is called a part of the one before it. */
  PART,
  /** A row that is called the rest of the others. */
  REST,
  /** Numbers that are values per unit, such as rates, averages and prices, and so are not added. */
  RATE,
  /** Numbers that are a state at a moment, and so are not added over time. */
  STOCK,
  /**
   * A number that is exactly what is written; this and the next six have the names of qualifiers.
   */
  EXACT,
  MORE_THAN,
  AT_LEAST,
  FEWER_THAN,
  UP_TO,
  ABOUT,
  NEARLY,
  /** What multiplies the digits before it and means nothing else; its size is the zeros. */
  MAGNITUDE,
  /** The same of shorthands and of words that may also be a unit, such as the Spanish mil. */
  MAGNITUDE_SHORT;

  /** Its key in the files: {@code of-which}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
