package org.precis.totals;

import java.util.ArrayList;
import java.util.List;
import org.precis.model.Absent;
import org.precis.model.Interval;
import org.precis.model.Quantity;

/** Adds what is stated and counts what is not. */
final class Sum {

  private final List<Addend> addends = new ArrayList<>();
  private Interval sum;
  private int stated;
  private boolean onlyInapplicable;

  /** Takes one line; a line where a number has no meaning is left out. */
  void add(String id, int ordinal, Quantity quantity) {
    if (quantity == Absent.NOT_APPLICABLE) {
      onlyInapplicable = addends.isEmpty();
      return;
    }
    onlyInapplicable = false;
    addends.add(new Addend(id, ordinal, quantity));
    quantity.interval().ifPresent(this::addStated);
  }

  private void addStated(Interval interval) {
    sum = sum == null ? interval : sum.plus(interval);
    stated++;
  }

  Quantity quantity() {
    if (sum != null) {
      return sum;
    }
    return onlyInapplicable ? Absent.NOT_APPLICABLE : Absent.NOT_STATED;
  }

  Total total(String id, String measure, String by, String key, String unit) {
    int unstated = addends.size() - stated;
    return new Total(id, measure, by, key, quantity(), unit, stated, unstated, addends);
  }
}
