package org.precis.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.precis.cli.terminal.Terminal;
import org.precis.fixture.Schemas;
import org.precis.workspace.Workspace;

/** A program that runs builds learns all from the log, and from nothing else. */
class BuildLogTest {

  private static final String PACKS = "src/test/resources/cli-packs/";

  @TempDir Path out;

  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
  private final ByteArrayOutputStream logged = new ByteArrayOutputStream();

  @Test
  void everyLineIsAsTheSchemaSaysAndNothingElseIsPrinted() throws IOException {
    build(PACKS + "one", "--format", "html,pdf");
    build(PACKS + "one", "--format", "html,pdf");
    build(PACKS + "one", PACKS + "two", "--format", "html,pdf", "--dry-run");
    build(PACKS + "burst", "--format", "json", "--each", "desk");
    build(PACKS + "one", PACKS + "nowhere", PACKS + "faulty", PACKS + "two", "--keep-going");
    build(PACKS + "nowhere");
    build(PACKS + "one", "--template", "nowhere");
    build(PACKS + "one", "--sign", "nowhere.p12");
    assertEquals("", printed.toString(UTF_8));
    Schema schema = schema();
    List<String> lines = logged.toString(UTF_8).lines().toList();
    for (String line : lines) {
      assertEquals(List.of(), schema.validate(line, InputFormat.JSON), line);
      String other = line.replaceFirst("\"time\"", "\"when\"");
      assertFalse(schema.validate(other, InputFormat.JSON).isEmpty(), other);
    }
    assertTrue(lines.stream().anyMatch(line -> line.contains("\"event\":\"trouble\"")));
    assertTrue(lines.stream().anyMatch(line -> line.contains("\"event\":\"fault\"")));
  }

  @Test
  void aBriefingIsBuiltThenUpToDateThenBuiltAgain() throws IOException {
    build(PACKS + "one", "--format", "html,pdf,json");
    build(PACKS + "one", "--format", "html,pdf,json");
    Files.writeString(out.resolve("one/one.html"), "spoilt");
    build(PACKS + "one", "--format", "html,pdf,json");
    assertEquals(
        List.of("built", "up to date", "built"),
        briefings().map(briefing -> briefing.get("state")).toList());
  }

  @Test
  void aBriefingTellsItsLanguagePagesAndBytes() throws IOException {
    build("src/test/resources/golden/two-languages/pack", "--format", "html,pdf");
    List<Map<?, ?>> briefings = briefings().toList();
    assertEquals(2, briefings.size());
    for (Map<?, ?> briefing : briefings) {
      long bytes = 0;
      for (Object file : (List<?>) briefing.get("files")) {
        bytes += Files.size(Path.of(file.toString()));
      }
      assertEquals(bytes, ((Number) briefing.get("bytes")).longValue());
      assertEquals(2, ((List<?>) briefing.get("files")).size());
      assertTrue(((Number) briefing.get("pages")).intValue() > 0);
      assertTrue(((Number) briefing.get("milliseconds")).longValue() > 0);
      assertTrue(briefing.get("files").toString().contains("." + briefing.get("language") + "."));
    }
  }

  private Stream<Map<?, ?>> briefings() {
    return logged
        .toString(UTF_8)
        .lines()
        .<Map<?, ?>>map(line -> (Map<?, ?>) Schemas.load(line))
        .filter(event -> event.get("event").equals("briefing"));
  }

  private void build(String... arguments) {
    Terminal terminal =
        new Terminal(
            new PrintStream(printed, true, UTF_8),
            new PrintStream(logged, true, UTF_8),
            false,
            false,
            Workspace.of(Path.of(""), Path.of("")));
    Stream<String> rest = Stream.of("-o", out.toString(), "--log", "json");
    Stream<String> all = Stream.concat(Stream.of("build"), Stream.of(arguments));
    Main.run(terminal, Stream.concat(all, rest).toArray(String[]::new));
  }

  private static Schema schema() throws IOException {
    try (InputStream in = Main.class.getResourceAsStream("/org/precis/schema/log.schema.json")) {
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(new String(in.readAllBytes(), UTF_8));
    }
  }
}
