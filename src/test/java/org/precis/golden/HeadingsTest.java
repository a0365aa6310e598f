package org.precis.golden;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.precis.Format;
import org.precis.Precis;
import org.precis.fixture.Packs;
import org.precis.model.Edition;

/** Whatever parts a briefing has or lacks, its headings skip no level. */
@Tag("slow")
class HeadingsTest {

  private static final Map<String, String> PARTS = new LinkedHashMap<>();

  static {
    PARTS.put("compared", "compare-with: ../before\n");
    PARTS.put("summary", "summary: |\n  - Police caught {{suspects}} suspects.\n");
    PARTS.put("groups", "groups: [{id: result, title: Overall result}]\n");
    PARTS.put(
        "cases",
        "measures: {caught: {label: Suspects caught, unit: people}}\n"
            + "cases:\n"
            + "  - {id: a, title: A shop, crime: fraud, place: {province: Anhui}, caught: '>4'}\n"
            + "  - {id: b, title: A site, crime: theft, place: {province: Hunan}, caught: 12}\n");
    PARTS.put(
        "tables", "tables: [{id: by-state, title: Losses, file: losses.csv, label: state}]\n");
    PARTS.put("no-figures", "figures: []\n");
    PARTS.put("glossary", "glossary: {Suspect: one who is thought to have done it}\n");
    PARTS.put("quality", "quality: Counts of one day.\n");
    PARTS.put(
        "corrections",
        "status: corrected\n"
            + "corrections: [{on: 2018-09-10, what: The count was wrong., was: {suspects: 90}}]\n");
    PARTS.put("sources", "sources: {release: {title: A release, publisher: Police}}\n");
  }

  @TempDir Path folder;

  @Test
  void skipNoLevelInAnyCombinationOfParts() throws IOException {
    pack("before", List.of(), "100..150");
    List<String> names = List.copyOf(PARTS.keySet());
    List<String> broken = new ArrayList<>();
    for (List<String> parts : combinations(names)) {
      Edition edition = Packs.read(pack("now", parts, "120..200")).get(0);
      boolean few = parts.size() <= 1 || parts.size() >= names.size() - 1;
      // A PDF is refused where its headings skip a level
      String html =
          Precis.open(Packs.WORKSPACE)
              .produce(edition, few ? Format.PDF : Format.HTML)
              .orElseThrow()
              .html()
              .orElseThrow()
              .markup();
      String skipped = skipped(html);
      if (!skipped.isEmpty()) {
        broken.add(parts + ": " + skipped);
      }
    }
    assertTrue(broken.isEmpty(), String.join("\n", broken));
  }

  /** None, one and two of the parts, and all of them but so many. */
  private static List<List<String>> combinations(List<String> names) {
    List<List<String>> combinations = new ArrayList<>(List.of(List.of(), names));
    for (String one : names) {
      combinations.add(List.of(one));
      combinations.add(names.stream().filter(name -> !name.equals(one)).toList());
      for (String other : names.subList(names.indexOf(one) + 1, names.size())) {
        combinations.add(List.of(one, other));
        combinations.add(
            names.stream().filter(name -> !name.equals(one) && !name.equals(other)).toList());
      }
    }
    return combinations;
  }

  private static String skipped(String html) {
    int level = 0;
    for (Element heading : Jsoup.parse(html).select("h1, h2, h3, h4, h5, h6")) {
      int next = heading.tagName().charAt(1) - '0';
      if (next > level + 1) {
        return heading + " after level " + level;
      }
      level = next;
    }
    return level == 0 ? "no heading" : "";
  }

  private Path pack(String name, List<String> parts, String value) throws IOException {
    Path pack = Files.createDirectories(folder.resolve(name));
    Files.writeString(pack.resolve("losses.csv"), "state,loss\nTexas,4\nIowa,2\n");
    String group = parts.contains("groups") ? ", group: result" : "";
    String source = parts.contains("sources") ? ", source: release" : "";
    StringBuilder yaml =
        new StringBuilder("id: counts\ntitle: Counts\nissuer: Police\nlanguage: en\n")
            .append("period: 2018-0" + (name.equals("now") ? 3 : 2) + "\nstatistics:\n")
            .append("  - {id: suspects, label: Suspects caught, value: " + value + group)
            .append(source + ", unit: people}\n")
            .append("  - {id: sites, label: Sites, value: '~300', unit: sites" + group + "}\n");
    parts.forEach(part -> yaml.append(PARTS.get(part)));
    Files.writeString(pack.resolve("briefing.yaml"), yaml);
    return pack;
  }
}
