package org.precis.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.precis.fixture.ExpectedText;
import org.precis.fixture.Folders;

/**
 * Every folder of {@code workbooks/} has a workbook or CSV file as an office publishes it, a {@code
 * house.yaml} if there is one above the pack, what {@code precis new --from} says of it ({@code
 * said.txt}), the pack that it writes ({@code briefing.yaml}), and what {@code check} says of that
 * pack and the words of the page that was built ({@code text.txt}). {@code mvn test
 * -Dtest=GoldenWorkbooksTest -Dupdate=true} writes what is made now.
 */
@Tag("slow")
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
    Folders.delete(OUT.resolve(name));
    Path pack = OUT.resolve(name).resolve(name);
    Files.createDirectories(pack.getParent());
    if (Files.exists(folder.resolve("house.yaml"))) {
      Files.copy(folder.resolve("house.yaml"), pack.resolveSibling("house.yaml"));
    }
    String workbook = workbook(folder).toString();
    String output = OUT.resolve(name).resolve("output").toString();
    String said = Said.run("new", "--from", workbook, pack.toString(), "-o", output).all();
    ExpectedText.same(folder.resolve("said.txt"), said.replaceAll("\\d+\\.\\d\\d s", "… s"));
    ExpectedText.same(
        folder.resolve("briefing.yaml"), Files.readString(pack.resolve("briefing.yaml")));
    String checked = Said.run("check", pack.toString()).all();
    Path page = Path.of(output, name, name + ".html");
    String text = Files.exists(page) ? Said.run("text", page.toString()).all() : "not built\n";
    ExpectedText.same(
        folder.resolve("text.txt"), checked + "---\n" + text.replaceAll("[0-9a-f]{12,64}", "…"));
  }

  private static Path workbook(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().matches(".*\\.(xlsx|ods|csv|tsv)"))
          .findFirst()
          .orElseThrow();
    }
  }
}
