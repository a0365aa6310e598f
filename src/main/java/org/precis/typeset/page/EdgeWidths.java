package org.precis.typeset.page;

/**
 * The widths of the boxes at the upper or the lower edge of a page: as their styles give them, or
 * else by what is in them (CSS Paged Media 3, 5.3.2).
 */
record EdgeWidths(double left, double center, double right) {

  /**
   * What a box asks for.
   *
   * @param min its width if lines end wherever they may
   * @param max its width if lines end only where they must
   * @param given whether its style says its width, which is both
   */
  record Asked(double min, double max, boolean given) {

    static final Asked NOTHING = new Asked(0, 0, false);

    /** The width that it gets of a room that it shares with another. */
    double of(double room, Asked other) {
      double most = max + other.max;
      double least = min + other.min;
      if (most <= room) {
        return max + part(max, most) * (room - most);
      }
      return least < room
          ? min + part(max - min, most - least) * (room - least)
          : part(min, least) * room;
    }

    private static double part(double one, double both) {
      return both > 0 ? one / both : 0.5;
    }
  }

  /** Of two boxes, or of one and {@link Asked#NOTHING}. */
  static EdgeWidths of(double room, Asked left, Asked right) {
    if (right.given) {
      return new EdgeWidths(left.given ? left.max : room - right.max, 0, right.max);
    }
    double first = left.given ? left.max : left.of(room, right);
    return new EdgeWidths(first, 0, room - first);
  }

  /**
   * Of three boxes: as if the wider of the outer two stood on either side, so that one is in the
   * middle.
   */
  static EdgeWidths of(double room, Asked left, Asked center, Asked right) {
    Asked sides =
        new Asked(2 * Math.max(left.min, right.min), 2 * Math.max(left.max, right.max), false);
    double middle = center.given ? center.max : center.of(room, sides);
    double rest = (room - middle) / 2;
    return new EdgeWidths(left.given ? left.max : rest, middle, right.given ? right.max : rest);
  }
}
