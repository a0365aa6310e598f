package org.precis.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.precis.fixture.Packs;
import org.precis.model.Edition;

/** What reviewers' programs read is as the published schemas say. */
@Tag("slow")
class ReviewSchemasTest {

  private static Schema schema(String name) {
    try (InputStream in =
        DiffJson.class.getResourceAsStream("/org/precis/schema/" + name + ".schema.json")) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(text);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static DiffInput side(String pack) {
    return DiffInput.ofPack(pack, Packs.read(Packs.all().get(pack)));
  }

  @Test
  void everyDifferenceIsAsItsSchemaSays() {
    Schema schema = schema("diff");
    List<String> packs = new ArrayList<>(Packs.all().keySet());
    for (int i = 1; i < packs.size(); i++) {
      Differences differences = Differences.between(side(packs.get(i - 1)), side(packs.get(i)));
      String json = DiffJson.of(differences, Packs.WORKSPACE);
      assertEquals(List.of(), schema.validate(json, InputFormat.JSON), packs.get(i));
    }
    Differences april = Differences.between(side("net-2018-april"), side("net-2018"));
    String json = DiffJson.of(april, Packs.WORKSPACE);
    assertFalse(
        schema.validate(json.replace("\"requalified\"", "\"weaker\""), InputFormat.JSON).isEmpty());
  }

  @Test
  void everyStoryIsAsItsSchemaSays() {
    Schema schema = schema("explanation");
    Edition edition = Packs.read(Packs.all().get("net-2018")).get(0);
    Explainer explainer = new Explainer(edition);
    for (String id : List.of("hackers", "total.suspects", "case.9.profit")) {
      String json = ExplanationJson.of(explainer.of(id, Packs.WORKSPACE).orElseThrow());
      assertEquals(List.of(), schema.validate(json, InputFormat.JSON), id);
      assertFalse(
          schema.validate(json.replace("\"printed\"", "\"shown\""), InputFormat.JSON).isEmpty());
    }
  }
}
