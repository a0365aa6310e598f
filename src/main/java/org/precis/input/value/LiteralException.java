package org.precis.input.value;

import org.precis.diagnostic.Fault;
import org.precis.input.file.Place;
import org.precis.input.file.Report;

/** Thrown for an invalid quantity literal; caught where literals are read. */
public final class LiteralException extends Exception {

  private static final long serialVersionUID = 1L;

  private final Fault fault;
  private final transient Object[] things;
  private final String hint;

  private LiteralException(Fault fault, String hint, Object... things) {
    super(fault.code(), null, false, false);
    this.fault = fault;
    this.hint = hint;
    this.things = things;
  }

  static LiteralException of(Fault fault, Object... things) {
    return new LiteralException(fault, "", things);
  }

  static LiteralException hinted(Fault fault, String hint, Object... things) {
    return new LiteralException(fault, hint, things);
  }

  boolean isHinted() {
    return !hint.isEmpty();
  }

  Fault fault() {
    return fault;
  }

  /** The same fault, reported for the whole literal. */
  LiteralException of(String literal) {
    Object[] others = things.clone();
    others[0] = literal;
    return new LiteralException(fault, hint, others);
  }

  void report(Report report, Place place) {
    report.addHinted(fault, place, hint, things);
  }
}
