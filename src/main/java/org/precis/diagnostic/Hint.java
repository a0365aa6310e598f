package org.precis.diagnostic;

/**
 * What to do about a fault.
 *
 * @param text what a message says, with {@code %s} for each argument; "" if it has no hint
 * @param remedy what to do against all of its kind, for those who look it up
 */
record Hint(String text, String remedy) {

  /** A finished file is not as it was built. */
  static final Hint ALTERED = none("do not rely on the file: ask its issuer for the original");

  /** Files that were built together do not match. */
  static final Hint MISMATCH =
      none("build the briefing again, or put back the files as they were built");

  /** A value and its quote differ. */
  static final Hint VALUE_OR_QUOTE =
      none("correct the value or the quote, whichever is not as in the source");

  /** A name is unknown; the message has those that are known. */
  static final Hint NEAREST =
      given("correct the name: the hint below the message has the nearest that exists, or all");

  /** A hint that is true of all of its kind. */
  static Hint of(String text) {
    boolean general = !text.isEmpty() && !text.equals("%s");
    return new Hint(text, general ? text : "do as the hint below the message says");
  }

  /** The hint of each message is written where the fault is found. */
  static Hint given(String remedy) {
    return new Hint("%s", remedy);
  }

  /** Messages have no hint. */
  static Hint none(String remedy) {
    return new Hint("", remedy);
  }
}
