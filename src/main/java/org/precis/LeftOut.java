package org.precis;

import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/** Which things in order are left out so that the others fit. */
final class LeftOut {

  private LeftOut() {}

  /**
   * As few as make the others fit, by place; all if none does. Rather later ones: where several are
   * left out, all but one of them are the last.
   *
   * @param things how many there are
   * @param fits whether the others fit without these
   */
  static Set<Integer> fewest(int things, Predicate<Set<Integer>> fits) {
    Set<Integer> last = new TreeSet<>();
    if (fits.test(Set.of())) {
      return Set.of();
    }
    for (int kept = things - 1; kept > 0; kept--) {
      for (int at = kept; at >= 0; at--) {
        Set<Integer> without = new TreeSet<>(last);
        without.add(at);
        if (fits.test(without)) {
          return without;
        }
      }
      last.add(kept);
    }
    last.add(0);
    return last;
  }
}
