package org.precis.claim;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.precis.model.Edition;
import org.precis.model.Group;
import org.precis.model.Statistic;
import org.precis.quantity.Unit;

/**
 * Adds the statistics of each group that says they may be added; a part whose whole is in the group
 * is not added again, and counts that the author names as not to be added are not.
 */
final class GroupTotals {

  private final Edition edition;
  private final Map<String, Statistic> byId = new LinkedHashMap<>();
  private final Map<String, Integer> ordinals = new LinkedHashMap<>();

  private GroupTotals(Edition edition) {
    this.edition = edition;
    for (Statistic statistic : edition.statistics()) {
      byId.put(statistic.id(), statistic);
      ordinals.put(statistic.id(), ordinals.size() + 1);
    }
  }

  static List<Total> of(Edition edition) {
    GroupTotals totals = new GroupTotals(edition);
    return edition.groups().stream()
        .filter(Group::total)
        .flatMap(group -> totals.total(group).stream())
        .toList();
  }

  /** The statistics that go into the total of a group; none where it has no total. */
  static List<Statistic> summed(Edition edition, Group group) {
    GroupTotals totals = new GroupTotals(edition);
    List<Statistic> added = group.total() ? totals.added(group) : List.of();
    return totals.named(added) ? List.of() : added;
  }

  private Optional<Total> total(Group group) {
    List<Statistic> added = added(group);
    if (added.isEmpty() || named(added)) {
      return Optional.empty();
    }
    return Units.common(added.stream().map(Statistic::value).toList(), Unit.NONE)
        .filter(unit -> isAdded(group, added))
        .map(unit -> sum(added).total("total.group." + group.id(), "", "group", group.id(), unit));
  }

  private static boolean isAdded(Group group, List<Statistic> added) {
    boolean alike = added.stream().map(Statistic::type).distinct().count() == 1;
    return !group.because().isEmpty() || alike && added.get(0).type().isAdded();
  }

  private List<Statistic> added(Group group) {
    return edition.statistics().stream()
        .filter(statistic -> statistic.group().equals(group.id()))
        .filter(statistic -> !insideAnother(statistic))
        .toList();
  }

  private boolean insideAnother(Statistic statistic) {
    Set<String> seen = new LinkedHashSet<>();
    String whole = statistic.partOf();
    while (byId.containsKey(whole) && seen.add(whole)) {
      if (byId.get(whole).group().equals(statistic.group())) {
        return true;
      }
      whole = byId.get(whole).partOf();
    }
    return false;
  }

  private boolean named(List<Statistic> added) {
    List<String> ids = added.stream().map(Statistic::id).toList();
    return edition.texts().notAdded().stream()
        .anyMatch(not -> not.of().stream().filter(ids::contains).count() > 1);
  }

  private Sum sum(List<Statistic> added) {
    Sum sum = new Sum();
    for (Statistic statistic : added) {
      sum.add(statistic.id(), ordinals.get(statistic.id()), statistic.value());
    }
    return sum;
  }
}
