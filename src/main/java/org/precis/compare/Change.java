package org.precis.compare;

/** What became of something from one edition to the next. */
public enum Change {
  CHANGED,
  UNCHANGED,
  NEW,
  /** No longer reported. */
  GONE;

  static Change of(Object old, Object current) {
    if (old == null) {
      return NEW;
    }
    return current == null ? GONE : old.equals(current) ? UNCHANGED : CHANGED;
  }
}
