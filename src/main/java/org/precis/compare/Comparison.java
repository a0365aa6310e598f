package org.precis.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.precis.model.Correction;
import org.precis.model.DateSpan;
import org.precis.model.Edition;
import org.precis.model.Mark;
import org.precis.model.Statistic;
import org.precis.model.Table;

/**
 * What changed since the previous edition, number by number. Items match by id.
 *
 * @param statistics in the later edition's order; then those no longer reported, in the earlier's
 * @param tables in both, in the later edition's order
 * @param corrected ids of the later edition's statistics that correct an error
 */
public record Comparison(
    Edition previous,
    Edition current,
    List<StatisticChange> statistics,
    List<TableChange> tables,
    List<String> corrected) {

  public Comparison {
    statistics = List.copyOf(statistics);
    tables = List.copyOf(tables);
    corrected = List.copyOf(corrected);
  }

  public static Comparison of(Edition previous, Edition current) {
    return new Comparison(
        previous,
        current,
        pair(
            previous.statistics(),
            current.statistics(),
            Statistic::id,
            (id, old, now) -> StatisticChange.of(id, previous.masthead().period(), old, now)),
        TableChange.between(previous, current),
        corrected(current));
  }

  /** Makes a change from an id and the item before and after, one of which may be null. */
  private interface Pairing<T, C> {
    C of(String id, T old, T current);
  }

  private static <T, C> List<C> pair(
      List<T> previous, List<T> current, Function<T, String> id, Pairing<T, C> pairing) {
    Map<String, T> old = byId(previous, id);
    Map<String, T> now = byId(current, id);
    List<C> changes = new ArrayList<>();
    now.forEach((name, item) -> changes.add(pairing.of(name, old.get(name), item)));
    old.forEach(
        (name, item) -> {
          if (!now.containsKey(name)) {
            changes.add(pairing.of(name, item, null));
          }
        });
    return changes;
  }

  private static <T> Map<String, T> byId(List<T> items, Function<T, String> id) {
    Map<String, T> byId = new LinkedHashMap<>();
    items.forEach(item -> byId.put(id.apply(item), item));
    return byId;
  }

  private static List<String> corrected(Edition edition) {
    Set<String> ids = new LinkedHashSet<>();
    for (Correction correction : edition.corrections()) {
      ids.addAll(correction.was().keySet());
    }
    for (Statistic statistic : edition.statistics()) {
      if (statistic.value().marks().contains(Mark.CORRECTED)) {
        ids.add(statistic.id());
      }
    }
    return List.copyOf(ids);
  }

  /** The statistics with this change. */
  public List<StatisticChange> statistics(Change change) {
    return statistics.stream().filter(one -> one.change() == change).toList();
  }

  /**
   * Statistics that both editions state with different qualifiers, such as exact before and "more
   * than" now.
   */
  public List<StatisticChange> requalified() {
    return statistics.stream().filter(one -> one.value().requalified()).toList();
  }

  /** Statistics of the earlier edition that the later one states differently. */
  public List<StatisticChange> revised() {
    return statistics.stream().filter(StatisticChange::revised).toList();
  }

  /**
   * Whether growth rates between the editions are meaningful: their periods are equally long, and
   * the later does not contain the earlier. Unknown if one has no period.
   */
  public boolean proportional() {
    DateSpan then = previous.masthead().period();
    DateSpan now = current.masthead().period();
    boolean same = now != null && now.equals(then);
    return same || then != null && now != null && then.lastsAsLongAs(now) && !now.contains(then);
  }

  /** The statistics that both editions report. */
  public List<StatisticChange> inBoth() {
    return statistics.stream()
        .filter(one -> one.old().isPresent() && one.current().isPresent())
        .toList();
  }

  /** The tables that only the later edition has. */
  public List<Table> newTables() {
    return without(current.tables(), previous.tables());
  }

  /** The tables that only the earlier edition has. */
  public List<Table> goneTables() {
    return without(previous.tables(), current.tables());
  }

  private static List<Table> without(List<Table> tables, List<Table> others) {
    return tables.stream()
        .filter(table -> others.stream().noneMatch(other -> other.id().equals(table.id())))
        .toList();
  }

  /** Whether there is a number in both editions. */
  public boolean hasAny() {
    return !inBoth().isEmpty() || !tables.isEmpty();
  }
}
