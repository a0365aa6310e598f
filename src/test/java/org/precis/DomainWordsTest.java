package org.precis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The engine knows no domain: what cases are classed by is declared by a pack, and the dimensions
 * of one that declares none stand in one file of resources.
 */
class DomainWordsTest {

  private static final Path MAIN = Path.of("src/main/java");
  private static final Set<String> OF_A_DOMAIN =
      Set.of(
          "crime",
          "crimes",
          "agency",
          "agencies",
          "province",
          "provinces",
          "city",
          "cities",
          "police");

  private static final Pattern COMMENT =
      Pattern.compile("(?s)/\\*.*?\\*/|(?m)^\\s*//.*$|(?<=[;{}]) *//.*$");

  /** A word of a name in camel case, or of a text. */
  private static final Pattern WORD = Pattern.compile("[A-Z]?[a-z]+|[A-Z]+(?![a-z])");

  @Test
  void noNameAndNoTextIsOfADomain() throws IOException {
    List<String> found = new ArrayList<>();
    try (Stream<Path> files = Files.walk(MAIN)) {
      for (Path file : files.filter(one -> one.toString().endsWith(".java")).sorted().toList()) {
        words(Files.readString(file)).stream()
            .filter(OF_A_DOMAIN::contains)
            .forEach(word -> found.add(MAIN.relativize(file) + ": " + word));
      }
    }
    assertEquals(List.of(), found);
  }

  @Test
  void aWordIsFoundInNamesAndTextsAndNotInComments() {
    assertEquals(
        List.of("place", "by", "province", "city", "names"),
        words("/** A crime. */\nplaceByProvince(\"city\", CITY_NAMES); // police\n").stream()
            .distinct()
            .toList());
    assertTrue(words("capacity").stream().noneMatch(OF_A_DOMAIN::contains));
  }

  private static List<String> words(String java) {
    List<String> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(COMMENT.matcher(java).replaceAll(""));
    while (matcher.find()) {
      words.add(matcher.group().toLowerCase(Locale.ROOT));
    }
    return words;
  }
}
