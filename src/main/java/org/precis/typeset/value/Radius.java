package org.precis.typeset.value;

/**
 * How round a corner is (CSS Backgrounds 3, 4.1).
 *
 * @param across of the width of the box
 * @param down of its height
 */
public record Radius(Length across, Length down) {

  /** Of a corner that is not round. */
  public static final Radius NONE = new Radius(Length.ZERO, Length.ZERO);
}
