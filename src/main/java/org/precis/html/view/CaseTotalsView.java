package org.precis.html.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.precis.chart.QuantityText;
import org.precis.html.inline.AddendWords;
import org.precis.html.inline.MarkWords;
import org.precis.html.inline.RenderContext;
import org.precis.html.page.BriefingView.TableCell;
import org.precis.html.page.BriefingView.TableHead;
import org.precis.html.page.BriefingView.TableRow;
import org.precis.html.page.BriefingView.TableView;
import org.precis.html.page.Markup;
import org.precis.model.Measure;
import org.precis.totals.Total;

/** The totals over the cases: every measure with its addends, and the breakdowns. */
final class CaseTotalsView {

  private static final Pattern BREAKDOWN = Pattern.compile("cases\\.(.+?) by\\s+(\\S+)\\s*");

  private final RenderContext context;
  private final AddendWords addends;
  private final MarkWords marks;
  private final BreakdownView breakdowns;
  private final List<TableView> tables = new ArrayList<>();
  private final Map<String, Integer> subjects = new LinkedHashMap<>();

  CaseTotalsView(RenderContext context) {
    this.context = context;
    this.addends = new AddendWords(context);
    this.marks = new MarkWords(context);
    this.breakdowns = BreakdownView.ofFirstMeasures(context);
  }

  /** Adds the totals, and the breakdowns that add information. */
  void addTotals() {
    if (context.edition.cases().size() == 1) {
      return; // the case itself says it all
    }
    List<Total> totals = new ArrayList<>();
    for (Measure measure : context.edition.measures()) {
      context.totals.over(measure.id()).ifPresent(totals::add);
    }
    if (!totals.isEmpty()) {
      tables.add(totals(totals, context.nextTable()));
      breakdowns
          .dimensions(totals.get(0).measure())
          .forEach(by -> addBreakdown(by, context.nextTable()));
    }
  }

  List<TableView> tables() {
    return List.copyOf(tables);
  }

  private TableView totals(List<Total> totals, int number) {
    List<TableRow> rows = totals.stream().map(this::row).toList();
    return new TableView(
        "table-" + number,
        "case-totals",
        context.tableName(number),
        context.phrase("cases.totals"),
        RenderContext.join(
            context.words.get("cases.totals-headnote"),
            marks.meanings(totals.stream().map(Total::value))),
        rows.size() <= TablesView.KEPT_ROWS,
        List.of(
            new TableHead(context.words.get("cases.measure"), "label"),
            new TableHead(context.words.get("cases.total-column"), "num"),
            new TableHead(context.words.get("cases.unit-column"), "unit"),
            new TableHead(context.words.get("cases.made-of"), "made-of")),
        rows,
        List.of(),
        Markup.NONE);
  }

  private TableRow row(Total total) {
    Measure measure = context.edition.measure(total.measure()).orElseThrow();
    QuantityText phrase = context.quantities.full(total.quantity()).of(total.id());
    Markup number = marks.below(context.cell(phrase), total.value());
    String unit = total.unit().isEmpty() ? "\u00a0" : context.unit(total.unit(), total.quantity());
    return new TableRow(
        context.prose.phrase(measure.shortLabel()),
        "",
        List.of(
            new TableCell(number, "num", context.words.get("cases.total-column")),
            new TableCell(Markup.escape(unit), "unit", context.words.get("cases.unit-column")),
            new TableCell(
                Markup.escape(addends.madeOf(total)),
                "made-of",
                context.words.get("cases.made-of"))));
  }

  private void addBreakdown(String by, int number) {
    tables.add(breakdowns.table(by, number));
    breakdowns
        .measures()
        .forEach(measure -> subjects.put("cases." + measure.id() + " by " + by, number));
  }

  /** The table of each measure by each dimension, keyed as figures name them. */
  Map<String, Integer> subjects() {
    return subjects;
  }

  /** A table for a figure of the cases that has none yet; else nothing. */
  void addFor(String subject) {
    Matcher breakdown = BREAKDOWN.matcher(subject);
    if (breakdown.matches()) {
      Measure measure = context.edition.measure(breakdown.group(1)).orElseThrow();
      int number = context.nextTable();
      tables.add(BreakdownView.of(context, measure).table(breakdown.group(2), number));
      subjects.put(subject, number);
    }
  }
}
