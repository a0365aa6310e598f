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
 * Every folder of {@code workbooks/} has a workbook as an office publishes it, what {@code precis
 * new --from} says of it ({@code said.txt}), the pack that it writes ({@code briefing.yaml}), and
 * what {@code check} says of that pack and the words of its page ({@code text.txt}). {@code mvn
 * test -Dtest=GoldenWorkbooksTest -Dupdate=true} writes what is made now.
 */
class GoldenWorkbooksTest {

  private static final Path WORKBOOKS = Path.of("src/test/resources/workbooks");
  private static final Path OUT = Path.of("target/workbooks");

  @TestFactory
  Stream<DynamicTest> everyWorkbookBecomesAPack() throws IOException {
    try (Stream<Path> folders = Files.list(WORKBOOKS)) {
      return folders.filter(Files::isDirectory).sorted().toList().stream()
          .map(
              folder ->
                  DynamicTest.dynamicTest(folder.getFileName().toString(), () -> check(folder)));
    }
  }

  private static void check(Path folder) throws IOException {
    String name = folder.getFileName().toString();
    clear(OUT.resolve(name));
    Path pack = OUT.resolve(name).resolve(name);
    String said = run("new", "--from", workbook(folder).toString(), pack.toString());
    same(folder.resolve("said.txt"), said);
    same(folder.resolve("briefing.yaml"), Files.readString(pack.resolve("briefing.yaml")));
    String checked = run("check", pack.toString());
    String output = OUT.resolve(name).resolve("output").toString();
    run("build", pack.toString(), "--format", "html", "-o", output);
    Path page = Path.of(output, name, name + ".html");
    String text = Files.exists(page) ? run("text", page.toString()) : "not built\n";
    same(folder.resolve("text.txt"), checked + "---\n" + text.replaceAll("[0-9a-f]{12,64}", "…"));
  }

  private static Path workbook(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().matches(".*\\.(xlsx|ods)"))
          .findFirst()
          .orElseThrow();
    }
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
    Terminal terminal =
        new Terminal(
            out, out, false, false, 0, 0, Workspace.of(Path.of(""), Path.of("")), Optional.empty());
    Main.run(terminal, args);
    return bytes.toString(UTF_8);
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
