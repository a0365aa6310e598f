package org.precis.typeset.value;

/** Whether what is painted behind a box is repeated (CSS Backgrounds 3, 2.4). */
public record BackgroundRepeat(Tiling across, Tiling down) {

  public static final BackgroundRepeat BOTH = new BackgroundRepeat(Tiling.REPEAT, Tiling.REPEAT);

  /** How in one direction. */
  public enum Tiling {
    REPEAT,
    NO_REPEAT,

    /** As often as it has room, with the rest of the room between. */
    SPACE,

    /** In such a size that the last one ends where the box does. */
    ROUND
  }
}
