package org.precis.html;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.precis.chart.Phrase;
import org.precis.html.BriefingView.TableCell;
import org.precis.html.BriefingView.TableHead;
import org.precis.html.BriefingView.TableRow;
import org.precis.html.BriefingView.TableView;
import org.precis.model.Currencies;
import org.precis.model.Statistic;
import org.precis.model.Table;
import org.precis.model.Table.Column;
import org.precis.model.Table.Row;
import org.precis.model.Value;
import org.precis.totals.Ranking;
import org.precis.totals.Total;
import org.precis.workspace.Fonts;

/** Tables of values: those of the pack, and the statistics over their periods. */
final class TablesView {

  static final int KEPT_ROWS = 12;

  private final Wording w;
  private final Fonts fonts;

  TablesView(Wording wording, Fonts fonts) {
    this.w = wording;
    this.fonts = fonts;
  }

  /**
   * Which columns are written and how.
   *
   * @param markup of a quantity
   */
  private record Cells(TableLayout.Block block, Function<Phrase, Markup> markup) {}

  /** One view, or of a table that is too wide several: blocks of its columns. */
  List<TableView> table(Table table, int number) {
    TableLayout layout = layout(table);
    List<TableView> views = new ArrayList<>();
    for (TableLayout.Block block : layout.blocks()) {
      views.add(view(table, number, layout, block));
    }
    return views;
  }

  private TableView view(Table table, int number, TableLayout layout, TableLayout.Block block) {
    Ranking ranking = Ranking.of(table);
    Cells cells = new Cells(block, layout.stacked() ? w::narrowCell : w::cell);
    List<TableRow> rows = ranking.shown().stream().map(r -> row(table, r, "", cells)).toList();
    List<TableRow> foot = foot(table, ranking, cells);
    boolean first = block.from() == 0;
    boolean last = block.to() == table.columns().size();
    return new TableView(
        "table-" + number + (first ? "" : "-from-" + (block.from() + 1)),
        "values " + layout.classes(),
        w.tableName(number),
        title(table, layout, block),
        headnote(table, ranking),
        rows.size() + foot.size() <= KEPT_ROWS,
        heads(table, block),
        rows,
        foot,
        last ? note(table) : Markup.NONE);
  }

  private String title(Table table, TableLayout layout, TableLayout.Block block) {
    String title = w.prose.plain(table.title());
    int count = layout.blocks().size();
    int ordinal = layout.blocks().indexOf(block) + 1;
    return count == 1
        ? title
        : w.words.get("table.part", title, w.numbers.digits(ordinal), w.numbers.digits(count));
  }

  private TableLayout layout(Table table) {
    CellWidths widths = new CellWidths(fonts, w.typeface);
    for (int i = 0; i < table.columns().size(); i++) {
      Column column = table.columns().get(i);
      widths.addHead(head(table, column));
      sum(table, column, false).ifPresent(t -> widths.add(w.quantities.full(t.quantity())));
      sum(table, column, true).ifPresent(t -> widths.add(w.quantities.full(t.quantity())));
      for (Row row : table.rows()) {
        widths.add(marked(row.values().get(i), column.unit()));
      }
    }
    return TableLayout.of(table.columns().size(), widths);
  }

  private Phrase marked(Value value, String columnUnit) {
    Phrase phrase = phrase(value, columnUnit);
    StringBuilder after = new StringBuilder(phrase.after());
    w.marks(value.marks()).forEach(mark -> after.append(' ').append(mark.letters()));
    return new Phrase(phrase.before(), phrase.number(), after.toString().strip());
  }

  /** The unit of several columns, which the headnote says once; or "". */
  private String commonUnit(Table table) {
    List<String> units = table.columns().stream().map(Column::unit).distinct().toList();
    return table.columns().size() > 1 && units.size() == 1 ? w.unit(units.get(0)) : "";
  }

  private String headnote(Table table, Ranking ranking) {
    int all = table.rows().size();
    String unit = commonUnit(table);
    String said = unit.isEmpty() ? "" : w.words.get("table.unit", unit);
    String top =
        ranking.rest().isEmpty()
            ? ""
            : w.words.get("table.top", w.numbers.digits(table.top()), w.numbers.digits(all));
    return Wording.join(top, said);
  }

  private Markup note(Table table) {
    int source = w.sourceNumber(table.source());
    String line = source == 0 ? "" : w.words.get("source.line", source);
    Markup note = table.note().isEmpty() ? Markup.NONE : w.prose.inline(table.note());
    return note.isEmpty() ? Markup.escape(line) : Wording.join(List.of(note, Markup.escape(line)));
  }

  private List<TableHead> heads(Table table, TableLayout.Block block) {
    List<TableHead> heads = new ArrayList<>();
    heads.add(new TableHead(Wording.capital(w.prose.plain(table.stub())), "label"));
    columns(table, block).forEach(column -> heads.add(new TableHead(head(table, column), "num")));
    return heads;
  }

  private static List<Column> columns(Table table, TableLayout.Block block) {
    return table.columns().subList(block.from(), block.to());
  }

  private String head(Table table, Column column) {
    String label = w.prose.plain(column.label());
    return commonUnit(table).isEmpty() ? w.withUnit(label, column.unit()) : label;
  }

  private TableRow row(Table table, Row row, String kind, Cells cells) {
    List<TableCell> written = new ArrayList<>();
    for (int i = cells.block.from(); i < cells.block.to(); i++) {
      Column column = table.columns().get(i);
      Markup value = value(row.values().get(i), column.unit(), cells);
      written.add(new TableCell(value, "num", head(table, column)));
    }
    return new TableRow(w.prose.plain(row.label()), kind, written);
  }

  /** A value with its unit where the column head does not say it, and its marks. */
  private Markup value(Value value, String columnUnit, Cells cells) {
    String quantity = cells.markup.apply(phrase(value, columnUnit)).html();
    StringBuilder html = new StringBuilder(quantity);
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

  private Phrase phrase(Value value, String columnUnit) {
    Phrase phrase = w.quantities.full(value.quantity());
    boolean own =
        !value.unit().isEmpty() && !value.unit().equals(columnUnit) && !phrase.number().isEmpty();
    return own ? withUnit(phrase, value.unit()) : phrase;
  }

  private Phrase withUnit(Phrase phrase, String unit) {
    if (Units.isPercent(unit) || Currencies.isCode(unit)) {
      return w.quantities.withUnitSign(phrase, unit);
    }
    return new Phrase(phrase.before(), phrase.number(), Wording.join(phrase.after(), w.unit(unit)));
  }

  private List<TableRow> foot(Table table, Ranking ranking, Cells cells) {
    List<TableRow> foot = new ArrayList<>();
    int rest = ranking.rest().size();
    if (rest > 0) {
      String label = w.words.plural("table.rest", rest, w.numbers.digits(rest));
      foot.add(sums(table, label, "rest", false, cells));
    }
    if (table.statedTotal() != null) {
      Row stated = new Row(w.words.get("table.total-stated"), table.statedTotal().values());
      foot.add(row(table, stated, "total", cells));
    } else if (table.columns().stream().anyMatch(column -> sum(table, column, false).isPresent())) {
      foot.add(sums(table, w.words.get("table.total"), "total", true, cells));
    }
    return foot;
  }

  private Optional<Total> sum(Table table, Column column, boolean other) {
    return other
        ? w.totals.other(table.id(), column.id())
        : w.totals.column(table.id(), column.id());
  }

  private TableRow sums(Table table, String label, String kind, boolean all, Cells cells) {
    List<TableCell> sums = new ArrayList<>();
    for (Column column : columns(table, cells.block)) {
      Markup sum =
          sum(table, column, !all)
              .map(total -> sum(total, cells))
              .orElse(w.absent("qualifier.not-applicable"));
      sums.add(new TableCell(sum, "num", head(table, column)));
    }
    return new TableRow(label, kind, sums);
  }

  private Markup sum(Total total, Cells cells) {
    Markup cell = cells.markup.apply(w.quantities.full(total.quantity()));
    if (total.unstated() == 0) {
      return cell;
    }
    String unstated = w.numbers.digits(total.unstated());
    String words = w.words.plural("cases.unstated", total.unstated(), unstated);
    return new Markup(
        cell.html() + " <span class=\"coverage\">" + Wording.escape(words) + "</span>");
  }

  /** The statistics that carry numbers of other periods, with those beside them. */
  List<TableView> series(int number) {
    Set<String> periods = new LinkedHashSet<>();
    List<Statistic> told =
        w.edition.statistics().stream().filter(s -> !s.otherPeriods().isEmpty()).toList();
    told.forEach(statistic -> periods.addAll(statistic.otherPeriods().keySet()));
    return told.isEmpty() ? List.of() : series(number, told, inTime(periods));
  }

  private static List<String> inTime(Set<String> periods) {
    return periods.stream().sorted().toList();
  }

  private List<TableView> series(int number, List<Statistic> told, List<String> periods) {
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
    return table(table, number).stream().map(this::withoutSums).toList();
  }

  /** Periods of one statistic are not added, and each row has its own unit. */
  private TableView withoutSums(TableView view) {
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
    return unit.isEmpty() ? label : w.words.get("with-unit", label, w.unit(unit));
  }
}
