package org.precis.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.precis.Publication;
import org.precis.fixture.Packs;
import org.precis.model.Edition;
import org.precis.model.Qualifier;
import org.w3c.dom.Element;

/** What every figure of every briefing says beside its drawing, and of it. */
class FigureLawsTest {

  private static final int WORDS_AT_A_GLANCE = 10;

  static Set<String> packs() {
    return Packs.all().keySet();
  }

  private static void each(String pack, BiConsumer<Element, Properties> law) {
    for (Publication briefing : Briefings.of(Packs.all().get(pack)).values()) {
      Properties words = WordsFile.of(briefing.edition().masthead().language());
      for (Element figure :
          Pages.all(Pages.parse(briefing.html().orElseThrow().markup()), "figure")) {
        law.accept(figure, words);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("packs")
  void theMessageIsReadAtAGlance(String pack) {
    for (Publication briefing : Briefings.of(Packs.all().get(pack)).values()) {
      Set<String> titles = titles(briefing.edition());
      for (Element figure :
          Pages.all(Pages.parse(briefing.html().orElseThrow().markup()), "figure")) {
        String message = Pages.text(Pages.only(figure, "message"));
        int words = Pages.only(figure, "message").getTextContent().strip().split(" ", -1).length;
        boolean named = titles.stream().anyMatch(message::startsWith);
        assertTrue(words <= WORDS_AT_A_GLANCE || named, message);
        assertTrue(!Pages.text(Pages.only(figure, "figure-subtitle")).isEmpty(), message);
      }
    }
  }

  /** Where the author gives no message the figure has the title of its subject. */
  private static Set<String> titles(Edition edition) {
    Set<String> titles = new TreeSet<>();
    edition.groups().forEach(group -> titles.add(group.title()));
    edition.tables().forEach(table -> titles.add(table.title()));
    edition.measures().forEach(measure -> titles.add(measure.label()));
    return titles;
  }

  /** Two years or three each have their name on the axis of a timeline. */
  @ParameterizedTest
  @MethodSource("packs")
  void aTimelineNamesEveryYear(String pack) {
    for (Publication briefing : Briefings.of(Packs.all().get(pack)).values()) {
      IntSummaryStatistics years =
          briefing.edition().cases().stream()
              .flatMap(told -> Stream.of(told.opened(), told.closed()))
              .filter(Objects::nonNull)
              .flatMapToInt(span -> IntStream.of(span.from().year(), span.to().year()))
              .summaryStatistics();
      String language = briefing.edition().masthead().language();
      int era = Integer.parseInt(WordsFile.of(language).getProperty("date.era"));
      Element page = Pages.parse(briefing.html().orElseThrow().markup());
      for (Element drawing : timelines(page, briefing.edition().masthead().language())) {
        for (int year = years.getMin(); year <= years.getMax(); year++) {
          String name = Integer.toString(year + era);
          boolean named =
              Pages.all(drawing, "text").stream()
                  .anyMatch(
                      text ->
                          WrittenNumbers.plain(Pages.text(text))
                              .replaceAll("[^0-9]", "")
                              .equals(name));
          assertTrue(named || years.getMax() - years.getMin() > 2, pack + ": " + name);
        }
      }
    }
  }

  private static List<Element> timelines(Element page, String language) {
    String kind = WordsFile.of(language).getProperty("alt.timeline");
    return Pages.all(page, "*", "wide").stream()
        .filter(drawing -> drawing.getAttribute("aria-label").startsWith(kind))
        .toList();
  }

  /** Kind, message, extremes or the one number, and the table with all. */
  @ParameterizedTest
  @MethodSource("packs")
  void theAlternativeSaysAll(String pack) {
    each(
        pack,
        (figure, words) -> {
          Element drawing = Pages.only(figure, "wide");
          String alt = drawing.getAttribute("aria-label").replace('\u00a0', ' ');
          assertTrue(kinds(words).stream().anyMatch(alt::startsWith), alt);
          assertTrue(alt.contains(Pages.text(Pages.only(figure, "message"))), alt);
          String table = Pages.text(Pages.all(Pages.only(figure, "source-line"), "a").get(0));
          assertTrue(alt.contains(words.getProperty("alt.table").replace("{0}", table)), alt);
          boolean extremes =
              List.of("alt.extremes", "alt.timeline-extremes", "alt.only", "alt.unstated.other")
                  .stream()
                  .anyMatch(key -> alt.contains(firstWords(words, key)));
          assertTrue(extremes, alt);
          assertEquals(alt, narrow(figure).getAttribute("aria-label").replace('\u00a0', ' '));
        });
  }

  private static Set<String> kinds(Properties words) {
    return List.of("bar", "dots", "parts", "timeline", "series").stream()
        .map(kind -> words.getProperty("alt." + kind))
        .collect(Collectors.toSet());
  }

  private static String firstWords(Properties words, String key) {
    return words.getProperty(key).replaceAll("\\{0}.*", "").strip();
  }

  private static Element narrow(Element figure) {
    return Pages.only(figure, "narrow");
  }

  /**
   * No qualifier is drawn that the key does not have, and none is in the key that is not drawn;
   * where all numbers are exact there is nothing to explain.
   */
  @ParameterizedTest
  @MethodSource("packs")
  void theKeyIsThatOfTheDrawing(String pack) {
    each(
        pack,
        (figure, words) -> {
          Set<String> key = new TreeSet<>();
          String stop = words.getProperty("before-semicolon").replace("{0}", "").strip();
          List<String> entries =
              Pages.all(figure, "span", "key-entry").stream().map(Pages::text).toList();
          for (String entry : entries) {
            boolean stopped = entry.endsWith(stop);
            assertEquals(key.size() < entries.size() - 1, stopped, "apart from the next: " + entry);
            String name = stopped ? entry.substring(0, entry.length() - stop.length()) : entry;
            key.add(name.strip());
          }
          String exact = words.getProperty("key.exact");
          assertTrue(!key.equals(Set.of(exact)), "nothing but exact: " + Pages.text(figure));
          if (isKind(figure, words, "timeline")) {
            assertTrue(!key.isEmpty()); // dates
            return;
          }
          if (isKind(figure, words, "series")) {
            return; // words on lines of their own
          }
          Set<String> drawn = new TreeSet<>();
          for (Element text : Pages.all(Pages.only(figure, "wide"), "text")) {
            qualifier(text, words).ifPresent(q -> drawn.add(words.getProperty("key." + q)));
          }
          assertEquals(drawn.equals(Set.of(exact)) ? Set.of() : drawn, key, Pages.text(figure));
        });
  }

  /** Of a text at a mark: it has a number in semibold, no year, or is the words for none. */
  private static Optional<String> qualifier(Element text, Properties words) {
    String said = Pages.text(text);
    for (Qualifier none :
        List.of(Qualifier.NOT_STATED, Qualifier.NOT_APPLICABLE, Qualifier.CONFIDENTIAL)) {
      if (said.equals(words.getProperty("qualifier." + name(none)))) {
        return Optional.of(name(none));
      }
    }
    List<Element> spans = new ArrayList<>(Pages.all(text, "tspan"));
    spans.add(text);
    boolean number =
        spans.stream()
            .anyMatch(
                span ->
                    span.getAttribute("font-weight").equals("600")
                        && Set.of("", "var(--on-accent)").contains(span.getAttribute("fill"))
                        && !span.hasAttribute("font-size")
                        && span.getTextContent().matches(".*\\p{Nd}.*")
                        && !span.getTextContent().matches("(19|20)\\d\\d"));
    return number ? Optional.of(said(said, words)) : Optional.empty();
  }

  private static String said(String label, Properties words) {
    String best = "exact";
    int length = 0;
    for (Qualifier qualifier : Qualifier.values()) {
      for (String odd : List.of("", "-odd")) {
        String key = "qualifier." + name(qualifier);
        String before = words.getProperty(key + odd + ".before", "");
        String after = words.getProperty(key + odd + ".after", "");
        String between = words.getProperty(key, "").replaceAll("\\{\\d}", "").strip();
        boolean fits = label.startsWith(before) && label.contains(after) && label.contains(between);
        int said = before.length() + after.length() + between.length();
        if (fits && said > length) {
          best = name(qualifier);
          length = said;
        }
      }
    }
    return best;
  }

  private static String name(Qualifier qualifier) {
    return qualifier.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static boolean isKind(Element figure, Properties words, String kind) {
    String alt = Pages.only(figure, "wide").getAttribute("aria-label");
    String own = words.getProperty("alt." + kind);
    return alt.startsWith(own)
        && Stream.of("bar", "dots", "parts", "timeline", "series")
            .map(other -> words.getProperty("alt." + other))
            .noneMatch(other -> other.length() > own.length() && alt.startsWith(other));
  }

  @ParameterizedTest
  @MethodSource("packs")
  void aLogScaleIsSaid(String pack) {
    each(
        pack,
        (figure, words) -> {
          String log = firstWords(words, "log-scale");
          boolean said = Pages.text(Pages.only(figure, "figure-subtitle")).contains(log);
          assertEquals(isKind(figure, words, "dots"), said, Pages.text(figure));
        });
  }

  @ParameterizedTest
  @MethodSource("packs")
  void barsBeginAtZero(String pack) {
    each(
        pack,
        (figure, words) -> {
          List<Double> places = new ArrayList<>();
          double zero = Double.NaN;
          for (Element text : Pages.all(Pages.only(figure, "wide"), "text")) {
            if (text.getAttribute("font-size").equals("7.5") && hasDigit(text)) {
              double x = Double.parseDouble(text.getAttribute("x"));
              places.add(x);
              zero = WrittenNumbers.plain(Pages.text(text)).equals("0") ? x : zero;
            }
          }
          if (isKind(figure, words, "bar") && !places.isEmpty()) {
            boolean rightToLeft = words.getProperty("text.direction").equals("rtl");
            double first = rightToLeft ? Collections.max(places) : Collections.min(places);
            boolean negative = Pages.text(Pages.only(figure, "wide")).contains("−");
            assertTrue(negative ? places.contains(zero) : first == zero, Pages.text(figure));
          }
        });
  }

  private static boolean hasDigit(Element text) {
    return text.getTextContent().matches(".*\\p{Nd}.*");
  }
}
