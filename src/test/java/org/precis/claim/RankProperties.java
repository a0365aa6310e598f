package org.precis.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.precis.fixture.Intervals;
import org.precis.fixture.Observations;
import org.precis.quantity.Interval;
import org.precis.quantity.Quantity;

/** The order of numbers is that of its rule, taken at its word. */
class RankProperties {

  @Provide
  Arbitrary<List<Interval>> numbers() {
    return Intervals.all().list().ofMaxSize(8);
  }

  @Property
  void noNumberStandsAfterOneThatItIsGreaterThan(@ForAll("numbers") List<Interval> numbers) {
    List<Integer> order = Rank.order(Observations.of(numbers.toArray(Quantity[]::new)));
    for (int i = 0; i < order.size(); i++) {
      int one = order.get(i);
      assertTrue(
          order.subList(i + 1, order.size()).stream().noneMatch(o -> isGreater(numbers, o, one)));
    }
    assertEquals(numbers.size(), order.stream().distinct().count());
  }

  private static boolean isGreater(List<Interval> all, int one, int other) {
    return all.get(one).isNeverBelow(all.get(other)) && !all.get(other).isNeverBelow(all.get(one));
  }
}
