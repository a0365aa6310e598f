package org.precis.compare;

import org.precis.quantity.Unit;
import org.precis.quantity.Value;

/** The value of a field: words or a number. */
public sealed interface FieldValue {

  /** Words as in the pack: a text, a name, a date, a choice. */
  record Words(String text) implements FieldValue {}

  /**
   * A number with its unit and marks.
   *
   * @param value without the unit that its siblings have, too
   * @param usual the unit of its siblings
   */
  record Amount(Value value, Unit usual) implements FieldValue {

    /** The number with its unit, wherever that is written. */
    Value whole() {
      return value.in(usual);
    }
  }
}
