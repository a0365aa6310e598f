package org.precis.chart.svg;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Charts as they are read from right to left. */
class MirrorTest {

  static List<Path> drawings() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/test/resources/chart"))) {
      return files.filter(file -> file.toString().endsWith(".svg")).sorted().toList();
    }
  }

  @Test
  void everyKindOfMarkIsMirroredAndNothingElse() {
    assertEquals(
        "<svg viewBox=\"0 0 100 20\"><rect x=\"70\" y=\"2\" width=\"20\" height=\"5\"/>"
            + "<line x1=\"100\" y1=\"0\" x2=\"60.5\" y2=\"0\"/><circle cx=\"75\" cy=\"3\" r=\"2\"/>"
            + "<path d=\"M99 1L98.5 2L103 3Z\"/><text x=\"90\" y=\"7\">10 x1=\"</text></svg>",
        Mirror.of(
            "<svg viewBox=\"0 0 100 20\"><rect x=\"10\" y=\"2\" width=\"20\" height=\"5\"/>"
                + "<line x1=\"0\" y1=\"0\" x2=\"39.5\" y2=\"0\"/><circle cx=\"25\" cy=\"3\" r=\"2\"/>"
                + "<path d=\"M1 1L1.5 2L-3 3Z\"/><text x=\"10\" y=\"7\">10 x1=\"</text></svg>"));
  }

  @ParameterizedTest
  @MethodSource("drawings")
  void whatIsMirroredTwiceIsAsItWas(Path drawing) throws IOException {
    String svg = Files.readString(drawing);
    assertEquals(svg, Mirror.of(Mirror.of(svg)));
  }

  @Test
  void aDrawingHasASize() {
    assertThrows(IllegalArgumentException.class, () -> Mirror.of("<svg></svg>"));
  }
}
