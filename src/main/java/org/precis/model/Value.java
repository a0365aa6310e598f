package org.precis.model;

import java.util.List;

/**
 * A quantity with its unit and marks, as one cell of a table holds it.
 *
 * @param quantity where no number is given and the mark says confidential, it is that
 * @param unit what is counted, an ISO 4217 currency, {@code %}, or "" where nothing is said
 */
public record Value(Quantity quantity, String unit, List<Mark> marks) {

  public static final Value NOT_STATED = new Value(Absent.NOT_STATED, "", List.of());

  public Value {
    marks = List.copyOf(marks);
    boolean withheld = quantity == Absent.NOT_STATED && marks.contains(Mark.CONFIDENTIAL);
    quantity = withheld ? Absent.CONFIDENTIAL : quantity;
  }

  public Value withUnit(String other) {
    return new Value(quantity, other, marks);
  }
}
