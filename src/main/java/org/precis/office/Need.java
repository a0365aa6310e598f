package org.precis.office;

/**
 * What a column of a table needs so that no word in it breaks.
 *
 * @param word the width of the longest, in points
 * @param around the insets beside it
 * @param size the smallest size of its letters
 */
record Need(double word, double around, double size) {

  static final Need NONE = new Need(0, 0, Double.MAX_VALUE);

  /** What both need. */
  Need and(Need other) {
    return new Need(
        Math.max(word, other.word), Math.max(around, other.around), Math.min(size, other.size));
  }
}
