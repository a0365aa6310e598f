package org.precis.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
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
    List<Integer> left = new ArrayList<>(IntStream.range(0, numbers.size()).boxed().toList());
    List<Integer> expected = new ArrayList<>();
    while (!left.isEmpty()) {
      Integer first =
          left.stream()
              .filter(one -> left.stream().noneMatch(o -> isGreater(numbers, o, one)))
              .findFirst()
              .orElseThrow();
      left.remove(first);
      expected.add(first);
    }
    assertEquals(expected, Rank.order(Observations.of(numbers.toArray(Quantity[]::new))));
  }

  private static boolean isGreater(List<Interval> all, int one, int other) {
    return all.get(one).isNeverBelow(all.get(other)) && !all.get(other).isNeverBelow(all.get(one));
  }
}
