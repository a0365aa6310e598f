package org.precis.typeset.cut;

/**
 * A part of a strip that may be lower where lower gaps do not suffice.
 *
 * @param kind what it is a part of
 * @param from where it begins, below the upper edge of its strip
 * @param to where it ends there
 * @param whole the height that the share which a sheet gives is of
 */
public record Slack(Kind kind, double from, double to, double whole) {

  /** What a slack is a part of. */
  public enum Kind {
    /** The part of a picture that nothing stands beside. */
    PICTURE,
    /** The white above or below what is in a row of a table. */
    ROW
  }

  /** By how much it may be lower where its sheet gives this share, in points. */
  public double give(double share) {
    return Math.max(0, Math.min(to - from, whole * share));
  }
}
