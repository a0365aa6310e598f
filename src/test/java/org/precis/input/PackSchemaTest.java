package org.precis.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.precis.diagnostic.Diagnostic;
import org.precis.diagnostic.Fault;
import org.precis.fixture.Packs;
import org.precis.fixture.Schemas;
import org.precis.input.convert.Conversion;
import org.precis.input.convert.PackFormat;
import org.precis.input.part.CasesReader;
import org.precis.input.part.StatisticsReader;
import org.precis.workspace.TemplateFiles;

/** The schemas by which editors complete and check a pack know what the reader knows. */
@Tag("slow")
class PackSchemaTest {

  private static final Path SCHEMAS = Path.of("src/main/resources/org/precis/schema");

  /** Faults of one file's shape, which a schema can tell. */
  private static final Set<Fault> OF_SHAPE =
      EnumSet.of(
          Fault.MISSING_KEY,
          Fault.TITLE,
          Fault.EXPECTED_TEXT,
          Fault.EXPECTED_LIST,
          Fault.EXPECTED_MAPPING,
          Fault.NOT_YES_NO,
          Fault.NOT_A_COUNT,
          Fault.UNKNOWN_KEY,
          Fault.FORMAT,
          Fault.PERIOD,
          Fault.DATE,
          Fault.DAY_NEEDED,
          Fault.INTERVAL_END);

  /** What only another file or a declaration tells, and what no reader of YAML takes. */
  private static final Set<String> BEYOND_SCHEMAS =
      Set.of(
          "heading-with-another-unit",
          "table-units",
          "keys-of-no-dimension",
          "place-with-a-key-of-another-dimension",
          "yaml-tag-makes-object");

  @TestFactory
  Stream<DynamicTest> everyPackKeepsThem() {
    return Packs.all().entrySet().stream()
        .map(pack -> DynamicTest.dynamicTest(pack.getKey(), () -> keepsThem(pack.getValue())));
  }

  /** Also as YAML, as JSON and with a file for each case. */
  private static void keepsThem(Path pack) throws IOException {
    assertEquals(List.of(), Schemas.PACK.faults(Files.readString(pack.resolve("briefing.yaml"))));
    for (PackFormat form : List.of(PackFormat.YAML, PackFormat.JSON, PackFormat.MD)) {
      SortedMap<String, byte[]> files =
          Conversion.of(Pack.of(pack), Packs.WORKSPACE, Choices.NONE, form).files();
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        String text = new String(file.getValue(), StandardCharsets.UTF_8);
        String briefing = new String(files.get("briefing.yaml"), StandardCharsets.UTF_8);
        assertEquals(List.of(), faults(file.getKey(), text, briefing), file.getKey());
      }
    }
  }

  /** By the name of a file; none of a file that has no schema. */
  private static List<?> faults(String name, String text, String briefing) {
    if (name.endsWith(".md")) {
      boolean fields = text.startsWith("---\n");
      return fields ? Schemas.CASE_FIELDS.faults(text.split("(?m)^---$", 3)[1]) : List.of();
    }
    Optional<Schemas> schema = schema(name, briefing);
    return schema.isEmpty() ? List.of() : schema.get().faults(text);
  }

  private static Optional<Schemas> schema(String name, String briefing) {
    if (!name.endsWith(".yaml") && !name.endsWith(".json")) {
      return Optional.empty();
    }
    if (name.equals(House.FILE)) {
      return Optional.of(Schemas.HOUSE);
    }
    if (name.endsWith("briefing.yaml")) {
      return Optional.of(Schemas.PACK);
    }
    Map<?, ?> keys = (Map<?, ?>) Schemas.load(briefing);
    if (name.equals(keys.get("cases")) || name.matches("(.*/)?cases\\.\\w+")) {
      return Optional.of(Schemas.CASES);
    }
    boolean statistics =
        name.equals(keys.get("statistics")) || name.matches("(.*/)?statistics\\.\\w+");
    return Optional.of(statistics ? Schemas.STATISTICS : Schemas.TABLE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"golden/house-above", "cli-packs/harbour"})
  void theStyleOfManyPacksKeepsItsOwn(String folder) throws IOException {
    Path file = Path.of("src/test/resources", folder, House.FILE);
    assertEquals(List.of(), Schemas.HOUSE.faults(Files.readString(file)));
  }

  @Test
  void theyProposeTheTemplatesAndTheirLanguages() throws IOException {
    Map<?, ?> pack =
        (Map<?, ?>) Schemas.load(Files.readString(SCHEMAS.resolve("pack.schema.json")));
    Map<?, ?> tag = (Map<?, ?>) ((Map<?, ?>) pack.get("$defs")).get("tag");
    Set<String> files = Packs.WORKSPACE.template("standard").orElseThrow().names();
    assertEquals(TemplateFiles.languages(files), tag.get("examples"));
    Map<?, ?> template = (Map<?, ?>) ((Map<?, ?>) pack.get("properties")).get("template");
    assertEquals(Packs.WORKSPACE.templateNames(), template.get("examples"));
  }

  @Test
  void theyKnowTheKeysThatTheReaderKnows() throws IOException {
    assertEquals(keys(BriefingReader.KEYS, BriefingReader.TEXTS), properties("pack"));
    assertEquals(
        keys(StatisticsReader.KEYS, StatisticsReader.TEXTS),
        properties("statistics", "$defs", "statistic"));
    List<String> keysOfCases = new ArrayList<>(CasesReader.KEYS);
    keysOfCases.add("place");
    assertEquals(keys(keysOfCases, CasesReader.TEXTS), properties("cases", "$defs", "fields"));
  }

  /** Keys but for those that begin a name, such as {@code value@2017}. */
  private static List<String> keys(List<String> words, List<String> texts) {
    return Stream.concat(words.stream(), texts.stream())
        .filter(key -> !key.endsWith("@"))
        .sorted()
        .toList();
  }

  private static List<String> properties(String schema, String... path) throws IOException {
    Path file = SCHEMAS.resolve(schema + ".schema.json");
    Map<?, ?> found = (Map<?, ?>) Schemas.load(Files.readString(file));
    for (String key : path) {
      found = (Map<?, ?>) found.get(key);
    }
    Map<?, ?> properties = (Map<?, ?>) found.get("properties");
    return properties.keySet().stream().map(Object::toString).sorted().toList();
  }

  /** The line by which an editor finds a schema leads there from the sample. */
  @Test
  void theSampleNamesItsSchemas() throws IOException {
    for (String name : List.of("briefing.yaml", "cases.yaml")) {
      Path file = Path.of("data/net-2018", name);
      String line = Files.readAllLines(file).get(0);
      String path = line.replace("# yaml-language-server: $schema=", "");
      assertTrue(Files.isRegularFile(file.resolveSibling(path)), line);
    }
  }

  /** Where the reader finds a fault of shape in a file, the file's schema finds one too. */
  static void assertRefused(Path file) throws IOException {
    Schemas schema = schema(file.getFileName().toString(), "{}").orElseThrow();
    assertFalse(schema.faults(Files.readString(file)).isEmpty(), file.toString());
  }

  /** The YAML and JSON files of a broken pack in which a fault of shape is found. */
  static List<String> faultyFiles(Path folder, List<Diagnostic> found) {
    if (BEYOND_SCHEMAS.contains(folder.getFileName().toString())) {
      return List.of();
    }
    return found.stream()
        .filter(diagnostic -> OF_SHAPE.contains(diagnostic.fault()))
        .filter(diagnostic -> diagnostic.location().cell().isEmpty())
        .map(diagnostic -> diagnostic.location().file())
        .filter(file -> schema(file, "{}").isPresent() && !file.endsWith("briefing.json"))
        .distinct()
        .toList();
  }
}
