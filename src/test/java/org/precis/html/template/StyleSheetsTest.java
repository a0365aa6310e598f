package org.precis.html.template;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
import org.precis.quantity.Qualifier;

/** The style sheets of the standard template style nothing that the page does not have. */
class StyleSheetsTest {

  private static final Path TEMPLATE = Path.of("templates/standard");
  private static final Path CODE = Path.of("src/main/java/org/precis/html");
  private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
  private static final Pattern BLOCK = Pattern.compile("\\{[^{}]*}");
  private static final Pattern CLASS = Pattern.compile("\\.([a-zA-Z][\\w-]*)");
  private static final Pattern ATTRIBUTE = Pattern.compile("class(?:append)?=\"([^\"]*)\"");
  private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\n]|\\\\.)*)\"");
  private static final Pattern NAME = Pattern.compile("[a-zA-Z][\\w-]*");

  /** What measures of width and size become classes: see the views that fit texts into columns. */
  private static final Pattern MEASURED =
      Pattern.compile("(type|first|names|numbers|units|sources|of|compared|difference)-\\d+");

  @Test
  void everyClassIsOnThePage() throws IOException {
    Set<String> idle = new TreeSet<>();
    for (Path file : files(TEMPLATE, ".css")) {
      String sheet = COMMENT.matcher(Files.readString(file)).replaceAll("");
      CLASS
          .matcher(BLOCK.matcher(sheet).replaceAll(" "))
          .results()
          .forEach(match -> idle.add(match.group(1)));
    }
    idle.removeAll(given());
    Stream.of(Qualifier.values()).map(Qualifier::key).forEach(idle::remove);
    idle.removeIf(name -> MEASURED.matcher(name).matches());
    assertEquals(Set.of(), idle);
  }

  /** The page of differences takes its sizes, colours and faces from the tokens. */
  @Test
  void thePageOfDifferencesHasNoLookOfItsOwn() throws IOException {
    Path folder = Path.of("src/main/resources/org/precis/review");
    String sheet = COMMENT.matcher(Files.readString(folder.resolve("diff.css"))).replaceAll("");
    String page = Files.readString(folder.resolve("diff.html"));
    String tokens = Files.readString(TEMPLATE.resolve("tokens.css"));
    String declared = BLOCK.matcher(sheet).results().map(MatchResult::group).collect(joining());
    assertEquals(List.of(), found("#[0-9A-Fa-f]{3,6}\\b|\\d(?:px|pt|mm|r?em)\\b", declared));
    for (String token : found("--[a-z0-9-]+", sheet)) {
      assertTrue(tokens.contains(token + ":"), token);
    }
    Set<String> given = new TreeSet<>();
    add(ATTRIBUTE, page, given);
    for (String name : found("\\.[a-z][a-z-]*(?=[ ,{])", sheet)) {
      assertTrue(given.contains(name.substring(1)), name);
    }
  }

  private static List<String> found(String pattern, String text) {
    return Pattern.compile(pattern).matcher(text).results().map(MatchResult::group).toList();
  }

  /** Every name in a class attribute of the template, in a text of the code, and of a language. */
  private static Set<String> given() throws IOException {
    Set<String> given = new TreeSet<>();
    for (Path file : files(TEMPLATE, ".html")) {
      add(ATTRIBUTE, Files.readString(file), given);
    }
    for (Path file : files(CODE, ".java")) {
      add(LITERAL, Files.readString(file), given);
    }
    for (Path words : files(TEMPLATE, ".properties")) {
      given.add(words.getFileName().toString().replaceAll("words_|-.*|\\..*", ""));
    }
    for (Status status : Status.values()) {
      given.add(status.name().toLowerCase(Locale.ROOT));
    }
    return given;
  }

  private static void add(Pattern texts, String file, Set<String> names) {
    texts
        .matcher(file)
        .results()
        .flatMap(text -> NAME.matcher(text.group(1)).results())
        .forEach(name -> names.add(name.group()));
  }

  private static List<Path> files(Path folder, String end) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(end)).sorted().toList();
    }
  }
}
