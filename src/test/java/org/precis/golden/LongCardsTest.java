package org.precis.golden;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.precis.Precis;
import org.precis.fixture.Packs;

/** The standard template finds room for numbers and units that are wider than a card. */
class LongCardsTest {

  private static final String UNIT =
      "accounts of Donaudampfschifffahrtselektrizitätengesellschaften";

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"en", "zh-Hans", "de", "es", "fr", "ru", "el"})
  void areMade(String language) throws IOException {
    StringBuilder yaml =
        new StringBuilder(
            "title: Counts\nissuer: Police\nlanguage: " + language + "\nstatistics:\n");
    String[] values = {"464282..269422332888", "'>77414826872688'", "3", "'204 million'"};
    for (int i = 0; i < 7; i++) {
      String value = values[i % values.length];
      String unit = i % 2 == 0 ? UNIT : "people";
      yaml.append("  - {id: s" + i + ", label: Counts " + i + ", value: " + value)
          .append(", unit: " + unit + "}\n");
    }
    Path pack = Files.createDirectories(folder.resolve("pack"));
    Files.writeString(pack.resolve("briefing.yaml"), yaml);
    Precis precis = Precis.open(Packs.WORKSPACE);
    assertTrue(precis.produce(Packs.read(pack).get(0)).orElseThrow().pdf().isPresent());
  }
}
