package org.precis.claim;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.precis.model.DateSpan;
import org.precis.model.Dimension;
import org.precis.model.Edition;
import org.precis.model.Group;
import org.precis.model.Statistic;

/**
 * All sums of an edition that mean something, each under an id that a text may name: every measure
 * over the cases and over each breakdown of them, the groups that may be added, and the columns of
 * the tables. Percentages and rates are added only where the author says why, different units
 * never.
 */
public final class Totals {

  private final List<Total> all;
  private final Map<String, Total> byId = new LinkedHashMap<>();
  private final Map<List<String>, List<Total>> byBreakdown = new LinkedHashMap<>();

  private Totals(List<Total> all) {
    this.all = List.copyOf(all);
    for (Total total : all) {
      byId.putIfAbsent(total.id(), total);
      List<String> breakdown = List.of(total.measure(), total.by());
      byBreakdown.computeIfAbsent(breakdown, unused -> new ArrayList<>()).add(total);
    }
  }

  public static Totals of(Edition edition) {
    return new Totals(
        Stream.of(CaseTotals.of(edition), GroupTotals.of(edition), TableTotals.of(edition))
            .flatMap(List::stream)
            .toList());
  }

  /** The statistics of a group that go into its total: no part beside its whole. */
  public static List<Statistic> summed(Edition edition, Group group) {
    return GroupTotals.summed(edition, group);
  }

  /** Measures in their order, each overall and then by each dimension; groups; tables. */
  public List<Total> all() {
    return all;
  }

  public Optional<Total> find(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** A measure over all cases. */
  public Optional<Total> over(String measure) {
    return find("total." + measure).filter(total -> total.by().isEmpty());
  }

  /**
   * A measure over the cases of each value of a dimension, in order of first appearance, or time.
   */
  public List<Total> breakdown(String measure, String by) {
    return List.copyOf(byBreakdown.getOrDefault(List.of(measure, by), List.of()));
  }

  /**
   * Whether a sum lacks numbers, or cases may be part of it that have no value of its dimension, or
   * of months one that overlaps with its own.
   */
  public boolean isPartial(Total total) {
    return total.isPartial()
        || !total.measure().isEmpty()
            && !total.by().isEmpty()
            && breakdown(total.measure(), total.by()).stream()
                .anyMatch(part -> part.counted() > 0 && mayShare(part, total));
  }

  private static boolean mayShare(Total part, Total total) {
    return part.key().isEmpty()
        || total.by().equals(Dimension.MONTH)
            && !total.key().isEmpty()
            && !part.key().equals(total.key())
            && DateSpan.of(part.key()).overlaps(DateSpan.of(total.key()));
  }

  /** The dimensions by which a measure is broken down, in order. */
  public List<String> dimensions(String measure) {
    return byBreakdown.keySet().stream()
        .filter(breakdown -> breakdown.get(0).equals(measure) && !measure.isEmpty())
        .map(breakdown -> breakdown.get(1))
        .filter(by -> !by.isEmpty())
        .toList();
  }

  /** The sum of a group's statistics, where the group says that they may be added. */
  public Optional<Total> group(String group) {
    return find("total.group." + group).filter(total -> total.by().equals("group"));
  }

  /** The sum of a table's column. */
  public Optional<Total> column(String table, String column) {
    return of("table", table, column);
  }

  /** The sum of a table's column over the rows that are not shown; see {@link Ranking}. */
  public Optional<Total> other(String table, String column) {
    return of("other", table, column);
  }

  private Optional<Total> of(String by, String table, String column) {
    String key = table + "." + column;
    return byBreakdown.getOrDefault(List.of("", by), List.of()).stream()
        .filter(total -> total.key().equals(key))
        .findFirst();
  }
}
