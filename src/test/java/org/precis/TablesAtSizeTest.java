package org.precis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A table of 100,000 rows, made by a process that has half a gigabyte. */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
@Tag("slow")
@Tag("scale")
class TablesAtSizeTest {

  private static final int ROWS = 100_000;
  private static final int SILENT = 1_000;

  @TempDir Path folder;

  private record Ended(int exitCode, String said) {}

  @Test
  void theLargestAreShownAndTheOthersAddedUp() throws Exception {
    write(", type: flow, top: 15, total: sum");
    Ended ended = build();
    assertEquals(0, ended.exitCode, ended.said);
    String html = Files.readString(folder.resolve("out/pack/pack.html"));
    // "more than" leaves open whether others are as large
    assertTrue(html.contains("The first 15 of 100,000 are shown."));
    assertTrue(html.contains("All other rows (99,985)"));
    // every hundredth row states nothing; of the others every tenth is "more than" its number
    String number = "<b data-ref=\"total.table.towns.losses\">" + total() + "</b>";
    assertTrue(html.contains(">more\u00a0than</span> " + number));
    assertTrue(html.contains("1,000 not stated"));
    assertTrue(Files.size(folder.resolve("out/pack/pack.pdf")) > 0);
  }

  @Test
  void allOfThemAreRefused() throws Exception {
    write("");
    Ended ended = build();
    assertEquals(1, ended.exitCode, ended.said);
    assertTrue(
        ended.said.contains(
            "error: table 'towns' would show 100000 rows; the limit is 10000" + " [table-length]"),
        ended.said);
    assertTrue(Files.notExists(folder.resolve("out/pack")));
  }

  private void write(String top) throws IOException {
    Files.createDirectories(folder.resolve("pack"));
    Files.writeString(
        folder.resolve("pack/briefing.yaml"),
        "title: Losses\ntables:\n"
            + "  - {id: towns, title: Losses by town, file: towns.csv, unit: USD"
            + top
            + "}\n");
    StringBuilder csv = new StringBuilder("town,losses\n");
    for (int i = 1; i <= ROWS; i++) {
      String qualifier = i % 10 == 0 ? ">" : "";
      csv.append("Town ").append(i).append(',');
      csv.append(i % (ROWS / SILENT) == 0 ? "?" : qualifier + i).append('\n');
    }
    Files.writeString(folder.resolve("pack/towns.csv"), csv.toString());
  }

  /** Of 1 to 100,000 without every hundredth. */
  private static String total() {
    long all = (long) ROWS * (ROWS + 1) / 2;
    long silent = (long) SILENT * (SILENT + 1) / 2 * (ROWS / SILENT);
    return String.format(Locale.ROOT, "%,d", all - silent);
  }

  private Ended build() throws Exception {
    Path home = Path.of("").toAbsolutePath();
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Dprecis.home=" + home,
                "-cp",
                System.getProperty("java.class.path"),
                "org.precis.cli.Main",
                "build",
                folder.resolve("pack").toString(),
                "-o",
                folder.resolve("out").toString())
            .redirectErrorStream(true)
            .redirectOutput(new File(folder.toFile(), "said"))
            .start();
    int exitCode = process.waitFor();
    return new Ended(exitCode, Files.readString(folder.resolve("said")));
  }
}
