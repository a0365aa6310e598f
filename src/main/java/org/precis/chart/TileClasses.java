package org.precis.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.precis.quantity.Interval;

/**
 * The two classes of a map: a round number that parts the figures, so that about a third of them
 * reach it and the bounds prove of each on which side it is.
 */
final class TileClasses {

  private static final int[] ROUND = {1, 2, 5};
  private static final int SHARE = 3;

  private TileClasses() {}

  /** The least number of the upper class; empty where no round number parts the figures. */
  static Optional<BigDecimal> threshold(List<ChartRow> rows) {
    List<ChartRow> stated = rows.stream().filter(ChartRow::stated).toList();
    if (stated.stream().anyMatch(row -> row.number().partial())) {
      return Optional.empty();
    }
    return candidates(stated).stream()
        .filter(least -> stated.stream().allMatch(row -> isBelow(row, least) || isFrom(row, least)))
        .filter(least -> from(stated, least) > 0 && from(stated, least) < stated.size())
        .min(
            Comparator.<BigDecimal>comparingLong(
                    least -> Math.abs(SHARE * from(stated, least) - stated.size()))
                .thenComparing(least -> least.unscaledValue().intValue())
                .thenComparing(Comparator.reverseOrder()));
  }

  private static long from(List<ChartRow> rows, BigDecimal least) {
    return rows.stream().filter(row -> isFrom(row, least)).count();
  }

  /** Round numbers about as great as one of the figures. */
  private static List<BigDecimal> candidates(List<ChartRow> stated) {
    List<BigDecimal> candidates = new ArrayList<>();
    for (ChartRow row : stated) {
      BigDecimal number = row.quantity().interval().orElseThrow().number();
      if (number.signum() > 0) {
        int magnitude = number.precision() - number.scale() - 1;
        for (int round : ROUND) {
          BigDecimal candidate = BigDecimal.valueOf(round, -magnitude);
          if (!candidates.contains(candidate)) {
            candidates.add(candidate);
          }
        }
      }
    }
    return candidates;
  }

  private static boolean isFrom(ChartRow row, BigDecimal least) {
    Interval interval = row.quantity().interval().orElseThrow();
    return interval.lower() != null && interval.least().compareTo(least) >= 0;
  }

  /** Whether the bounds prove a figure to be less. */
  static boolean isBelow(ChartRow row, BigDecimal least) {
    Interval interval = row.quantity().interval().orElseThrow();
    BigDecimal most = interval.most();
    return most != null && most.compareTo(least) < 0;
  }
}
