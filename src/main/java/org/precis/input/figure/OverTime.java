package org.precis.input.figure;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.precis.input.table.DrawnPeriods;
import org.precis.input.table.GroupedColumns;
import org.precis.model.ChartKind;
import org.precis.model.DateSpan;
import org.precis.model.Statistic;
import org.precis.model.Table;
import org.precis.quantity.Value;

/** Which numbers can be drawn over time as lines or as an area. */
final class OverTime {

  /** More lines are not told apart. */
  private static final int MOST_LINES = 5;

  /** A year in any digits, and whatever else a period is written with. */
  private static final String PERIOD = ".*\\p{Nd}{4}.*";

  private static final String TOO_MANY =
      " lines cannot be told apart: draw at most five, or small multiples";
  private static final String OVERLAP =
      "nothing says that these are the parts of one whole: draw 'lines', or areas of a group with"
          + " 'total: true'";

  private OverTime() {}

  /**
   * Why columns of a table cannot be drawn; empty if they can.
   *
   * @param columns their indexes
   */
  static Optional<String> lack(Table table, List<Integer> columns, ChartKind chart) {
    if (table.rows().size() < 2
        || !table.rows().stream().allMatch(row -> row.label().matches(PERIOD))) {
      return Optional.of("its rows are not periods, such as 2018 or 2018-05: draw bars");
    }
    if (columns.size() > MOST_LINES) {
      return Optional.of(columns.size() + TOO_MANY);
    }
    if (chart == ChartKind.AREAS && columns.size() > 1) {
      return Optional.of(OVERLAP);
    }
    return GroupedColumns.units(table, columns)
        .map(units -> "lines on one scale need one unit: " + units)
        .or(
            () ->
                chart == ChartKind.AREAS
                    ? open(
                        table.rows().stream()
                            .map(row -> new Dated(row.label(), row.values().get(columns.get(0))))
                            .toList())
                    : Optional.empty());
  }

  /** A number of a period. */
  private record Dated(String period, Value value) {}

  /**
   * Why statistics cannot be drawn; empty if they can.
   *
   * @param edition the period of the edition, or null
   */
  static Optional<String> lack(List<Statistic> statistics, ChartKind chart, DateSpan edition) {
    if (statistics.isEmpty() || statistics.stream().anyMatch(one -> one.otherPeriods().isEmpty())) {
      return Optional.of("lines and areas need statistics with value@<period>");
    }
    if (statistics.size() > MOST_LINES) {
      return Optional.of(statistics.size() + TOO_MANY);
    }
    if (edition == null) {
      return Optional.of("nothing says of when 'value' is: write 'period' in briefing.yaml");
    }
    return StackedParts.units(statistics)
        .map(units -> "lines on one scale need one unit: " + units + "; draw small multiples")
        .or(() -> unlike(statistics, edition))
        .or(
            () ->
                chart == ChartKind.AREAS
                    ? open(numbers(statistics.get(0), edition).toList())
                    : Optional.empty());
  }

  private static Stream<Dated> numbers(Statistic statistic, DateSpan edition) {
    return Stream.concat(
        statistic.otherPeriods().entrySet().stream()
            .map(other -> new Dated(other.getKey(), other.getValue())),
        Stream.of(new Dated(statistic.periodIn(edition).toString(), statistic.value())));
  }

  /**
   * Why the periods of statistics cannot be drawn; empty if they can.
   *
   * @param edition the period of the edition, or null
   */
  static Optional<String> unlike(List<Statistic> statistics, DateSpan edition) {
    List<DateSpan> periods =
        statistics.stream().flatMap(one -> one.periods(edition).stream()).distinct().toList();
    List<String> names = periods.stream().map(DateSpan::toString).toList();
    return DrawnPeriods.lack(periods, names, statistics.get(0).type());
  }

  /** An area stands for a number that leaves nothing open; a period without one is a gap. */
  private static Optional<String> open(List<Dated> numbers) {
    return numbers.stream()
        .filter(one -> one.value().quantity().stated())
        .flatMap(
            one ->
                StackedParts.bound(one.value()).stream()
                    .map(
                        why ->
                            "the number of '"
                                + one.period()
                                + "' "
                                + why
                                + "; areas stand for exact numbers from zero up: draw 'lines'"))
        .findFirst();
  }

  /** Why statistics that are not all of a group cannot be drawn over one another. */
  static String overlap() {
    return OVERLAP;
  }
}
