package org.precis.html.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.precis.chart.QuantityText;
import org.precis.claim.Difference;
import org.precis.claim.Refusal;
import org.precis.compare.ChangeType;
import org.precis.compare.Comparison;
import org.precis.compare.StatisticChange;
import org.precis.compare.TableChange;
import org.precis.html.content.Content;
import org.precis.html.content.Phrase;
import org.precis.html.figure.Anchor;
import org.precis.html.inline.MarkWords;
import org.precis.html.inline.RenderContext;
import org.precis.html.inline.TextForms;
import org.precis.html.page.BriefingView.ChangeSection;
import org.precis.html.page.BriefingView.Datum;
import org.precis.html.page.BriefingView.RunIn;
import org.precis.html.page.BriefingView.TableCell;
import org.precis.html.page.BriefingView.TableHead;
import org.precis.html.page.BriefingView.TableRow;
import org.precis.html.page.BriefingView.TableView;
import org.precis.html.words.Decimals;
import org.precis.model.DateSpan;
import org.precis.model.Edition;
import org.precis.model.Statistic;
import org.precis.quantity.NumberType;
import org.precis.quantity.Value;
import org.precis.workspace.Fonts;

/**
 * The changes since the previous edition: the numbers of both side by side, and a line each for
 * what is new, what is no longer reported, and what was corrected.
 */
final class ChangesView {

  private static final String STATISTICS = "changes of statistics";

  private final RenderContext context;
  private final HeadView head;
  private final Fonts fonts;
  private final Comparison comparison;
  private final DifferenceCell difference;
  private final UnitsDigits digits;
  private final MarkWords marks;

  ChangesView(RenderContext context, HeadView head, Fonts fonts, Comparison comparison) {
    this.context = context;
    this.head = head;
    this.fonts = fonts;
    this.comparison = comparison;
    this.difference = new DifferenceCell(context);
    this.digits = new UnitsDigits(context, fonts);
    this.marks = new MarkWords(context);
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

  Comparison comparison() {
    return comparison;
  }

  ChangeSection section(PagePlan plan) {
    List<TableView> views = new ArrayList<>();
    if (!comparison.inBoth().isEmpty()) {
      views.add(table(plan.place(STATISTICS)));
    }
    for (TableChange table : changedTables()) {
      views.addAll(
          new TableChangesView(context, fonts, digits, difference)
              .views(table, plan.place(changes(table))));
    }
    return new ChangeSection("changes", views, lists());
  }

  /** What only one of the editions has, and what was corrected, a line each. */
  private List<RunIn> lists() {
    List<RunIn> lists = new ArrayList<>();
    List<Phrase> fresh = new ArrayList<>();
    comparison.statistics(ChangeType.ADDED).forEach(one -> fresh.add(inList(one)));
    comparison.newTables().forEach(table -> fresh.add(context.prose.phrase(table.title())));
    List<TableChange> rows = comparison.tablesOfOtherRows();
    rows.forEach(table -> addRows(fresh, table, table.fresh()));
    List<Phrase> gone = new ArrayList<>();
    for (StatisticChange one : comparison.statistics(ChangeType.REMOVED)) {
      // the date of their last numbers stands at the first of them
      String key = gone.isEmpty() ? "compare.gone-first" : "compare.gone-item";
      gone.add(context.phrase(key, inList(one), last(one), day()));
    }
    comparison.goneTables().forEach(table -> gone.add(context.prose.phrase(table.title())));
    rows.forEach(table -> addRows(gone, table, table.gone()));
    addList(lists, "compare.new", fresh);
    addList(lists, "compare.gone", gone);
    List<Phrase> corrected = corrected();
    addList(lists, "compare.corrected", corrected);
    if (corrected.isEmpty()) {
      String none = context.sentence(context.words.get("compare.no-corrections-text"));
      lists.add(runIn(context.words.get("compare.no-corrections"), Phrase.of(none)));
    }
    return lists;
  }

  /** The rows that a table gained or lost, after its title, as its other numbers are not shown. */
  private void addRows(List<Phrase> items, TableChange table, List<String> labels) {
    if (!labels.isEmpty()) {
      Phrase title = context.prose.phrase(table.current().title());
      Phrase rows = context.list(labels.stream().map(context::label).toList());
      items.add(context.phrase("compare.part", title, rows));
    }
  }

  private String day() {
    return head.earlierInBrief(comparison.previous());
  }

  private String last(StatisticChange gone) {
    return context.withUnit(gone.value().old().orElseThrow()).text();
  }

  private List<Phrase> corrected() {
    return comparison.corrected().stream()
        .flatMap(id -> comparison.current().statistic(id).stream())
        .map(statistic -> context.alone(statistic, statistic.shortLabel()))
        .toList();
  }

  private void addList(List<RunIn> lists, String key, List<Phrase> labels) {
    if (!labels.isEmpty()) {
      String heading = context.words.get(key, context.numbers.digits(labels.size()));
      lists.add(runIn(heading, context.items(labels).map(context::sentence)));
    }
  }

  private static RunIn runIn(String heading, Phrase items) {
    return new RunIn(heading, items.map(text -> TextForms.space(heading, text) + text));
  }

  private Phrase label(StatisticChange change) {
    return context.alone(change.statistic(), change.statistic().shortLabel());
  }

  /** The label in a list, where a part does not stand below its whole. */
  private Phrase inList(StatisticChange change) {
    Statistic part = change.statistic();
    Edition edition = change.current().isPresent() ? comparison.current() : comparison.previous();
    return edition
        .statistic(part.partOf())
        .map(whole -> context.prose.phrase(whole.shortLabel()))
        .map(
            whole -> context.phrase("compare.part", whole, context.prose.phrase(part.shortLabel())))
        .orElseGet(() -> label(change));
  }

  private TableView table(Anchor place) {
    List<StatisticChange> both = comparison.inBoth();
    int old = room(both, StatisticChange::earlier);
    int now = room(both, StatisticChange::later);
    boolean units = both.stream().anyMatch(change -> !unit(change).isEmpty());
    List<TableRow> rows = both.stream().map(change -> row(change, units, old, now)).toList();
    List<TableHead> heads = new ArrayList<>();
    heads.add(new TableHead(context.words.get("compare.statistic"), "label"));
    if (units) {
      heads.add(new TableHead(context.words.get("statistics.unit"), "unit"));
    }
    heads.add(new TableHead(earlierHead(), "num old-value" + MarkWords.unmarked(old, false)));
    heads.add(new TableHead(currentHead(), "num new-value" + MarkWords.unmarked(now, false)));
    heads.add(new TableHead(context.words.get("compare.difference"), "num difference"));
    TableView view =
        new TableView(
            place.anchor(),
            "comparison",
            "",
            place.name(),
            title(),
            headnote(),
            heads,
            rows,
            List.of(),
            note(both));
    return new NumbersView(context).with(digits.aligned(view));
  }

  /** The title names what both editions count from, or the two periods. */
  private Phrase title() {
    Edition previous = comparison.previous();
    if (comparison.isCumulative()) {
      DateSpan now = comparison.current().masthead().period();
      return context.phrase("compare.title-cumulative", context.dates.date(now.from()));
    }
    return head.isNamedByPeriod(previous)
        ? context.phrase("compare.title-periods", head.earlier(previous), head.later(previous))
        : context.phrase("compare.title");
  }

  private String unit(StatisticChange change) {
    return context.unitOfMany(change.later().unit());
  }

  /** Why there is no difference, what the marks say, and how rows differ that look alike. */
  private Content note(List<StatisticChange> both) {
    List<Content> notes = new ArrayList<>();
    List<Refusal> reasons =
        both.stream().map(change -> change.value().difference().reason()).distinct().toList();
    boolean minimums = reasons.contains(Refusal.TWO_LOWER_BOUNDS);
    boolean open =
        reasons.contains(Refusal.TWO_UPPER_BOUNDS) || reasons.contains(Refusal.DIRECTION_OPEN);
    if (minimums || open) {
      String key = open ? "compare.note-open" : "compare.note-minimums";
      notes.add(Phrase.of(context.words.get(key)));
    }
    notes.add(Phrase.of(markMeanings()));
    for (StatisticChange change : both) {
      String note = change.statistic().reported().note();
      boolean apart = change.value().difference().reason() == Refusal.NOT_ONE_SERIES;
      if (apart && !note.isEmpty()) {
        notes.add(context.content("compare.note", label(change), context.prose.inline(note)));
      }
    }
    return TextForms.join(notes);
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
    return TextForms.capital(earlier());
  }

  private String currentHead() {
    return TextForms.capital(head.later(comparison.previous()));
  }

  private String headnote() {
    Stream<NumberType> types =
        comparison.inBoth().stream().map(change -> change.statistic().type());
    String note = context.words.get("compare.headnote");
    boolean open =
        comparison.inBoth().stream()
            .map(change -> change.value().difference())
            .anyMatch(Difference::opensBelow);
    if (open) {
      note = TextForms.join(note, context.words.get("compare.headnote-open"));
    }
    DateSpan now = comparison.current().masthead().period();
    if (comparison.isCumulative()) {
      return TextForms.join(
          context.words.get("compare.headnote-contains", context.dates.date(now.from())), note);
    }
    return comparison.haveUnlikePeriods(types)
        ? TextForms.join(context.words.get("compare.headnote-lengths"), note)
        : note;
  }

  /** A mark is beside its number. */
  private TableRow row(StatisticChange change, boolean units, int oldRoom, int nowRoom) {
    Decimals decimals = decimals(change);
    String unit = change.later().unit();
    List<TableCell> cells = new ArrayList<>();
    if (units) {
      String head = context.words.get("statistics.unit");
      cells.add(
          new TableCell(Phrase.of(unit(change).isEmpty() ? "\u00a0" : unit(change)), "unit", head));
    }
    cells.add(
        new TableCell(
                old(change, decimals, oldRoom),
                kind(change.earlier(), oldRoom) + " old-value",
                earlierHead())
            .printing(new Datum(change.earlierRef(), earlierPeriod(change), change.earlier())));
    cells.add(
        new TableCell(
                marks.beside(
                    context.cell(said(change.later(), change, decimals).of(change.id())),
                    change.later(),
                    nowRoom),
                kind(change.later(), nowRoom),
                currentHead())
            .printing(new Datum(change.id(), laterPeriod(change), change.later())));
    Content cell = context.cell(difference.phrase(change.value(), unit, decimals).of(change.id()));
    Content said =
        comparison.proportional()
            ? difference
                .percent(change.value(), unit)
                .map(percent -> RenderContext.below(cell, context.cell(percent.of(change.id()))))
                .orElse(cell)
            : cell;
    TableCell last = new TableCell(said, "num difference", context.words.get("compare.difference"));
    cells.add(difference.datum(change.value(), change.later()).map(last::printing).orElse(last));
    return new TableRow(label(change), "", cells);
  }

  private String earlierPeriod(StatisticChange change) {
    DateSpan then = comparison.previous().masthead().period();
    return then == null ? "" : change.old().map(old -> old.periodIn(then).toString()).orElse("");
  }

  private String laterPeriod(StatisticChange change) {
    DateSpan now = comparison.current().masthead().period();
    return now == null ? "" : change.statistic().periodIn(now).toString();
  }

  private static String kind(Value value, int room) {
    return "num" + MarkWords.unmarked(room, !value.marksBeside().isEmpty());
  }

  /** The number of the earlier edition; if it was revised, the former one below it. */
  private Content old(StatisticChange change, Decimals decimals, int room) {
    Value earlier = change.earlier();
    Content value =
        marks.beside(
            context.cell(said(earlier, change, decimals).of(change.earlierRef())), earlier, room);
    return change
        .former()
        .map(former -> context.content(was(former), context.cell(said(former, change, decimals))))
        .map(was -> new Content.Former(was, earlier.marksBeside().isEmpty() ? 0 : room))
        .map(was -> TextForms.spaced(List.of(value, was)))
        .orElse(value);
  }

  /**
   * How a former number is said; of a forecast in words, since its line has no column for marks.
   */
  static String was(Value former) {
    return former.isForecast() ? "compare.was-forecast" : "compare.was";
  }

  /** The numbers of a row and their difference have the same number of decimals. */
  static Decimals decimals(StatisticChange change) {
    return Decimals.of(
        Stream.concat(Stream.of(change.earlier(), change.later()), change.former().stream())
            .filter(value -> isInUnitOfRow(value, change))
            .map(Value::quantity));
  }

  /** A number, with its unit where that is not the one of its row. */
  private QuantityText said(Value value, StatisticChange change, Decimals decimals) {
    return isInUnitOfRow(value, change)
        ? context.quantities.full(decimals.fixed(value))
        : context.withOwnUnit(context.quantities.full(value), value);
  }

  private static boolean isInUnitOfRow(Value value, StatisticChange change) {
    return value.counted().isSame(change.later().counted());
  }
}
