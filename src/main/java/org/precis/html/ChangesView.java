package org.precis.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.precis.compare.Change;
import org.precis.compare.Comparison;
import org.precis.compare.StatisticChange;
import org.precis.html.BriefingView.ChangeCounts;
import org.precis.html.BriefingView.ChangeSection;
import org.precis.html.BriefingView.Count;
import org.precis.html.BriefingView.MarkView;
import org.precis.html.BriefingView.TableCell;
import org.precis.html.BriefingView.TableHead;
import org.precis.html.BriefingView.TableRow;
import org.precis.html.BriefingView.TableView;
import org.precis.model.DateSpan;
import org.precis.model.Value;

/** Says what changed since the edition before: counts, and the numbers of both side by side. */
final class ChangesView {

  private final Wording w;
  private final HeadView head;
  private final Comparison comparison;
  private final DifferenceCell difference;

  ChangesView(Wording wording, HeadView head, Comparison comparison) {
    this.w = wording;
    this.head = head;
    this.comparison = comparison;
    this.difference = new DifferenceCell(wording, comparison);
  }

  private int count(Change change) {
    return comparison.statistics(change).size();
  }

  /** The counts beside the main points. */
  ChangeCounts counts(String table) {
    List<Count> counts = new ArrayList<>();
    add(counts, count(Change.CHANGED), "change.changed");
    add(counts, count(Change.NEW), "change.new");
    add(counts, count(Change.GONE), "change.gone");
    String title = w.words.get("since", head.name(comparison.previous()));
    return new ChangeCounts(title, counts, w.words.get("change.see", table));
  }

  private void add(List<Count> counts, int count, String key) {
    if (count > 0) {
      counts.add(new Count(w.numbers.digits(count), w.words.plural(key, count)));
    }
  }

  ChangeSection section(int table) {
    return new ChangeSection("changes", boxCounts(), List.of(table(table)));
  }

  private List<Count> boxCounts() {
    int requalified = comparison.requalified().size();
    String digits = w.numbers.digits(requalified);
    String changed =
        requalified == 0
            ? w.words.get("change.box.changed")
            : w.words.plural("change.requalified", requalified, digits);
    List<Count> counts = new ArrayList<>();
    counts.add(box(count(Change.CHANGED), changed));
    counts.add(box(count(Change.NEW), w.words.get("change.box.new")));
    counts.add(box(count(Change.GONE), w.words.get("change.box.gone")));
    if (!comparison.revised().isEmpty()) {
      counts.add(box(comparison.revised().size(), w.words.get("change.box.revised")));
    }
    counts.add(box(comparison.corrected().size(), w.words.get("change.box.corrected")));
    return counts;
  }

  private Count box(int count, String label) {
    return new Count(w.numbers.digits(count), label);
  }

  private TableView table(int number) {
    List<TableRow> rows = comparison.inEarlier().stream().map(this::row).toList();
    boolean marked =
        comparison.inEarlier().stream().anyMatch(row -> !row.value().marks().isEmpty());
    List<TableHead> heads = new ArrayList<>();
    heads.add(new TableHead(w.words.get("compare.statistic"), "label"));
    heads.add(new TableHead(earlier(), "num old-value"));
    heads.add(new TableHead(current(), "num new-value"));
    heads.add(new TableHead(w.words.get("compare.difference"), "num difference"));
    if (marked) {
      heads.add(new TableHead(w.words.get("statistics.marks"), "marks"));
    }
    return new TableView(
        "table-" + number,
        "comparison",
        w.tableName(number),
        w.words.get("compare.title"),
        Wording.join(headnote(), markMeanings()),
        rows.size() <= 12,
        heads,
        marked ? rows : rows.stream().map(ChangesView::withoutMarks).toList(),
        List.of(),
        Markup.NONE);
  }

  private String markMeanings() {
    return new MarkWords(w)
        .ofMarks(comparison.inEarlier().stream().flatMap(row -> row.value().marks().stream()));
  }

  private static TableRow withoutMarks(TableRow row) {
    List<TableCell> cells = new ArrayList<>(row.cells().subList(0, 2));
    TableCell difference = row.cells().get(2);
    cells.add(new TableCell(difference.markup(), "num", difference.head()));
    return new TableRow(row.label(), row.kind(), cells);
  }

  private String earlier() {
    String name = head.name(comparison.previous());
    return name.equals(current()) ? w.words.get("compare.earlier") : name;
  }

  private String current() {
    return head.name(comparison.current());
  }

  private String headnote() {
    String note = w.words.get("compare.headnote");
    DateSpan then = comparison.previous().masthead().period();
    DateSpan now = comparison.current().masthead().period();
    boolean contains =
        then != null
            && now != null
            && then.from().equals(now.from())
            && !then.to().lastDay().isAfter(now.to().lastDay());
    if (contains) {
      return Wording.join(w.words.get("compare.headnote-contains", w.dates.date(now.from())), note);
    }
    boolean lengthsDiffer = then != null && now != null && !then.lastsAsLongAs(now);
    return lengthsDiffer ? Wording.join(w.words.get("compare.headnote-lengths"), note) : note;
  }

  /** A row without marks has no empty cell: its difference reaches over their column. */
  private TableRow row(StatisticChange change) {
    List<TableCell> cells = new ArrayList<>();
    cells.add(new TableCell(old(change), "num", earlier()));
    Markup current =
        change.current().isPresent()
            ? value(decimals(change).fixed(change.value().current().orElseThrow()))
            : w.absent("compare.gone");
    cells.add(new TableCell(current, "num", current()));
    String head = w.words.get("compare.difference");
    Markup marks = marks(change);
    if (marks.isEmpty()) {
      cells.add(new TableCell(difference.cell(change), "num over", head, 2));
    } else {
      cells.add(new TableCell(difference.cell(change), "num", head));
      cells.add(new TableCell(marks, "marks", w.words.get("statistics.marks")));
    }
    String label = w.alone(change.statistic(), change.statistic().shortLabel());
    String unit = change.statistic().value().unit();
    return new TableRow(Units.isMeasure(unit) ? w.withUnit(label, unit) : label, "", cells);
  }

  /** The number of the earlier edition; where it was revised, the former one below it. */
  private Markup old(StatisticChange change) {
    Decimals decimals = decimals(change);
    Markup value = value(decimals.fixed(change.value().old().orElseThrow()));
    return change
        .former()
        .map(
            former ->
                Wording.below(
                    value, "was", w.words.get("compare.was", value(decimals.fixed(former)).html())))
        .orElse(value);
  }

  /** The numbers of a row have one number of decimals, as has the difference between them. */
  private static Decimals decimals(StatisticChange change) {
    return Decimals.of(
        Stream.of(change.value().old(), change.value().current(), change.former())
            .flatMap(Optional::stream)
            .map(Value::quantity));
  }

  private Markup value(Value value) {
    return w.cell(
        w.quantities.withUnitSign(w.quantities.full(value.quantity()), percentOnly(value)));
  }

  private static String percentOnly(Value value) {
    return Units.isPercent(value.unit()) ? "%" : "";
  }

  private Markup marks(StatisticChange change) {
    StringBuilder html = new StringBuilder();
    for (MarkView mark : w.marks(change.value().marks())) {
      html.append("<abbr title=\"").append(Wording.escape(mark.words())).append("\">");
      html.append(Wording.escape(mark.letters())).append("</abbr> ");
    }
    return new Markup(html.toString().strip());
  }
}
