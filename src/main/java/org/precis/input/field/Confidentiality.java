package org.precis.input.field;

import org.precis.diagnostic.Fault;
import org.precis.input.file.Place;
import org.precis.input.file.Report;
import org.precis.model.Absent;
import org.precis.model.Mark;
import org.precis.model.Value;

/** What becomes of the numbers of a pack that are marked as confidential. */
public enum Confidentiality {
  /** The pack does not say: each is a fault. */
  UNDECIDED,
  /** They are read and checked, and go no further. */
  SUPPRESS,
  /** They are published with their mark. */
  PRINT;

  /** A value as it may be published. */
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
