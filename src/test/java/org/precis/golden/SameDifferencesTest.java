package org.precis.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.precis.Publication;
import org.precis.fixture.Packs;

/** All languages of a briefing state the same differences from the previous edition. */
@Tag("slow")
class SameDifferencesTest {

  /** What stands in place of a difference, by the keys of its words. */
  private static final Map<String, String> REASONS =
      Map.of(
          "compare.none.two-lower-bounds", "not known",
          "compare.none.open", "not known",
          "compare.none.estimate", "not known",
          "compare.none.not-stated", "not stated",
          "compare.none.not-one-series", "another series",
          "compare.none.unit-differs", "another unit",
          "compare.unchanged", "unchanged",
          "compare.requalified", "another qualifier",
          "qualifier.not-applicable", "not applicable",
          "qualifier.confidential", "confidential");

  static Set<String> packs() {
    return Packs.all().keySet();
  }

  @ParameterizedTest
  @MethodSource("packs")
  void inTheTableOfComparisons(String pack) {
    Map<String, Publication> briefings = Briefings.of(Packs.all().get(pack));
    Map<Object, List<String>> first = new HashMap<>();
    for (Publication briefing : briefings.values()) {
      List<String> said = differences(briefing);
      List<String> other = first.putIfAbsent(briefing.edition().selection().slice(), said);
      assertEquals(other == null ? said : other, said);
    }
  }

  @ParameterizedTest
  @MethodSource("packs")
  void onTheFrontPage(String pack) {
    Map<String, Publication> briefings = Briefings.of(Packs.all().get(pack));
    Map<Object, List<Object>> first = new HashMap<>();
    for (Publication briefing : briefings.values()) {
      Document page = page(briefing);
      List<Object> said =
          List.of(
              page.select(".movements li").size(),
              page.select(".card > .card-value b").eachAttr("data-ref"),
              page.select("b.card-difference").size(),
              page.select("span.card-difference").size());
      List<Object> other = first.putIfAbsent(briefing.edition().selection().slice(), said);
      assertEquals(other == null ? said : other, said);
    }
  }

  private static Document page(Publication briefing) {
    return Jsoup.parse(briefing.html().orElseThrow().markup());
  }

  /** The sign and the digits of each difference, or the reason in its place. */
  private static List<String> differences(Publication briefing) {
    Properties words = WordsFile.of(briefing.edition().masthead().language());
    List<String> said = new ArrayList<>();
    for (Element cell : page(briefing).select("table.comparison td.difference")) {
      String text = cell.text();
      String digits = WrittenNumbers.plain(text).replaceAll("[^0-9]", "");
      said.add(digits.isEmpty() ? reason(text, words) : sign(text, words) + digits);
    }
    return said;
  }

  private static String reason(String text, Properties words) {
    return REASONS.entrySet().stream()
        .filter(reason -> words.getProperty(reason.getKey()).equals(text))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElseThrow(() -> new AssertionError("no reason: " + text));
  }

  private static String sign(String text, Properties words) {
    String minus = words.getProperty("number.minus");
    String fallen = words.getProperty("difference.fall").replace('\u00a0', ' ');
    boolean fall = text.startsWith(fallen) || text.contains(minus);
    boolean either = fall && text.contains(words.getProperty("number.plus"));
    return either ? "either way " : fall ? "down " : "up ";
  }
}
