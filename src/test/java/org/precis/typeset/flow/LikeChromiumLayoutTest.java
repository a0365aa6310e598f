package org.precis.typeset.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.LongFunction;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Boxes and lines are where Debian's Chromium has them, within half a CSS pixel. */
class LikeChromiumLayoutTest {

  /** Documents that are generated. */
  private static final int COUNT = Integer.getInteger("layouts", 300);

  private static final long FIRST = Long.getLong("layouts.first", 0);

  /** Documents that are laid out together. */
  private static final int AT_ONCE = 250;

  private static final int MOST_SHOWN = Integer.getInteger("layouts.shown", 2);

  /** Documents that are laid out otherwise, for reasons that are not yet known. */
  private static final Set<Long> OPEN = Set.of(124L, 171L, 207L, 230L, 256L, 258L, 285L);

  private static BothLayouts layouts;

  @BeforeAll
  static void start() {
    layouts = new BothLayouts();
  }

  @AfterAll
  static void stop() {
    if (layouts != null) {
      layouts.close();
    }
  }

  @Test
  void generatedDocumentsAreLaidOutAsByChromium() {
    assertSame(seed -> new Specimens(seed).document(), OPEN);
  }

  @Test
  void columnsOfTextAreLaidOutAsByChromium() {
    assertSame(seed -> new Specimens(seed).columns(), Set.of());
  }

  private static void assertSame(LongFunction<Specimen> documents, Set<Long> open) {
    List<String> found = new ArrayList<>();
    List<Long> seeds = new ArrayList<>();
    for (long first = FIRST; first < FIRST + COUNT; first += AT_ONCE) {
      List<Specimen> specimens = new ArrayList<>();
      for (long seed = first; seed < Math.min(first + AT_ONCE, FIRST + COUNT); seed++) {
        specimens.add(documents.apply(seed));
      }
      List<String> differences = differences(specimens);
      for (int i = 0; i < differences.size(); i++) {
        if (!differences.get(i).isEmpty() && !open.contains(first + i)) {
          seeds.add(first + i);
          if (found.size() < MOST_SHOWN) {
            found.add(
                "seed " + (first + i) + ": " + simplest(specimens.get(i), differences.get(i)));
          }
        }
      }
    }
    assertEquals(List.of(), seeds, () -> "of " + COUNT + " differ:\n" + String.join("\n", found));
  }

  private static List<String> differences(List<Specimen> specimens) {
    return layouts.differences(specimens.stream().map(Specimen::html).toList());
  }

  /** The smallest document that is still laid out otherwise. */
  private static String simplest(Specimen specimen, String difference) {
    Specimen simplest = specimen;
    String shown = difference;
    while (true) {
      List<Specimen> simpler = simplest.simpler();
      List<String> differences = differences(simpler);
      Specimen next = null;
      for (int i = 0; i < simpler.size(); i++) {
        boolean smaller = next == null || simpler.get(i).html().length() < next.html().length();
        if (!differences.get(i).isEmpty() && smaller) {
          next = simpler.get(i);
          shown = differences.get(i);
        }
      }
      if (next == null) {
        return simplest.html() + "\n    " + shown;
      }
      simplest = next;
    }
  }
}
