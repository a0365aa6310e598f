package org.precis.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.precis.compare.Comparison;
import org.precis.compare.ValueChange;
import org.precis.fixture.Packs;
import org.precis.model.Edition;
import org.w3c.dom.Element;

/** What a pack compares is the same in each of its languages, whatever their units are called. */
class ComparedLanguagesTest {

  @Test
  void theDifferencesAreTheSame() {
    int compared = 0;
    for (var pack : Packs.all().entrySet()) {
      Map<String, List<List<String>>> bySlice = new TreeMap<>();
      for (Edition edition : Packs.read(pack.getValue())) {
        String slice = edition.selection().slice().map(part -> part.slug()).orElse("");
        edition
            .previous()
            .map(previous -> Comparison.of(previous, edition))
            .ifPresent(
                comparison ->
                    bySlice.computeIfAbsent(slice, s -> new ArrayList<>()).add(said(comparison)));
      }
      for (List<List<String>> languages : bySlice.values()) {
        compared += languages.size() - 1;
        languages.forEach(said -> assertEquals(languages.get(0), said, pack.getKey()));
      }
    }
    assertTrue(compared > 3, "hardly a pack is compared in two languages");
  }

  private static List<String> said(Comparison comparison) {
    List<String> said = new ArrayList<>();
    comparison.statistics().forEach(change -> said.add(change.id() + " " + of(change.value())));
    comparison
        .tables()
        .forEach(
            table -> table.rows().forEach(row -> row.cells().forEach(cell -> said.add(of(cell)))));
    return said;
  }

  private static String of(ValueChange change) {
    return change.change()
        + " "
        + change.difference()
        + " "
        + change.old().map(value -> value.marks().toString()).orElse("")
        + change.current().map(value -> value.marks().toString()).orElse("");
  }

  /** As many rows and cells without a number in each language. */
  @Test
  void thePagesSayAsMuch() {
    for (var pack : Packs.all().entrySet()) {
      Map<String, List<Integer>> byFolder = new TreeMap<>();
      Briefings.of(pack.getValue())
          .forEach(
              (folder, briefing) -> {
                List<Integer> counts = new ArrayList<>();
                Element page = Pages.parse(briefing.html().orElseThrow().markup());
                for (String kind : List.of("comparison", "changes")) {
                  for (Element table : Pages.all(page, "table", kind)) {
                    counts.add(Pages.all(table, "td").size());
                    counts.add(Pages.all(table, "span", "absent").size());
                    counts.add(Pages.all(table, "span", "slot").size());
                  }
                }
                String slice = folder.replaceAll("[^/]*/$", "");
                assertEquals(
                    byFolder.computeIfAbsent(slice, unused -> counts), counts, pack.getKey());
              });
    }
  }
}
