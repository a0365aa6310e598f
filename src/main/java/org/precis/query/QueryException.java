package org.precis.query;

import java.util.Arrays;
import org.precis.diagnostic.Fault;

/** A query has no result: why, and which part of it is at fault. */
public final class QueryException extends Exception {

  private static final long serialVersionUID = 1L;

  /** The part at fault. */
  public enum Part {
    ADDRESS,
    QUERY
  }

  private final Fault fault;
  private final transient Object[] things;
  private final String hint;
  private final Part part;
  private final int start;
  private final int end;

  private QueryException(Fault fault, Object[] things, String hint, Part part, int start, int end) {
    super(fault.code());
    this.fault = fault;
    this.things = things;
    this.hint = hint;
    this.part = part;
    this.start = start;
    this.end = end;
  }

  /** A failure reported by another process. */
  static QueryException of(
      Fault fault, Object[] things, String hint, Part part, int start, int end) {
    return new QueryException(fault, things, hint, part, start, end);
  }

  static QueryException address(Fault fault, Object... things) {
    return new QueryException(fault, things, "", Part.ADDRESS, 0, 0);
  }

  static QueryException query(Fault fault, Object... things) {
    return new QueryException(fault, things, "", Part.QUERY, 0, 0);
  }

  /** The driver of a database, by its Maven artifact, is not on the class path. */
  static QueryException noDriver(String database, String artifact) {
    return address(Fault.JDBC_DRIVER, database).hinted("add " + artifact + " to the class path");
  }

  /** The same for a part of the query, by offsets. */
  QueryException at(int from, int to) {
    return new QueryException(fault, things, hint, part, from, to);
  }

  /** The same with a more specific hint. */
  QueryException hinted(String other) {
    return new QueryException(fault, things, other, part, start, end);
  }

  public Fault fault() {
    return fault;
  }

  /** The arguments of the message, then of its usual hint. */
  public Object[] things() {
    return Arrays.copyOf(things, things.length);
  }

  /** "" for the usual hint. */
  public String hint() {
    return hint;
  }

  public Part part() {
    return part;
  }

  /**
   * Offset in the query at which the fault starts; equal to the end if it concerns the whole query.
   */
  public int start() {
    return start;
  }

  public int end() {
    return end;
  }
}
