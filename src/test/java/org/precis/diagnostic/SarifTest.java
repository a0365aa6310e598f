package org.precis.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.precis.fixture.Packs;
import org.precis.input.EditionReader;
import org.precis.input.Pack;

/** What {@code check --format sarif} writes keeps the schema of SARIF 2.1.0 (OASIS). */
@Tag("slow")
class SarifTest {

  private final Schema schema =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7).getSchema(text());

  private static String text() {
    try (InputStream in = SarifTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Test
  void everyFaultIsWrittenAsTheSchemaSays() throws IOException {
    int faults = 0;
    try (Stream<Path> folders = Files.list(Path.of("src/test/resources/broken"))) {
      for (Path folder : folders.sorted().toList()) {
        List<Diagnostic> found = faults(folder.resolve("pack"));
        faults += found.size();
        assertEquals(
            List.of(), schema.validate(Sarif.of(found), InputFormat.JSON), folder.toString());
      }
    }
    assertTrue(faults > 200, "only " + faults);
    assertEquals(List.of(), schema.validate(Sarif.of(List.of()), InputFormat.JSON));
  }

  private static List<Diagnostic> faults(Path folder) {
    Path machineForm = folder.resolve("briefing.json");
    Pack pack = Pack.of(Files.exists(machineForm) ? machineForm : folder);
    try {
      return EditionReader.read(pack, Packs.WORKSPACE).warnings();
    } catch (FaultyInputException faulty) {
      return faulty.diagnostics();
    }
  }

  @Test
  void theSchemaRefusesWhatIsNone() {
    String sarif = Sarif.of(List.of());
    for (String broken :
        List.of(
            sarif.replace("\"runs\"", "\"run\""),
            sarif.replace("\"2.1.0\"", "\"3.0\""),
            sarif.replace("\"driver\"", "\"engine\""))) {
      assertFalse(schema.validate(broken, InputFormat.JSON).isEmpty());
    }
  }
}
