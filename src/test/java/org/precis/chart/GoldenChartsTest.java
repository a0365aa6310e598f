package org.precis.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.precis.quantity.Qualifier;
import org.precis.workspace.Fonts;

/**
 * Every example is drawn exactly as it is stored. {@code -Dupdate=true} stores what is drawn now,
 * to be looked at before it is committed; it fails where CI is set.
 */
class GoldenChartsTest {

  private static final Path STORED = Path.of("src/test/resources/chart");

  @TestFactory
  Stream<DynamicTest> drawnAsStored() {
    return drawn().entrySet().stream()
        .map(
            file ->
                DynamicTest.dynamicTest(
                    file.getKey(), () -> compare(file.getKey(), file.getValue())));
  }

  @Test
  void nothingIsStoredThatNothingDraws() throws IOException {
    assumeFalse(Boolean.getBoolean("update"), "what is stale is deleted by hand");
    Set<String> stored = new TreeSet<>();
    try (Stream<Path> files = Files.walk(STORED)) {
      files
          .filter(Files::isRegularFile)
          .forEach(file -> stored.add(STORED.relativize(file).toString().replace('\\', '/')));
    }
    assertEquals(new TreeSet<>(drawn().keySet()), stored);
  }

  private static void compare(String name, String drawn) throws IOException {
    Path file = STORED.resolve(name);
    if (Boolean.getBoolean("update")) {
      assertNull(System.getenv("CI"), "expected drawings are not updated under CI");
      Files.createDirectories(file.getParent());
      Files.writeString(file, drawn + "\n");
    }
    assertEquals(Files.readString(file).replace("\r\n", "\n"), drawn + "\n");
  }

  private static Map<String, String> drawn() {
    Map<String, String> drawn = new TreeMap<>();
    Examples.all()
        .forEach(
            (name, spec) -> {
              ChartWords words = name.endsWith("-zh") ? Examples.CHINESE : Examples.ENGLISH;
              Drawing drawing = Charts.draw(spec, words, Fonts.bundled(), Examples.style(words));
              drawn.put(name + "/page.svg", drawing.svg());
              drawn.put(name + "/phone.svg", drawing.phoneSvg());
            });
    KeyGlyph glyphs = new KeyGlyph(Examples.STYLE);
    for (Qualifier qualifier : Qualifier.values()) {
      drawn.put("key/" + qualifier + ".svg", glyphs.svg(qualifier));
    }
    return drawn;
  }
}
