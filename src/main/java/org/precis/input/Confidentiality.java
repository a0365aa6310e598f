package org.precis.input;

import java.util.List;
import org.precis.diagnostic.Fault;
import org.precis.model.Absent;
import org.precis.model.Mark;
import org.precis.model.Value;

/** What becomes of the numbers of a pack that are marked as confidential. */
enum Confidentiality {
  /** The pack does not say: each is a fault. */
  UNDECIDED,
  /** They are read and checked, and go no further. */
  SUPPRESS,
  /** They are published with their mark. */
  PRINT;

  private static final String KEY = "confidential";

  /** The choice of a pack; what a machine form has may be published. */
  static Confidentiality of(Fields briefing, boolean machine, Report report) {
    String word = machine ? "print" : briefing.word(KEY);
    return switch (word) {
      case "" -> UNDECIDED;
      case "suppress" -> SUPPRESS;
      case "print" -> PRINT;
      default -> {
        String hint = Nearest.hint(word, List.of("suppress", "print"));
        report.add(
            Fault.UNKNOWN_WORD, briefing.placeOf(KEY), word, "value of 'confidential'", hint);
        yield SUPPRESS;
      }
    };
  }

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
