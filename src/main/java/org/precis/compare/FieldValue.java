package org.precis.compare;

import org.precis.model.Value;

/** What a field says: words or a number. */
public sealed interface FieldValue {

  /** Words as the pack has them: a text, a name, a date, a choice. */
  record Words(String text) implements FieldValue {}

  /** A number with its unit and marks. */
  record Amount(Value value) implements FieldValue {}
}
