package org.precis.html.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.precis.chart.QuantityText;
import org.precis.compare.Change;
import org.precis.compare.Comparison;
import org.precis.compare.StatisticChange;
import org.precis.compare.TableChange;
import org.precis.html.content.Content;
import org.precis.html.content.Phrase;
import org.precis.html.figure.Anchor;
import org.precis.html.inline.MarkWords;
import org.precis.html.inline.RenderContext;
import org.precis.html.page.BriefingView.CardChange;
import org.precis.html.page.BriefingView.ChangeCounts;
import org.precis.html.page.BriefingView.ChangeSection;
import org.precis.html.page.BriefingView.Count;
import org.precis.html.page.BriefingView.RunIn;
import org.precis.html.page.BriefingView.TableCell;
import org.precis.html.page.BriefingView.TableHead;
import org.precis.html.page.BriefingView.TableRow;
import org.precis.html.page.BriefingView.TableView;
import org.precis.html.words.Decimals;
import org.precis.html.words.Units;
import org.precis.model.DateSpan;
import org.precis.model.PartialDate;
import org.precis.model.Value;
import org.precis.totals.Difference;
import org.precis.workspace.Fonts;

/**
 * The changes since the previous edition: counts, the numbers of both side by side, and a line each
 * for what is new and what is no longer reported.
 */
final class ChangesView {

  private static final String STATISTICS = "changes of statistics";

  private final RenderContext context;
  private final HeadView head;
  private final Fonts fonts;
  private final Comparison comparison;
  private final DifferenceCell difference;
  private final MarkWords marks;

  ChangesView(RenderContext context, HeadView head, Fonts fonts, Comparison comparison) {
    this.context = context;
    this.head = head;
    this.fonts = fonts;
    this.comparison = comparison;
    this.difference = new DifferenceCell(context);
    this.marks = new MarkWords(context);
  }

  Comparison comparison() {
    return comparison;
  }

  private int count(Change change) {
    return comparison.statistics(change).size();
  }

  /** What its tables show, in order. */
  List<String> tables() {
    List<String> tables = new ArrayList<>();
    if (!comparison.inBoth().isEmpty()) {
      tables.add(STATISTICS);
    }
    changedTables().forEach(table -> tables.add(changes(table)));
    return tables;
  }

  /** Where all statistics of both editions are side by side. */
  Optional<Anchor> comparisons(PagePlan plan) {
    return tables().contains(STATISTICS) ? Optional.of(plan.place(STATISTICS)) : Optional.empty();
  }

  private static String changes(TableChange table) {
    return "changes of table " + table.current().id();
  }

  /** The tables of the pack in which a number changed. */
  private List<TableChange> changedTables() {
    return comparison.tables().stream().filter(table -> table.changedCells() > 0).toList();
  }

  private int changedCells() {
    return comparison.tables().stream().mapToInt(TableChange::changedCells).sum();
  }

  /** The counts beside the main points. */
  ChangeCounts counts(PagePlan plan) {
    List<Count> counts = new ArrayList<>();
    add(counts, count(Change.CHANGED), "change.changed");
    add(counts, changedCells(), "change.cells");
    add(counts, count(Change.ADDED), "change.new");
    add(counts, count(Change.REMOVED), "change.gone");
    if (count(Change.CHANGED) + changedCells() == 0) {
      counts.add(0, new Count("", context.words.get("change.none")));
    }
    String earlier = earlier();
    String title =
        earlier.equals(context.words.get("compare.earlier"))
            ? context.words.get("since-last")
            : context.words.get("since", earlier);
    String see =
        tables().stream()
            .findFirst()
            .map(table -> context.words.get("change.see", plan.place(table).name()))
            .orElse("");
    return new ChangeCounts(title, counts, see);
  }

  private void add(List<Count> counts, int count, String key) {
    if (count > 0) {
      counts.add(new Count(context.numbers.digits(count), context.words.plural(key, count)));
    }
  }

  /** The line below a number on a card; none of a statistic that is no longer reported. */
  Optional<CardChange> card(String statistic) {
    for (StatisticChange change : comparison.statistics()) {
      if (change.id().equals(statistic)) {
        return card(change);
      }
    }
    return Optional.empty();
  }

  private Optional<CardChange> card(StatisticChange change) {
    if (change.change() == Change.ADDED) {
      return Optional.of(new CardChange(Phrase.NONE, Phrase.of(context.words.get("card.new"))));
    }
    if (change.old().isEmpty() || change.current().isEmpty()) {
      return Optional.empty();
    }
    Value then = change.earlier();
    QuantityText number = context.quantities.compact(then.quantity());
    number = context.quantities.withUnitSign(number, percentOnly(then));
    if (!number.number().isEmpty() && !context.quantities.mayStandAlone()) {
      String unit = Units.isPercent(then.unit()) ? "" : context.unit(then);
      String after = RenderContext.join(number.after(), unit);
      number = new QuantityText(number.before(), number.number(), after);
    }
    Content earlier =
        context.content(
            "card.earlier", Phrase.of(day()), context.unbroken(number.of(earlierRef(change))));
    if (!change.later().quantity().stated()) {
      // The card says so itself
      return Optional.of(new CardChange(earlier, Phrase.NONE));
    }
    QuantityText said =
        isOpen(change.value().difference())
            ? new QuantityText(context.words.get("card.open"), "", "")
            : difference.phrase(change.value(), change.later().unit(), decimals(change));
    return Optional.of(new CardChange(earlier, context.unbroken(said.of(change.id()))));
  }

  /** Whether there is a difference that nobody knows. */
  private static boolean isOpen(Difference difference) {
    return difference.amount().isEmpty()
        && switch (difference.reason()) {
          case TWO_LOWER_BOUNDS, TWO_UPPER_BOUNDS, DIRECTION_OPEN, FORMED, ESTIMATE -> true;
          default -> false;
        };
  }

  /** The day of the previous edition, without a year that both have; or its period. */
  private String day() {
    LocalDate then = comparison.previous().masthead().published();
    LocalDate now = comparison.current().masthead().published();
    return then == null || now == null || then.equals(now)
        ? earlier()
        : context.dates.span(DateSpan.on(PartialDate.of(then)), then.getYear() != now.getYear());
  }

  ChangeSection section(PagePlan plan) {
    List<TableView> views = new ArrayList<>();
    if (!comparison.inBoth().isEmpty()) {
      views.add(table(plan.place(STATISTICS)));
    }
    for (TableChange table : changedTables()) {
      views.addAll(
          new TableChangesView(context, fonts, difference)
              .views(table, plan.place(changes(table))));
    }
    return new ChangeSection("changes", boxCounts(), views, lists());
  }

  /** What only one of the editions has, a line each. */
  private List<RunIn> lists() {
    List<RunIn> lists = new ArrayList<>();
    List<Phrase> fresh = labels(Change.ADDED);
    comparison.newTables().forEach(table -> fresh.add(context.prose.phrase(table.title())));
    List<Phrase> gone = labels(Change.REMOVED);
    comparison.goneTables().forEach(table -> gone.add(context.prose.phrase(table.title())));
    addList(lists, "compare.new", fresh);
    addList(lists, "compare.gone", gone);
    return lists;
  }

  private void addList(List<RunIn> lists, String key, List<Phrase> labels) {
    if (!labels.isEmpty()) {
      String heading = context.words.get(key);
      Phrase items = context.items(labels).map(context::sentence);
      lists.add(
          new RunIn(
              heading,
              items.map(text -> QuantityText.gap(heading, text).replace('\u00a0', ' ') + text)));
    }
  }

  private List<Phrase> labels(Change change) {
    List<Phrase> labels = new ArrayList<>();
    for (StatisticChange one : comparison.statistics(change)) {
      labels.add(context.alone(one.statistic(), one.statistic().shortLabel()));
    }
    return labels;
  }

  private List<Count> boxCounts() {
    int requalified = comparison.requalified().size();
    String digits = context.numbers.digits(requalified);
    String changed =
        requalified == 0
            ? context.words.get("change.box.changed")
            : context.words.plural("change.requalified", requalified, digits);
    List<Count> counts = new ArrayList<>();
    addBox(counts, count(Change.CHANGED), changed);
    addBox(counts, changedCells(), context.words.plural("change.cells", changedCells()));
    if (counts.isEmpty()) {
      addBox(counts, count(Change.UNCHANGED), context.words.get("compare.unchanged"));
    }
    addBox(counts, count(Change.ADDED), context.words.get("change.box.new"));
    addBox(counts, count(Change.REMOVED), context.words.get("change.box.gone"));
    addBox(counts, comparison.revised().size(), context.words.get("change.box.revised"));
    addBox(counts, comparison.corrected().size(), context.words.get("change.box.corrected"));
    return counts;
  }

  private void addBox(List<Count> counts, int count, String label) {
    if (count > 0) {
      counts.add(new Count(context.numbers.digits(count), label));
    }
  }

  private TableView table(Anchor place) {
    List<StatisticChange> both = comparison.inBoth();
    int old = room(both, StatisticChange::earlier);
    int now = room(both, StatisticChange::later);
    List<TableRow> rows = both.stream().map(change -> row(change, old, now)).toList();
    TableView view =
        new TableView(
            place.anchor(),
            "comparison",
            place.name(),
            context.phrase("compare.title"),
            RenderContext.join(headnote(), markMeanings()),
            List.of(
                new TableHead(context.words.get("compare.statistic"), "label"),
                new TableHead(earlierHead(), "num old-value" + MarkWords.unmarked(old, false)),
                new TableHead(currentHead(), "num new-value" + MarkWords.unmarked(now, false)),
                new TableHead(context.words.get("compare.difference"), "num difference")),
            rows,
            List.of(),
            Phrase.NONE);
    return new NumbersView(context).comparison(view, both);
  }

  private static int room(List<StatisticChange> changes, Function<StatisticChange, Value> side) {
    return MarkWords.room(changes.stream().map(side));
  }

  private String markMeanings() {
    return marks.meanings(
        comparison.inBoth().stream()
            .flatMap(change -> Stream.of(change.earlier(), change.later())));
  }

  private String earlier() {
    return head.earlier(comparison.previous());
  }

  private String earlierHead() {
    return RenderContext.capital(earlier());
  }

  private String currentHead() {
    return RenderContext.capital(head.later(comparison.previous()));
  }

  private String headnote() {
    String note = context.words.get("compare.headnote");
    boolean open =
        comparison.inBoth().stream()
            .map(change -> change.value().difference())
            .anyMatch(Difference::opensBelow);
    if (open) {
      note = RenderContext.join(note, context.words.get("compare.headnote-open"));
    }
    DateSpan then = comparison.previous().masthead().period();
    DateSpan now = comparison.current().masthead().period();
    boolean contains =
        then != null
            && now != null
            && !then.equals(now)
            && then.from().equals(now.from())
            && !then.to().lastDay().isAfter(now.to().lastDay());
    if (contains) {
      return RenderContext.join(
          context.words.get("compare.headnote-contains", context.dates.date(now.from())), note);
    }
    boolean lengthsDiffer = then != null && now != null && !then.lastsAsLongAs(now);
    return lengthsDiffer
        ? RenderContext.join(context.words.get("compare.headnote-lengths"), note)
        : note;
  }

  /** A mark is beside its number. */
  private TableRow row(StatisticChange change, int oldRoom, int nowRoom) {
    Decimals decimals = decimals(change);
    String unit = change.later().unit();
    List<TableCell> cells = new ArrayList<>();
    cells.add(
        new TableCell(
            old(change, decimals, oldRoom), kind(change.earlier(), oldRoom), earlierHead()));
    cells.add(
        new TableCell(
            marked(change.later(), decimals, nowRoom, change.id()),
            kind(change.later(), nowRoom),
            currentHead()));
    Content cell = context.cell(difference.phrase(change.value(), unit, decimals).of(change.id()));
    Content said =
        comparison.proportional()
            ? difference
                .percent(change.value(), unit)
                .map(percent -> RenderContext.below(cell, context.cell(percent.of(change.id()))))
                .orElse(cell)
            : cell;
    cells.add(new TableCell(said, "num", context.words.get("compare.difference")));
    Phrase label = context.alone(change.statistic(), change.statistic().shortLabel());
    return new TableRow(Units.isMeasure(unit) ? context.withUnit(label, unit) : label, "", cells);
  }

  private static String kind(Value value, int room) {
    return "num" + MarkWords.unmarked(room, !value.marks().isEmpty());
  }

  /** The number of the earlier edition; if it was revised, the former one below it. */
  private Content old(StatisticChange change, Decimals decimals, int room) {
    Content value = marked(change.earlier(), decimals, room, earlierRef(change));
    return change
        .former()
        .map(former -> context.content("compare.was", value(decimals.fixed(former), "")))
        .map(was -> new Content.Former(was, change.earlier().marks().isEmpty() ? 0 : room))
        .map(was -> RenderContext.spaced(List.of(value, was)))
        .orElse(value);
  }

  /** The id of the earlier number, if this edition states it too, as one of another period. */
  private String earlierRef(StatisticChange change) {
    DateSpan edition = comparison.previous().masthead().period();
    if (edition == null) {
      return "";
    }
    String period = change.old().orElseThrow().periodIn(edition).toString();
    Value here = change.statistic().otherPeriods().getOrDefault(period, Value.NOT_STATED);
    boolean same = here.quantity().equals(change.earlier().quantity());
    return same ? change.statistic().ref(period) : "";
  }

  private Content marked(Value value, Decimals decimals, int room, String ref) {
    return marks.beside(value(decimals.fixed(value), ref), value, room);
  }

  /** The numbers of a row and their difference have the same number of decimals. */
  private static Decimals decimals(StatisticChange change) {
    return Decimals.of(
        Stream.concat(Stream.of(change.earlier(), change.later()), change.former().stream())
            .map(Value::quantity));
  }

  private Content value(Value value, String ref) {
    QuantityText phrase = context.quantities.full(value.quantity());
    return context.cell(context.quantities.withUnitSign(phrase, percentOnly(value)).of(ref));
  }

  private static String percentOnly(Value value) {
    return Units.isPercent(value.unit()) ? "%" : "";
  }
}
