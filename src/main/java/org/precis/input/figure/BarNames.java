package org.precis.input.figure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.precis.claim.TableCells;
import org.precis.claim.Total;
import org.precis.claim.Totals;
import org.precis.model.Case;
import org.precis.model.ChartKind;
import org.precis.model.Edition;
import org.precis.model.FigureSpec;
import org.precis.model.Statistic;
import org.precis.model.Table;

/** What the bars of a figure are called. */
record BarNames(Edition edition) {

  private static final String CASES = "cases.";
  private static final String BY = " by ";

  /** The labels of the bars by their ids. */
  Map<String, String> bars(String of) {
    Map<String, String> bars = new LinkedHashMap<>();
    if (of.startsWith(CASES)) {
      String rest = of.substring(CASES.length());
      int by = rest.indexOf(BY);
      if (by < 0) {
        for (Case one : edition.cases()) {
          bars.put(one.ref(rest), one.shortTitle());
        }
      } else {
        String dimension = rest.substring(by + BY.length()).strip();
        for (Total total : Totals.of(edition).breakdown(rest.substring(0, by), dimension)) {
          bars.put(total.id(), total.key());
        }
      }
      return bars;
    }
    for (Table table : edition.tables()) {
      for (int column : FigureSpec.columns(table, of, ChartKind.BAR)) {
        List<List<String>> ids = TableCells.of(edition).rows(table);
        for (int row : table.wholes()) {
          bars.put(ids.get(row).get(column), table.rows().get(row).label());
        }
      }
    }
    for (Statistic statistic : edition.statistics()) {
      if (statistic.group().equals(of)) {
        bars.put(statistic.id(), statistic.shortLabel());
      }
    }
    return bars;
  }

  /** The labels of what a figure tells apart in each of its bars, or over time, by their ids. */
  Map<String, String> series(String of, ChartKind chart) {
    Map<String, String> series = new LinkedHashMap<>();
    for (Table table : edition.tables()) {
      List<Integer> columns = FigureSpec.columns(table, of, chart);
      if (chart == ChartKind.STACKED && !columns.isEmpty()) {
        List<List<String>> ids = TableCells.of(edition).rows(table);
        for (int row : table.wholes()) {
          series.put(ids.get(row).get(columns.get(0)), table.rows().get(row).label());
        }
        return series;
      }
      for (int column : columns) {
        Table.Column drawn = table.columns().get(column);
        series.put(drawn.id(), drawn.label());
      }
    }
    for (Statistic statistic : edition.statistics()) {
      boolean named = FigureSpec.several(of).contains(statistic.id());
      if (named || statistic.group().equals(of) && !isPart(statistic)) {
        series.put(statistic.id(), statistic.shortLabel());
      }
    }
    return series;
  }

  private boolean isPart(Statistic statistic) {
    return edition
        .statistic(statistic.partOf())
        .filter(whole -> whole.group().equals(statistic.group()))
        .isPresent();
  }

  boolean isGroup(String of) {
    return edition.group(of).isPresent();
  }

  /** The labels of the rows of the table that a figure draws over time. */
  List<String> rows(String of, ChartKind chart) {
    return edition.tables().stream()
        .filter(table -> !FigureSpec.columns(table, of, chart).isEmpty())
        .flatMap(table -> table.rows().stream())
        .map(Table.Row::label)
        .toList();
  }

  /** Why the bars of a figure cannot be added up, or nothing. */
  Optional<String> lackOfSum(String of) {
    Totals totals = Totals.of(edition);
    if (of.startsWith(CASES)) {
      String rest = of.substring(CASES.length());
      int by = rest.indexOf(BY);
      String measure = by < 0 ? rest : rest.substring(0, by);
      return totals.over(measure).isPresent()
          ? Optional.empty()
          : Optional.of("'" + measure + "' is not added up over the cases: leave 'others' out");
    }
    for (Table table : edition.tables()) {
      for (int at : FigureSpec.columns(table, of, ChartKind.BAR)) {
        String column = table.columns().get(at).id();
        boolean adds = totals.column(table.id(), column).isPresent();
        return adds
            ? Optional.empty()
            : Optional.of(
                "the rows of '"
                    + column
                    + "' have no total: write 'total: sum' for the table if they may be added up,"
                    + " or leave 'others' out");
      }
    }
    return totals.group(of).isPresent()
        ? Optional.empty()
        : Optional.of(
            "its statistics have no total: write 'total: true' for the group if they may be added"
                + " up, or leave 'others' out");
  }
}
