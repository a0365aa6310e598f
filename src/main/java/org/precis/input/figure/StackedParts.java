package org.precis.input.figure;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.precis.input.table.GroupedColumns;
import org.precis.model.Group;
import org.precis.model.Statistic;
import org.precis.model.Table;
import org.precis.quantity.Absent;
import org.precis.quantity.Interval;
import org.precis.quantity.Value;

/**
 * Which numbers can be drawn one after another or over one another: parts that the pack says come
 * to a total, each with a number that leaves nothing open.
 */
final class StackedParts {

  private static final int FEWEST = 2;

  private StackedParts() {}

  /**
   * Why the rows of a table cannot be the parts of bars for these columns; empty if they can.
   *
   * @param columns their indexes
   */
  static Optional<String> lack(Table table, List<Integer> columns) {
    if (table.wholes().size() < FEWEST) {
      return Optional.of("a whole has two parts or more");
    }
    if (table.total().isEmpty()) {
      return Optional.of(
          "nothing says that its rows are the parts of one whole: write 'total: sum' if they are,"
              + " or draw 'bars'");
    }
    for (int at : columns) {
      Table.Column column = table.columns().get(at);
      if (!table.isAdded(column) || !table.total().get().columns().contains(column.id())) {
        return Optional.of(
            "the rows of '"
                + column.id()
                + "' do not come to a total: name it under 'total' if they do, or draw 'bars'");
      }
    }
    return GroupedColumns.units(table, columns)
        .map(units -> "parts need one unit: " + units)
        .or(
            () ->
                columns.stream()
                    .flatMap(
                        at ->
                            table.rowsAdded().stream()
                                .flatMap(
                                    row ->
                                        open(row.label(), row.values().get(at), "bars").stream()))
                    .findFirst());
  }

  /**
   * Why the statistics of a group cannot be the parts of one whole in every period; empty if they
   * can.
   *
   * @param parts those that are not part of another in the group
   * @param instead the chart that can show them
   */
  static Optional<String> lack(Group group, List<Statistic> parts, String instead) {
    if (!group.total()) {
      return Optional.of(
          "nothing says that its statistics are the parts of one whole: write 'total: true' for the"
              + " group if they are, or draw '"
              + instead
              + "'");
    }
    if (parts.size() < FEWEST) {
      return Optional.of("a whole has two parts or more");
    }
    return units(parts)
        .map(units -> "parts need one unit: " + units)
        .or(() -> open(parts, instead));
  }

  /** Why statistics are not in one unit, or nothing. */
  static Optional<String> units(List<Statistic> statistics) {
    List<String> units =
        statistics.stream().map(one -> one.value().counted().name()).distinct().toList();
    return units.size() > 1
        ? Optional.of("'" + units.get(0) + "' and '" + units.get(1) + "' differ")
        : Optional.empty();
  }

  private static Optional<String> open(List<Statistic> parts, String instead) {
    Set<String> periods = new LinkedHashSet<>();
    parts.forEach(part -> periods.addAll(part.otherPeriods().keySet()));
    List<Function<Statistic, Value>> bars = new ArrayList<>();
    periods.forEach(
        period -> bars.add(part -> part.otherPeriods().getOrDefault(period, Value.NOT_STATED)));
    bars.add(Statistic::value);
    return bars.stream()
        .flatMap(
            bar ->
                parts.stream().flatMap(part -> open(part.id(), bar.apply(part), instead).stream()))
        .findFirst();
  }

  /** Why no other part can follow one with this number, or nothing. */
  private static Optional<String> open(String name, Value value, String instead) {
    if (value.quantity() == Absent.NOT_APPLICABLE) {
      return Optional.empty();
    }
    return bound(value)
        .map(
            why ->
                "'"
                    + name
                    + "' "
                    + why
                    + ", so nothing says where the next part begins: draw '"
                    + instead
                    + "'");
  }

  /** Why a length or an area cannot stand for a value, or nothing. */
  static Optional<String> bound(Value value) {
    if (!(value.quantity() instanceof Interval interval)) {
      return Optional.of("has no number");
    }
    if (!interval.exact()) {
      return Optional.of("is '" + said(interval) + "'");
    }
    return interval.number().signum() < 0 ? Optional.of("is below zero") : Optional.empty();
  }

  private static String said(Interval interval) {
    String words = interval.qualifier().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    return words + " " + interval.number().toPlainString();
  }
}
