package org.precis.html.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.precis.model.Edition;
import org.precis.model.Statistic;
import org.precis.quantity.Absent;

/**
 * Statistics of much the same periods, so that less than half of a table of them is "not stated".
 *
 * @param statistics in the order of the edition
 * @param periods the periods of their other values, in time
 */
public record SeriesGroup(List<Statistic> statistics, List<String> periods) {

  private static SeriesGroup of(Stream<Statistic> statistics) {
    List<Statistic> members = statistics.toList();
    Set<String> periods = new TreeSet<>();
    members.forEach(member -> periods.addAll(member.otherPeriods().keySet()));
    return new SeriesGroup(members, List.copyOf(periods));
  }

  /**
   * The statistics with values of other periods: in one group, or, where that would be sparse,
   * those with the most periods first and then each that fits. Statistics of the same periods stay
   * together.
   */
  public static List<SeriesGroup> of(Edition edition) {
    List<Statistic> all =
        edition.statistics().stream().filter(each -> !each.otherPeriods().isEmpty()).toList();
    if (all.isEmpty()) {
      return List.of();
    }
    SeriesGroup whole = of(all.stream());
    if (!whole.isSparse()) {
      return List.of(whole);
    }
    Map<Set<String>, List<Statistic>> alike =
        all.stream()
            .collect(
                Collectors.groupingBy(
                    SeriesGroup::stated, LinkedHashMap::new, Collectors.toList()));
    List<List<Statistic>> left = new ArrayList<>(alike.values());
    left.sort(
        Comparator.comparing((List<Statistic> each) -> stated(each.get(0)).size()).reversed());
    List<SeriesGroup> groups = new ArrayList<>();
    while (!left.isEmpty()) {
      List<Statistic> members = new ArrayList<>(left.remove(0));
      left.removeIf(more -> joins(members, more));
      groups.add(of(all.stream().filter(members::contains)));
    }
    groups.sort(Comparator.comparing(group -> all.indexOf(group.statistics.get(0))));
    return List.copyOf(groups);
  }

  /** Adds more members, unless the group were sparse with them. */
  private static boolean joins(List<Statistic> members, List<Statistic> more) {
    boolean fits = !of(Stream.concat(members.stream(), more.stream())).isSparse();
    if (fits) {
      members.addAll(more);
    }
    return fits;
  }

  /** The periods for which it has a number, or says why not. */
  private static Set<String> stated(Statistic statistic) {
    Set<String> stated = new TreeSet<>();
    statistic
        .otherPeriods()
        .forEach(
            (period, value) -> {
              if (value.quantity() != Absent.NOT_STATED) {
                stated.add(period);
              }
            });
    return stated;
  }

  /**
   * Whether at least half of its values, with those of the edition, are not stated, or more than
   * half of those of a statistic that would make a table of its own.
   */
  private boolean isSparse() {
    List<Integer> stated = statistics.stream().map(each -> stated(each).size() + 1).toList();
    int all = periods.size() + 1;
    int sum = stated.stream().mapToInt(Integer::intValue).sum();
    boolean one =
        statistics.size() > 1 && stated.stream().anyMatch(each -> each > 1 && 2 * each < all);
    return one || 2 * sum <= statistics.size() * all;
  }
}
