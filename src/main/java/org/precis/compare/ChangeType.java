package org.precis.compare;

/** What happened to an item from one edition to the next. */
public enum ChangeType {
  CHANGED,
  UNCHANGED,
  ADDED,
  /** No longer reported. */
  REMOVED;

  static ChangeType of(Object old, Object current) {
    if (old == null) {
      return ADDED;
    }
    return current == null ? REMOVED : old.equals(current) ? UNCHANGED : CHANGED;
  }
}
