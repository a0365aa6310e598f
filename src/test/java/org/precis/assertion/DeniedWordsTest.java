package org.precis.assertion;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.precis.claim.NamedValues;
import org.precis.fixture.Packs;
import org.precis.input.EditionReader;
import org.precis.input.Pack;
import org.precis.language.Vocabulary;
import org.precis.model.Edition;
import org.precis.model.Reference;

/** Words that numbers deny, and words that they do not, in the languages of the template. */
class DeniedWordsTest {

  private static final String LANGUAGES = "en, de, fr, es, ru, el, ar, he, hi, it, pl, pt, th, zh";

  /** The label of thefts, of frauds, of suspects and of women, and their units, by language. */
  private static final Map<String, List<String>> LABELS = new LinkedHashMap<>();

  static {
    LABELS.put("en", List.of("Thefts", "Frauds", "Suspects", "Women", "cases", "people"));
    LABELS.put(
        "de", List.of("Diebstähle", "Betrugsfälle", "Verdächtige", "Frauen", "Fälle", "Personen"));
    LABELS.put("fr", List.of("Vols", "Fraudes", "Suspects", "Femmes", "cas", "personnes"));
    LABELS.put("es", List.of("Robos", "Fraudes", "Sospechosos", "Mujeres", "casos", "personas"));
    LABELS.put("it", List.of("Furti", "Frodi", "Indagati", "Donne", "casi", "persone"));
    LABELS.put("pl", List.of("Kradzieże", "Oszustwa", "Podejrzani", "Kobiety", "spraw", "osób"));
    LABELS.put("pt", List.of("Furtos", "Fraudes", "Suspeitos", "Mulheres", "casos", "pessoas"));
    LABELS.put(
        "ru", List.of("Кражи", "Мошенничества", "Подозреваемые", "Женщины", "дел", "человек"));
    LABELS.put("el", List.of("Κλοπές", "Απάτες", "Ύποπτοι", "Γυναίκες", "υποθέσεις", "άτομα"));
    LABELS.put("ar", List.of("السرقات", "الاحتيال", "المشتبه بهم", "النساء", "قضايا", "أشخاص"));
    LABELS.put("he", List.of("גניבות", "הונאות", "חשודים", "נשים", "מקרים", "אנשים"));
    LABELS.put("hi", List.of("चोरियाँ", "धोखाधड़ी", "संदिग्ध", "महिलाएँ", "मामले", "लोग"));
    LABELS.put("th", List.of("การลักทรัพย์", "การฉ้อโกง", "ผู้ต้องสงสัย", "ผู้หญิง", "คดี", "คน"));
    LABELS.put("zh", List.of("盗窃", "诈骗", "嫌疑人", "女性", "起", "人"));
  }

  /**
   * Of 2023: thefts 50, frauds 40, suspects 30, women 12; of 2024: 25, 44, 60, 15. Towns: Alpha 3,
   * Beta 20, Gamma 9. {@code A} stands for the number of Alpha, and {@code T} for thefts.
   */
  private static final Map<Character, String> SHORT =
      Map.of(
          'A', "{{table.towns.cases.alpha}}",
          'B', "{{table.towns.cases.beta}}",
          'G', "{{table.towns.cases.gamma}}",
          'T', "{{thefts}}",
          'F', "{{frauds}}",
          'S', "{{suspects}}",
          'W', "{{women}}",
          'C', "{{thefts | change since last edition}}",
          'O', "{{thefts@2023}}",
          'P', "{{women | share of suspects}}");

  private static final Map<String, Relations> RELATIONS = new LinkedHashMap<>();

  @BeforeAll
  static void readThePack(@TempDir Path folder) throws IOException {
    Path pack = Files.createDirectories(folder.resolve("pack"));
    Files.writeString(pack.resolve("briefing.yaml"), briefing(true, "25", "44", "60", "15"));
    Files.writeString(pack.resolve("towns.csv"), "town,cases\nAlpha,3\nBeta,20\nGamma,9\n");
    Path earlier = Files.createDirectories(pack.resolve("earlier"));
    Files.writeString(earlier.resolve("briefing.yaml"), briefing(false, "50", "40", "30", "12"));
    for (Edition edition : EditionReader.read(Pack.of(pack), Packs.WORKSPACE).editions()) {
      String language = edition.masthead().language();
      RELATIONS.put(
          language, new Relations(NamedValues.of(edition), Vocabulary.of(List.of(language))));
    }
  }

  private static String briefing(boolean now, String... values) {
    List<String> lines = new ArrayList<>();
    lines.add("title: " + inAll(0));
    lines.add("languages: [" + LANGUAGES + "]");
    lines.add("types: flow");
    lines.add("period: " + (now ? "2024" : "2023"));
    lines.add("published: " + (now ? "2025-02-01" : "2024-02-01"));
    if (now) {
      lines.add("compare-with: earlier");
      lines.add("tables: [{id: towns, title: " + inAll(0) + ", file: towns.csv, unit: " + inAll(4));
      lines.add(
          "  , columns: {cases: {label: " + inAll(4) + "}, town: {label: " + inAll(5) + "}}}]");
    }
    lines.add("statistics:");
    List<String> ids = List.of("thefts", "frauds", "suspects", "women");
    for (int i = 0; i < ids.size(); i++) {
      String whole = i == 3 ? ", part_of: suspects" : "";
      String before = now && i == 0 ? ", value@2023: 50" : "";
      lines.add(
          "  - {id: "
              + ids.get(i)
              + ", label: "
              + inAll(i)
              + ", value: "
              + values[i]
              + before
              + ", unit: "
              + inAll(i < 2 ? 4 : 5)
              + whole
              + "}");
    }
    return String.join("\n", lines) + "\n";
  }

  private static String inAll(int label) {
    return LABELS.entrySet().stream()
        .map(one -> one.getKey() + ": " + one.getValue().get(label))
        .collect(Collectors.joining(", ", "{", "}"));
  }

  @TestFactory
  Stream<DynamicTest> theseWordsAreDenied() throws IOException {
    return tests("denied");
  }

  @TestFactory
  Stream<DynamicTest> theseWordsAreNot() throws IOException {
    return tests("sound");
  }

  private static Stream<DynamicTest> tests(String file) throws IOException {
    return Files.readString(Path.of("src/test/resources/assertion/" + file + ".txt"))
        .lines()
        .filter(line -> !line.isBlank())
        .map(line -> DynamicTest.dynamicTest(line, () -> check(line, file.equals("denied"))));
  }

  /** A language, the words that are denied, and the sentence. */
  private static void check(String line, boolean denied) {
    String[] parts = line.split(" \\| ");
    Vocabulary words = Vocabulary.of(List.of(parts[0]));
    assertEquals(
        denied ? parts[1] : "", found(parts[denied ? 2 : 1], words, RELATIONS.get(parts[0])));
  }

  private static String found(String sentence, Vocabulary words, Relations relations) {
    String text = sentence;
    for (Map.Entry<Character, String> one : SHORT.entrySet()) {
      text = text.replace("<" + one.getKey() + ">", one.getValue());
    }
    List<Mention> references = new ArrayList<>();
    StringBuilder seen = new StringBuilder();
    Matcher matcher = Reference.PATTERN.matcher(text);
    while (matcher.find()) {
      matcher.appendReplacement(seen, "");
      references.add(new Mention(seen.length(), matcher.group(1)));
      seen.append(Sentence.NUMBER);
    }
    matcher.appendTail(seen);
    return DeniedWords.in(seen.toString(), references, words, relations).stream()
        .map(one -> seen.substring(one.start(), one.end()))
        .collect(Collectors.joining(", "));
  }

  /** Thefts 25 after 50, and a table whose largest row is what no other row holds. */
  private static String denied(Path pack, String then, String types, String sentence)
      throws IOException {
    String head = "title: Thefts%nlanguage: en%nperiod: %s%npublished: 2025-02-01%n%s%n";
    String thefts = "statistics: [{id: thefts, label: Thefts, value: %s, unit: cases}]%n";
    String table =
        "tables: [{id: towns, title: Towns, file: towns.csv, unit: cases, rows: {Rest: other}}]%n";
    Path earlier = Files.createDirectories(pack.resolve("earlier"));
    Files.writeString(
        earlier.resolve("briefing.yaml"),
        String.format(Locale.ROOT, head + thefts, then, types, "50"));
    Files.writeString(
        pack.resolve("briefing.yaml"),
        String.format(
            Locale.ROOT,
            head + "compare-with: earlier%n" + table + thefts,
            "2024-01/2024-06",
            types,
            "25"));
    Files.writeString(pack.resolve("towns.csv"), "town,cases\nAlpha,3\nBeta,2\nRest,9\n");
    Edition edition = EditionReader.read(Pack.of(pack), Packs.WORKSPACE).editions().get(0);
    Vocabulary words = Vocabulary.of(List.of("en"));
    return found(sentence, words, new Relations(NamedValues.of(edition), words));
  }

  @Test
  void onlyPeriodsThatCanBeComparedDenyAWord(@TempDir Path pack) throws IOException {
    String rose = "Thefts rose to <T>.";
    assertEquals("rose", denied(pack, "2023-07/2023-12", "types: flow", rose));
    assertEquals("", denied(pack, "2024-01/2024-03", "types: flow", rose));
    assertEquals("", denied(pack, "2022", "types: flow", rose));
    assertEquals(
        "rose", denied(pack, "2024-01/2024-03", "types: flow\ncomparison: cumulative", rose));
  }

  @Test
  void whatFellDidNotRiseWhateverItsType(@TempDir Path pack) throws IOException {
    assertEquals("rose", denied(pack, "2023-07/2023-12", "", "Thefts rose to <T>."));
  }

  @Test
  void theRestOfATableIsNoRivalOfItsRows(@TempDir Path pack) throws IOException {
    String then = "2023-07/2023-12";
    assertEquals("", denied(pack, then, "types: flow", "Alpha is the largest: <A>."));
    assertEquals("largest", denied(pack, then, "types: flow", "Beta is the largest: <B>."));
  }
}
