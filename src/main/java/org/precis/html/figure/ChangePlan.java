package org.precis.html.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.precis.claim.Multiple;
import org.precis.compare.ChangeType;
import org.precis.compare.Comparison;
import org.precis.compare.StatisticChange;
import org.precis.model.Statistic;
import org.precis.quantity.Interval;
import org.precis.quantity.Value;

/**
 * Which statistics a chart shows as the earlier edition has them and as they are now: those of one
 * unit in a panel, where at least one of them may be compared.
 */
final class ChangePlan {

  /** As many rows as the front page has room for. */
  private static final int MOST_ROWS = 5;

  private static final int MOST_PANELS = 3;

  /** Further new statistics of a unit are not read beside those that changed. */
  private static final int MOST_NEW = 2;

  /** On the scale of its panel a smaller number cannot be told from zero. */
  private static final BigDecimal LEAST_SHARE = BigDecimal.valueOf(1, 2);

  /** Of the largest number of its panel; a smaller movement cannot be seen on its scale. */
  private static final BigDecimal LEAST_MOVEMENT = BigDecimal.valueOf(3, 2);

  private ChangePlan() {}

  /** The statistics in one unit. */
  record Panel(List<StatisticChange> rows) {

    Value unit() {
      return rows.get(0).later();
    }
  }

  /** All statistics of a group that the later edition has. */
  static List<Panel> ofGroup(Comparison comparison, String group) {
    return panels(comparison, FigurePlan.wholes(comparison.current(), group));
  }

  /**
   * Of all statistics the first that both editions state and whose movement can be seen, with the
   * largest new ones beside them; counts of a few only where there is room. If nothing moved that
   * far, all that both editions state.
   */
  static List<Panel> ofAll(Comparison comparison) {
    List<Panel> seen = chosen(comparison, true);
    return seen.isEmpty() ? chosen(comparison, false) : seen;
  }

  private static boolean isMany(Panel panel) {
    return pairs(panel.rows())
        .anyMatch(pair -> Multiple.isMany(pair.later()) || Multiple.isMany(pair.earlier()));
  }

  /**
   * @param seen whether only with movements that can be seen
   */
  private static List<Panel> chosen(Comparison comparison, boolean seen) {
    List<Statistic> wholes =
        comparison.current().statistics().stream()
            .filter(statistic -> !FigurePlan.isPart(comparison.current(), statistic))
            .toList();
    List<Panel> panels =
        panels(comparison, wholes).stream()
            .sorted(Comparator.comparing((Panel panel) -> !isMany(panel)))
            .toList();
    List<Panel> chosen = new ArrayList<>();
    int room = MOST_ROWS;
    for (Panel panel : panels) {
      List<StatisticChange> rows = chosen(panel.rows(), room, seen);
      if (!rows.isEmpty() && chosen.size() < MOST_PANELS) {
        chosen.add(new Panel(rows));
        room -= rows.size();
      }
    }
    return chosen;
  }

  /** Whether there is enough to draw that no author asks for. */
  static boolean isWorthDrawing(Comparison comparison) {
    List<StatisticChange> rows =
        chosen(comparison, true).stream().flatMap(panel -> panel.rows().stream()).toList();
    return rows.size() > 1 && rows.stream().anyMatch(ChangePlan::moved);
  }

  /** Whether it certainly rose or fell. */
  static boolean moved(StatisticChange change) {
    return change.value().movement();
  }

  private static List<Panel> panels(Comparison comparison, List<Statistic> shown) {
    Map<String, StatisticChange> changes = new LinkedHashMap<>();
    comparison.statistics().forEach(change -> changes.put(change.id(), change));
    Map<String, List<StatisticChange>> byUnit = new LinkedHashMap<>();
    for (Statistic statistic : shown) {
      byUnit
          .computeIfAbsent(statistic.value().counted().name(), unit -> new ArrayList<>())
          .add(changes.get(statistic.id()));
    }
    return byUnit.values().stream()
        .filter(rows -> rows.stream().anyMatch(ChangePlan::isPair))
        .map(Panel::new)
        .toList();
  }

  /** Whether both editions state numbers that may be compared. */
  static boolean isPair(StatisticChange change) {
    return change.value().old().filter(value -> value.quantity().stated()).isPresent()
        && change.later().quantity().stated()
        && isOneSeries(change);
  }

  /** Whether nothing forbids to compare the two. */
  static boolean isOneSeries(StatisticChange change) {
    return switch (change.value().difference().reason()) {
      case NOT_ONE_SERIES, UNITS_DIFFER, TYPE_UNSAID, PERIODS_DIFFER -> false;
      default -> true;
    };
  }

  private static List<StatisticChange> chosen(List<StatisticChange> rows, int room, boolean seen) {
    BigDecimal greatest =
        pairs(rows)
            .flatMap(pair -> Stream.of(pair.earlier(), pair.later()))
            .map(value -> number(value).abs())
            .max(Comparator.naturalOrder())
            .orElse(BigDecimal.ZERO);
    List<StatisticChange> pairs =
        pairs(rows).filter(pair -> !seen || isSeen(pair, greatest)).limit(MOST_ROWS).toList();
    if (pairs.isEmpty() || pairs.size() > room) {
      return List.of();
    }
    List<StatisticChange> fresh =
        rows.stream()
            .filter(one -> one.change() == ChangeType.ADDED && one.later().quantity().stated())
            .filter(one -> number(one.later()).compareTo(greatest.multiply(LEAST_SHARE)) >= 0)
            .sorted(Comparator.comparing((StatisticChange one) -> number(one.later())).reversed())
            .limit(Math.min(MOST_NEW, room - pairs.size()))
            .toList();
    List<String> ids =
        Stream.concat(pairs.stream(), fresh.stream()).map(StatisticChange::id).toList();
    return rows.stream().filter(row -> ids.contains(row.id())).toList();
  }

  private static Stream<StatisticChange> pairs(List<StatisticChange> rows) {
    return rows.stream().filter(ChangePlan::isPair);
  }

  private static boolean isSeen(StatisticChange pair, BigDecimal greatest) {
    BigDecimal movement = number(pair.later()).subtract(number(pair.earlier())).abs();
    return movement.signum() > 0 && movement.compareTo(greatest.multiply(LEAST_MOVEMENT)) >= 0;
  }

  private static BigDecimal number(Value value) {
    return Optional.of(value.quantity())
        .flatMap(quantity -> quantity.interval())
        .map(Interval::number)
        .orElse(BigDecimal.ZERO);
  }
}
