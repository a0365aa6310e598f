package org.precis.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.precis.fixture.Packs;
import org.precis.model.Case;
import org.precis.model.Edition;
import org.precis.quantity.Interval;

/**
 * Every pack has the totals that are stored. {@code -Dupdate=true} stores what is computed now, to
 * be looked at before it is committed; it fails where CI is set.
 */
class GoldenTotalsTest {

  private static final String STORED = "expected/totals.txt";

  static Set<String> packs() {
    return Packs.all().keySet();
  }

  @ParameterizedTest
  @MethodSource("packs")
  void addedAsStored(String pack) throws IOException {
    Path stored = Packs.GOLDEN.resolve(pack).resolve(STORED);
    List<String> lines = new ArrayList<>();
    for (Edition edition : Packs.read(Packs.all().get(pack))) {
      Totals.of(edition).all().stream()
          .filter(GoldenTotalsTest::isShown)
          .forEach(t -> lines.add(line(t)));
    }
    if (Boolean.getBoolean("update")) {
      assertNull(System.getenv("CI"), "expected totals are not updated under CI");
      Files.createDirectories(stored.getParent());
      Files.write(stored, lines);
    }
    assertEquals(String.join("\n", lines), String.join("\n", Files.readAllLines(stored)));
  }

  @ParameterizedTest
  @MethodSource("packs")
  void theOrderOfTheCasesDoesNotMatter(String pack) {
    for (Edition edition : Packs.read(Packs.all().get(pack))) {
      List<Case> reversed = new ArrayList<>(edition.cases());
      Collections.reverse(reversed);
      assertEquals(
          byKey(Totals.of(edition)),
          byKey(Totals.of(edition.withNumbers(edition.statistics(), reversed, edition.tables()))),
          pack);
    }
  }

  private static Map<String, String> byKey(Totals totals) {
    Map<String, String> byKey = new TreeMap<>();
    for (Total total : totals.all()) {
      String key = total.measure() + "|" + total.by() + "|" + total.key();
      byKey.put(key, total.quantity() + " " + total.stated() + " " + total.unstated());
    }
    return byKey;
  }

  @Test
  void nothingIsStoredThatNothingAdds() throws IOException {
    Set<String> stored = new TreeSet<>();
    try (var folders = Files.list(Packs.GOLDEN)) {
      folders
          .filter(folder -> Files.exists(folder.resolve(STORED)))
          .forEach(folder -> stored.add(folder.getFileName().toString()));
    }
    assertEquals(packs(), stored);
  }

  private static boolean isShown(Total total) {
    return total.by().isEmpty() || total.stated() > 0;
  }

  /** As in {@code total.frozen MORE_THAN 311000000 CNY 3 stated, 7 not}. */
  private static String line(Total total) {
    StringBuilder line =
        new StringBuilder(total.id()).append("  ").append(total.quantity().qualifier());
    total.quantity().interval().ifPresent(interval -> line.append(' ').append(bounds(interval)));
    if (!total.unit().isEmpty()) {
      line.append(' ').append(total.unit());
    }
    return line + "  " + total.stated() + " stated, " + total.unstated() + " not";
  }

  private static String bounds(Interval interval) {
    boolean two =
        interval.lower() != null
            && interval.upper() != null
            && interval.lower().compareTo(interval.upper()) != 0;
    String number = interval.number().toPlainString();
    return two ? number + ".." + interval.upper().toPlainString() : number;
  }
}
