package org.precis.assertion;

import java.util.Optional;
import org.precis.quantity.Interval;
import org.precis.quantity.Value;

/**
 * A number and what it is called in a message.
 *
 * @param name such as {@code {{suspects}}}
 * @param year that it is of, if it is of another than the edition; else ""
 */
public record Named(String name, Value value, String year) {

  Named(String name, Value value) {
    this(name, value, "");
  }

  Optional<Interval> interval() {
    return value.quantity().interval();
  }

  /** Whether no reading of it is as small as a reading of the other. */
  boolean isAbove(Named other) {
    Optional<Interval> own = interval();
    Optional<Interval> that = other.interval();
    return own.isPresent()
        && that.isPresent()
        && that.get().most() != null
        && own.get().least().compareTo(that.get().most()) > 0;
  }

  boolean isInUnitOf(Named other) {
    return value.counted().isSame(other.value.counted()) || value.unit().equals(other.value.unit());
  }
}
