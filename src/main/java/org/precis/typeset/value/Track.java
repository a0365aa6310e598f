package org.precis.typeset.value;

/**
 * The size of a column or row of a grid (CSS Grid 2, 7.2).
 *
 * @param min the least size; auto and those below for that of its content
 * @param max the greatest size; auto and those below for that of its content
 * @param fraction the share of the free space ({@code fr}) in place of a greatest size; 0 if none
 * @param fit what the greatest size of its content counts as at most; auto for as much as it is
 */
public record Track(Length min, Length max, double fraction, Length fit) {

  public static final Length MIN_CONTENT = Length.MIN_CONTENT;
  public static final Length MAX_CONTENT = Length.MAX_CONTENT;
  public static final Track AUTO = new Track(Length.AUTO, Length.AUTO, 0);

  public Track(Length min, Length max, double fraction) {
    this(min, max, fraction, Length.AUTO);
  }

  /** As large as its content, but no larger than this if the content can do with less. */
  public static Track fitting(Length most) {
    return new Track(Length.AUTO, MAX_CONTENT, 0, most);
  }

  /** Whether a size is that of the content, given what 100 % is; NaN if that is not known. */
  public static boolean isIntrinsic(Length size, double base) {
    return size.isAuto()
        || size == MIN_CONTENT
        || size == MAX_CONTENT
        || size.isRelative() && Double.isNaN(base);
  }
}
