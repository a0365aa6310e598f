package org.precis.html;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.precis.chart.Phrase;
import org.precis.html.BriefingView.TableCell;
import org.precis.html.BriefingView.TableHead;
import org.precis.html.BriefingView.TableRow;
import org.precis.html.BriefingView.TableView;
import org.precis.model.Statistic;
import org.precis.model.Table;
import org.precis.model.Table.Column;
import org.precis.model.Table.Row;
import org.precis.model.Value;
import org.precis.totals.Ranking;
import org.precis.totals.Total;

/** Tables of values: those of the pack, and the statistics over their periods. */
final class TablesView {

  static final int KEPT_ROWS = 12;

  private final Wording w;

  TablesView(Wording wording) {
    this.w = wording;
  }

  TableView table(Table table, int number) {
    Ranking ranking = Ranking.of(table);
    List<TableRow> rows = ranking.shown().stream().map(row -> row(table, row, "")).toList();
    List<TableRow> foot = foot(table, ranking);
    return new TableView(
        "table-" + number,
        "values columns-" + Math.min(table.columns().size(), 9),
        w.tableName(number),
        w.prose.plain(table.title()),
        headnote(table, ranking),
        rows.size() + foot.size() <= KEPT_ROWS,
        heads(table),
        rows,
        foot,
        note(table));
  }

  private String headnote(Table table, Ranking ranking) {
    int all = table.rows().size();
    return ranking.rest().isEmpty()
        ? ""
        : w.words.get("table.top", w.numbers.digits(table.top()), w.numbers.digits(all));
  }

  private Markup note(Table table) {
    int source = w.sourceNumber(table.source());
    String line = source == 0 ? "" : w.words.get("source.line", source);
    Markup note = table.note().isEmpty() ? Markup.NONE : w.prose.inline(table.note());
    return note.isEmpty()
        ? Markup.escape(line)
        : new Markup((note.html() + " " + Wording.escape(line)).strip());
  }

  private List<TableHead> heads(Table table) {
    List<TableHead> heads = new ArrayList<>();
    heads.add(new TableHead(w.prose.plain(table.stub()), "label"));
    table.columns().forEach(column -> heads.add(new TableHead(head(column), "num")));
    return heads;
  }

  private String head(Column column) {
    String label = w.prose.plain(column.label());
    return column.unit().isEmpty()
        ? label
        : w.words.get("comma", label, w.prose.plain(column.unit()));
  }

  private TableRow row(Table table, Row row, String kind) {
    List<TableCell> cells = new ArrayList<>();
    for (int i = 0; i < table.columns().size(); i++) {
      Column column = table.columns().get(i);
      cells.add(new TableCell(value(row.values().get(i), column.unit()), "num", head(column)));
    }
    return new TableRow(w.prose.plain(row.label()), kind, cells);
  }

  /** A value with its unit where the column head does not say it, and its marks. */
  private Markup value(Value value, String columnUnit) {
    Phrase phrase = w.quantities.full(value.quantity());
    boolean own =
        !value.unit().isEmpty() && !value.unit().equals(columnUnit) && !phrase.number().isEmpty();
    Markup cell = w.cell(own ? withUnit(phrase, value.unit()) : phrase);
    StringBuilder html = new StringBuilder(cell.html());
    w.marks(value.marks())
        .forEach(
            mark ->
                html.append(" <abbr title=\"")
                    .append(Wording.escape(mark.words()))
                    .append("\">")
                    .append(Wording.escape(mark.letters()))
                    .append("</abbr>"));
    return new Markup(html.toString());
  }

  private Phrase withUnit(Phrase phrase, String unit) {
    if (Units.isPercent(unit) || Units.isCurrency(unit)) {
      return w.quantities.withUnitSign(phrase, unit);
    }
    String after = phrase.after().isEmpty() ? unit : phrase.after() + " " + unit;
    return new Phrase(phrase.before(), phrase.number(), w.prose.plain(after));
  }

  private List<TableRow> foot(Table table, Ranking ranking) {
    List<TableRow> foot = new ArrayList<>();
    int rest = ranking.rest().size();
    if (rest > 0) {
      String label = w.words.plural("table.rest", rest, w.numbers.digits(rest));
      foot.add(sums(table, label, "rest", false));
    }
    if (table.statedTotal() != null) {
      Row stated = new Row(w.words.get("table.total-stated"), table.statedTotal().values());
      foot.add(row(table, stated, "total"));
    } else if (table.columns().stream().anyMatch(column -> sum(table, column, false).isPresent())) {
      foot.add(sums(table, w.words.get("table.total"), "total", true));
    }
    return foot;
  }

  private Optional<Total> sum(Table table, Column column, boolean other) {
    return other
        ? w.totals.other(table.id(), column.id())
        : w.totals.column(table.id(), column.id());
  }

  private TableRow sums(Table table, String label, String kind, boolean all) {
    List<TableCell> cells = new ArrayList<>();
    for (Column column : table.columns()) {
      Markup sum =
          sum(table, column, !all).map(this::sum).orElse(w.absent("qualifier.not-applicable"));
      cells.add(new TableCell(sum, "num", head(column)));
    }
    return new TableRow(label, kind, cells);
  }

  private Markup sum(Total total) {
    Markup cell = w.cell(w.quantities.full(total.quantity()));
    if (total.unstated() == 0) {
      return cell;
    }
    String unstated = w.numbers.digits(total.unstated());
    String words = w.words.plural("cases.unstated", total.unstated(), unstated);
    return new Markup(
        cell.html() + " <span class=\"coverage\">" + Wording.escape(words) + "</span>");
  }

  /** The statistics that carry numbers of other periods, with those beside them. */
  Optional<TableView> series(int number) {
    Set<String> periods = new LinkedHashSet<>();
    List<Statistic> told =
        w.edition.statistics().stream().filter(s -> !s.otherPeriods().isEmpty()).toList();
    told.forEach(statistic -> periods.addAll(statistic.otherPeriods().keySet()));
    return told.isEmpty() ? Optional.empty() : Optional.of(series(number, told, inTime(periods)));
  }

  private static List<String> inTime(Set<String> periods) {
    return periods.stream().sorted().toList();
  }

  private TableView series(int number, List<Statistic> told, List<String> periods) {
    List<Column> columns = new ArrayList<>();
    periods.forEach(period -> columns.add(new Column(period, Periods.label(period, w.dates), "")));
    columns.add(new Column("this", thisPeriod(), ""));
    List<Row> rows = new ArrayList<>();
    for (Statistic statistic : told) {
      List<Value> values = new ArrayList<>();
      periods.forEach(p -> values.add(statistic.otherPeriods().getOrDefault(p, Value.NOT_STATED)));
      values.add(statistic.value());
      rows.add(new Row(withUnit(statistic), values.stream().map(v -> v.withUnit("")).toList()));
    }
    String stub = w.words.get("statistics.statistic");
    String title = w.words.get("series.title");
    Table table = new Table("series", title, stub, "", 0, columns, rows, null, "", "");
    TableView view = table(table, number);
    return new TableView(
        view.anchor(),
        view.kind(),
        view.number(),
        view.title(),
        w.words.get("series.headnote"),
        view.kept(),
        view.heads(),
        view.rows(),
        List.of(),
        view.note());
  }

  private String thisPeriod() {
    return w.edition.masthead().period() == null
        ? w.words.get("compare.this")
        : w.dates.span(w.edition.masthead().period());
  }

  private String withUnit(Statistic statistic) {
    String unit = statistic.value().unit();
    String label = w.alone(statistic, statistic.label());
    return unit.isEmpty() ? label : w.words.get("comma", label, unit);
  }
}
