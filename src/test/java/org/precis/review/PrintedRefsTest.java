package org.precis.review;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.precis.Publication;
import org.precis.claim.NumberWords;
import org.precis.claim.Ranking;
import org.precis.fixture.Packs;
import org.precis.golden.Briefings;
import org.precis.golden.WordsFile;
import org.precis.golden.WrittenNumbers;
import org.precis.model.Table;
import org.precis.quantity.Interval;
import org.precis.quantity.Quantity;
import org.precis.review.Numbers.OfTable;
import org.precis.review.Numbers.OfTotal;

/** Each number of a page says which number of the edition it is. */
@Tag("slow")
class PrintedRefsTest {

  /** Where the engine prints numbers of the edition. */
  private static final String NUMBERS =
      "td.num b, .card-value b, .measure-value b, b.q, .old-new b, svg[role=img]";

  /** Numbers that are not numbers of the edition: those of the edition before, and dates. */
  private static final String OTHERS = ".comparison td.old-value b, .was b, svg";

  /** It has no id in an edition that gives its id to a statistic. */
  private static final String COUNT_OF_CASES = ".small-cards > :last-child b";

  static Set<String> packs() {
    return Packs.all().keySet();
  }

  @ParameterizedTest
  @MethodSource("packs")
  void eachIsWrittenAsItsIdSays(String pack) {
    List<String> wrong = new ArrayList<>();
    for (Publication briefing : Briefings.of(Packs.all().get(pack)).values()) {
      Numbers numbers = Numbers.of(briefing.edition(), briefing.totals());
      Writing writing = new Writing(briefing.edition().masthead().language());
      for (Element place : page(briefing).select("[data-ref]")) {
        for (String id : place.attr("data-ref").split(" ", -1)) {
          Optional<Quantity> quantity =
              numbers.find(id).map(found -> found.getValue().value().quantity());
          if (id.endsWith("|in-words") && isInWords(place, quantity, briefing)) {
            continue;
          }
          if (quantity.isEmpty() || !isDifference(place) && !writing.has(place, quantity.get())) {
            wrong.add(id + ": " + place.outerHtml());
          }
        }
      }
    }
    assertEquals("", String.join("\n", wrong));
  }

  private static boolean isInWords(
      Element place, Optional<Quantity> quantity, Publication briefing) {
    String language = briefing.edition().masthead().language();
    return quantity
        .flatMap(Quantity::interval)
        .flatMap(number -> NumberWords.of(number.number(), language))
        .filter(place.text()::startsWith)
        .isPresent();
  }

  @ParameterizedTest
  @MethodSource("packs")
  void noneIsWithoutAnId(String pack) {
    List<String> without = new ArrayList<>();
    for (Publication briefing : Briefings.of(Packs.all().get(pack)).values()) {
      Document page = page(briefing);
      boolean taken = briefing.edition().statistic("cases").isPresent();
      Set<Element> others = Set.copyOf(page.select(OTHERS));
      for (Element place : page.select(NUMBERS)) {
        boolean other = others.contains(place) || taken && place.is(COUNT_OF_CASES);
        boolean timeline =
            place.is("svg") && place.select("tspan, text[font-weight=600]").isEmpty();
        if (!place.hasAttr("data-ref") && !other && !timeline) {
          without.add(place.parent().outerHtml());
        }
      }
    }
    assertEquals("", String.join("\n", without));
  }

  @ParameterizedTest
  @MethodSource("packs")
  void eachNumberOfTheEditionHasItsPlace(String pack) {
    for (Publication briefing : Briefings.of(Packs.all().get(pack)).values()) {
      Numbers numbers = Numbers.of(briefing.edition(), briefing.totals());
      Set<String> lost = new TreeSet<>();
      for (String id : numbers.ids()) {
        Numbers.Found found = numbers.find(id).orElseThrow().getValue();
        if (!isOfNoTable(found) && !isLeftOut(found)) {
          lost.add(id);
        }
      }
      page(briefing)
          .select("[data-ref]")
          .forEach(place -> lost.removeAll(List.of(place.attr("data-ref").split(" ", -1))));
      boolean whole = Packs.isWhole(briefing.edition());
      assertEquals(whole, lost.isEmpty(), lost::toString);
    }
  }

  private static Document page(Publication briefing) {
    return Jsoup.parse(briefing.html().orElseThrow().markup());
  }

  /** Whether it is a total of cases or of a group, which may be printed nowhere. */
  private static boolean isOfNoTable(Numbers.Found found) {
    return found instanceof OfTotal one
        && !one.total().by().equals("table")
        && !one.total().by().equals("other");
  }

  /** Whether it is in a row that its table adds up with others, or that is a part of another. */
  private static boolean isLeftOut(Numbers.Found found) {
    if (!(found instanceof OfTable one)) {
      return false;
    }
    Table table = one.cell().table();
    return one.cell().row() < table.rows().size()
        && !Ranking.of(table).shown().contains(table.rows().get(one.cell().row()));
  }

  /** A difference from the edition before has the id of the number that changed. */
  private static boolean isDifference(Element place) {
    return place.closest("table.changes, table.comparison td:last-child, .card-difference") != null;
  }

  /** How numbers are written in a language. */
  private static final class Writing {

    private final WrittenNumbers written;
    private final Properties words;

    Writing(String language) {
      this.written = new WrittenNumbers(language);
      this.words = WordsFile.of(language);
    }

    boolean has(Element place, Quantity quantity) {
      String text =
          place.is("svg")
              ? place.attr("aria-label")
                  + " "
                  + place.select("text, tspan").stream()
                      .map(Element::wholeText)
                      .collect(Collectors.joining("; "))
              : place.wholeText();
      return quantity
          .interval()
          .map(interval -> written.in(text).containsAll(ends(interval)))
          .orElseGet(() -> hasWord(text, quantity));
    }

    private boolean hasWord(String text, Quantity quantity) {
      String word = words.getProperty("qualifier." + quantity.qualifier().key());
      return text.replace('\u00a0', ' ')
          .toLowerCase(Locale.ROOT)
          .contains(word.toLowerCase(Locale.ROOT));
    }

    private static List<BigDecimal> ends(Interval interval) {
      return Stream.of(interval.lower(), interval.upper())
          .filter(end -> end != null)
          .map(BigDecimal::abs)
          .toList();
    }
  }
}
