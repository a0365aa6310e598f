package org.precis.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.precis.fixture.SarifSchema;

/** The schema by which the logs of all broken packs are checked tells what is no log. */
class SarifTest {

  @Test
  void whereNothingIsWrongTheLogIsWhole() {
    assertEquals(List.of(), SarifSchema.faults(Sarif.of(List.of())));
  }

  @Test
  void theSchemaRefusesWhatIsNone() {
    String sarif = Sarif.of(List.of());
    for (String broken :
        List.of(
            sarif.replace("\"runs\"", "\"run\""),
            sarif.replace("\"2.1.0\"", "\"3.0\""),
            sarif.replace("\"driver\"", "\"engine\""))) {
      assertFalse(SarifSchema.faults(broken).isEmpty());
    }
  }
}
