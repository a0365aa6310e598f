package org.precis.model;

/** What an edition says of comparing its numbers with those of the edition before it. */
public enum Comparability {
  /** Nothing: only numbers of periods that are equally long and do not overlap are compared. */
  ALIKE,
  /** Both count from one day on, so that the later numbers contain the earlier. */
  CUMULATIVE,
  /** Their periods are not equally long, and their numbers are compared all the same. */
  UNEQUAL
}
