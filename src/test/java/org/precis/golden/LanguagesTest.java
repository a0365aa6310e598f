package org.precis.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.precis.Publication;
import org.precis.fixture.Packs;
import org.precis.pdf.laws.TaggedPdf;

/** The editions of a pack in several languages say the same numbers. */
class LanguagesTest {

  @Test
  void theNumbersAreTheSameInEveryLanguage() throws IOException {
    int compared = 0;
    for (var pack : Packs.all().entrySet()) {
      Map<String, List<List<String>>> bySlice = new TreeMap<>();
      for (Publication briefing : Briefings.of(pack.getValue()).values()) {
        String slice = briefing.edition().selection().slice().map(part -> part.slug()).orElse("");
        bySlice.computeIfAbsent(slice, key -> new ArrayList<>()).add(numbers(briefing.json()));
      }
      for (List<List<String>> languages : bySlice.values()) {
        compared += languages.size() - 1;
        languages.forEach(numbers -> assertEquals(languages.get(0), numbers, pack.getKey()));
      }
    }
    assertTrue(compared > 0, "no pack has two languages");
  }

  /** No character that only looks like the one that was written. */
  @Test
  void chineseIsNotWrittenInRadicals() {
    for (Publication briefing : all()) {
      String text = TaggedPdf.of(briefing.pdf().orElseThrow().bytes()).text();
      assertEquals("", text.replaceAll("[^\u2E80-\u2FDF\uF900-\uFAFF]", ""));
    }
  }

  private static List<Publication> all() {
    return Packs.all().values().stream()
        .map(Briefings::of)
        .map(Map::values)
        .flatMap(Collection::stream)
        .toList();
  }

  /** Every value of the machine form, without the words around it. */
  private static List<String> numbers(String json) throws IOException {
    JsonNode briefing = new ObjectMapper().readTree(json);
    List<String> numbers = new ArrayList<>();
    for (JsonNode statistic : briefing.path("statistics")) {
      numbers.add(statistic.path("id").asText() + " " + statistic.path("value"));
    }
    for (JsonNode total : briefing.path("totals")) {
      String of = total.path("id").asText();
      String counts = total.path("stated") + " of " + total.path("unstated");
      numbers.add(of + " " + total.path("value") + " " + counts);
    }
    for (JsonNode told : briefing.path("cases")) {
      for (JsonNode measure : told.path("measures")) {
        String ends = measure.path("lower") + " to " + measure.path("upper");
        numbers.add(told.path("id").asText() + " " + measure.path("text") + " " + ends);
      }
    }
    return numbers;
  }
}
