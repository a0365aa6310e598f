package org.precis.totals;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.precis.model.Edition;
import org.precis.model.Qualifier;
import org.precis.model.Reported;
import org.precis.model.Statistic;

/**
 * How firm the reported numbers are and how many of them can be looked up in the words of a source.
 *
 * @param reported how many numbers are reported
 * @param byQualifier how many of each kind; kinds that do not occur are not in it
 * @param quoted how many carry the exact words of a source
 */
public record Coverage(int reported, Map<Qualifier, Integer> byQualifier, int quoted) {

  public Coverage {
    byQualifier = Collections.unmodifiableMap(copy(byQualifier));
  }

  private static Map<Qualifier, Integer> copy(Map<Qualifier, Integer> counts) {
    Map<Qualifier, Integer> copy = new EnumMap<>(Qualifier.class);
    copy.putAll(counts);
    return copy;
  }

  public static Coverage ofStatistics(Edition edition) {
    return of(edition.statistics().stream().map(Statistic::reported).toList());
  }

  /** Of the measures that the cases carry. */
  public static Coverage ofCases(Edition edition) {
    return of(edition.cases().stream().flatMap(told -> told.measures().values().stream()).toList());
  }

  private static Coverage of(List<Reported> all) {
    Map<Qualifier, Integer> counts = new EnumMap<>(Qualifier.class);
    all.forEach(one -> counts.merge(one.value().quantity().qualifier(), 1, Integer::sum));
    int quoted = (int) all.stream().filter(one -> !one.quotes().isEmpty()).count();
    return new Coverage(all.size(), counts, quoted);
  }

  public int count(Qualifier qualifier) {
    return byQualifier.getOrDefault(qualifier, 0);
  }

  /** Numbers that the source gives bare. */
  public int exact() {
    return count(Qualifier.EXACT);
  }

  /** Numbers of which only the least is known. */
  public int lowerBounds() {
    return count(Qualifier.MORE_THAN) + count(Qualifier.AT_LEAST);
  }

  /** Numbers of which only the greatest is known. */
  public int upperBounds() {
    return count(Qualifier.FEWER_THAN) + count(Qualifier.UP_TO);
  }

  /** Numbers that the source calls approximate. */
  public int estimates() {
    return count(Qualifier.ABOUT) + count(Qualifier.NEARLY);
  }

  /** Numbers that the source does not give. */
  public int notStated() {
    return count(Qualifier.NOT_STATED);
  }
}
