package org.precis.input.machine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.precis.claim.Totals;
import org.precis.diagnostic.Diagnostic;
import org.precis.diagnostic.FaultyInputException;
import org.precis.diagnostic.Location;
import org.precis.fixture.Packs;
import org.precis.fixture.TenCases;
import org.precis.input.Choices;
import org.precis.input.EditionReader;
import org.precis.input.Pack;
import org.precis.json.BriefingJson;
import org.precis.model.Edition;
import org.precis.workspace.Fonts;
import org.precis.workspace.Workspace;

/** What is wrong in a machine form is said with its place, as in any pack. */
class MachineFormTest {

  private static final Workspace WORKSPACE = new Workspace(Path.of("templates"), Fonts.bundled());
  private static final String SOUND =
      BriefingJson.write(TenCases.edition(), Totals.of(TenCases.edition()));

  @TempDir Path folder;

  /** Each: what is written in place of what, what is said of it, the words that it points at. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "schema": 3         | "schema": 4       | schema-version | 4
          "schema": 3,        | ``                | missing-key | {
          "glossary"          | "glosary"         | unknown-key | "glosary"
          "measures": {"susp  | "measure": {"susp | unknown-key | "measure"
          "measures": {"suspects" | "measures": {"suspect" | unknown-key | "suspect"
          "lower": 53         | "lower": 54       | range-order | {"text": "53", "lower": 54
          "lower": 53         | "lower": "x"      | quantity | "x"
          "estimate": false   | "estimate": maybe | json | m
          "stated": true      | "stated": 1       | not-yes-no | 1
          "stated": true      | "sated": true     | unknown-key | "sated"
          "lowerClosed": true | "lowerClosed": false | quantity | {"text": "3", "lower": 3
          "opened": "2018-06" | "opened": "2018-13" | no-such-day | "2018-13"
          "opened": "2018-06" | "opened": "June"  | date | "June"
          "id": "case-2"      | "id": "case-1"    | duplicate-id | "case-1"
          "id": "case-2"      | "id": ""          | missing-key | ""
          "cases": [          | "cases": [7,      | expected-mapping | 7
          "groups": []        | "groups": {}      | expected-list | {
          "interim"           | "done"            | unknown-word | "done"
          "standard"          | "sandard"         | unknown-template | "sandard"
          "totals": [         | "totals": [[      | json | }
          """)
  void namesThePlace(String sound, String broken, String code, String words) throws IOException {
    List<Diagnostic> found = faults(SOUND.replace(sound, broken == null ? "" : broken));
    Diagnostic first =
        found.stream()
            .filter(diagnostic -> diagnostic.fault().code().equals(code))
            .findFirst()
            .orElseThrow(() -> new AssertionError(found.toString()));
    Location at = first.location();
    assertTrue(first.sourceLine().startsWith(words, at.column() - 1), first::toString);
  }

  @Test
  void namesEveryFaultAtOnce() throws IOException {
    String broken =
        SOUND
            .replace("\"2018-06\"", "\"2018-00\"")
            .replace("\"interim\"", "\"done\"")
            .replace("\"case-3\"", "\"case-1\"");
    assertEquals(
        List.of("unknown-word", "duplicate-id", "no-such-day"),
        faults(broken).stream().map(diagnostic -> diagnostic.fault().code()).toList());
  }

  @Test
  void isReadOverTheSlicesOfADeclaredDimension() throws IOException {
    Edition whole = Packs.read(Packs.all().get("health-office")).get(0);
    String json = BriefingJson.write(whole, Totals.of(whole));
    Path file = Files.writeString(folder.resolve("briefing.json"), json);
    Choices regions = new Choices("", "region", "");
    List<Edition> editions = EditionReader.read(Pack.of(file), WORKSPACE, regions).editions();
    assertEquals(
        List.of("Coast", "Interior", "Capital"),
        editions.stream().map(slice -> slice.selection().slice().orElseThrow().value()).toList());
    assertEquals(
        whole.cases().size(), editions.stream().mapToInt(slice -> slice.cases().size()).sum());
  }

  @Test
  void isReadOverItsSlices() throws IOException {
    Path file = Files.writeString(folder.resolve("briefing.json"), SOUND);
    Choices provinces = new Choices("", "province", "");
    List<Edition> editions = EditionReader.read(Pack.of(file), WORKSPACE, provinces).editions();
    assertEquals(9, editions.size());
    for (Edition slice : editions) {
      String json = BriefingJson.write(slice, Totals.of(slice));
      Path again = Files.writeString(folder.resolve("slice.json"), json);
      assertEquals(List.of(slice), EditionReader.read(Pack.of(again), WORKSPACE).editions());
    }
  }

  /** A finished file may come from anyone: it names no other file, and no database. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "statistics": "statistics.csv"                               | expected-list
          "statistics": {"jdbc": "jdbc:duckdb:", "query": "select 1"}  | expected-list
          "cases": "cases/*.md"                                        | expected-list
          "tables": [{"id": "t", "title": "T", "file": "table.csv"}]   | unknown-key
          "tables": [{"id": "t", "title": "T", "rows": "table.csv"}]   | expected-list
          "compare-with": "../other"                                   | unknown-key
          "numbers": {"decimal": ","}                                  | unknown-key
          "languages": ["en", "de"]                                    | unknown-key
          """)
  void readsNoOtherFile(String part, String code) throws IOException {
    Files.writeString(folder.resolve("statistics.csv"), "id,label,value\na,A,1\n");
    Files.writeString(folder.resolve("table.csv"), "label,n\nA,1\n");
    String json =
        """
        {"schema": 2, "briefing": {"id": "t", "title": "T", "language": "en"}, %s}
        """
            .formatted(part);
    assertTrue(
        faults(json).stream().anyMatch(found -> found.fault().code().equals(code)),
        () -> part + " must be refused");
  }

  /** A row that looks like a total is one only where a total is written. */
  @Test
  void aTableWithoutATotalHasNone() throws IOException {
    Files.writeString(
        folder.resolve("briefing.yaml"),
        """
        id: t
        title: T
        tables:
          - id: towns
            title: Towns
            rows: [{town: A, n: 1}, {town: B, n: 2}, {town: Total, n: 3}]
            total: false
        """);
    Edition edition = Packs.read(folder).get(0);
    assertEquals(3, edition.tables().get(0).rows().size());
    String json = BriefingJson.write(edition, Totals.of(edition));
    Path file = Files.writeString(folder.resolve("briefing.json"), json);
    assertEquals(List.of(edition), Packs.read(file));
  }

  @Test
  void readsNoFileByConvention() throws IOException {
    Files.writeString(folder.resolve("statistics.csv"), "id,label,value\na,A,1\n");
    String json = "{\"schema\": 2, \"briefing\": {\"id\": \"t\", \"title\": \"T\"}}";
    Path file = Files.writeString(folder.resolve("briefing.json"), json);
    assertEquals(List.of(), Packs.read(file).get(0).statistics());
  }

  /** The author of a pack cannot write the bounds of a number, which no quote would be read for. */
  @Test
  void boundsAreNoQuantityInAPack() throws IOException {
    Files.writeString(
        folder.resolve("briefing.yaml"),
        """
        title: T
        statistics:
          - {id: a, label: A, value: {lower: 5, upper: 5, lowerClosed: true, upperClosed: true, estimate: false, stated: true}}
        """);
    FaultyInputException faulty =
        assertThrows(
            FaultyInputException.class, () -> EditionReader.read(Pack.of(folder), WORKSPACE));
    assertEquals("unknown-key", faulty.diagnostics().get(0).fault().code());
  }

  @Test
  void saysWhereAFileIsNotThere() {
    FaultyInputException faulty =
        assertThrows(
            FaultyInputException.class,
            () -> EditionReader.read(Pack.of(folder.resolve("none.json")), WORKSPACE));
    assertEquals("missing-file", faulty.diagnostics().get(0).fault().code());
  }

  private List<Diagnostic> faults(String json) throws IOException {
    Path file = Files.writeString(folder.resolve("briefing.json"), json);
    return assertThrows(
            FaultyInputException.class, () -> EditionReader.read(Pack.of(file), WORKSPACE))
        .diagnostics();
  }
}
