package org.precis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.precis.fixture.Javas;

/** As many rows as a table may have, by a query: made in a process with 512 MB. */
@Tag("slow")
@Tag("scale")
class QueryAtSizeTest {

  @TempDir static Path work;

  @Test
  void aHundredThousandRowsMakeATableOfTheirLargest() throws Exception {
    Path pack = Files.createDirectory(work.resolve("shops"));
    Files.writeString(
        pack.resolve("briefing.yaml"),
        """
        title: Takings of a hundred thousand shops
        tables:
          - id: shops
            title: Takings by shop
            unit: USD
            type: flow
            top: 15
            total: sum
            file:
              jdbc: "jdbc:duckdb:"
              query: |
                select 'Shop ' || range as shop, (range * 48271 + 11) % 2147483647 as takings
                from range(100000) order by range
        """);
    Path printed = work.resolve("printed.txt");
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin/java").toString(),
            "-Xmx512m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-Dprecis.home=" + Path.of("").toAbsolutePath(),
            "-cp",
            Javas.CLASS_PATH,
            "org.precis.cli.Main",
            "build",
            pack.toString(),
            "-o",
            work.resolve("out").toString());
    int exitCode =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(printed.toFile())
            .start()
            .waitFor();
    assertEquals(0, exitCode, Files.readString(printed));
    String html = Files.readString(work.resolve("out/shops/shops.html"));
    assertTrue(html.contains("The 15 largest of 100,000 rows"));
    long total =
        LongStream.range(0, 100_000).map(shop -> (shop * 48271 + 11) % 2_147_483_647).sum();
    assertTrue(html.contains(String.format(Locale.ROOT, "%,d", total)));
  }
}
