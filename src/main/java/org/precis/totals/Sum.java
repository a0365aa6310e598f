package org.precis.totals;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.precis.model.Absent;
import org.precis.model.Interval;
import org.precis.model.Mark;
import org.precis.model.Quantity;
import org.precis.model.Value;

/** Adds what is stated and counts what is not. */
final class Sum {

  /** Marks of a number that make every sum with it as little firm. */
  private static final Set<Mark> CARRIED =
      EnumSet.of(Mark.PROVISIONAL, Mark.ESTIMATED, Mark.FORECAST);

  private final List<Addend> addends = new ArrayList<>();
  private final Set<Mark> marks = EnumSet.noneOf(Mark.class);
  private Interval sum;
  private int stated;
  private boolean onlyInapplicable;

  /** Takes one line; a line where a number has no meaning is left out. */
  void add(String id, int ordinal, Value value) {
    if (value.quantity() == Absent.NOT_APPLICABLE) {
      onlyInapplicable = addends.isEmpty();
      return;
    }
    onlyInapplicable = false;
    addends.add(new Addend(id, ordinal, value));
    value.quantity().interval().ifPresent(interval -> addStated(interval, value.marks()));
  }

  private void addStated(Interval interval, List<Mark> carried) {
    sum = sum == null ? interval : sum.plus(interval);
    carried.stream().filter(CARRIED::contains).forEach(marks::add);
    stated++;
  }

  private Quantity quantity() {
    if (sum != null) {
      return sum;
    }
    if (onlyInapplicable) {
      return Absent.NOT_APPLICABLE;
    }
    return confidential() > 0 ? Absent.CONFIDENTIAL : Absent.NOT_STATED;
  }

  private int confidential() {
    return (int) addends.stream().filter(Addend::confidential).count();
  }

  Total total(String id, String measure, String by, String key, String unit) {
    return total(id, measure, by, key, new Value(quantity(), unit, List.copyOf(marks)));
  }

  /** The same lines under a total that the source states. */
  Total total(String id, String measure, String by, String key, Value total) {
    return new Total(
        id,
        measure,
        by,
        key,
        total.quantity(),
        total.unit(),
        total.marks(),
        stated,
        addends.size() - stated - confidential(),
        addends);
  }
}
