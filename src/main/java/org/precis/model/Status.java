package org.precis.model;

/** How final an edition is. */
public enum Status {
  /** A draft of which nobody has confirmed how its sheets are read. */
  UNCONFIRMED,
  DRAFT,
  INTERIM,
  FINAL,
  CORRECTED;

  /** Whether it is not yet fit to be published. */
  public boolean isDraft() {
    return this == DRAFT || this == UNCONFIRMED;
  }
}
