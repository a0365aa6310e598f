package org.precis.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every workbook of {@code sheets/}, written by this program or that, shows what stands in the text
 * beside it. {@code mvn test -Dtest=SheetsTest -Dupdate=true} writes what it shows now.
 */
class SheetsTest {

  private static final Path SHEETS = Path.of("src/test/resources/sheets");

  @TestFactory
  Stream<DynamicTest> everyWorkbookShowsWhatIsExpected() throws IOException {
    try (Stream<Path> files = Files.list(SHEETS)) {
      return files.filter(file -> !file.toString().endsWith(".txt")).sorted().toList().stream()
          .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> check(file)));
    }
  }

  private static void check(Path file) throws Exception {
    Path expected = Path.of(file.toString().replaceFirst("\\.[a-z]+$", ".txt"));
    String shown = shown(file);
    if (Boolean.getBoolean("update")) {
      assertNull(System.getenv("CI"), "goldens are not updated under CI");
      Files.writeString(expected, shown);
    }
    assertEquals(Files.readString(expected), shown);
  }

  private static String shown(Path file) throws Exception {
    StringBuilder shown = new StringBuilder();
    try (Workbook workbook = Workbook.open(file)) {
      for (Workbook.Sheet sheet : workbook.sheets()) {
        shown.append("== ").append(sheet.name()).append(sheet.hidden() ? " (hidden)\n" : "\n");
        Workbook.Layout layout = workbook.read(sheet, row -> append(shown, row));
        layout.merged().forEach(area -> shown.append("merged ").append(area).append('\n'));
      }
    }
    return shown.toString();
  }

  private static boolean append(StringBuilder shown, Workbook.Row row) {
    for (Cell cell : row.cells()) {
      shown.append(Cell.letters(cell.column())).append(cell.row());
      shown.append(cell.kind() == Cell.Kind.TEXT ? " " : " " + cell.kind() + " ");
      shown.append(cell.text().replace("\n", "␊")).append('\n');
    }
    return true;
  }
}
