package org.precis.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.precis.fixture.Packs;

/**
 * Every golden pack makes the briefing that is stored beside it, facet by facet. {@code
 * -Dupdate=true} stores what is made now, to be looked at before it is committed; it fails where CI
 * is set.
 */
class GoldenTest {

  /** Compared by {@code GoldenTotalsTest}. */
  private static final String TOTALS = "totals.txt";

  static Set<String> packs() {
    return Packs.all().keySet();
  }

  @ParameterizedTest
  @MethodSource("packs")
  void everyFacetIsAsStored(String pack) throws IOException {
    Path folder = Packs.GOLDEN.resolve(pack).resolve("expected");
    Map<String, String> made = Facets.of(Packs.all().get(pack));
    if (Boolean.getBoolean("update")) {
      assertNull(System.getenv("CI"), "expected files are not updated under CI");
      update(folder, made);
    }
    Map<String, String> stored = stored(folder);
    assertEquals(made.keySet(), stored.keySet(), "files in " + folder + " (-Dupdate=true stores)");
    made.forEach((file, text) -> assertSame(folder.resolve(file), stored.get(file), text));
  }

  /** Names the first line that differs; whole files would hide it. */
  private static void assertSame(Path file, String stored, String made) {
    List<String> expected = stored.lines().toList();
    List<String> actual = made.lines().toList();
    for (int i = 0; i < Math.max(expected.size(), actual.size()); i++) {
      String line = file + ":" + (i + 1) + " (-Dupdate=true stores)";
      assertEquals(line(expected, i), line(actual, i), line);
    }
    assertEquals(stored, made, file + ": line ends");
  }

  private static String line(List<String> lines, int number) {
    return number < lines.size() ? lines.get(number) : "(no more lines)";
  }

  private static void update(Path folder, Map<String, String> made) throws IOException {
    for (String stale : stored(folder).keySet()) {
      if (!made.containsKey(stale)) {
        Files.delete(folder.resolve(stale));
      }
    }
    for (Map.Entry<String, String> file : made.entrySet()) {
      Path path = folder.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.writeString(path, file.getValue());
    }
  }

  private static Map<String, String> stored(Path folder) throws IOException {
    Map<String, String> stored = new TreeMap<>();
    if (Files.isDirectory(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          stored.put(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file));
        }
      }
    }
    stored.remove(TOTALS);
    return stored;
  }

  @Test
  void nothingIsStoredThatNoPackMakes() throws IOException {
    Set<String> folders = new TreeSet<>();
    try (Stream<Path> children = Files.list(Packs.GOLDEN)) {
      children.forEach(child -> folders.add(child.getFileName().toString()));
    }
    assertEquals(packs(), folders);
  }
}
