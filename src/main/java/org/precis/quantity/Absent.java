package org.precis.quantity;

/** A quantity that has no number: never zero, and never left out of a count of what is missing. */
public enum Absent implements Quantity {
  /** The source gives no number. */
  NOT_STATED(Qualifier.NOT_STATED),
  /** A number would have no meaning here. */
  NOT_APPLICABLE(Qualifier.NOT_APPLICABLE),
  /** There is a number, and it must not be published. */
  CONFIDENTIAL(Qualifier.CONFIDENTIAL);

  private final Qualifier qualifier;

  Absent(Qualifier qualifier) {
    this.qualifier = qualifier;
  }

  @Override
  public Qualifier qualifier() {
    return qualifier;
  }
}
