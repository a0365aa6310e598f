package org.precis.input.value;

import java.util.List;
import java.util.Optional;
import org.precis.quantity.Absent;
import org.precis.quantity.Quantity;

/** What readers find by subtraction of a number that is withheld. */
public final class Subtraction {

  private Subtraction() {}

  /** The index of the only one of the parts of a published whole that is not published. */
  public static Optional<Integer> finds(Quantity whole, List<Quantity> parts) {
    boolean only = parts.stream().filter(one -> !one.stated()).count() == 1;
    int withheld = parts.indexOf(Absent.CONFIDENTIAL);
    return whole.stated() && only && withheld >= 0 ? Optional.of(withheld) : Optional.empty();
  }
}
