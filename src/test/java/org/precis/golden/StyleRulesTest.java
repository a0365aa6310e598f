package org.precis.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.precis.fixture.Packs;

/** Pages and style sheets know the same classes, and every rule is one that a page needs. */
class StyleRulesTest {

  private static final List<Path> SHEETS =
      Stream.of(
              "standard/tokens.css",
              "standard/base.css",
              "standard/print.css",
              "standard/screen.css",
              "one-page/own.css",
              "bulletin/own.css")
          .map(Path.of("templates")::resolve)
          .toList();

  private static final Pattern RULE = Pattern.compile("([^{}]+)\\{[^{}]*\\}");
  private static final Pattern CLASS = Pattern.compile("\\.([a-zA-Z][\\w-]*)");

  /** What depends on the reader or the language, or stands for a part of an element. */
  private static final Pattern OPEN =
      Pattern.compile(
          ":(?:hover|focus-visible|focus|target)\\b|:lang\\([\\w-]+\\)|::[\\w-]+|:(?:before|after)\\b|\\[open]");

  /**
   * Steps of an animation, the repeated head that the typesetter makes, and links to other files.
   */
  private static final Set<String> IN_NO_PAGE =
      Set.of("from", "to", "thead td", ".editions", ".editions a", "[dir=\"rtl\"] .way");

  private static List<Document> pages;

  @BeforeAll
  static void readPages() throws IOException {
    try (Stream<Path> files = Files.walk(Packs.GOLDEN)) {
      pages =
          files
              .filter(file -> file.endsWith("page.html"))
              .sorted()
              .map(StyleRulesTest::read)
              .toList();
    }
  }

  private static Document read(Path file) {
    try {
      return Jsoup.parse(Files.readString(file));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  @Test
  void everyClassOfAPageIsUsedByASheetOrNamedInTheGuide() throws IOException {
    Set<String> used = new TreeSet<>();
    for (String selector : selectors()) {
      CLASS.matcher(selector).results().map(found -> found.group(1)).forEach(used::add);
    }
    Set<String> written = new TreeSet<>();
    for (Document page : pages) {
      for (Element element : page.body().getAllElements()) {
        written.addAll(element.classNames());
      }
    }
    written.removeAll(used);
    assertEquals(hooks(), written);
  }

  /** The classes that the guide offers to templates of one's own. */
  private static Set<String> hooks() throws IOException {
    String guide = Files.readString(Path.of("docs/templates.md"));
    return Pattern.compile("(?m)^\\| `\\.([\\w-]+)` \\|")
        .matcher(guide)
        .results()
        .map(found -> found.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void everyRuleMatchesAnElement() throws IOException {
    List<String> selectors = selectors();
    assertTrue(selectors.size() > 300, () -> selectors.size() + " selectors");
    List<String> dead = new ArrayList<>();
    for (String selector : selectors) {
      String still =
          OPEN.matcher(selector).replaceAll(open -> isAlone(selector, open.start()) ? "*" : "");
      if (pages.stream().noneMatch(page -> page.selectFirst(still) != null)) {
        dead.add(selector);
      }
    }
    assertEquals(List.of(), dead);
  }

  private static boolean isAlone(String selector, int condition) {
    return condition == 0 || " >+~(".indexOf(selector.charAt(condition - 1)) >= 0;
  }

  /** The selectors of the sheets, one by one. */
  private static List<String> selectors() throws IOException {
    List<String> selectors = new ArrayList<>();
    for (Path sheet : SHEETS) {
      String css = Files.readString(sheet).replaceAll("(?s)/\\*.*?\\*/", "");
      RULE.matcher(css)
          .results()
          .map(rule -> rule.group(1).strip())
          .filter(prelude -> !prelude.startsWith("@"))
          .flatMap(prelude -> Stream.of(prelude.split(",(?![^(]*\\))")))
          .map(String::strip)
          .filter(selector -> !IN_NO_PAGE.contains(selector))
          .forEach(selectors::add);
    }
    return selectors;
  }
}
