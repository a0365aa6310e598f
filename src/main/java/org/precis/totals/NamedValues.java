package org.precis.totals;

import java.util.Optional;
import org.precis.model.DateSpan;
import org.precis.model.Edition;
import org.precis.model.Statistic;
import org.precis.quantity.Value;

/**
 * The numbers of an edition that a text can name: statistics, also of other periods, totals, and
 * cells of tables.
 */
public record NamedValues(Edition edition, Totals totals, TableCells cells) {

  public static NamedValues of(Edition edition) {
    return new NamedValues(edition, Totals.of(edition), TableCells.of(edition));
  }

  /** The number with an id. */
  public Optional<Value> find(String id) {
    int at = id.indexOf('@');
    if (at >= 0) {
      return edition
          .statistic(id.substring(0, at))
          .map(statistic -> statistic.otherPeriods().get(DateSpan.inMonths(id.substring(at + 1))));
    }
    return edition
        .statistic(id)
        .map(Statistic::value)
        .or(() -> totals.find(id).map(Total::value))
        .or(() -> cells.find(id).map(TableCells.Cell::value));
  }

  /** Whether shares of it may be formed: of a total only where its lines are parts of it. */
  boolean isWhole(String id) {
    return totals.find(id).map(Total::whole).orElse(true);
  }

  /**
   * The id of what a number is a part of: the whole of a statistic, the total of a total or cell.
   */
  Optional<String> wholeOf(String id) {
    Optional<Statistic> statistic = edition.statistic(id);
    if (statistic.isPresent()) {
      String whole = statistic.get().partOf();
      String group = "total.group." + statistic.get().group();
      return Optional.of(whole)
          .filter(one -> !one.isEmpty())
          .or(() -> totals.find(group).map(Total::id));
    }
    Optional<Total> total = totals.find(id);
    if (total.isPresent()) {
      return Optional.of("total." + total.get().measure())
          .filter(whole -> !total.get().by().isEmpty())
          .filter(whole -> totals.find(whole).isPresent());
    }
    return cells
        .find(id)
        .flatMap(
            cell ->
                totals.column(cell.table().id(), cell.table().columns().get(cell.column()).id()))
        .map(Total::id);
  }
}
