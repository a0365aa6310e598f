package org.precis.input.machine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.precis.claim.Totals;
import org.precis.fixture.Packs;
import org.precis.json.BriefingJson;
import org.precis.model.Case;
import org.precis.model.Edition;
import org.precis.model.Statistic;
import org.precis.quantity.Value;

/** Files that version 0.1.0 wrote are read with everything in them. */
class FirstVersionTest {

  private static final Path FILES = Path.of("src/test/resources/schema-1");

  @TempDir Path folder;

  @Test
  void everyFieldIsRead() throws IOException {
    JsonNode file = json("net-2018.json");
    Edition edition = edition("net-2018.json");
    assertSame(file, edition);
    assertSame(file.path("previous"), edition.previous().orElseThrow());
    assertEquals(23, edition.statistics().size());
    assertEquals(10, edition.cases().size());
  }

  @Test
  void valuesOfOtherPeriodsAreRead() throws IOException {
    Edition edition = edition("net-series.json");
    assertSame(json("net-series.json"), edition);
    assertTrue(edition.statistics().get(0).otherPeriods().size() > 3);
  }

  /** What is read is written in the newest version, which says the same. */
  @Test
  void isWrittenInTheNewestVersion() throws IOException {
    for (String name : List.of("net-2018.json", "net-series.json")) {
      Edition edition = edition(name);
      String json = BriefingJson.write(edition, Totals.of(edition));
      Path again = Files.writeString(folder.resolve("briefing.json"), json);
      assertEquals(List.of(edition), Packs.read(again));
    }
  }

  private static Edition edition(String name) {
    return Packs.read(FILES.resolve(name)).get(0);
  }

  private static JsonNode json(String name) throws IOException {
    return new ObjectMapper().readTree(Files.readString(FILES.resolve(name)));
  }

  private static void assertSame(JsonNode file, Edition edition) {
    JsonNode head = file.path("briefing");
    assertEquals(head.path("title").asText(), edition.masthead().title());
    assertEquals(head.path("statisticsTitle").asText(), edition.sections().statisticsTitle());
    assertEquals(head.path("casesTitle").asText(), edition.sections().casesTitle());
    assertEquals(head.path("casesText").asText(), edition.sections().casesText());
    assertEquals(ids(file.path("sources")), edition.sources().stream().map(s -> s.id()).toList());
    assertEquals(ids(file.path("groups")), edition.groups().stream().map(g -> g.id()).toList());
    assertEquals(texts(file.path("notAdded"), "why"), whys(edition));
    assertEquals(
        texts(file.path("measures"), "shortLabel", "label"),
        edition.measures().stream().map(m -> m.shortLabel()).toList());
    assertEquals(ids(file.path("statistics")), ids(edition));
    for (int i = 0; i < edition.statistics().size(); i++) {
      assertSame(file.path("statistics").get(i), edition.statistics().get(i));
    }
    assertEquals(ids(file.path("cases")), edition.cases().stream().map(c -> c.id()).toList());
    for (int i = 0; i < edition.cases().size(); i++) {
      assertSame(file.path("cases").get(i), edition.cases().get(i));
    }
  }

  private static void assertSame(JsonNode file, Statistic statistic) {
    assertEquals(text(file, "shortLabel", "label"), statistic.shortLabel());
    assertEquals(text(file, "partOf"), statistic.partOf());
    assertEquals(
        text(file, "quote"),
        statistic.reported().quotes().stream()
            .map(quote -> quote.words())
            .collect(Collectors.joining()));
    assertSame(file.path("value"), statistic.value());
    assertEquals(file.path("otherPeriods").size(), statistic.otherPeriods().size());
    file.path("otherPeriods")
        .properties()
        .forEach(entry -> assertSame(entry.getValue(), other(statistic, entry.getKey())));
  }

  private static Value other(Statistic statistic, String period) {
    return statistic.otherPeriods().get(period);
  }

  private static void assertSame(JsonNode file, Case caseItem) {
    assertEquals(text(file, "shortTitle", "title"), caseItem.shortTitle());
    Map<String, String> dimensions = new LinkedHashMap<>();
    dimensions.put("agency", text(file, "agency"));
    dimensions.put("crime", text(file, "crime"));
    file.path("place")
        .properties()
        .forEach(entry -> dimensions.put(entry.getKey(), entry.getValue().asText()));
    dimensions.values().removeIf(String::isEmpty);
    assertEquals(dimensions, caseItem.dimensions());
    assertEquals(file.path("measures").size(), caseItem.measures().size());
    file.path("measures")
        .properties()
        .forEach(
            entry -> assertSame(entry.getValue(), caseItem.measures().get(entry.getKey()).value()));
  }

  private static void assertSame(JsonNode file, Value value) {
    assertEquals(file.path("stated").asBoolean(), value.quantity().stated(), file.toString());
    value
        .quantity()
        .interval()
        .ifPresent(
            interval -> {
              assertEquals(text(file, "lower"), plain(interval.lower()));
              assertEquals(text(file, "upper"), plain(interval.upper()));
              assertEquals(file.path("lowerClosed").asBoolean(), interval.lowerClosed());
              assertEquals(file.path("upperClosed").asBoolean(), interval.upperClosed());
              assertEquals(file.path("estimate").asBoolean(), interval.estimate());
            });
    assertEquals(
        texts(file.path("marks")), value.marks().stream().map(mark -> mark.letters()).toList());
  }

  private static String plain(Object number) {
    return number == null ? "" : number.toString();
  }

  private static List<String> whys(Edition edition) {
    return edition.notAdded().stream().map(entry -> entry.why()).toList();
  }

  private static List<String> ids(Edition edition) {
    return edition.statistics().stream().map(Statistic::id).toList();
  }

  private static List<String> ids(JsonNode list) {
    return texts(list, "id");
  }

  private static List<String> texts(JsonNode list) {
    List<String> texts = new ArrayList<>();
    list.forEach(entry -> texts.add(entry.asText()));
    return texts;
  }

  private static List<String> texts(JsonNode list, String... keys) {
    List<String> texts = new ArrayList<>();
    list.forEach(entry -> texts.add(text(entry, keys)));
    return texts;
  }

  /** The text of the first of these keys that is there; "" for a null. */
  private static String text(JsonNode thing, String... keys) {
    for (String key : keys) {
      if (thing.has(key)) {
        return thing.get(key).isNull() ? "" : thing.get(key).asText();
      }
    }
    return "";
  }
}
