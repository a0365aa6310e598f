package org.precis.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.precis.Publication;
import org.precis.fixture.Packs;
import org.precis.model.Edition;
import org.precis.model.Group;
import org.precis.model.Measure;
import org.precis.model.Statistic;
import org.precis.model.Table;
import org.w3c.dom.Element;

/** What every figure of every briefing says beside its drawing, and of it. */
class FigureLawsTest {

  private static final int WORDS_AT_A_GLANCE = 10;

  /** A period is read as one word, whatever it is written with. */
  private static final Pattern PERIOD =
      Pattern.compile("(?:Q[1-4]|[A-Z][a-z]{2,8}) \\d{4}(?:–[A-Z][a-z]{2,8} \\d{4})?");

  static Set<String> packs() {
    return Packs.all().keySet();
  }

  private static void each(String pack, BiConsumer<Element, Properties> law) {
    for (Publication briefing : Briefings.of(Packs.all().get(pack)).values()) {
      Properties words = WordsFile.of(briefing.edition().masthead().language());
      for (Element figure : Pages.charts(Pages.parse(briefing.html().orElseThrow().markup()))) {
        law.accept(figure, words);
      }
    }
  }

  /** Ten words and the longest name of what is drawn. */
  @ParameterizedTest
  @MethodSource("packs")
  void theMessageIsReadAtAGlance(String pack) {
    for (Publication briefing : Briefings.of(Packs.all().get(pack)).values()) {
      int longest = names(briefing.edition()).mapToInt(FigureLawsTest::words).max().orElse(0);
      for (Element figure : Pages.charts(Pages.parse(briefing.html().orElseThrow().markup()))) {
        String message = Pages.only(figure, "message").getTextContent();
        String read = PERIOD.matcher(message).replaceAll("period");
        assertTrue(words(read) <= WORDS_AT_A_GLANCE + longest, message);
        assertTrue(!subtitle(figure).isEmpty() || hasNumbersWithoutUnit(briefing), message);
      }
    }
  }

  /** What stands below the message; "" where nothing does, and never an element of nothing. */
  private static String subtitle(Element figure) {
    List<Element> found = Pages.all(figure, "*", "figure-subtitle");
    String subtitle = found.isEmpty() ? "" : Pages.text(Pages.only(figure, "figure-subtitle"));
    assertEquals(found.isEmpty(), subtitle.isEmpty(), Pages.text(figure));
    return subtitle;
  }

  private static boolean hasNumbersWithoutUnit(Publication briefing) {
    return briefing.edition().statistics().stream().anyMatch(one -> one.value().unit().isEmpty());
  }

  private static int words(String text) {
    return text.strip().split(" ", -1).length;
  }

  private static Stream<String> names(Edition edition) {
    return Stream.of(
            edition.groups().stream().map(Group::title),
            edition.tables().stream().map(Table::title),
            edition.measures().stream().map(Measure::label),
            edition.statistics().stream().map(Statistic::label))
        .flatMap(names -> names);
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
          List<Element> tables = Pages.all(Pages.only(figure, "source-line"), "a");
          assertEquals(!tables.isEmpty(), alt.contains(firstWords(words, "alt.table")), alt);
          tables.forEach(table -> assertTrue(alt.contains(Pages.text(table)), alt));
          boolean extremes =
              List.of(
                      "alt.extremes",
                      "alt.timeline-extremes",
                      "alt.only",
                      "alt.unstated.other",
                      "alt.panel",
                      "alt.largest")
                  .stream()
                  .anyMatch(key -> alt.contains(firstWords(words, key)));
          assertTrue(extremes, alt);
          assertEquals(alt, narrow(figure).getAttribute("aria-label").replace('\u00a0', ' '));
        });
  }

  private static Set<String> kinds(Properties words) {
    return List.of(
            "bar",
            "dots",
            "parts",
            "timeline",
            "series",
            "multiples",
            "tiles",
            "change",
            "change-columns",
            "bars",
            "stacked",
            "lines",
            "area",
            "layers")
        .stream()
        .map(kind -> words.getProperty("alt." + kind))
        .collect(Collectors.toSet());
  }

  private static String firstWords(Properties words, String key) {
    return words.getProperty(key).replaceAll("\\{0}.*", "").replace('\u00a0', ' ').strip();
  }

  private static Element narrow(Element figure) {
    return Pages.only(figure, "narrow");
  }

  private static boolean isKind(Element figure, Properties words, String kind) {
    String alt = Pages.only(figure, "wide").getAttribute("aria-label");
    String own = words.getProperty("alt." + kind);
    return alt.startsWith(own)
        && Stream.of(
                "bar",
                "dots",
                "parts",
                "timeline",
                "series",
                "multiples",
                "tiles",
                "change",
                "bars",
                "stacked",
                "lines",
                "area",
                "layers")
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
          boolean said = subtitle(figure).contains(log);
          assertEquals(isKind(figure, words, "dots"), said, Pages.text(figure));
        });
  }

  @ParameterizedTest
  @MethodSource("packs")
  void barsBeginAtZero(String pack) {
    each(
        pack,
        (figure, words) -> {
          Element drawing = Pages.only(figure, "wide");
          if (!isKind(figure, words, "bar") || Pages.text(drawing).contains("−")) {
            return;
          }
          boolean rightToLeft = words.getProperty("text.direction").equals("rtl");
          Set<Long> starts = new TreeSet<>();
          for (Element bar : Pages.all(drawing, "rect")) {
            if (bar.getAttribute("fill").startsWith("var(--accent")) {
              double left = Double.parseDouble(bar.getAttribute("x"));
              double width = Double.parseDouble(bar.getAttribute("width"));
              starts.add(Math.round(10 * (rightToLeft ? left + width : left)));
            }
          }
          assertTrue(starts.size() <= 1, () -> Pages.text(figure) + ": " + starts);
        });
  }
}
