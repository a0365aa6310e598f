package org.precis.html.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.precis.chart.ChartRow;
import org.precis.chart.ChartSpec.BarChart;
import org.precis.chart.RowOrder;
import org.precis.html.content.Phrase;
import org.precis.html.figure.FigureContent.Place;
import org.precis.html.figure.FigureFrame.Caption;
import org.precis.html.figure.FigureFrame.Subtitle;
import org.precis.html.inline.RenderContext;
import org.precis.html.words.PeriodLabels;
import org.precis.model.FigureSpec;
import org.precis.model.Table;
import org.precis.totals.Ranking;
import org.precis.totals.Total;

/** The figure of a table: one column of the rows shown, by default the first. */
final class TableFigures {

  private static final Subtitle SUBTITLE =
      new Subtitle("figure.table-subtitle", "figure.table-subtitle-unordered");

  private final RenderContext context;
  private final FigureFrame frame;
  private final Findings findings;
  private final PeriodLabels periods;

  TableFigures(RenderContext context, FigureFrame frame) {
    this.context = context;
    this.frame = frame;
    this.findings = new Findings(context);
    this.periods = new PeriodLabels(context.dates);
  }

  /** The column that a figure draws: {@code <table>} or {@code <table>.<column>}; else -1. */
  static int column(Table table, String of) {
    List<Table.Column> columns = table.columns();
    if (of.equals(table.id()) && !columns.isEmpty()) {
      return 0;
    }
    for (int i = 0; i < columns.size(); i++) {
      if (of.equals(table.id() + "." + columns.get(i).id())) {
        return i;
      }
    }
    return -1;
  }

  Optional<FigureContent> content(FigureSpec spec, Table table, int column) {
    if (table.rows().isEmpty()) {
      return Optional.empty();
    }
    Ranking ranking = Ranking.of(table);
    List<Table.Row> rows = ranking.shown();
    List<List<String>> refs = context.cells.rows(table);
    List<Integer> order = Ranking.order(table);
    ChartLabels labels = frame.labels(rows.stream().map(row -> row.values().get(column)));
    List<ChartRow> all = new ArrayList<>();
    for (Table.Row row : rows) {
      String ref = refs.get(order.get(all.size())).get(column);
      all.add(frame.row(ref, "", row.label(), row.values().get(column), labels));
    }
    boolean inTime = periods.are(all.stream().map(ChartRow::label).toList());
    return FigureFrame.bars(all, inTime)
        .map(chart -> content(spec, table, column, ranking, all, chart));
  }

  private FigureContent content(
      FigureSpec spec,
      Table table,
      int column,
      Ranking ranking,
      List<ChartRow> all,
      BarChart chart) {
    List<ChartRow> shown = chart.rows();
    Table.Column drawn = table.columns().get(column);
    Phrase head = context.withUnit(said(table, drawn), drawn.unit()).map(RenderContext::capital);
    Phrase subtitle = frame.subtitle(SUBTITLE, chart, head);
    Caption caption =
        new Caption(
            findings.largest(
                subject(table, drawn), all, drawn.unit(), ChartRow::label, whole(table, drawn)),
            subtitle,
            source(table));
    // the rows of a table are chosen by its first column
    boolean chosen = ranking.rest().isEmpty() || column == 0 && ranking.isProven();
    int undrawn = all.size() - FigureFrame.drawable(chart, all);
    return frame
        .content(spec, chart, Place.table(table.id()), caption)
        .withRows(
            shown.size(), table.rows().size() - undrawn, chosen && RowOrder.areLargest(shown, all))
        .without(frame.silent(chart, all, frame::labels));
  }

  /** The title of a table with one column of numbers, else the name of the column. */
  private Phrase subject(Table table, Table.Column column) {
    return context
        .prose
        .phrase(isTitled(table, column) ? table.title() : column.label())
        .map(RenderContext::capital);
  }

  /** The column; with the title of its table if the message does not have that. */
  private Phrase said(Table table, Table.Column column) {
    Phrase label = context.prose.phrase(column.label());
    return isTitled(table, column)
        ? label
        : context.phrase("comma", context.prose.phrase(table.title()), label);
  }

  private static boolean isTitled(Table table, Table.Column column) {
    return table.columns().size() == 1 || column.label().isEmpty();
  }

  /** The total of the column. */
  private Optional<Total> whole(Table table, Table.Column column) {
    return context
        .totals
        .column(table.id(), column.id())
        .filter(total -> total.quantity().stated());
  }

  private String source(Table table) {
    int source = context.sourceNumber(table.source());
    return source == 0 ? "" : context.words.get("source.line", source);
  }
}
