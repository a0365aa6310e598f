package org.precis.totals;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.precis.model.Case;

/**
 * The cases in the parts that one dimension makes of them, in order of first appearance; months in
 * time.
 *
 * @param by name of the dimension
 */
record Breakdown(String by, List<Part> parts) {

  private static final Set<String> FIXED = Set.of("crime", "agency", "month");
  private static final String NOT_STATED = "not-stated";

  /**
   * The cases of one value of the dimension.
   *
   * @param key the value as the author writes it, or "" where the cases have none
   */
  record Part(String key, String slug, List<NumberedCase> cases) {}

  /**
   * The breakdowns by every dimension that at least one case has: places, crime, agency, month.
   *
   * @param names what stands for values in ids, where that is not the value itself
   */
  static List<Breakdown> all(List<NumberedCase> cases, Map<String, String> names) {
    List<Breakdown> all = new ArrayList<>();
    for (String place : places(cases)) {
      String name = FIXED.contains(place) ? "place." + place : place;
      all.add(of(name, cases, caseItem -> caseItem.place().getOrDefault(place, ""), names));
    }
    all.add(of("crime", cases, Case::crime, names));
    all.add(of("agency", cases, Case::agency, names));
    all.add(of("month", cases.stream().sorted(Months::inTime).toList(), Months::key, names));
    all.removeIf(Breakdown::isEmpty);
    return all;
  }

  private static Set<String> places(List<NumberedCase> cases) {
    Set<String> places = new LinkedHashSet<>();
    cases.forEach(numbered -> places.addAll(numbered.caseItem().place().keySet()));
    return places;
  }

  private static Breakdown of(
      String name,
      List<NumberedCase> cases,
      Function<Case, String> dimension,
      Map<String, String> names) {
    Map<String, List<NumberedCase>> byKey = new LinkedHashMap<>();
    for (NumberedCase numbered : cases) {
      String key = dimension.apply(numbered.caseItem());
      byKey.computeIfAbsent(key, unused -> new ArrayList<>()).add(numbered);
    }
    Slugs slugs = new Slugs(NOT_STATED);
    List<Part> parts = new ArrayList<>();
    byKey.forEach(
        (key, members) -> {
          String slug = key.isEmpty() ? NOT_STATED : slugs.next(names.getOrDefault(key, key));
          parts.add(new Part(key, slug, List.copyOf(members)));
        });
    return new Breakdown(name, List.copyOf(parts));
  }

  private boolean isEmpty() {
    return parts.stream().allMatch(part -> part.key().isEmpty());
  }
}
