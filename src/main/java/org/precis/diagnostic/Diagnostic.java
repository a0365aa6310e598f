package org.precis.diagnostic;

/**
 * An error or a warning, with its place.
 *
 * @param fault its kind, from a closed list; gives the code
 * @param severity whether it stops the command
 * @param message what is wrong, in lower case, without a full stop, names in quotes
 * @param location where
 * @param sourceLine the line of the file as its author wrote it, or "" if there is none
 * @param hint how to fix it, or ""
 */
public record Diagnostic(
    Fault fault,
    Severity severity,
    String message,
    Location location,
    String sourceLine,
    String hint) {

  /** A fault with its usual severity. */
  public Diagnostic(
      Fault fault, String message, Location location, String sourceLine, String hint) {
    this(fault, fault.severity(), message, location, sourceLine, hint);
  }

  public boolean isError() {
    return severity == Severity.ERROR;
  }

  /** The same fault in a check, where a number that its source does not support is an error. */
  public Diagnostic checked() {
    return severity == Severity.UNPROVEN
        ? new Diagnostic(fault, Severity.ERROR, message, location, sourceLine, hint)
        : this;
  }

  /** The same fault as an error. */
  public Diagnostic asError() {
    return new Diagnostic(fault, Severity.ERROR, message, location, sourceLine, hint);
  }

  /** The same fault as a warning, where it does no harm yet. */
  public Diagnostic asWarning() {
    return new Diagnostic(fault, Severity.WARNING, message, location, sourceLine, hint);
  }

  /** The same fault at another place. */
  public Diagnostic at(Location other, String otherLine) {
    return new Diagnostic(fault, severity, message, other, otherLine, hint);
  }

  /** The same fault with a more specific hint. */
  public Diagnostic withHint(String other) {
    return new Diagnostic(fault, severity, message, location, sourceLine, other);
  }

  /** Whether a fault stops the briefing. */
  public enum Severity {
    ERROR("error"),
    WARNING("warning"),
    /** Does not stop a briefing, but its sources do not support it: an error in a check. */
    UNPROVEN("warning");

    private final String word;

    Severity(String word) {
      this.word = word;
    }

    /** The word printed before the message. */
    public String word() {
      return word;
    }
  }
}
