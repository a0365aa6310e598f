package org.precis.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.precis.fixture.Packs;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * The schema by which editors complete and check {@code briefing.yaml} knows what the reader knows.
 */
class PackSchemaTest {

  private static final Path SCHEMA =
      Path.of("src/main/resources/org/precis/schema/pack.schema.json");

  private final Schema schema =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(text());

  private static String text() {
    try {
      return Files.readString(SCHEMA);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  @Test
  void everyPackKeepsIt() throws IOException {
    for (Path pack : Packs.all().values()) {
      String json = json(Files.readString(pack.resolve("briefing.yaml")));
      assertEquals(List.of(), schema.validate(json, InputFormat.JSON), pack.toString());
    }
  }

  @Test
  void itKnowsTheKeysThatTheReaderKnows() {
    Map<?, ?> properties = (Map<?, ?>) ((Map<?, ?>) load(text())).get("properties");
    List<String> known =
        Stream.concat(BriefingReader.KEYS.stream(), BriefingReader.TEXTS.stream())
            .sorted()
            .toList();
    assertEquals(known, properties.keySet().stream().map(Object::toString).sorted().toList());
  }

  @Test
  void itRefusesWhatTheReaderRefuses() throws IOException {
    for (String pack :
        List.of(
            "unknown-key",
            "missing-keys",
            "unknown-words",
            "not-a-count",
            "query-keys",
            "bad-ids")) {
      Path briefing = Path.of("src/test/resources/broken", pack, "pack/briefing.yaml");
      String json = json(Files.readString(briefing));
      assertFalse(schema.validate(json, InputFormat.JSON).isEmpty(), pack);
    }
  }

  private static Object load(String yaml) {
    return new Load(LoadSettings.builder().build()).loadFromString(yaml);
  }

  private static String json(String yaml) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), out)) {
      write(load(yaml), json);
    }
    return out.toString();
  }

  private static void write(Object value, JsonGenerator json) {
    if (value instanceof Map<?, ?> map) {
      json.writeStartObject();
      map.forEach(
          (key, entry) -> {
            json.writeName(String.valueOf(key));
            write(entry, json);
          });
      json.writeEndObject();
    } else if (value instanceof List<?> list) {
      json.writeStartArray();
      list.forEach(item -> write(item, json));
      json.writeEndArray();
    } else if (value instanceof Integer number) {
      json.writeNumber(number);
    } else if (value instanceof Double number) {
      json.writeNumber(number);
    } else if (value instanceof Boolean flag) {
      json.writeBoolean(flag);
    } else if (value == null) {
      json.writeNull();
    } else {
      json.writeString(value.toString());
    }
  }
}
