package org.precis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Which things are left out so that the others fit. */
class LeftOutTest {

  @Test
  void nothingIfAllFits() {
    assertEquals(Set.of(), LeftOut.fewest(3, without -> true));
  }

  @Test
  void theLastThatMakesRoom() {
    assertEquals(Set.of(1), LeftOut.fewest(3, without -> without.contains(1)));
    assertEquals(Set.of(0, 2), LeftOut.fewest(3, without -> without.containsAll(Set.of(0, 2))));
  }

  @Test
  void allIfNothingHelps() {
    List<Set<Integer>> tried = new ArrayList<>();
    Set<Integer> without =
        LeftOut.fewest(
            3,
            some -> {
              tried.add(some);
              return false;
            });
    assertEquals(Set.of(0, 1, 2), without);
    assertEquals(
        List.of(Set.of(), Set.of(2), Set.of(1), Set.of(0), Set.of(2, 1), Set.of(2, 0)), tried);
  }
}
