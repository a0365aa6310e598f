package org.precis.typeset.value;

/** Where boxes stand in their row or track (CSS Box Alignment 3). */
public enum BoxAlign {
  NORMAL,
  START,
  END,
  CENTER,
  STRETCH,
  BASELINE,
  SPACE_BETWEEN,
  SPACE_AROUND,
  SPACE_EVENLY,
  AUTO,

  /** The start and the end in the direction of a flex container, which may be reversed. */
  FLEX_START,
  FLEX_END;

  /** Where that direction does not matter. */
  public BoxAlign plain() {
    return this == FLEX_START ? START : this == FLEX_END ? END : this;
  }
}
