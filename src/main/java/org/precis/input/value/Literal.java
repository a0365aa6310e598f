package org.precis.input.value;

import java.util.List;
import org.precis.model.Absent;
import org.precis.model.Mark;
import org.precis.model.Quantity;

/**
 * A quantity literal, read.
 *
 * @param unit what follows the number, or the currency before it, or ""
 */
public record Literal(Quantity quantity, String unit, List<Mark> marks) {

  static final Literal NOT_STATED = new Literal(Absent.NOT_STATED, "", List.of());

  public Literal {
    marks = List.copyOf(marks);
  }
}
