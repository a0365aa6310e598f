package org.precis.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.precis.Precis;
import org.precis.Publication;
import org.precis.fixture.Packs;
import org.precis.pdf.read.PdfFile;

/** The standard template finds room for numbers and units that are wider than a card. */
class LongCardsTest {

  private static final String UNIT =
      "accounts of Donaudampfschifffahrtselektrizitätengesellschaften";

  @TempDir Path folder;

  /** An earlier number in millions is longer than a card; its unit goes on, and is not cut. */
  @ParameterizedTest
  @ValueSource(strings = {"es", "el", "ru", "de"})
  void unitsOfEarlierNumbersStayWhole(String language) throws IOException {
    for (int year : new int[] {2024, 2025}) {
      StringBuilder yaml = new StringBuilder("title: Losses\nissuer: Police\nstatistics:\n");
      for (int i = 0; i < 7; i++) {
        yaml.append("  - {id: s" + i + ", label: Losses " + i + ", unit: EUR, value: '>")
            .append((year - 1563) + i + " million'}\n");
      }
      yaml.append("language: " + language + "\nperiod: " + year + "\n")
          .append(year == 2025 ? "compare-with: ../2024\n" : "");
      Path pack = Files.createDirectories(folder.resolve("" + year));
      Files.writeString(pack.resolve("briefing.yaml"), yaml);
    }
    Publication made =
        Precis.open(Packs.WORKSPACE)
            .produce(Packs.read(folder.resolve("2025")).get(0))
            .orElseThrow();
    Set<String> words = words(made.html().orElseThrow().markup().replaceAll("<[^>]*>", " "));
    try (PdfFile pdf = PdfFile.open("losses", made.pdf().orElseThrow().bytes())) {
      // Line by line as it is printed
      Set<String> printed = words(new PDFTextStripper().getText(pdf.document()));
      printed.removeIf(word -> words.contains(word) || !word.matches("\\p{L}+"));
      assertEquals(Set.of(), printed);
    }
  }

  private static Set<String> words(String text) {
    return new TreeSet<>(List.of(text.split("[\\s\u00a0]+")));
  }

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
