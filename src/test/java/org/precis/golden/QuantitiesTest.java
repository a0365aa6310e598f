package org.precis.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.precis.Publication;
import org.precis.fixture.Packs;
import org.precis.model.Statistic;
import org.precis.quantity.Interval;
import org.precis.quantity.Qualifier;
import org.precis.quantity.Quantity;
import org.w3c.dom.Element;

/**
 * How numbers stand on the pages of every briefing: with their words, their signs, their counts.
 */
@Tag("slow")
class QuantitiesTest {

  /** A hyphen for a minus, or between the ends of a range. */
  private static final Pattern HYPHEN = Pattern.compile("(^|[\\s(])-\\d|\\d\\s?-\\s?\\d");

  /** Where the engine writes, and no author. */
  private static final List<String> WRITTEN =
      List.of("num", "date", "card-value", "measure-value", "fact-value", "made-of", "q");

  static Set<String> packs() {
    return Packs.all().keySet();
  }

  /** A number that the edition says only with a qualifier never stands without its words. */
  @ParameterizedTest
  @MethodSource("packs")
  void everyNumberKeepsItsWords(String pack) {
    List<String> bare = new ArrayList<>();
    for (Publication briefing : Briefings.of(Packs.all().get(pack)).values()) {
      String language = briefing.edition().masthead().language();
      WrittenNumbers written = new WrittenNumbers(language);
      Properties words = WordsFile.of(language);
      Map<BigDecimal, Set<Qualifier>> said = qualifiers(briefing);
      for (Element place : places(briefing)) {
        String text = Pages.text(place) + unit(place);
        for (BigDecimal number : written.in(strong(place))) {
          Set<Qualifier> qualifiers = said.getOrDefault(number, Set.of(Qualifier.EXACT));
          if (qualifiers.stream().noneMatch(each -> isSaid(each, text, words))) {
            bare.add(number.toPlainString() + " is " + qualifiers + ": " + text);
          }
        }
      }
    }
    assertEquals("", String.join("\n", bare));
  }

  /** Cards, cells of ledgers and of the cases, quantities in texts. */
  private static List<Element> places(Publication briefing) {
    Element page = Pages.parse(briefing.html().orElseThrow().markup());
    List<Element> places = new ArrayList<>(Pages.all(page, "li", "card"));
    places.addAll(Pages.all(page, "b", "q"));
    places.addAll(Pages.all(page, "li", "measure"));
    for (String table : List.of("ledger", "case-totals", "overview")) {
      Pages.all(page, "table", table).forEach(t -> places.addAll(Pages.all(t, "td", "num")));
    }
    return places;
  }

  /** The cell of the unit may begin with what follows a number: 余起. */
  private static String unit(Element place) {
    Element row = (Element) place.getParentNode();
    return row.getTagName().equals("tr")
        ? Pages.all(row, "td", "unit").stream().map(Pages::text).collect(Collectors.joining())
        : "";
  }

  /** The number itself, without how many cases it counts or what its label says. */
  private static String strong(Element place) {
    return Pages.has(place, "q")
        ? Pages.text(place)
        : Pages.all(place, "b").stream().map(Pages::text).collect(Collectors.joining(" "));
  }

  private static Map<BigDecimal, Set<Qualifier>> qualifiers(Publication briefing) {
    Map<BigDecimal, Set<Qualifier>> said = new TreeMap<>();
    Consumer<Quantity> add =
        quantity -> {
          if (quantity instanceof Interval interval) {
            for (BigDecimal number : ends(interval)) {
              said.computeIfAbsent(number, n -> new TreeSet<>()).add(interval.qualifier());
            }
          }
        };
    briefing.edition().statistics().forEach(s -> add.accept(s.quantity()));
    briefing.edition().statistics().stream()
        .flatMap(s -> s.otherPeriods().values().stream())
        .forEach(value -> add.accept(value.quantity()));
    // A difference on a card may be a number that is stated elsewhere with a qualifier
    briefing.edition().statistics().forEach(s -> differences(s).forEach(add));
    briefing.edition().cases().stream()
        .flatMap(told -> told.measures().values().stream())
        .forEach(reported -> add.accept(reported.value().quantity()));
    briefing.totals().all().forEach(total -> add.accept(total.quantity()));
    for (int cases = 0; cases <= briefing.edition().cases().size(); cases++) {
      add.accept(Quantity.exactly(cases));
    }
    return said;
  }

  private static Stream<Quantity> differences(Statistic statistic) {
    return statistic.otherPeriods().values().stream()
        .flatMap(then -> then.quantity().interval().stream())
        .flatMap(
            then ->
                statistic.quantity().interval().stream()
                    .map(now -> now.number().subtract(then.number()).abs()))
        .map(Quantity::exactly);
  }

  private static List<BigDecimal> ends(Interval interval) {
    List<BigDecimal> ends = new ArrayList<>();
    if (interval.lower() != null) {
      ends.add(interval.lower());
    }
    if (interval.upper() != null) {
      ends.add(interval.upper());
    }
    return ends;
  }

  private static boolean isSaid(Qualifier qualifier, String text, Properties words) {
    if (qualifier == Qualifier.EXACT) {
      return true;
    }
    String key = "qualifier." + qualifier.name().toLowerCase(Locale.ROOT).replace('_', '-');
    List<String> said = new ArrayList<>();
    for (String form : List.of("", "-odd", "-amount")) {
      said.add(words.getProperty(key + form + ".before", ""));
      said.add(words.getProperty(key + form + ".after", ""));
    }
    said.add(words.getProperty(key, "").replaceAll("\\{\\d}", ""));
    String lower = text.toLowerCase(Locale.ROOT);
    return said.stream()
        .map(word -> word.strip().toLowerCase(Locale.ROOT))
        .anyMatch(word -> !word.isEmpty() && lower.contains(word));
  }

  @ParameterizedTest
  @MethodSource("packs")
  void minusAndRangesAreNoHyphens(String pack) {
    List<String> hyphens = new ArrayList<>();
    for (Publication briefing : Briefings.of(Packs.all().get(pack)).values()) {
      Element page = Pages.parse(briefing.html().orElseThrow().markup());
      List<Element> places = new ArrayList<>(Pages.all(page, "text"));
      WRITTEN.forEach(name -> places.addAll(Pages.all(page, "*", name)));
      places.stream()
          .map(Pages::text)
          .filter(text -> HYPHEN.matcher(text).find())
          .forEach(hyphens::add);
    }
    assertEquals(List.of(), hyphens);
  }

  /** Where the pack says how one of a unit is called, no 1 stands before many of them. */
  @ParameterizedTest
  @MethodSource("packs")
  void oneIsNotMany(String pack) {
    for (Publication briefing : Briefings.of(Packs.all().get(pack)).values()) {
      Element page = Pages.parse(briefing.html().orElseThrow().markup());
      List<String> said = new ArrayList<>();
      places(briefing).forEach(place -> said.add(Pages.text(place) + " " + unit(place)));
      Pages.all(page, "text").forEach(text -> said.add(Pages.text(text)));
      briefing
          .edition()
          .presentation()
          .units()
          .forEach(
              (many, forms) -> {
                if (forms.containsKey("one")) {
                  Pattern one = Pattern.compile("(?<![0-9.,])1 " + Pattern.quote(many) + "\\b");
                  said.forEach(text -> assertTrue(!one.matcher(text).find(), text));
                }
              });
    }
  }

  @ParameterizedTest
  @MethodSource("packs")
  void noCellIsEmpty(String pack) {
    List<String> empty = new ArrayList<>();
    for (Publication briefing : Briefings.of(Packs.all().get(pack)).values()) {
      for (Element row : Pages.all(Pages.parse(briefing.html().orElseThrow().markup()), "tr")) {
        for (String name : List.of("td", "th")) {
          for (Element cell : Pages.all(row, name)) {
            boolean unitless = cell.getAttribute("class").equals("unit");
            if (!unitless && Pages.text(cell).matches("[-–—]?")) {
              empty.add(Pages.text(row) + ": " + cell.getAttribute("class"));
            }
          }
        }
      }
    }
    assertEquals(List.of(), empty);
  }

  @ParameterizedTest
  @MethodSource("packs")
  void everyTotalOfCasesSaysHowManyItCounts(String pack) {
    for (Publication briefing : Briefings.of(Packs.all().get(pack)).values()) {
      Element page = Pages.parse(briefing.html().orElseThrow().markup());
      for (Element table : Pages.all(page, "table", "overview")) {
        for (Element row : Pages.all(table, "tr", "total")) {
          for (Element cell : Pages.all(row, "td")) {
            boolean counted =
                Pages.all(cell, "span", "coverage").stream()
                    .anyMatch(coverage -> Pages.text(coverage).matches(".*\\p{Nd}+.*"));
            assertTrue(counted, Pages.text(cell));
          }
        }
      }
      Pages.all(page, "td", "made-of")
          .forEach(cell -> assertTrue(!Pages.text(cell).isEmpty(), "made of nothing"));
    }
  }
}
