package org.precis.claim;

/** Why numbers do not make a claim. */
public enum Refusal {
  /** They make it. */
  NONE,
  TWO_LOWER_BOUNDS,
  TWO_UPPER_BOUNDS,
  /** Only the largest possible fall is known, and it may as well be a rise. */
  DIRECTION_OPEN,
  /** An estimate has no bounds. */
  ESTIMATE,
  /** The bounds allow the claim and its opposite. */
  NOT_PROVEN,
  NOT_STATED,
  NOT_APPLICABLE,
  CONFIDENTIAL,
  UNITS_DIFFER,
  /** A break in the series, or another definition. */
  NOT_ONE_SERIES,
  /** Nothing says what kind of numbers they are, or they are of several kinds. */
  TYPE_UNSAID,
  /** They are of periods that are not equally long, that overlap, or that nothing states. */
  PERIODS_DIFFER,
  NEW,
  NO_LONGER_REPORTED
}
