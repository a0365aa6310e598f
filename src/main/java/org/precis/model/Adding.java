package org.precis.model;

/** What an author says of adding the numbers of a measure up. */
public enum Adding {
  /** Nothing: they are added unless their unit or their name forbids it. */
  AS_USUAL,
  YES,
  NO
}
