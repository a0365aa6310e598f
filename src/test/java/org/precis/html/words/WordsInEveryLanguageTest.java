package org.precis.html.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ibm.icu.text.PluralRules;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.precis.workspace.Fonts;

/** Every words file says all that the English one says, in the plural forms of its language. */
class WordsInEveryLanguageTest {

  private static final Path FOLDER = Path.of("templates/standard");
  private static final Pattern CATEGORY = Pattern.compile("\\.(zero|one|two|few|many|other)$");

  /**
   * Words that only some languages have: names and codes of currencies, inflected words of
   * magnitude, what follows its tag where its script is another.
   */
  private static final Pattern OF_ONE_LANGUAGE =
      Pattern.compile("^(abbr|currency|magnitude|language)\\..*");

  /** Those from which a language may leave out a place that English fills. */
  private static final Pattern LEAVING_OUT =
      Pattern.compile("movement\\.[a-z-]+|since\\.contains|card\\.earlier-small");

  static List<String> languages() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.startsWith("words_"))
          .map(name -> name.substring("words_".length(), name.indexOf('.')))
          .sorted()
          .toList();
    }
  }

  @Test
  void theseLanguagesAreSpoken() throws IOException {
    assertEquals(
        List.of(
            "ar", "de", "el", "en", "es", "fr", "he", "hi", "it", "pl", "pt", "ru", "th", "zh",
            "zh-Hant"),
        languages());
  }

  @ParameterizedTest
  @MethodSource("languages")
  void everyLanguageHasTheWordsOfEnglish(String language) throws IOException {
    assertEquals(bases("en"), bases(language));
  }

  @ParameterizedTest
  @MethodSource("languages")
  void noWordIsWrittenTwice(String language) throws IOException {
    List<String> keys = lines(language).stream().map(WordsInEveryLanguageTest::key).toList();
    List<String> twice = new ArrayList<>(keys);
    new TreeSet<>(keys).forEach(twice::remove);
    assertEquals(List.of(), twice);
  }

  /** All whole numbers to a thousand; the forms of CLDR for larger ones fall back to "other". */
  @ParameterizedTest
  @MethodSource("languages")
  void everyPluralHasTheFormsOfItsLanguage(String language) throws IOException {
    PluralRules rules = PluralRules.forLocale(ULocale.forLanguageTag(language));
    Set<String> needed =
        IntStream.rangeClosed(0, 1000)
            .mapToObj(rules::select)
            .collect(Collectors.toCollection(TreeSet::new));
    needed.add("other");
    Map<String, Set<String>> forms = forms(language);
    forms.forEach(
        (base, has) -> {
          boolean always = has.equals(Set.of("other")) && language.equals("en");
          boolean fractions = OF_ONE_LANGUAGE.matcher(base).matches();
          assertEquals(always || fractions ? has : needed, has, base);
        });
  }

  /** A place that is never filled has a number beyond those of the arguments. */
  @Test
  void placesAreNumberedWithoutAGap() throws IOException {
    Map<String, Set<String>> all = new TreeMap<>();
    for (String language : languages()) {
      places(language)
          .forEach(
              (base, places) -> all.computeIfAbsent(base, b -> new TreeSet<>()).addAll(places));
    }
    all.forEach(
        (base, places) -> {
          List<String> numbered =
              IntStream.range(0, places.size()).mapToObj(i -> "{" + i + "}").toList();
          assertEquals(numbered, List.copyOf(places), base);
        });
  }

  /** A form may leave out the number ("one case"), but puts in nothing that is not there. */
  @ParameterizedTest
  @MethodSource("languages")
  void thePlacesToFillAreThoseOfEnglish(String language) throws IOException {
    Map<String, Set<String>> english = places("en");
    places(language)
        .forEach(
            (base, places) -> {
              if (LEAVING_OUT.matcher(base).matches()) {
                assertTrue(english.get(base).containsAll(places), base);
              } else if (!OF_ONE_LANGUAGE.matcher(base).matches()) {
                assertEquals(english.get(base), places, base);
              }
            });
  }

  @ParameterizedTest
  @MethodSource("languages")
  void theFontsHaveEveryCharacter(String language) throws IOException {
    Words words = words(language);
    String text =
        lines(language).stream().map(line -> words.get(key(line))).collect(Collectors.joining());
    String missing =
        text.codePoints()
            .distinct()
            .filter(c -> !Fonts.bundled().covers(c))
            .mapToObj(Character::toString)
            .collect(Collectors.joining());
    assertEquals("", missing);
  }

  private static Set<String> bases(String language) throws IOException {
    return lines(language).stream()
        .map(WordsInEveryLanguageTest::key)
        .filter(key -> !OF_ONE_LANGUAGE.matcher(key).matches())
        .map(key -> CATEGORY.matcher(key).replaceFirst(""))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Map<String, Set<String>> forms(String language) throws IOException {
    Map<String, Set<String>> forms = new TreeMap<>();
    for (String line : lines(language)) {
      var category = CATEGORY.matcher(key(line));
      if (category.find()) {
        String base = key(line).substring(0, category.start());
        forms.computeIfAbsent(base, b -> new TreeSet<>()).add(category.group(1));
      }
    }
    return forms;
  }

  /** By word, the places of all its forms. */
  private static Map<String, Set<String>> places(String language) throws IOException {
    Map<String, Set<String>> places = new TreeMap<>();
    for (String line : lines(language)) {
      String base = CATEGORY.matcher(key(line)).replaceFirst("");
      Set<String> here = places.computeIfAbsent(base, b -> new TreeSet<>());
      var place = Pattern.compile("\\{\\d}").matcher(line);
      while (place.find()) {
        here.add(place.group());
      }
    }
    return places;
  }

  private static List<String> lines(String language) throws IOException {
    return Files.readAllLines(file(language)).stream()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .toList();
  }

  private static String key(String line) {
    return line.substring(0, line.indexOf('='));
  }

  private static Words words(String language) throws IOException {
    return Words.parse(
        language, file(language).getFileName().toString(), Files.readString(file(language)));
  }

  private static Path file(String language) {
    return FOLDER.resolve("words_" + language + ".properties");
  }
}
