package org.precis.typeset.value;

/** How the direction of an element is told to the bidirectional algorithm (CSS Writing Modes 4). */
public enum UnicodeBidi {
  NORMAL("", "", ""),
  EMBED("\u202A", "\u202B", "\u202C"),
  ISOLATE("\u2066", "\u2067", "\u2069"),
  BIDI_OVERRIDE("\u202D", "\u202E", "\u202C"),
  ISOLATE_OVERRIDE("\u2068\u202D", "\u2068\u202E", "\u202C\u2069"),
  PLAINTEXT("\u2068", "\u2068", "\u2069");

  private final String left;
  private final String right;
  private final String end;

  UnicodeBidi(String left, String right, String end) {
    this.left = left;
    this.right = right;
    this.end = end;
  }

  /** The control characters that begin an element of this direction (UAX #9, 2). */
  public String begins(boolean rightToLeft) {
    return rightToLeft ? right : left;
  }

  /** Those that end it. */
  public String ends() {
    return end;
  }
}
