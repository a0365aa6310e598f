package org.precis.diagnostic;

import org.precis.diagnostic.Diagnostic.Severity;

/**
 * Every fault that an author can make: its code, how severe it is, what is said of it and how it is
 * mended. {@code %s} stands for the thing in question. A new fault is one line here and one folder
 * of the broken goldens.
 */
public enum Fault {
  MALFORMED_HTML(
      "malformed-html",
      Severity.ERROR,
      "the document is not well-formed XML: %s",
      "close every element of the template, quote every attribute, write &#160; for &nbsp;"),
  PAGES(
      "pages",
      Severity.ERROR,
      "the document takes more than %s pages",
      "make a briefing for each part of the data, or raise the limit"),
  SIZE(
      "size",
      Severity.ERROR,
      "the document takes more than %s bytes",
      "make a briefing for each part of the data, or raise the limit"),
  DEADLINE(
      "deadline",
      Severity.ERROR,
      "the document is not made within %s seconds",
      "make a briefing for each part of the data, or raise the limit"),
  QUANTITY(
      "quantity",
      Severity.ERROR,
      "'%s' is not a quantity",
      "write digits, with > before them for 'more than' (see data/README.md, Quantity literals)");

  private final String code;
  private final Severity severity;
  private final String message;
  private final String hint;

  Fault(String code, Severity severity, String message, String hint) {
    this.code = code;
    this.severity = severity;
    this.message = message;
    this.hint = hint;
  }

  /** The word in square brackets at the end of the message. */
  public String code() {
    return code;
  }

  public Severity severity() {
    return severity;
  }

  /** The fault said of these things, with the usual hint. */
  public Diagnostic at(Location location, String sourceLine, Object... things) {
    return new Diagnostic(this, String.format(java.util.Locale.ROOT, message, things), location, sourceLine, hint);
  }
}
