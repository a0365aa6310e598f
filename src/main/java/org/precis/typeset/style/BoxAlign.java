package org.precis.typeset.style;

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
  AUTO
}
