package org.precis.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.precis.diagnostic.FaultyInput;
import org.precis.input.EditionReader;
import org.precis.input.Pack;
import org.precis.input.ReadResult;
import org.precis.model.Edition;
import org.precis.totals.Totals;
import org.precis.workspace.Fonts;
import org.precis.workspace.Workspace;

/** The machine form of every pack is itself a pack that says the same. */
class RoundTripTest {

  private static final Workspace WORKSPACE = new Workspace(Path.of("templates"), Fonts.bundled());

  static Stream<Path> packs() throws IOException {
    return Stream.of(Path.of("data"), Path.of("src/test/resources/golden"))
        .flatMap(RoundTripTest::folders)
        .map(folder -> Files.isDirectory(folder.resolve("pack")) ? folder.resolve("pack") : folder)
        .filter(folder -> Files.exists(folder.resolve("briefing.yaml")));
  }

  private static Stream<Path> folders(Path parent) {
    try (Stream<Path> children = Files.list(parent)) {
      return children.sorted().toList().stream();
    } catch (IOException unreadable) {
      throw new java.io.UncheckedIOException(unreadable);
    }
  }

  @ParameterizedTest
  @MethodSource("packs")
  void saysTheSameReadBack(Path pack, @TempDir Path folder) throws IOException {
    List<Edition> editions = read(pack).editions();
    assertFalse(editions.isEmpty());
    for (Edition edition : editions) {
      String json = BriefingJson.write(edition, Totals.of(edition));
      Path file = Files.writeString(folder.resolve("briefing.json"), json);
      Edition again = read(file).editions().get(0);
      assertEquals(json, BriefingJson.write(again, Totals.of(again)));
      assertEquals(edition, again);
    }
  }

  private static ReadResult read(Path pack) {
    try {
      return EditionReader.read(Pack.of(pack), WORKSPACE);
    } catch (FaultyInput faulty) {
      throw new AssertionError(faulty.diagnostics().toString(), faulty);
    }
  }
}
