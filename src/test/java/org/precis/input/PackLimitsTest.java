package org.precis.input;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.precis.diagnostic.Diagnostic;
import org.precis.diagnostic.Fault;
import org.precis.diagnostic.FaultyInputException;
import org.precis.fixture.Packs;

/** How much a pack may hold, and that a fault is told no oftener than anyone reads it. */
class PackLimitsTest {

  private static final String TITLE = "id: fraud\ntitle: Online fraud\nlanguage: en\n";

  @TempDir Path folder;

  @BeforeEach
  void write() throws IOException {
    write("briefing.yaml", TITLE);
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private List<Diagnostic> told() {
    try {
      return EditionReader.read(new Pack(folder, "pack"), Packs.WORKSPACE).warnings();
    } catch (FaultyInputException faulty) {
      return faulty.diagnostics();
    }
  }

  private long count(Fault fault) {
    return told().stream().filter(one -> one.fault() == fault).count();
  }

  @Test
  void aSummaryHasSixPoints() throws IOException {
    write("briefing.yaml", TITLE + "summary: |\n" + "  - A point.\n".repeat(6));
    assertEquals(0, count(Fault.SUMMARY_LENGTH));
    write("briefing.yaml", TITLE + "summary: |\n" + "  - A point.\n".repeat(7));
    assertEquals(1, count(Fault.SUMMARY_LENGTH));
  }

  @Test
  void theMessageOfAFigureHasTenWords() throws IOException {
    String figure = "figures: [{id: a, chart: bar, of: t, message: \"%s\"}]\n";
    String table = "tables: [{id: t, title: T, file: t.csv}]\n";
    write("t.csv", "town,losses\na,1\nb,2\n");
    write("briefing.yaml", TITLE + table + figure.formatted(" word".repeat(10) + "  "));
    assertEquals(0, count(Fault.MESSAGE_LENGTH));
    write("briefing.yaml", TITLE + table + figure.formatted("word ".repeat(11)));
    assertEquals(1, count(Fault.MESSAGE_LENGTH));
  }

  @Test
  void aTableIsShownWithTenThousandRows() throws IOException {
    write("briefing.yaml", TITLE + "tables: [{id: t, title: T, file: t.csv}]\n");
    write("t.csv", "town,losses\n" + "a,1\n".repeat(10_000));
    assertEquals(0, count(Fault.TABLE_LENGTH));
  }

  @Test
  void aQueryIsWaitedForFromASecondToAnHour() throws IOException {
    // without its query, nothing is asked
    String query = "statistics: {jdbc: \"jdbc:duckdb:\", seconds: %s}\n";
    for (String seconds : new String[] {"1", "3600"}) {
      write("briefing.yaml", TITLE + query.formatted(seconds));
      assertEquals(0, count(Fault.NOT_A_COUNT), seconds);
    }
    for (String seconds : new String[] {"0", "3601", "1.5", "1234567890"}) {
      write("briefing.yaml", TITLE + query.formatted(seconds));
      assertEquals(1, count(Fault.NOT_A_COUNT), seconds);
    }
  }

  @Test
  void aMisplacedFileIsFoundFourFoldersDeep() throws IOException {
    write("briefing.yaml", TITLE + "sources: {r: {title: R, file: report.txt}}\n");
    write("1/2/3/4/report.txt", "text");
    assertEquals("add it to the pack", hint(Fault.MISSING_FILE));
    write("1/2/3/report.txt", "text");
    assertEquals("did you mean '1/2/3/report.txt'?", hint(Fault.MISSING_FILE));
  }

  private String hint(Fault fault) {
    return told().stream().filter(one -> one.fault() == fault).findFirst().orElseThrow().hint();
  }

  @Test
  void aHundredQuotesThatAreNotClosedAreTold() throws IOException {
    write("statistics.csv", "id,label,value\n" + "a,\"b\"c,1\n".repeat(100));
    assertEquals(100, count(Fault.CSV_AFTER_QUOTE));
    write("statistics.csv", "id,label,value\n" + "a,\"b\"c,1\n".repeat(101));
    assertEquals(100, count(Fault.CSV_AFTER_QUOTE));
  }

  @Test
  void twentyControlCharactersAreTold() throws IOException {
    write("statistics.csv", "id,label,value\n" + "a,\u0001,1\n".repeat(20));
    assertEquals(20, count(Fault.CONTROL_CHARACTER));
    write("statistics.csv", "id,label,value\n" + "a,\u0001,1\n".repeat(21));
    assertEquals(20, count(Fault.CONTROL_CHARACTER));
  }
}
