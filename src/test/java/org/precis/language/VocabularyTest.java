package org.precis.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VocabularyTest {

  private static final Path FILES = Path.of("src/main/resources/org/precis/language");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | TOTAL   | Total arrests               | Total
          en | TOTAL   | Totally new                 |
          en | TOTAL   | All                         | All
          en | TOTAL   | All provinces               | All provinces
          en | TOTAL   | All-terrain vehicles        |
          en | TOTAL   | Sum                         | Sum
          en | TOTAL   | Sums involved               |
          en | TOTAL   | Both                        | Both
          en | TOTAL   | Pumps (all)                 | (all)
          fr | TOTAL   | France entière              | France entière
          fr | TOTAL   | Lait entier                 |
          en | PART    | of  which women             | of  which
          en | RATE    | Cases per month             | per
          en | RATE    | Cases by age                |
          en | RATE    | Persons                     |
          de | RATE    | Aufklärungsquote            | Aufklärungsquote
          de | AVERAGE | Landesdurchschnitt          | Landesdurchschnitt
          fr | RATE    | Temps d’attente             | Temps d’attente
          en | RATE    | Maximum                     | Maximum
          en | RATE    | Up to the maximum           |
          de | RATE    | Höchstwert                  | Höchstwert
          fr | RATE    | Ratio                       | Ratio
          es | RATE    | Gasto per cápita            | per cápita
          el | RATE    | Δαπάνη κατά κεφαλή          | κατά κεφαλή
          ru | RATE    | Прирост                     | Прирост
          ru | RATE    | Естественный прирост        |
          ar | RATE    | معدل نمو                    | معدل
          he | RATE    | הוצאה לנפש                  | לנפש
          th | RATE    | การเติบโต                   | การเติบโต
          zh | RATE    | 最高                          | 最高
          zh | RATE    | 最高法院受理                      |
          ru | RATE    | Случаев на 100 000 жителей  | на 100
          zh | PART    | 学校其中女生                | 其中
          zh-Hant-TW | TOTAL | 合計                    | 合計
          sv | TOTAL   | Totalt                      |
          en | UNIT_MAGNITUDE | 000s                       | 000s
          fr | UNIT_MAGNITUDE | en millions d’euros         | millions
          en | INDEX   | Prices (2015=100)           | 2015=100
          en | TOTAL   | 合计                        | 合计
          """)
  void findsWords(String language, Sense sense, String text, String found) {
    assertEquals(
        found == null ? "" : found, Vocabulary.of(List.of(language)).find(sense, text).orElse(""));
  }

  @ParameterizedTest
  @CsvSource({"de, 12", "fr, 12", "en, 9", "en;fr, 9", "de;en, 9"})
  void aWordOfTwoSizesIsTakenAsInEnglish(String languages, String zeros) {
    Vocabulary words = Vocabulary.of(List.of(languages.split(";")));
    assertEquals(zeros, words.sizeOfBeginning(Sense.UNIT_MAGNITUDE, "billion euros"));
  }

  @Test
  void onlyTheLanguagesAskedCount() {
    assertFalse(Vocabulary.of(List.of("en")).has(Sense.PART, "davon Frauen"));
    assertTrue(Vocabulary.of(List.of("en", "de-AT")).has(Sense.PART, "davon Frauen"));
  }

  @Test
  void everyLanguageHasEverySenseAndNoOther() throws IOException {
    Set<String> keys = Stream.of(Sense.values()).map(Sense::key).collect(Collectors.toSet());
    List<Path> files;
    try (Stream<Path> list = Files.list(FILES)) {
      files = list.filter(file -> file.toString().endsWith(".properties")).sorted().toList();
    }
    assertEquals(
        Files.readAllLines(FILES.resolve("languages.txt")).stream()
            .map(tag -> tag + ".properties")
            .toList(),
        files.stream().map(file -> file.getFileName().toString()).toList());
    List<String> faults = new ArrayList<>();
    for (Path file : files) {
      Properties words = new Properties();
      words.load(Files.newBufferedReader(file, StandardCharsets.UTF_8));
      Set<String> differing = new TreeSet<>(keys);
      differing.removeAll(words.stringPropertyNames());
      if (isPrinted(file)) {
        differing.forEach(key -> faults.add(file.getFileName() + " lacks " + key));
      }
      words.stringPropertyNames().stream()
          .filter(key -> !keys.contains(key) && !key.matches("[A-Z]{3}"))
          .forEach(key -> faults.add(file.getFileName() + " has an unknown key " + key));
    }
    assertEquals(List.of(), faults);
    assertFalse(files.isEmpty());
  }

  /** Whether pages are printed in a language; of others only sheets are read. */
  private static boolean isPrinted(Path file) {
    return Files.exists(Path.of("templates/standard", "words_" + file.getFileName()));
  }
}
