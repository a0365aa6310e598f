package org.precis.diagnostic;

/**
 * A fault with a place.
 *
 * @param fault which of the closed list it is; gives the code
 * @param severity whether it stops what is being done
 * @param message what is, in lower case, no full stop, the thing in quotes
 * @param location where
 * @param sourceLine the author's line as it stands in the file, or "" where there is none
 * @param hint how to mend it, or ""
 */
public record Diagnostic(
    Fault fault,
    Severity severity,
    String message,
    Location location,
    String sourceLine,
    String hint) {

  /** A fault as severe as it usually is. */
  public Diagnostic(
      Fault fault, String message, Location location, String sourceLine, String hint) {
    this(fault, fault.severity(), message, location, sourceLine, hint);
  }

  public boolean isError() {
    return severity == Severity.ERROR;
  }

  /**
   * The same fault as a check takes it, where a number that its source does not say is an error.
   */
  public Diagnostic checked() {
    return severity == Severity.UNPROVEN
        ? new Diagnostic(fault, Severity.ERROR, message, location, sourceLine, hint)
        : this;
  }

  /** The same fault with a hint that knows more than the usual one. */
  public Diagnostic withHint(String other) {
    return new Diagnostic(fault, severity, message, location, sourceLine, other);
  }

  /** Whether a fault stops the briefing. */
  public enum Severity {
    ERROR("error"),
    WARNING("warning"),
    /** A briefing can be made, but says what its sources do not: an error where it is checked. */
    UNPROVEN("warning");

    private final String word;

    Severity(String word) {
      this.word = word;
    }

    /** The word that stands before the message. */
    public String word() {
      return word;
    }
  }
}
