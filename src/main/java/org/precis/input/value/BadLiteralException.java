package org.precis.input.value;

import org.precis.diagnostic.Fault;
import org.precis.input.file.Place;
import org.precis.input.file.Report;

/** What is not a quantity literal, and why; never leaves the reader of literals. */
public final class BadLiteralException extends Exception {

  private static final long serialVersionUID = 1L;

  private final Fault fault;
  private final transient Object[] things;
  private final String hint;

  private BadLiteralException(Fault fault, String hint, Object... things) {
    super(fault.code(), null, false, false);
    this.fault = fault;
    this.hint = hint;
    this.things = things;
  }

  static BadLiteralException of(Fault fault, Object... things) {
    return new BadLiteralException(fault, "", things);
  }

  static BadLiteralException hinted(Fault fault, String hint, Object... things) {
    return new BadLiteralException(fault, hint, things);
  }

  Fault fault() {
    return fault;
  }

  /** The same fault said of the whole literal. */
  BadLiteralException of(String literal) {
    Object[] others = things.clone();
    others[0] = literal;
    return new BadLiteralException(fault, hint, others);
  }

  void report(Report report, Place place) {
    if (hint.isEmpty()) {
      report.add(fault, place, things);
    } else {
      report.addHinted(fault, place, hint, things);
    }
  }
}
