package org.precis.model;

/** How final an edition is. */
public enum Status {
  DRAFT,
  INTERIM,
  FINAL,
  CORRECTED
}
