package org.precis.model;

import java.util.List;

/**
 * A quantity with its unit and marks, as one cell of a table holds it.
 *
 * @param quantity where no number is given and the mark says confidential, it is that
 * @param counted what it is a number of
 */
public record Value(Quantity quantity, Unit counted, List<Mark> marks) {

  public static final Value NOT_STATED = new Value(Absent.NOT_STATED, Unit.NONE, List.of());

  public Value {
    marks = List.copyOf(marks);
    boolean withheld = quantity == Absent.NOT_STATED && marks.contains(Mark.CONFIDENTIAL);
    quantity = withheld ? Absent.CONFIDENTIAL : quantity;
  }

  public Value(Quantity quantity, String unit, List<Mark> marks) {
    this(quantity, Unit.of(unit), marks);
  }

  /** The words of its unit, or "". */
  public String unit() {
    return counted.text();
  }

  public Value withUnit(String other) {
    return withUnit(Unit.of(other));
  }

  public Value withUnit(Unit other) {
    return new Value(quantity, other, marks);
  }

  public Value withQuantity(Quantity other) {
    return new Value(other, counted, marks);
  }
}
