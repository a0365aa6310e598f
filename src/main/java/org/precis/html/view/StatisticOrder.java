package org.precis.html.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.precis.model.Edition;
import org.precis.model.Group;
import org.precis.model.Statistic;

/** The order of statistics in their table, which is that of their notes and quotes too. */
final class StatisticOrder {

  private StatisticOrder() {}

  /** The groups in the order of the table: the statistics without one come first. */
  static List<Group> groups(Edition edition) {
    List<Group> groups = new ArrayList<>();
    groups.add(new Group("", "", "", "", false, ""));
    groups.addAll(edition.groups());
    return groups;
  }

  /** The statistics of a group in the order written, each part directly after its whole. */
  static List<Statistic> inOrder(Edition edition, String group) {
    List<Statistic> all =
        edition.statistics().stream().filter(statistic -> statistic.group().equals(group)).toList();
    List<Statistic> ordered = new ArrayList<>();
    for (Statistic statistic : all) {
      if (whole(statistic, all).isEmpty()) {
        addWithParts(statistic, all, ordered);
      }
    }
    return ordered;
  }

  private static Optional<Statistic> whole(Statistic part, List<Statistic> all) {
    return all.stream().filter(other -> other.id().equals(part.partOf())).findFirst();
  }

  private static void addWithParts(Statistic whole, List<Statistic> all, List<Statistic> ordered) {
    ordered.add(whole);
    for (Statistic part : all) {
      if (part.partOf().equals(whole.id())) {
        addWithParts(part, all, ordered);
      }
    }
  }
}
