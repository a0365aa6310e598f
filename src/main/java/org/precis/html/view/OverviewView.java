package org.precis.html.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.precis.chart.QuantityText;
import org.precis.claim.Total;
import org.precis.html.content.Content;
import org.precis.html.content.Phrase;
import org.precis.html.figure.Anchor;
import org.precis.html.inline.AddendWords;
import org.precis.html.inline.Anchors;
import org.precis.html.inline.MarkWords;
import org.precis.html.inline.RenderContext;
import org.precis.html.inline.TextForms;
import org.precis.html.page.BriefingView.Overview;
import org.precis.html.page.BriefingView.OverviewRow;
import org.precis.html.page.BriefingView.OverviewTotal;
import org.precis.html.page.BriefingView.TableCell;
import org.precis.html.page.BriefingView.TableHead;
import org.precis.html.words.Decimals;
import org.precis.model.Case;
import org.precis.model.DateSpan;
import org.precis.model.Edition;
import org.precis.model.Measure;
import org.precis.model.Reported;
import org.precis.quantity.Value;

/** The table of all cases with two of their measures and the totals of these. */
final class OverviewView {

  private static final int MEASURES = 2;

  /** A measure is shown if one in so many cases states it. */
  private static final int LEAST_STATED = 3;

  private final RenderContext context;
  private final MarkWords marks;
  private final CaseClasses classes;
  private final List<Case> cases;
  private final List<MeasureColumn> measures;
  private final List<DateColumn> dateColumns = new ArrayList<>();

  /** A column of dates; if all are of one year the head states it once. */
  private record DateColumn(
      Function<Case, DateSpan> date, String head, String kind, boolean withYear) {}

  /** A column of the numbers of a measure, all with the same number of decimals. */
  private record MeasureColumn(Measure measure, Phrase head, Decimals decimals) {

    String id() {
      return measure.id();
    }
  }

  OverviewView(RenderContext context) {
    this.marks = new MarkWords(context);
    this.classes = new CaseClasses(context);
    this.context = context;
    this.cases = context.edition.cases();
    List<Measure> shown = measures(context.edition);
    this.measures = shown.stream().map(this::column).toList();
    addDates(Case::opened, "opened");
    addDates(Case::closed, "closed");
  }

  /** Those stated in most cases, in the order of the pack; none that most cases leave out. */
  static List<Measure> measures(Edition edition) {
    List<Measure> shown =
        edition.measuresByCoverage().stream()
            .filter(measure -> LEAST_STATED * edition.stated(measure) >= edition.cases().size())
            .limit(MEASURES)
            .toList();
    List<Measure> dense = new ArrayList<>(shown);
    while (!dense.isEmpty() && isSparse(edition, dense)) {
      dense.remove(dense.size() - 1);
    }
    List<String> ids = dense.stream().map(Measure::id).toList();
    return edition.measures().stream().filter(one -> ids.contains(one.id())).toList();
  }

  /** Whether more than half of the cells of these measures would state no number. */
  private static boolean isSparse(Edition edition, List<Measure> measures) {
    int stated = measures.stream().mapToInt(edition::stated).sum();
    return 2 * stated < measures.size() * edition.cases().size();
  }

  private void addDates(Function<Case, DateSpan> date, String name) {
    String key = "cases." + name;
    List<DateSpan> spans = cases.stream().map(date).filter(Objects::nonNull).toList();
    if (spans.isEmpty()) {
      return;
    }
    int year = spans.get(0).from().year();
    // a single date is short enough with its year, unless the other dates are without it
    boolean several = spans.size() > 1 || !dateColumns.isEmpty() && !dateColumns.get(0).withYear();
    boolean oneYear =
        several
            && spans.stream()
                .allMatch(
                    s -> s.from().year() == year && s.to().year() == year && s.from().hasMonth());
    String head =
        oneYear
            ? context.words.get(key + "-year", context.dates.year(year))
            : context.words.get(key);
    dateColumns.add(new DateColumn(date, head, "date " + name, !oneYear));
  }

  Overview overview(Anchor place) {
    boolean places = cases.stream().anyMatch(caseItem -> !classes.place(caseItem).isEmpty());
    List<OverviewTotal> totals = totals();
    return new Overview(
        place.anchor(),
        place.name(),
        context.titled(context.phrase("cases.overview"), false).text(),
        headnote(),
        context.words.get(places ? "cases.case" : "cases.case-only"),
        dateColumns.stream().map(c -> new TableHead(c.head, c.kind)).toList(),
        measures.stream().map(column -> new TableHead(column.head, "num")).toList(),
        rows(),
        2 + dateColumns.size(),
        totals,
        Phrase.of(marks()),
        "");
  }

  private MeasureColumn column(Measure measure) {
    Decimals decimals =
        Decimals.of(cases.stream().map(caseItem -> caseItem.quantity(measure.id())));
    return new MeasureColumn(measure, head(measure), decimals);
  }

  private Phrase head(Measure measure) {
    return context.withUnit(context.prose.phrase(measure.label()), measure.unit());
  }

  private List<OverviewRow> rows() {
    List<OverviewRow> rows = new ArrayList<>();
    for (Case caseItem : cases) {
      int number = rows.size() + 1;
      rows.add(
          new OverviewRow(
              context.numbers.digits(number),
              "#" + Anchors.of(caseItem),
              context.prose.phrase(caseItem.shortTitle()),
              classes.place(caseItem),
              dateColumns.stream().map(column -> date(column, caseItem)).toList(),
              measures.stream().map(column -> measure(column, caseItem)).toList()));
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

  private TableCell measure(MeasureColumn column, Case caseItem) {
    Value value = value(caseItem, column);
    QuantityText phrase =
        context.quantities.full(column.decimals.fixed(value)).of(caseItem.ref(column.id()));
    Content cell = marks.below(context.cell(phrase), value);
    return new TableCell(cell, "num", column.head);
  }

  private static Value value(Case caseItem, MeasureColumn column) {
    Reported reported = caseItem.measures().get(column.id());
    return reported == null ? Value.NOT_STATED : reported.value();
  }

  private String headnote() {
    String dates = areImprecise() ? context.words.get("cases.overview-headnote") : "";
    String unstated = leavesOut() ? context.words.get("cases.overview-unstated") : "";
    return TextForms.join(dates, unstated);
  }

  /** Whether some dates are less precise than to the day. */
  private boolean areImprecise() {
    return dateColumns.stream()
        .flatMap(column -> cases.stream().map(column.date))
        .filter(Objects::nonNull)
        .anyMatch(date -> !date.isToTheDay());
  }

  /** The meanings of all marks of the cases, including that of a missing source. */
  private String marks() {
    List<Reported> all =
        cases.stream().flatMap(caseItem -> caseItem.measures().values().stream()).toList();
    String meanings = marks.meanings(all.stream().map(Reported::value));
    return all.stream().anyMatch(context.sources::isUnsourced)
        ? TextForms.join(meanings, context.sources.key())
        : meanings;
  }

  /** Whether a total at the foot covers fewer cases than the table has. */
  private boolean leavesOut() {
    return cases.size() > 1
        && measures.stream()
            .flatMap(column -> context.totals.over(column.id()).stream())
            .anyMatch(total -> total.stated() > 0 && total.unstated() > 0);
  }

  private List<OverviewTotal> totals() {
    List<OverviewTotal> totals = new ArrayList<>();
    boolean added =
        measures.stream().anyMatch(column -> context.totals.over(column.id()).isPresent());
    if (cases.size() == 1 || !added) {
      return totals;
    }
    for (MeasureColumn column : measures) {
      Optional<Total> total = context.totals.over(column.id());
      totals.add(total.map(sum -> total(sum, column)).orElse(none(column)));
    }
    return totals;
  }

  private OverviewTotal none(MeasureColumn column) {
    return new OverviewTotal(context.absent("table.not-added"), "", "", column.head.text());
  }

  private OverviewTotal total(Total total, MeasureColumn column) {
    String stated = context.numbers.digits(total.stated());
    String counted = context.numbers.digits(total.counted());
    String in = context.words.plural("cases.stated", total.counted(), stated, counted);
    boolean all = total.stated() == total.counted();
    QuantityText phrase =
        context.quantities.full(column.decimals.fixed(total.value())).of(total.id());
    return new OverviewTotal(
        marks.below(context.cell(phrase), total.value()),
        all ? in : context.words.get("before-semicolon", in),
        AddendWords.silentCases(total, context),
        column.head.text());
  }
}
