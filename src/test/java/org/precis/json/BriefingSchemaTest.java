package org.precis.json;

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
import java.util.List;
import org.junit.jupiter.api.Test;
import org.precis.claim.Totals;
import org.precis.fixture.Editions;
import org.precis.fixture.FullEdition;
import org.precis.fixture.TenCases;
import org.precis.model.Edition;

/** What is written is as the published schema says. */
class BriefingSchemaTest {

  private final Schema schema =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(text());

  private static String text() {
    try (InputStream in =
        BriefingJson.class.getResourceAsStream("/org/precis/schema/briefing.schema.json")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  @Test
  void isKeptByWhatIsWritten() {
    for (Edition edition :
        List.of(FullEdition.edition(), TenCases.edition(), new Editions().edition())) {
      String json = BriefingJson.write(edition, Totals.of(edition));
      assertEquals(List.of(), schema.validate(json, InputFormat.JSON));
    }
  }

  @Test
  void refusesWhatIsNotInIt() {
    Edition edition = FullEdition.edition();
    String json = BriefingJson.write(edition, Totals.of(edition));
    for (String broken :
        List.of(
            json.replace("\"schema\": 3", "\"schema\": 4"),
            json.replace("\"glossary\"", "\"glosary\""),
            json.replace("\"stated\": true", "\"stated\": false"),
            json.replace("\"interim\"", "\"done\""))) {
      assertFalse(schema.validate(broken, InputFormat.JSON).isEmpty());
    }
  }
}
