package org.precis.html.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.precis.chart.QuantityText;
import org.precis.html.content.Content;
import org.precis.html.content.Phrase;
import org.precis.html.inline.AddendWords;
import org.precis.html.inline.MarkWords;
import org.precis.html.inline.RenderContext;
import org.precis.html.page.BriefingView.Overview;
import org.precis.html.page.BriefingView.OverviewRow;
import org.precis.html.page.BriefingView.OverviewTotal;
import org.precis.html.page.BriefingView.TableCell;
import org.precis.html.page.BriefingView.TableHead;
import org.precis.html.words.Decimals;
import org.precis.model.Case;
import org.precis.model.Currencies;
import org.precis.model.DateSpan;
import org.precis.model.Measure;
import org.precis.model.Quantity;
import org.precis.model.Reported;
import org.precis.model.Value;
import org.precis.totals.Total;
import org.precis.workspace.Fonts;

/** The table of all cases with two of their measures and the totals of these. */
final class OverviewView {

  static final int MEASURES = 2;

  private static final int[] NUMBERS = {25, 30, 35, 40, 45};
  private static final int[] NAMES = {52, 46, 38};

  /** The width left to names and numbers by the ordinal and the dates. */
  private static final int ROOM = 112;

  private final RenderContext context;
  private final Fonts fonts;
  private final MarkWords marks;
  private final CaseClasses classes;
  private final List<Case> cases;
  private final List<Measure> measures;
  private final List<DateColumn> dateColumns = new ArrayList<>();

  /** A column of dates; if all are of one year the head states it once. */
  private record DateColumn(
      Function<Case, DateSpan> date, String head, String kind, boolean withYear) {}

  OverviewView(RenderContext context, Fonts fonts) {
    this.fonts = fonts;
    this.marks = new MarkWords(context);
    this.classes = new CaseClasses(context);
    this.context = context;
    this.cases = context.edition.cases();
    this.measures = context.edition.measures().stream().limit(MEASURES).toList();
    addDates(Case::opened, "opened");
    addDates(Case::closed, "closed");
  }

  private void addDates(Function<Case, DateSpan> date, String name) {
    String key = "cases." + name;
    List<DateSpan> spans = cases.stream().map(date).filter(Objects::nonNull).toList();
    if (spans.isEmpty()) {
      return;
    }
    int year = spans.get(0).from().year();
    boolean oneYear =
        spans.size() > 1
            && spans.stream()
                .allMatch(
                    s -> s.from().year() == year && s.to().year() == year && s.from().hasMonth());
    String head = oneYear ? context.words.get(key + "-year", year) : context.words.get(key);
    dateColumns.add(new DateColumn(date, head, "date " + name, !oneYear));
  }

  Overview overview(int number) {
    boolean places = cases.stream().anyMatch(caseItem -> !classes.place(caseItem).isEmpty());
    List<OverviewTotal> totals = totals();
    return new Overview(
        "table-" + number,
        kind(),
        context.tableName(number),
        headnote(),
        context.words.get(places ? "cases.case" : "cases.case-only"),
        cases.size() <= TablesView.KEPT_ROWS,
        dateColumns.stream().map(c -> new TableHead(c.head, c.kind)).toList(),
        measures.stream().map(measure -> new TableHead(head(measure), kind(measure))).toList(),
        rows(),
        2 + dateColumns.size(),
        totals,
        Phrase.NONE);
  }

  /** The widths of two measures, the second and the names sharing what the first leaves. */
  private String kind() {
    if (measures.size() < 2) {
      return "";
    }
    int first = widths(measures.get(0)).column(CellWidths.GAP, NUMBERS);
    int second = widths(measures.get(1)).column(CellWidths.GAP, NUMBERS);
    int label = NAMES[0];
    for (int i = 1; i < NAMES.length && first + second + label > ROOM; i++) {
      label = NAMES[i];
    }
    return "first-" + first + " names-" + label;
  }

  private CellWidths widths(Measure measure) {
    CellWidths widths = new CellWidths(fonts, context.typeface).addHead(head(measure).text());
    Decimals decimals = decimals(measure);
    cases.forEach(
        caseItem ->
            widths.add(context.quantities.full(decimals.fixed(caseItem.quantity(measure.id())))));
    context
        .totals
        .over(measure.id())
        .ifPresent(t -> widths.add(context.quantities.full(decimals.fixed(t.quantity()))));
    return widths;
  }

  private Decimals decimals(Measure measure) {
    return Decimals.of(cases.stream().map(caseItem -> caseItem.quantity(measure.id())));
  }

  private Phrase head(Measure measure) {
    Phrase label = context.prose.phrase(measure.label());
    boolean inHead = Currencies.isCode(measure.unit()) || measure.unit().equals("%");
    return inHead ? context.withUnit(label, measure.unit()) : label;
  }

  private String kind(Measure measure) {
    return measures.size() == 2 && measure.equals(measures.get(0)) ? "num first" : "num second";
  }

  private List<OverviewRow> rows() {
    List<OverviewRow> rows = new ArrayList<>();
    for (Case caseItem : cases) {
      int number = rows.size() + 1;
      rows.add(
          new OverviewRow(
              context.numbers.digits(number),
              "#case-" + number,
              context.prose.phrase(caseItem.shortTitle()),
              classes.place(caseItem),
              dateColumns.stream().map(column -> date(column, caseItem)).toList(),
              measures.stream().map(measure -> measure(measure, caseItem)).toList()));
    }
    return rows;
  }

  private TableCell date(DateColumn column, Case caseItem) {
    DateSpan span = column.date.apply(caseItem);
    Content said =
        span == null
            ? context.absent("cases.date-not-stated")
            : Phrase.of(nonBreaking(context.dates.shortSpan(span, column.withYear)));
    return new TableCell(said, column.kind, column.head);
  }

  private static String nonBreaking(String date) {
    return date.length() <= 16 ? date.replace(' ', '\u00a0') : date;
  }

  private TableCell measure(Measure measure, Case caseItem) {
    Value value = value(caseItem, measure);
    Quantity fixed = decimals(measure).fixed(value.quantity());
    QuantityText phrase = context.quantities.full(fixed).of(caseItem.ref(measure.id()));
    Content cell = marks.below(context.cell(phrase), value);
    return new TableCell(cell, kind(measure), head(measure));
  }

  private static Value value(Case caseItem, Measure measure) {
    Reported reported = caseItem.measures().get(measure.id());
    return reported == null ? Value.NOT_STATED : reported.value();
  }

  private String headnote() {
    Stream<Value> shown =
        measures.stream()
            .flatMap(measure -> cases.stream().map(caseItem -> value(caseItem, measure)));
    String dates = dateColumns.isEmpty() ? "" : context.words.get("cases.overview-headnote");
    String unstated = leavesOut() ? context.words.get("cases.overview-unstated") : "";
    return RenderContext.join(RenderContext.join(dates, unstated), marks.meanings(shown));
  }

  /** Whether a total at the foot covers fewer cases than the table has. */
  private boolean leavesOut() {
    return cases.size() > 1
        && measures.stream()
            .flatMap(measure -> context.totals.over(measure.id()).stream())
            .anyMatch(total -> total.stated() > 0 && total.unstated() > 0);
  }

  private List<OverviewTotal> totals() {
    List<OverviewTotal> totals = new ArrayList<>();
    if (cases.size() == 1) {
      return totals;
    }
    for (Measure measure : measures) {
      Optional<Total> total = context.totals.over(measure.id());
      totals.add(total.map(sum -> total(sum, measure)).orElse(none(measure)));
    }
    return totals;
  }

  private OverviewTotal none(Measure measure) {
    return new OverviewTotal(
        context.absent("qualifier.not-applicable"), "", "", head(measure).text());
  }

  private OverviewTotal total(Total total, Measure measure) {
    String stated = context.numbers.digits(total.stated());
    String counted = context.numbers.digits(total.counted());
    String in = context.words.plural("cases.stated", total.counted(), stated, counted);
    boolean all = total.stated() == total.counted();
    QuantityText phrase =
        context.quantities.full(decimals(measure).fixed(total.quantity())).of(total.id());
    return new OverviewTotal(
        marks.below(context.cell(phrase), total.value()),
        all ? in : context.words.get("before-semicolon", in),
        AddendWords.silent(total, context),
        head(measure).text());
  }
}
