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

/** The figure of a table: one column of the rows shown, by default the first. */
final class TableFigures {

  private static final Subtitle SUBTITLE =
      new Subtitle("figure.table-subtitle", "figure.table-subtitle-unordered");

  private final RenderContext context;
  private final FigureFrame frame;
  private final PeriodLabels periods;

  TableFigures(RenderContext context, FigureFrame frame) {
    this.context = context;
    this.frame = frame;
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
    BarChart chart = FigureFrame.bars(all, inTime);
    List<ChartRow> shown = chart.rows();
    Table.Column drawn = table.columns().get(column);
    Phrase head =
        context
            .withUnit(context.prose.phrase(drawn.label()), drawn.unit())
            .map(RenderContext::capital);
    Phrase subtitle = frame.subtitle(SUBTITLE, chart, head);
    Caption caption =
        new Caption(
            context.prose.phrase(table.title()).map(RenderContext::capital),
            subtitle,
            source(table));
    // the rows of a table are chosen by its first column
    boolean chosen = ranking.rest().isEmpty() || column == 0 && ranking.isProven();
    return Optional.of(
        frame
            .content(spec, chart, Place.table(table.id()), caption)
            .withRows(
                shown.size(), table.rows().size(), chosen && RowOrder.areLargest(shown, all)));
  }

  private String source(Table table) {
    int source = context.sourceNumber(table.source());
    return source == 0 ? "" : context.words.get("source.line", source);
  }
}
