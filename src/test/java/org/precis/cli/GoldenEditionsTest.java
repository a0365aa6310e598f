package org.precis.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.precis.fixture.ExpectedText;
import org.precis.fixture.Folders;

/**
 * Every folder of {@code editions/} has packs, the names of the last and of the next edition
 * ({@code args}), what {@code precis new --from} says ({@code said.txt}), and the {@code
 * briefing.yaml} of the next edition ({@code next.yaml}). {@code mvn test -Dtest=GoldenEditionsTest
 * -Dupdate=true} writes what is made now.
 */
class GoldenEditionsTest {

  private static final Path EDITIONS = Path.of("src/test/resources/editions");
  private static final Path OUT = Path.of("target/editions");

  @TestFactory
  Stream<DynamicTest> everyEditionHasANextOne() throws IOException {
    try (Stream<Path> folders = Files.list(EDITIONS)) {
      return folders.filter(Files::isDirectory).sorted().toList().stream()
          .map(
              folder ->
                  DynamicTest.dynamicTest(folder.getFileName().toString(), () -> check(folder)));
    }
  }

  private static void check(Path folder) throws IOException {
    Path packs = OUT.resolve(folder.getFileName().toString());
    Folders.delete(packs);
    Folders.copy(folder, packs);
    String[] names = Files.readString(folder.resolve("args")).strip().split(" ");
    Path next = packs.resolve(names[1]);
    String said =
        Said.run("new", "--from", packs.resolve(names[0]).toString(), next.toString()).all();
    ExpectedText.same(folder.resolve("said.txt"), said);
    Path briefing = next.resolve("briefing.yaml");
    String written = Files.exists(briefing) ? Files.readString(briefing) : "not written\n";
    ExpectedText.same(folder.resolve("next.yaml"), written);
  }
}
