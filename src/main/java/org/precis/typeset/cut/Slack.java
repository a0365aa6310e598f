package org.precis.typeset.cut;

/** A part of a strip that may be lower where lower gaps do not suffice. */
public final class Slack {

  /** What it is a part of. */
  public enum Kind {
    /** The part of a picture that nothing stands beside. */
    PICTURE,
    /** The white above or below what is in a row of a table. */
    ROW
  }

  public final Kind kind;

  /** Where it begins and ends, below the upper edge of its strip. */
  public final double from;

  public final double to;

  /** The height that the share which a sheet gives is of. */
  public final double whole;

  /** By how much it may be lower, in points. */
  public double give;

  public Slack(Kind kind, double from, double to, double whole) {
    this.kind = kind;
    this.from = from;
    this.to = to;
    this.whole = whole;
  }
}
