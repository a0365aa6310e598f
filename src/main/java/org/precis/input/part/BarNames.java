package org.precis.input.part;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.precis.model.Case;
import org.precis.model.Edition;
import org.precis.model.FigureSpec;
import org.precis.model.FigureSpec.ChartKind;
import org.precis.model.Statistic;
import org.precis.model.Table;
import org.precis.totals.TableCells;
import org.precis.totals.Total;
import org.precis.totals.Totals;

/** What the bars of a figure are called. */
record BarNames(Edition edition) {

  private static final String CASES = "cases.";
  private static final String BY = " by ";

  /** Whether a bar of the subject has this name: its label, or the last part of its id. */
  boolean has(String of, String name) {
    return bars(of).entrySet().stream()
        .anyMatch(bar -> FigureSpec.Bars.isNamed(name, bar.getValue(), bar.getKey()));
  }

  List<String> names(String of) {
    return List.copyOf(bars(of).values());
  }

  /** The labels of the bars by their ids. */
  private Map<String, String> bars(String of) {
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
        for (int row = 0; row < table.rows().size(); row++) {
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
}
