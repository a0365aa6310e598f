package org.precis.html.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.precis.chart.ChangeChart;
import org.precis.chart.ChartRow;
import org.precis.chart.QuantityText;
import org.precis.claim.Change;
import org.precis.claim.Observation;
import org.precis.claim.Rank.Choice;
import org.precis.claim.Ranking;
import org.precis.claim.Refusal;
import org.precis.claim.TableCells.Cell;
import org.precis.html.content.Phrase;
import org.precis.html.figure.FigureContent.Place;
import org.precis.html.figure.FigureContent.Selection;
import org.precis.html.figure.FigureFrame.Caption;
import org.precis.html.inline.RenderContext;
import org.precis.html.inline.SourceLines;
import org.precis.html.inline.TextForms;
import org.precis.model.Comparability;
import org.precis.model.FigureSpec;
import org.precis.model.Table;
import org.precis.quantity.NumberType;
import org.precis.quantity.Value;

/** Two columns of a table as pairs of dots: what each row was, and what it is. */
final class ColumnChanges {

  private final RenderContext context;
  private final FigureFrame frame;

  ColumnChanges(FigureFrame frame) {
    this.context = frame.context;
    this.frame = frame;
  }

  /**
   * The figure, or nothing if no row has both numbers.
   *
   * @param columns the earlier and the later
   */
  Optional<FigureContent> content(FigureSpec spec, Table table, List<Integer> columns) {
    int then = columns.get(0);
    int now = columns.get(1);
    List<List<String>> refs = context.cells.rows(table);
    List<Integer> drawn = Ranking.drawn(table);
    ChartLabels labels =
        frame.labels(
            drawn.stream()
                .map(table.rows()::get)
                .flatMap(row -> Stream.of(row.values().get(then), row.values().get(now))));
    List<ChangeChart.Pair> pairs = new ArrayList<>();
    List<ChartRow> silent = new ArrayList<>();
    for (int at : drawn) {
      Table.Row row = table.rows().get(at);
      List<String> ids = refs.get(at);
      String label = context.periods.said(row.label());
      Change change = change(table, at, then, now);
      Value old = labels.written(change.then().value());
      Value current = labels.written(change.now().value());
      boolean apart = change.difference().reason() == Refusal.NOT_ONE_SERIES;
      if (!old.stated()) {
        silent.add(silent(row, table.columns().get(then), change.then()));
      }
      if (current.quantity().stated()) {
        QuantityText words = frame.counted(current, labels).of(ids.get(now));
        ChartRow later =
            new ChartRow(
                "",
                context.prose.plain(label),
                change.now().with(current),
                apart ? frame.remarked(words, "compare.none.not-one-series") : words,
                row.isOther());
        Optional<ChartRow> earlier =
            old.quantity().stated() && !apart
                ? Optional.of(
                    new ChartRow(
                        "",
                        context.prose.plain(label),
                        change.then().with(old),
                        frame.counted(old, labels).of(ids.get(then))))
                : Optional.empty();
        pairs.add(new ChangeChart.Pair(earlier, later));
      } else {
        silent.add(silent(row, table.columns().get(now), change.now()));
      }
    }
    if (pairs.stream().allMatch(pair -> pair.earlier().isEmpty())) {
      return Optional.empty();
    }
    long all = table.rowsAdded().stream().filter(row -> row.values().get(now).stated()).count();
    return Optional.of(
        content(spec, table, columns, pairs)
            .with(new Selection(List.of(), pairs.size(), (int) all, Choice.FIRST))
            .without(frame.silent(silent, frame::labels)));
  }

  /** A number of a row that is not stated, under the name of both. */
  private ChartRow silent(Table.Row row, Table.Column column, Observation number) {
    String name =
        context.words.get(
            "comma", context.plainLabel(row.label()), context.plainLabel(column.label()));
    return new ChartRow("", name, number, new QuantityText("", "", ""));
  }

  /**
   * What became of a row. Which of two columns is the earlier is said by their order where they are
   * no periods.
   */
  private Change change(Table table, int row, int then, int now) {
    boolean periods =
        Stream.of(then, now).allMatch(at -> table.columns().get(at).period().isPresent());
    Observation earlier = observation(new Cell(table, row, then), periods);
    Observation later = observation(new Cell(table, row, now), periods);
    return Change.between(earlier, later, periods ? Comparability.ALIKE : Comparability.UNEQUAL);
  }

  private Observation observation(Cell cell, boolean periods) {
    NumberType type = cell.table().columns().get(cell.column()).type();
    return periods
        ? Observation.of("", cell, context.edition.masthead())
        : new Observation("", cell.value(), type);
  }

  private FigureContent content(
      FigureSpec spec, Table table, List<Integer> columns, List<ChangeChart.Pair> pairs) {
    Table.Column earlier = table.columns().get(columns.get(0));
    Table.Column later = table.columns().get(columns.get(1));
    Phrase title = context.prose.phrase(table.title());
    String unit = later.unit();
    ChangeChart chart =
        new ChangeChart(
            context.plainLabel(earlier.label()),
            context.plainLabel(later.label()),
            List.of(new ChangeChart.Panel(context.counted(unit, title.text()), pairs)));
    Phrase head = context.withUnit(title, unit).map(TextForms::capital);
    Phrase said = context.phrase("figure.bars-subtitle", head);
    Caption caption =
        new Caption(
            frame.findings.farthest(pairs, unit),
            new Phrase(TextForms.join(said.text(), frame.openEnds(chart)), said.ids()),
            new SourceLines(context).of(context.sourceNumber(table.source())));
    return frame.content(
        spec.of(table.id()),
        new ChangeTexts(context, chart, "change-columns"),
        Place.table(table.id()),
        caption);
  }
}
