package org.precis.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.precis.cli.terminal.Terminal;
import org.precis.workspace.Workspace;

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
    clear(packs);
    copy(folder, packs);
    String[] names = Files.readString(folder.resolve("args")).strip().split(" ");
    Path next = packs.resolve(names[1]);
    String said = run("new", "--from", packs.resolve(names[0]).toString(), next.toString());
    same(folder.resolve("said.txt"), said);
    Path briefing = next.resolve("briefing.yaml");
    String written = Files.exists(briefing) ? Files.readString(briefing) : "not written\n";
    same(folder.resolve("next.yaml"), written);
  }

  private static void same(Path expected, String made) throws IOException {
    if (Boolean.getBoolean("update")) {
      assertNull(System.getenv("CI"), "expected texts are not updated under CI");
      Files.writeString(expected, made);
    }
    assertEquals(Files.readString(expected), made, expected.toString());
  }

  private static String run(String... args) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(bytes, true, UTF_8);
    Workspace workspace = Workspace.of(Path.of(""), Path.of(""));
    Main.run(new Terminal(out, out, false, false, 0, 0, workspace, Optional.empty()), args);
    return bytes.toString(UTF_8);
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        Path copy = to.resolve(from.relativize(file));
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
  }

  private static void clear(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> all = Files.walk(folder)) {
        for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
    }
  }
}
