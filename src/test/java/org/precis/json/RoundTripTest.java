package org.precis.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.precis.claim.Totals;
import org.precis.fixture.Packs;
import org.precis.model.Edition;

/** The machine form of every pack is itself a pack that says the same. */
@Tag("slow")
class RoundTripTest {

  static Set<String> packs() {
    return Packs.all().keySet();
  }

  @ParameterizedTest
  @MethodSource("packs")
  void saysTheSameReadBack(String pack, @TempDir Path folder) throws IOException {
    List<Edition> editions = Packs.read(Packs.all().get(pack));
    assertFalse(editions.isEmpty());
    for (Edition edition : editions) {
      String json = BriefingJson.write(edition, Totals.of(edition));
      Edition again = Packs.read(Files.writeString(folder.resolve("briefing.json"), json)).get(0);
      assertEquals(json, BriefingJson.write(again, Totals.of(again)));
      assertEquals(edition, again);
    }
  }
}
