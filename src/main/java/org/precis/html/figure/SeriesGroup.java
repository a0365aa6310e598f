package org.precis.html.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
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

  private static final int MOST_IN_ROW = 2;

  /**
   * The statistics with values of other periods: in one group, or, where that would be sparse,
   * those with the most periods first and then each that fits. Statistics of the same periods stay
   * together.
   */
  public static List<SeriesGroup> of(Edition edition) {
    List<Member> all = new ArrayList<>();
    for (Statistic statistic : edition.statistics()) {
      if (!statistic.otherPeriods().isEmpty()) {
        all.add(new Member(all.size(), statistic, stated(statistic)));
      }
    }
    if (all.isEmpty()) {
      return List.of();
    }
    Growing whole = new Growing();
    if (whole.take(all)) {
      return List.of(whole.group());
    }
    Map<Set<String>, List<Member>> alike =
        all.stream()
            .collect(
                Collectors.groupingBy(Member::stated, LinkedHashMap::new, Collectors.toList()));
    List<List<Member>> left = new ArrayList<>(alike.values());
    left.sort(Comparator.comparing((List<Member> each) -> each.get(0).stated.size()).reversed());
    List<Growing> groups = new ArrayList<>();
    while (!left.isEmpty()) {
      Growing group = new Growing();
      group.add(left.remove(0));
      left.removeIf(group::take);
      groups.add(group);
    }
    groups.sort(Comparator.comparing(Growing::first));
    return groups.stream().map(Growing::group).toList();
  }

  /**
   * Whether there are so few numbers that they are said in a row of another table: what a statistic
   * was in one or two other periods stands below what it is.
   */
  public boolean isInRow() {
    return statistics.size() == 1
        && statistics.get(0).otherPeriods().size() <= MOST_IN_ROW
        && statistics.get(0).otherPeriods().values().stream()
            .allMatch(value -> value.marksBeside().isEmpty());
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
   * A statistic over time.
   *
   * @param at its place among all
   * @param stated the periods for which it has a number, or says why not
   */
  private record Member(int at, Statistic statistic, Set<String> stated) {

    /** How many of its values are stated, with that of the edition. */
    private int values() {
      return stated.size() + 1;
    }
  }

  /** A group that further statistics may join. */
  private static final class Growing {

    private final List<Member> members = new ArrayList<>();
    private final Set<String> periods = new TreeSet<>();
    private int stated;

    /** The fewest stated values of a statistic that would make a table of its own. */
    private int fewest = Integer.MAX_VALUE;

    void add(List<Member> more) {
      members.addAll(more);
      more.forEach(member -> periods.addAll(member.statistic.otherPeriods().keySet()));
      stated += more.stream().mapToInt(Member::values).sum();
      fewest = fewest(more);
    }

    /** Adds more members, unless the group were sparse with them. */
    boolean take(List<Member> more) {
      Set<String> others = new TreeSet<>();
      more.forEach(member -> others.addAll(member.statistic.otherPeriods().keySet()));
      others.removeAll(periods);
      int values = stated + more.stream().mapToInt(Member::values).sum();
      int columns = periods.size() + others.size() + 1;
      if (isSparse(members.size() + more.size(), columns, values, fewest(more))) {
        return false;
      }
      add(more);
      return true;
    }

    /**
     * Whether at least half of its values, with those of the edition, are not stated, or more than
     * half of those of a statistic that would make a table of its own.
     */
    private static boolean isSparse(int count, int columns, int values, int fewest) {
      boolean one = count > 1 && fewest <= (columns - 1) / 2;
      return one || 2 * values <= count * columns;
    }

    private int fewest(List<Member> more) {
      return more.stream()
          .mapToInt(Member::values)
          .filter(values -> values > 1)
          .reduce(fewest, Math::min);
    }

    /** The place of its first member among all statistics. */
    int first() {
      return members.stream().mapToInt(Member::at).min().orElseThrow();
    }

    SeriesGroup group() {
      members.sort(Comparator.comparing(Member::at));
      return new SeriesGroup(
          members.stream().map(Member::statistic).toList(), List.copyOf(periods));
    }
  }
}
