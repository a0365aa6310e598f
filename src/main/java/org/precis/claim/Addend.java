package org.precis.claim;

import org.precis.quantity.Absent;
import org.precis.quantity.Quantity;
import org.precis.quantity.Value;

/**
 * One line of a sum.
 *
 * @param id id of the case or statistic, or label of the table row
 * @param ordinal its place in the edition's list, from 1
 * @param value what it states, with its marks; {@link Absent} where it states nothing
 */
public record Addend(String id, int ordinal, Value value) {

  public Quantity quantity() {
    return value.quantity();
  }

  /** Whether it has a number that must not be published. */
  public boolean confidential() {
    return value.quantity() == Absent.CONFIDENTIAL;
  }
}
