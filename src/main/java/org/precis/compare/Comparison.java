package org.precis.compare;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.precis.model.Correction;
import org.precis.model.DateSpan;
import org.precis.model.Edition;
import org.precis.model.Masthead;
import org.precis.model.Statistic;
import org.precis.model.Table;
import org.precis.quantity.Mark;
import org.precis.quantity.NumberType;

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
        statistics(previous, current),
        TableChange.between(previous, current),
        corrected(current));
  }

  private static List<StatisticChange> statistics(Edition previous, Edition current) {
    Map<String, Statistic> old = byId(previous);
    Map<String, Statistic> now = byId(current);
    Set<String> ids = new LinkedHashSet<>(now.keySet());
    ids.addAll(old.keySet());
    Masthead before = previous.masthead();
    return ids.stream()
        .map(id -> StatisticChange.of(id, before, current.masthead(), old.get(id), now.get(id)))
        .toList();
  }

  private static Map<String, Statistic> byId(Edition edition) {
    Map<String, Statistic> byId = new LinkedHashMap<>();
    edition.statistics().forEach(statistic -> byId.put(statistic.id(), statistic));
    return byId;
  }

  private static List<String> corrected(Edition edition) {
    Set<String> ids = new LinkedHashSet<>();
    for (Correction correction : edition.texts().corrections()) {
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
  public List<StatisticChange> statistics(ChangeType change) {
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

  /**
   * Whether the later edition goes on counting: its period begins with that of the previous edition
   * and lasts longer, so that its numbers include the earlier ones, all of which are counted over
   * time.
   */
  public boolean isCumulative() {
    DateSpan then = previous.masthead().period();
    DateSpan now = current.masthead().period();
    return then != null
        && now != null
        && !then.equals(now)
        && isOverTime()
        && then.from().equals(now.from())
        && !then.to().lastDay().isAfter(now.to().lastDay());
  }

  /** Whether all numbers of both editions are counted over time. */
  private boolean isOverTime() {
    return inBoth().stream().allMatch(change -> change.statistic().type().isAddedOverTime());
  }

  /** Whether both are about one period, so that what differs was revised. */
  public boolean isOfOnePeriod() {
    DateSpan then = previous.masthead().period();
    DateSpan now = current.masthead().period();
    return then != null && now != null && then.isSameAs(now);
  }

  /** Whether the periods differ in length, and with it numbers of a type counted over time. */
  public boolean haveUnlikePeriods(Stream<NumberType> types) {
    DateSpan then = previous.masthead().period();
    DateSpan now = current.masthead().period();
    return then != null
        && now != null
        && !then.lastsAsLongAs(now)
        && types.anyMatch(NumberType::isAddedOverTime);
  }

  /** The statistics that rose or fell, largest movement first. */
  public List<Movement<StatisticChange>> movements() {
    return Movement.largestFirst(inBoth());
  }

  /** Whether all that both editions state is proven to be what it was. */
  public boolean isUnchanged() {
    return revised().isEmpty() && compared().allMatch(ValueChange::isUnchanged);
  }

  /** Whether a number rose or fell for certain. */
  public boolean hasMovement() {
    return compared().anyMatch(ValueChange::movement);
  }

  private Stream<ValueChange> compared() {
    return Stream.concat(
        inBoth().stream().map(StatisticChange::value), tables.stream().flatMap(TableChange::cells));
  }

  /** Where no statistic rose or fell, the first table in whose leading column rows did. */
  public Optional<TableChange> movedTable() {
    return movements().isEmpty()
        ? tables.stream().filter(table -> !table.movements().isEmpty()).findFirst()
        : Optional.empty();
  }

  /** The tables that gained or lost rows and have the same numbers in the others. */
  public List<TableChange> tablesOfOtherRows() {
    return tables.stream()
        .filter(table -> table.changedCells() == 0)
        .filter(table -> !table.fresh().isEmpty() || !table.gone().isEmpty())
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
