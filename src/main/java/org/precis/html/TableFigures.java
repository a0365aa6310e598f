package org.precis.html;

import java.util.List;
import java.util.Optional;
import org.precis.chart.BarChart;
import org.precis.chart.ChartRow;
import org.precis.html.FigureContent.Place;
import org.precis.html.FigureFrame.Caption;
import org.precis.model.FigureSpec;
import org.precis.model.Table;
import org.precis.totals.Ranking;

/** The figure of a table: the first column of the rows that it shows. */
final class TableFigures {

  private final Wording w;
  private final FigureFrame frame;

  TableFigures(Wording wording, FigureFrame frame) {
    this.w = wording;
    this.frame = frame;
  }

  Optional<FigureContent> content(FigureSpec spec, Table table) {
    if (table.columns().isEmpty() || table.rows().isEmpty()) {
      return Optional.empty();
    }
    List<ChartRow> shown =
        FigureFrame.largest(
            Ranking.of(table).shown().stream()
                .map(row -> frame.row("", row.label(), row.values().get(0)))
                .toList());
    Caption caption = new Caption(w.prose.plain(table.title()), subtitle(table), source(table));
    Place place = Place.table(table.id());
    return Optional.of(
        frame.content(
            spec, new BarChart(shown), place, caption, shown.size(), table.rows().size()));
  }

  private String subtitle(Table table) {
    Table.Column column = table.columns().get(0);
    String head = w.withUnit(w.prose.plain(column.label()), column.unit());
    return w.words.get("figure.table-subtitle", head);
  }

  private String source(Table table) {
    int source = w.sourceNumber(table.source());
    return source == 0 ? "" : w.words.get("source.line", source);
  }
}
