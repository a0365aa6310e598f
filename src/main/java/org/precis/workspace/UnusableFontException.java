package org.precis.workspace;

/** A file that text cannot be set in; the message tells what it is or what is wrong with it. */
public final class UnusableFontException extends Exception {

  private static final long serialVersionUID = 1L;

  /** In what way it cannot be used. */
  public enum Reason {
    /** It is something else than a TrueType font. */
    FORMAT,
    /** It is a TrueType font with a fault. */
    BROKEN,
    /** Its maker does not allow what a briefing does with it. */
    FORBIDDEN
  }

  private final Reason reason;

  UnusableFontException(Reason reason, String message) {
    super(message);
    this.reason = reason;
  }

  public Reason reason() {
    return reason;
  }
}
