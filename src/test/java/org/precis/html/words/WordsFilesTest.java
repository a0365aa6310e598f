package org.precis.html.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.precis.model.Status;
import org.precis.quantity.Mark;
import org.precis.quantity.Qualifier;

/** The words of the standard template: none is missing, none is idle, none is written twice. */
class WordsFilesTest {

  private static final Path TEMPLATE = Path.of("templates/standard");
  private static final Path CODE = Path.of("src/main/java/org/precis/html");
  private static final Pattern ASKED =
      Pattern.compile(
          "words\\s*\\.get\\(\\s*\"([^\"]+)\"(?!\\s*\\+)|absent\\(\"([^\"]+)\"(?!\\s*\\+)"
              + "|\"#\\{([^}(]+)");
  private static final Pattern COUNTED = Pattern.compile("\\.plural\\(\\s*\"([^\"]+)\"");
  private static final Pattern LITERAL = Pattern.compile("\"([a-z][a-z0-9.-]*)\"|\"#\\{([^}(]+)");
  private static final Pattern PLURAL = Pattern.compile("\\.(zero|one|two|few|many|other)$");

  @Test
  void everyWordIsUsed() throws IOException {
    Set<String> idle = keys("en");
    Set<String> used = found(LITERAL);
    used.addAll(put());
    idle.removeIf(key -> key.matches("(abbr|dimension)\\..*")); // where a page has them
    idle.removeIf(key -> used.contains(key) || used.contains(PLURAL.matcher(key).replaceAll("")));
    assertEquals(Set.of(), idle);
  }

  @Test
  void everyWordThatIsAskedForIsThere() throws IOException {
    Set<String> asked = found(ASKED);
    asked.addAll(put());
    found(COUNTED).forEach(key -> asked.add(key + ".other"));
    for (String language : List.of("en", "zh")) {
      Set<String> missing = new TreeSet<>(asked);
      missing.removeAll(keys(language));
      assertEquals(Set.of(), missing, language);
    }
  }

  /** The keys of a words file; one that stands twice fails. */
  private static Set<String> keys(String language) throws IOException {
    List<String> keys =
        Files.readAllLines(TEMPLATE.resolve("words_" + language + ".properties")).stream()
            .filter(line -> !line.startsWith("#") && line.contains("="))
            .map(line -> line.substring(0, line.indexOf('=')))
            .toList();
    Set<String> once = new TreeSet<>(keys);
    assertEquals(once.size(), keys.size(), () -> language + ": a key stands twice");
    return once;
  }

  private static Set<String> found(Pattern pattern) throws IOException {
    Set<String> found = new TreeSet<>();
    for (Path folder : List.of(CODE, TEMPLATE)) {
      for (Path file : files(folder)) {
        pattern
            .matcher(Files.readString(file))
            .results()
            .map(WordsFilesTest::key)
            .forEach(found::add);
      }
    }
    return found;
  }

  private static String key(MatchResult match) {
    int group = 1;
    while (match.group(group) == null) {
      group++;
    }
    return match.group(group);
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().matches(".*\\.(java|html)")).toList();
    }
  }

  /** The keys that the code puts together. */
  private static Set<String> put() {
    Set<String> keys = new TreeSet<>();
    for (Qualifier qualifier : Qualifier.values()) {
      qualifier(qualifier.key(), keys);
    }
    keys.add("qualifier.more-than-odd.before");
    for (String key : List.of("fewer-than-amount", "about-or-fewer-amount")) {
      keys.add("qualifier." + key + ".before");
      keys.add("qualifier." + key + ".after");
    }
    keys.add("qualifier.more-than-odd.after");
    for (String name :
        List.of("more-than", "at-least", "fewer-than", "up-to", "between-one", "between-either")) {
      keys.add("difference." + name + ".before");
      keys.add("difference." + name + ".after");
    }
    add(keys, "difference.", "rise", "fall", "rise-percent", "fall-percent");
    add(keys, "quarter.", "1", "2", "3", "4");
    add(keys, "quarter-before.", "1", "2", "3", "4");
    keys.add("date.quarter");
    for (Status status : Status.values()) {
      keys.add("status." + lower(status));
    }
    for (Mark mark : Mark.values()) {
      keys.add("mark." + mark.letters());
    }
    for (String form : List.of("month", "month-day", "month-short", "month-day-short")) {
      for (int month = 1; month <= 12; month++) {
        keys.add(form + "." + month);
      }
    }
    for (String form : List.of("", "-short")) {
      add(keys, "date.", "month" + form, "day" + form);
      add(keys, "date.", "month-no-year" + form, "day-no-year" + form);
    }
    add(keys, "date.", "range", "range-short", "range-month", "range-month-short");
    add(
        keys,
        "alt.",
        "bar",
        "bars",
        "stacked",
        "lines",
        "area",
        "layers",
        "change",
        "change-columns",
        "dots",
        "parts",
        "series",
        "multiples",
        "tiles",
        "timeline");
    add(keys, "cases.", "opened", "closed", "opened-year", "closed-year");
    add(keys, "dimension.", "province", "city", "crime", "agency", "month");
    add(keys, "dimension.", "country", "region", "state", "district", "town");
    return keys;
  }

  private static void qualifier(String name, Set<String> keys) {
    keys.add("key." + name);
    keys.add("key.long." + name);
    if (name.startsWith("not-") || name.equals("confidential")) {
      keys.add("qualifier." + name);
    } else {
      keys.add("qualifier." + name + ".before");
      keys.add("qualifier." + name + ".after");
    }
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static void add(Set<String> keys, String prefix, String... names) {
    for (String name : names) {
      keys.add(prefix + name);
    }
  }
}
