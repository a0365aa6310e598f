package org.precis.sheet;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TimeZone;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is written into a workbook is read from it again, whatever the texts are. */
class SheetProperties {

  @Property(tries = 200)
  void whatIsWrittenIsRead(@ForAll("tables") List<List<String>> rows) throws Exception {
    assertEquals(shown(rows), read(SheetWriter.write("A & <B>", rows)));
  }

  @Property(tries = 20)
  void theSameRowsGiveTheSameBytes(@ForAll("tables") List<List<String>> rows) {
    assertArrayEquals(SheetWriter.write("s", rows), SheetWriter.write("s", rows));
  }

  @Example
  void theSameRowsGiveTheSameBytesInEveryTimeZone() {
    assertArrayEquals(in("America/New_York"), in("Asia/Kathmandu"));
  }

  private static byte[] in(String zone) {
    TimeZone before = TimeZone.getDefault();
    try {
      TimeZone.setDefault(TimeZone.getTimeZone(zone));
      return SheetWriter.write("s", List.of(List.of("a")));
    } finally {
      TimeZone.setDefault(before);
    }
  }

  @Provide
  Arbitrary<List<List<String>>> tables() {
    Arbitrary<String> plain =
        Arbitraries.strings().withChars("ab _xX0041é网\"'&<>=+-@#\n\t;,").ofMaxLength(12);
    Arbitrary<String> escapes = Arbitraries.of("_x0041_", "_x005F_x0041_", "_x000D_", "😀", "");
    return Arbitraries.oneOf(plain, escapes).list().ofMaxSize(30).list().ofMaxSize(6);
  }

  private static List<String> shown(List<List<String>> rows) {
    List<String> shown = new ArrayList<>();
    for (int row = 0; row < rows.size(); row++) {
      for (int column = 0; column < rows.get(row).size(); column++) {
        String text = rows.get(row).get(column);
        if (!text.isBlank()) {
          shown.add(Cell.letters(column + 1) + (row + 1) + " " + text);
        }
      }
    }
    return shown;
  }

  private static List<String> read(byte[] bytes) throws IOException, UnreadableWorkbookException {
    Path file = Files.createTempFile("sheet", ".xlsx");
    try {
      Files.write(file, bytes);
      List<String> shown = new ArrayList<>();
      try (Workbook workbook = Workbook.open(file)) {
        assertEquals("A & <B>", workbook.sheets().get(0).name());
        workbook.read(workbook.sheets().get(0), row -> shown.addAll(named(row.cells())));
      }
      return shown;
    } finally {
      Files.delete(file);
    }
  }

  private static List<String> named(List<Cell> cells) {
    return cells.stream()
        .map(cell -> Cell.letters(cell.column()) + cell.row() + " " + cell.text())
        .toList();
  }
}
