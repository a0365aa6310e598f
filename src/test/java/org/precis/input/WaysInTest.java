package org.precis.input;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.precis.fixture.Briefings;
import org.precis.fixture.Packs;

/** Whatever way its numbers come in, a pack makes the same briefing, byte for byte. */
class WaysInTest {

  private static final Path SAMPLE = Path.of("data/net-2018");

  @TempDir static Path work;

  /** Writes the sample so that its numbers come in by another way, and returns its folder. */
  private interface Way {
    Path write(Path parent) throws IOException;
  }

  /** Every way by its name. A further way is a further line. */
  private static Map<String, Way> ways() {
    Map<String, Way> ways = new LinkedHashMap<>();
    for (Form form : Form.values()) {
      ways.put(form.word(), parent -> Briefings.converted(SAMPLE, form, parent));
    }
    return ways;
  }

  @TestFactory
  Stream<DynamicTest> theSampleMakesTheSameHtmlAndPdf() {
    SortedMap<String, String> expected = Briefings.digests(SAMPLE);
    return ways().entrySet().stream()
        .map(way -> DynamicTest.dynamicTest(way.getKey(), () -> check(way.getValue(), expected)));
  }

  private static void check(Way way, SortedMap<String, String> expected) throws IOException {
    Path pack = way.write(Files.createTempDirectory(work, "way"));
    assertEquals(expected, Briefings.digests(pack));
  }

  @TestFactory
  Stream<DynamicTest> everyPackGoesThereAndBackWithoutLoss() {
    List<DynamicTest> tests = new ArrayList<>();
    Packs.all()
        .forEach(
            (name, pack) -> tests.add(DynamicTest.dynamicTest(name, () -> goThereAndBack(pack))));
    return tests.stream();
  }

  private static void goThereAndBack(Path pack) throws IOException {
    List<String> expected = Briefings.machineForms(pack);
    for (Form form : Form.values()) {
      Path there = Briefings.converted(pack, form, Files.createTempDirectory(work, "there"));
      assertEquals(expected, Briefings.machineForms(there), form.word());
      for (Form other : List.of(Form.CSV, Form.YAML)) {
        Path back = Briefings.converted(there, other, Files.createTempDirectory(work, "back"));
        assertEquals(expected, Briefings.machineForms(back), form.word() + ", " + other.word());
      }
    }
  }

  @TestFactory
  Stream<DynamicTest> theSamePackGivesTheSameFiles() {
    return Stream.of(Form.values())
        .map(form -> DynamicTest.dynamicTest(form.word(), () -> assertSameFiles(form)));
  }

  private static void assertSameFiles(Form form) {
    Pack pack = Pack.of(SAMPLE);
    SortedMap<String, byte[]> once = Conversion.of(pack, Packs.WORKSPACE, form).files();
    SortedMap<String, byte[]> again = Conversion.of(pack, Packs.WORKSPACE, form).files();
    assertEquals(once.keySet(), again.keySet());
    once.forEach((name, bytes) -> assertArrayEquals(bytes, again.get(name), name));
  }
}
