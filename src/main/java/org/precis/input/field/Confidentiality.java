package org.precis.input.field;

import org.precis.diagnostic.Fault;
import org.precis.input.file.Place;
import org.precis.input.file.Report;
import org.precis.quantity.Absent;
import org.precis.quantity.Mark;
import org.precis.quantity.Value;

/** What a pack does with numbers that are marked as confidential. */
public enum Confidentiality {
  /** Not declared, which makes each of them a fault. */
  UNDECIDED,
  /** Read and checked, but not published. */
  SUPPRESS,
  /** Published with their mark. */
  PRINT;

  /** The value, or its confidential replacement if it must not be published. */
  Value published(Value value, Place place, Report report) {
    boolean secret = value.marks().contains(Mark.CONFIDENTIAL) && value.quantity().stated();
    if (!secret || this == PRINT) {
      return value;
    }
    if (this == UNDECIDED) {
      report.add(Fault.CONFIDENTIAL, place);
    }
    return value.withQuantity(Absent.CONFIDENTIAL);
  }
}
