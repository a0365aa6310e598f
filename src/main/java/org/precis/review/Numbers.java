package org.precis.review;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.precis.model.Case;
import org.precis.model.Edition;
import org.precis.model.Reported;
import org.precis.model.Statistic;
import org.precis.model.Table;
import org.precis.model.Value;
import org.precis.totals.TableCells;
import org.precis.totals.TableCells.Cell;
import org.precis.totals.Total;
import org.precis.totals.Totals;

/**
 * Every number of an edition under the id that a reviewer may ask for: {@code suspects}, {@code
 * case.4.frozen}, {@code table.by-state.losses.california}, {@code total.suspects.region.north}.
 */
final class Numbers {

  /** A number of the edition, by its kind. */
  sealed interface Found {}

  /**
   * A statistic.
   *
   * @param period another period, or ""
   */
  record OfStatistic(Statistic statistic, String period) implements Found {

    Value value() {
      return period.isEmpty() ? statistic.value() : statistic.otherPeriods().get(period);
    }
  }

  /** The value of a measure in a case. */
  record OfCase(Case caseItem, String measure, Reported reported) implements Found {}

  /** A cell of a table. */
  record OfTable(Cell cell) implements Found {}

  /** A total. */
  record OfTotal(Total total) implements Found {}

  private final Map<String, Found> byId = new LinkedHashMap<>();

  private Numbers() {}

  static Numbers of(Edition edition, Totals totals) {
    Numbers numbers = new Numbers();
    edition.statistics().forEach(numbers::add);
    totals.all().forEach(total -> numbers.byId.putIfAbsent(total.id(), new OfTotal(total)));
    edition.cases().forEach(numbers::add);
    TableCells cells = TableCells.of(edition);
    edition.tables().forEach(table -> numbers.add(table, cells));
    return numbers;
  }

  private void add(Statistic statistic) {
    byId.put(statistic.id(), new OfStatistic(statistic, ""));
    statistic
        .otherPeriods()
        .keySet()
        .forEach(
            period -> byId.put(statistic.id() + "@" + period, new OfStatistic(statistic, period)));
  }

  private void add(Case caseItem) {
    caseItem
        .measures()
        .forEach(
            (measure, reported) ->
                byId.putIfAbsent(caseItem.ref(measure), new OfCase(caseItem, measure, reported)));
  }

  private void add(Table table, TableCells cells) {
    for (String id : cells.ids(table)) {
      cells.find(id).ifPresent(cell -> byId.putIfAbsent(id, new OfTable(cell)));
    }
  }

  /** The number with an id, also as a text refers to it: in braces, as a count. */
  Optional<Map.Entry<String, Found>> find(String written) {
    String id = written.strip().replaceAll("^\\{\\{\\s*|\\s*\\}\\}$", "");
    String plain = id.replaceAll("\\.(stated|unstated)$", "");
    for (String candidate : List.of(id, plain)) {
      if (byId.containsKey(candidate)) {
        return Optional.of(Map.entry(candidate, byId.get(candidate)));
      }
    }
    return Optional.empty();
  }

  Set<String> ids() {
    return byId.keySet();
  }
}
