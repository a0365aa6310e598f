package org.precis.typeset.flow;

import org.precis.typeset.value.BoxAlign;

/**
 * How room that is left is shared out before and between what stands side by side (CSS Box
 * Alignment 3, 4).
 */
final class Distribution {

  private Distribution() {}

  /** What is left before the first. */
  static double before(BoxAlign align, double free, int count) {
    return switch (align) {
      case END -> free;
      case CENTER -> free / 2;
      case SPACE_AROUND -> Math.max(0, free) / Math.max(1, count) / 2;
      case SPACE_EVENLY -> Math.max(0, free) / (count + 1);
      default -> 0;
    };
  }

  /** Where one alone stands, from 0 at the start to 1 at the end. */
  static double place(BoxAlign align) {
    return switch (align) {
      case END, FLEX_END -> 1;
      case CENTER, SPACE_AROUND, SPACE_EVENLY -> 0.5;
      default -> 0;
    };
  }

  /** What is left between two. */
  static double between(BoxAlign align, double free, int count) {
    return switch (align) {
      case SPACE_BETWEEN -> count > 1 ? Math.max(0, free) / (count - 1) : 0;
      case SPACE_AROUND -> Math.max(0, free) / Math.max(1, count);
      case SPACE_EVENLY -> Math.max(0, free) / (count + 1);
      default -> 0;
    };
  }
}
