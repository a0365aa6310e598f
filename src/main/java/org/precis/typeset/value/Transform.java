package org.precis.typeset.value;

/** A function of {@code transform} (CSS Transforms 1). */
public sealed interface Transform {

  /** Clockwise, in degrees. */
  record Rotate(double degrees) implements Transform {}

  /** Along both axes, in degrees. */
  record Skew(double x, double y) implements Transform {}

  record Translate(Length x, Length y) implements Transform {}

  record Scale(double x, double y) implements Transform {}
}
