package org.precis.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.precis.fixture.Intervals;
import org.precis.quantity.Interval;
import org.precis.quantity.Quantity;

/** The order of rows is that of its rule, taken at its word. */
class RowOrderProperties {

  @Provide
  Arbitrary<List<Interval>> numbers() {
    return Intervals.all().list().ofMaxSize(8);
  }

  @Property
  void noRowStandsBelowOneThatItIsGreaterThan(@ForAll("numbers") List<Interval> numbers) {
    List<ChartRow> rows = RowOrderTest.rows(numbers.toArray(Quantity[]::new));
    List<ChartRow> left = new ArrayList<>(rows);
    List<ChartRow> expected = new ArrayList<>();
    while (!left.isEmpty()) {
      ChartRow first =
          left.stream()
              .filter(row -> left.stream().noneMatch(other -> isGreater(other, row)))
              .findFirst()
              .orElseThrow();
      left.remove(first);
      expected.add(first);
    }
    assertEquals(expected, RowOrder.of(rows).rows());
  }

  @Property
  void theLargestAndTheSmallestAreProven(@ForAll("numbers") List<Interval> numbers) {
    List<ChartRow> rows = RowOrderTest.rows(numbers.toArray(Quantity[]::new));
    Optional<ChartRow> largest =
        rows.stream()
            .filter(row -> rows.stream().allMatch(o -> o.equals(row) || isNeverBelow(row, o)))
            .findFirst();
    assertEquals(largest, RowOrder.largest(rows));
    Optional<ChartRow> smallest =
        rows.stream()
            .filter(row -> rows.stream().allMatch(o -> o.equals(row) || isNeverBelow(o, row)))
            .reduce((one, other) -> other);
    assertEquals(smallest, RowOrder.smallest(rows));
  }

  private static boolean isGreater(ChartRow one, ChartRow other) {
    return isNeverBelow(one, other) && !isNeverBelow(other, one);
  }

  private static boolean isNeverBelow(ChartRow one, ChartRow other) {
    return ((Interval) one.quantity()).isNeverBelow((Interval) other.quantity());
  }
}
