package org.precis.input;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.precis.fixture.Briefings;
import org.precis.fixture.Packs;
import org.precis.fixture.PrivatePostgres;
import org.precis.fixture.QueriedPacks;
import org.precis.input.convert.Conversion;
import org.precis.input.convert.PackFormat;
import org.precis.workspace.Workspace;

/** Whatever way its numbers come in, a pack makes the same briefing, byte for byte. */
@Tag("slow")
class WaysInTest {

  private static final Path SAMPLE = Path.of("data/net-2018");

  @TempDir static Path work;

  /** Writes the sample so that its numbers come in by another way, and returns its folder. */
  private interface Way {
    Path write(Path parent) throws IOException;
  }

  /** Every way by its name. A further way is a further line. */
  private static Map<String, Way> ways() {
    Map<String, Way> ways = new LinkedHashMap<>();
    for (PackFormat form : PackFormat.values()) {
      ways.put(form.word(), parent -> Briefings.converted(SAMPLE, form, parent));
    }
    ways.put("csv of Excel", parent -> written(parent, text -> "\uFEFF" + lines(text, "\r\n")));
    ways.put("csv with lone CR", parent -> written(parent, text -> lines(text, "\r")));
    ways.put("csv with semicolons", parent -> written(parent, text -> with(';', text)));
    ways.put("csv with tabs", parent -> written(parent, text -> with('\t', text)));
    ways.put("DuckDB over CSV", queried(QueriedPacks::byFiles));
    ways.put("DuckDB over Parquet", queried(pack -> QueriedPacks.byCopies(pack, "parquet")));
    ways.put("DuckDB over JSON", queried(pack -> QueriedPacks.byCopies(pack, "json")));
    ways.put("a DuckDB database", queried(QueriedPacks::byDatabase));
    return ways;
  }

  /** The sample with its statistics as a spreadsheet writes them here or there. */
  private static Path written(Path parent, UnaryOperator<String> form) throws IOException {
    Path pack = Briefings.converted(SAMPLE, PackFormat.YAML, parent);
    Files.delete(pack.resolve("statistics.yaml"));
    Path briefing = pack.resolve("briefing.yaml");
    Files.writeString(
        briefing, Files.readString(briefing).replace("statistics.yaml", "statistics.csv"));
    String statistics = Files.readString(SAMPLE.resolve("statistics.csv"));
    Files.writeString(pack.resolve("statistics.csv"), form.apply(statistics));
    return pack;
  }

  private static String lines(String text, String end) {
    return text.replace("\n", end);
  }

  private static String with(char separator, String csv) {
    StringWriter out = new StringWriter();
    try (CsvReader<CsvRecord> in = CsvReader.builder().ofCsvRecord(csv);
        CsvWriter writer = CsvWriter.builder().fieldSeparator(separator).build(out)) {
      in.forEach(row -> writer.writeRecord(row.getFields()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }

  @TestFactory
  Stream<DynamicTest> theSampleMakesTheSameHtmlAndPdf() {
    SortedMap<String, String> expected = Briefings.digests(SAMPLE);
    return ways().entrySet().stream()
        .map(way -> DynamicTest.dynamicTest(way.getKey(), () -> check(way.getValue(), expected)));
  }

  @TestFactory
  Stream<DynamicTest> rowsThatAreIndentedStayIndented() {
    Path parts = Packs.GOLDEN.resolve("rows-that-are-parts/pack");
    SortedMap<String, String> expected = Briefings.digests(parts);
    return Stream.of(PackFormat.values())
        .map(
            form ->
                DynamicTest.dynamicTest(
                    form.word(),
                    () -> check(parent -> Briefings.converted(parts, form, parent), expected)));
  }

  private static void check(Way way, SortedMap<String, String> expected) throws IOException {
    Path pack = way.write(Files.createTempDirectory(work, "way"));
    assertEquals(expected, Briefings.digests(pack));
  }

  /** A way by queries, of the sample and of the edition that it is compared with. */
  private static Way queried(Consumer<Path> rewriting) {
    return parent -> {
      Path pack = Briefings.converted(SAMPLE, PackFormat.CSV, parent);
      try (Stream<Path> packs = Files.list(parent)) {
        packs.sorted().toList().forEach(rewriting);
      }
      assertTrue(Files.readString(pack.resolve("briefing.yaml")).contains("jdbc:"));
      return pack;
    };
  }

  @Test
  void theSampleMakesTheSameHtmlAndPdfFromPostgres() throws Exception {
    try (PrivatePostgres postgres = PrivatePostgres.start()) {
      AtomicInteger schemas = new AtomicInteger();
      Path pack =
          queried(
                  own ->
                      QueriedPacks.byServer(own, postgres, "edition" + schemas.incrementAndGet()))
              .write(Files.createTempDirectory(work, "way"));
      Workspace workspace = Packs.WORKSPACE.with(postgres.credentials());
      assertEquals(Briefings.digests(SAMPLE), Briefings.digests(pack, workspace));
    }
  }

  @TestFactory
  Stream<DynamicTest> everyPackGoesThereAndBackWithoutLoss() {
    List<DynamicTest> tests = new ArrayList<>();
    Packs.all()
        .forEach(
            (name, pack) -> tests.add(DynamicTest.dynamicTest(name, () -> goThereAndBack(pack))));
    return tests.stream();
  }

  /** From form to form, each written from another and read, and from the last to the first. */
  private static void goThereAndBack(Path pack) throws IOException {
    List<String> expected = Briefings.machineForms(pack);
    List<PackFormat> way = new ArrayList<>(List.of(PackFormat.values()));
    way.add(way.get(0));
    Path here = pack;
    for (PackFormat form : way) {
      here = Briefings.converted(here, form, Files.createTempDirectory(work, "there"));
      assertEquals(expected, Briefings.machineForms(here), form.word());
    }
  }

  @TestFactory
  Stream<DynamicTest> theSamePackGivesTheSameFiles() {
    return Stream.of(PackFormat.values())
        .map(form -> DynamicTest.dynamicTest(form.word(), () -> assertSameFiles(form)));
  }

  private static void assertSameFiles(PackFormat form) {
    Pack pack = Pack.of(SAMPLE);
    SortedMap<String, byte[]> once =
        Conversion.of(pack, Packs.WORKSPACE, Choices.NONE, form).files();
    SortedMap<String, byte[]> again =
        Conversion.of(pack, Packs.WORKSPACE, Choices.NONE, form).files();
    assertEquals(once.keySet(), again.keySet());
    once.forEach((name, bytes) -> assertArrayEquals(bytes, again.get(name), name));
  }
}
