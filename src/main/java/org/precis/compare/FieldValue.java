package org.precis.compare;

import org.precis.quantity.Value;

/** The value of a field: words or a number. */
public sealed interface FieldValue {

  /** Words as in the pack: a text, a name, a date, a choice. */
  record Words(String text) implements FieldValue {}

  /** A number with its unit and marks. */
  record Amount(Value value) implements FieldValue {}
}
