package org.precis.claim;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.precis.model.Case;
import org.precis.model.Dimension;

/**
 * The cases in the parts that one dimension makes of them, in order of first appearance; months in
 * time.
 *
 * @param by name of the dimension
 */
record Breakdown(String by, List<Part> parts) {

  private static final String NOT_STATED = "not-stated";

  /**
   * The cases of one value of the dimension.
   *
   * @param key the value as the author writes it, or "" where the cases have none
   */
  record Part(String key, String slug, List<NumberedCase> cases) {}

  /**
   * The breakdowns by every dimension that at least one case has, in the order declared; then by
   * the month.
   *
   * @param names what stands for values in ids, where that is not the value itself
   */
  static List<Breakdown> all(
      List<NumberedCase> cases, List<Dimension> dimensions, Map<String, String> names) {
    List<Breakdown> all = new ArrayList<>();
    for (Dimension dimension : dimensions) {
      all.add(of(dimension.id(), cases, caseItem -> caseItem.dimension(dimension.id()), names));
    }
    List<NumberedCase> inTime = cases.stream().sorted(Months::inTime).toList();
    all.add(of(Dimension.MONTH, inTime, Months::key, names));
    all.removeIf(Breakdown::isEmpty);
    return all;
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
