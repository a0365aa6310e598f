package org.precis.html.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.precis.chart.QuantityText;
import org.precis.claim.Total;
import org.precis.html.content.Content;
import org.precis.html.content.Phrase;
import org.precis.html.figure.Anchor;
import org.precis.html.inline.AddendWords;
import org.precis.html.inline.MarkWords;
import org.precis.html.inline.RenderContext;
import org.precis.html.page.BriefingView.TableCell;
import org.precis.html.page.BriefingView.TableHead;
import org.precis.html.page.BriefingView.TableRow;
import org.precis.html.page.BriefingView.TableView;
import org.precis.model.Measure;

/** The totals over the cases: every measure with its addends, and the breakdowns. */
final class CaseTotalsView {

  private static final Pattern BREAKDOWN = Pattern.compile("cases\\.(.+?) by\\s+(\\S+)\\s*");

  private final RenderContext context;
  private final AddendWords addends;
  private final MarkWords marks;
  private final BreakdownView breakdowns;

  CaseTotalsView(RenderContext context) {
    this.context = context;
    this.addends = new AddendWords(context);
    this.marks = new MarkWords(context);
    this.breakdowns = BreakdownView.ofFirstMeasures(context);
  }

  /**
   * The tables that it has of itself, each with the figures whose numbers are in it: the totals,
   * and the breakdowns that add information.
   */
  Map<String, List<String>> plan() {
    Map<String, List<String>> plan = new LinkedHashMap<>();
    if (!totals().isEmpty()) {
      if (!isRepetition(totals())) {
        plan.put(PagePlan.TOTALS, List.of());
      }
      breakdowns.dimensions().forEach(by -> plan.put(breakdown(by), subjects(by)));
    }
    return plan;
  }

  /** The totals over all cases; none of a single case that states it, which says it all itself. */
  private List<Total> totals() {
    return context.edition.cases().size() == 1
        ? List.of()
        : context.edition.measures().stream()
            .flatMap(measure -> context.totals.over(measure.id()).stream())
            .filter(total -> total.stated() > 1)
            .toList();
  }

  /** Whether all totals stand at the foot of the overview already. */
  private boolean isRepetition(List<Total> totals) {
    List<String> shown = OverviewView.measures(context.edition).stream().map(Measure::id).toList();
    return shown.containsAll(totals.stream().map(Total::measure).toList());
  }

  private static String breakdown(String by) {
    return "breakdown by " + by;
  }

  /** The breakdown of each measure by a dimension, as figures name them. */
  private List<String> subjects(String by) {
    return breakdowns.measures().stream()
        .map(measure -> "cases." + measure.id() + " by " + by)
        .toList();
  }

  /** Whether a figure draws a breakdown of the cases, which its own table may show. */
  static boolean isBreakdown(String subject) {
    return BREAKDOWN.matcher(subject).matches();
  }

  List<TableView> tables(PagePlan plan) {
    List<TableView> tables = new ArrayList<>();
    plan.tables().forEach((table, place) -> table(table, place).ifPresent(tables::add));
    return tables;
  }

  /** The breakdowns that print leaves out. */
  List<TableView> folded() {
    return totals().isEmpty()
        ? List.of()
        : breakdowns.leftOut().stream().map(breakdowns::folded).toList();
  }

  /** The table that the plan names, if it is of the totals over the cases. */
  private Optional<TableView> table(String table, Anchor place) {
    if (table.equals(PagePlan.TOTALS)) {
      return Optional.of(totals(totals(), place));
    }
    if (table.startsWith(breakdown(""))) {
      String by = table.substring(breakdown("").length());
      return Optional.of(breakdowns.table(by, place));
    }
    Matcher figure = BREAKDOWN.matcher(table);
    return figure.matches()
        ? context
            .edition
            .measure(figure.group(1))
            .map(measure -> BreakdownView.of(context, measure).table(figure.group(2), place))
        : Optional.empty();
  }

  private TableView totals(List<Total> totals, Anchor place) {
    List<TableRow> rows = totals.stream().map(this::row).toList();
    return new TableView(
        place.anchor(),
        "case-totals",
        "",
        place.name(),
        context.titled(context.phrase("cases.totals"), false),
        "",
        List.of(
            new TableHead(context.words.get("cases.measure"), "label"),
            new TableHead(context.words.get("cases.total-column"), "num"),
            new TableHead(context.words.get("cases.unit-column"), "unit"),
            new TableHead(context.words.get("cases.made-of"), "made-of")),
        rows,
        List.of(),
        Phrase.of(marks.meanings(totals.stream().map(Total::value))));
  }

  private TableRow row(Total total) {
    Measure measure = context.edition.measure(total.measure()).orElseThrow();
    QuantityText phrase = context.quantities.full(total.value()).of(total.id());
    Content number = marks.below(context.cell(phrase), total.value());
    String unit = total.unit().isEmpty() ? "\u00a0" : context.unit(total.unit(), total.quantity());
    return new TableRow(
        context.prose.phrase(measure.shortLabel()),
        "",
        List.of(
            new TableCell(number, "num", context.words.get("cases.total-column")),
            new TableCell(Phrase.of(unit), "unit", context.words.get("cases.unit-column")),
            new TableCell(
                Phrase.of(addends.madeOf(total)), "made-of", context.words.get("cases.made-of"))));
  }
}
