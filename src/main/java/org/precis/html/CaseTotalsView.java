package org.precis.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.precis.html.BriefingView.TableCell;
import org.precis.html.BriefingView.TableHead;
import org.precis.html.BriefingView.TableRow;
import org.precis.html.BriefingView.TableView;
import org.precis.model.Measure;
import org.precis.totals.Total;

/** The totals over the cases: every measure with what it is made of, and the breakdowns. */
final class CaseTotalsView {

  private final Wording w;
  private final AddendWords addends;
  private final BreakdownView breakdowns;

  CaseTotalsView(Wording wording) {
    this.w = wording;
    this.addends = new AddendWords(wording);
    this.breakdowns = new BreakdownView(wording);
  }

  List<TableView> tables() {
    List<TableView> tables = new ArrayList<>();
    List<Total> totals = new ArrayList<>();
    if (w.edition.cases().size() == 1) {
      return tables; // the case itself says it all
    }
    for (Measure measure : w.edition.measures()) {
      w.totals.over(measure.id()).ifPresent(totals::add);
    }
    if (!totals.isEmpty()) {
      tables.add(totals(totals, w.nextTable()));
      breakdowns
          .dimensions(totals.get(0).measure())
          .forEach(by -> tables.add(breakdowns.table(by, w.nextTable())));
    }
    return tables;
  }

  private TableView totals(List<Total> totals, int number) {
    List<TableRow> rows = totals.stream().map(this::row).toList();
    return new TableView(
        "table-" + number,
        "case-totals",
        w.tableName(number),
        w.words.get("cases.totals"),
        w.words.get("cases.totals-headnote"),
        rows.size() <= TablesView.KEPT_ROWS + 4,
        List.of(
            new TableHead(w.words.get("cases.measure"), "label"),
            new TableHead(w.words.get("cases.total-column"), "num"),
            new TableHead(w.words.get("cases.unit-column"), "unit"),
            new TableHead(w.words.get("cases.made-of"), "made-of")),
        rows,
        List.of(),
        Markup.NONE);
  }

  private TableRow row(Total total) {
    Measure measure = w.edition.measure(total.measure()).orElseThrow();
    Markup number = w.cell(w.quantities.full(total.quantity()));
    String unit = total.unit().isEmpty() ? "\u00a0" : w.unit(total.unit());
    return new TableRow(
        w.prose.plain(measure.shortLabel()),
        "",
        List.of(
            new TableCell(number, "num", w.words.get("cases.total-column")),
            new TableCell(Markup.escape(unit), "unit", w.words.get("cases.unit-column")),
            new TableCell(
                Markup.escape(addends.madeOf(total)), "made-of", w.words.get("cases.made-of"))));
  }

  /** By dimension, the tables in which a measure is broken down. */
  Map<String, TableView> breakdownTables(List<TableView> tables, String measure, boolean shown) {
    Map<String, TableView> found = new LinkedHashMap<>();
    List<TableView> shownBy = tables.stream().filter(t -> t.kind().equals("breakdown")).toList();
    List<String> dimensions = breakdowns.dimensions(measure);
    for (int i = 0; shown && i < Math.min(shownBy.size(), dimensions.size()); i++) {
      found.put(dimensions.get(i), shownBy.get(i));
    }
    return found;
  }
}
