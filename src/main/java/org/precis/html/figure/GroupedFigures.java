package org.precis.html.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.precis.chart.ChartRow;
import org.precis.chart.ChartSpec.Colours;
import org.precis.chart.GroupedBars;
import org.precis.chart.GroupedBars.Group;
import org.precis.claim.Observation;
import org.precis.claim.Rank;
import org.precis.html.content.Phrase;
import org.precis.html.figure.FigureContent.Place;
import org.precis.html.figure.FigureContent.Selection;
import org.precis.html.figure.FigureFrame.Caption;
import org.precis.html.inline.RenderContext;
import org.precis.html.inline.TextForms;
import org.precis.model.FigureSpec;
import org.precis.model.PeriodName;
import org.precis.model.Table;

/** Columns of a table in one unit, as bars in groups. */
final class GroupedFigures extends Figures {

  private final ColumnWords words;

  GroupedFigures(FigureFrame frame) {
    super(frame);
    this.words = new ColumnWords(frame);
  }

  @Override
  Optional<FigureContent> ofStatistics(FigureSpec spec) {
    return Optional.empty();
  }

  /** Some columns in one unit as bars in groups, or nothing if they state no number. */
  @Override
  Optional<FigureContent> ofTable(FigureSpec spec, Table table, List<Integer> columns) {
    List<List<String>> refs = context.cells.rows(table);
    ChartLabels labels =
        frame.labels(
            table.rowsAdded().stream()
                .flatMap(row -> columns.stream().map(column -> row.values().get(column))));
    List<String> names =
        columns.stream()
            .map(column -> context.plainLabel(table.columns().get(column).label()))
            .toList();
    List<Group> stated = new ArrayList<>();
    List<String> said = new ArrayList<>();
    List<ChartRow> all = new ArrayList<>();
    List<ChartRow> silent = new ArrayList<>();
    for (int at : table.wholes()) {
      Table.Row row = table.rows().get(at);
      String label = context.plainLabel(row.label());
      List<ChartRow> bars = new ArrayList<>();
      for (int i = 0; i < columns.size(); i++) {
        int column = columns.get(i);
        String name = context.words.get("comma", label, names.get(i));
        Observation number = Observation.of(refs.get(at).get(column), table, at, column);
        bars.add(frame.row("", name, number, labels).residual(row.isOther()));
      }
      all.addAll(bars);
      if (bars.stream().anyMatch(ChartRow::stated)) {
        stated.add(new Group(label, bars));
        said.add(context.periods.said(row.label()));
      } else {
        ChartRow first = bars.get(0);
        boolean alike = bars.stream().map(ChartRow::quantity).distinct().count() == 1;
        silent.addAll(
            alike ? List.of(new ChartRow("", label, first.number(), first.words())) : bars);
      }
    }
    return stated.isEmpty()
        ? Optional.empty()
        : Optional.of(
            grouped(spec, table, columns, new Groups(names, stated, said, all))
                .without(frame.silent(silent, frame::labels)));
  }

  /**
   * The groups of a figure.
   *
   * @param said what each is called in a sentence
   * @param all bars, also of groups without a number
   */
  private record Groups(
      List<String> names, List<Group> stated, List<String> said, List<ChartRow> all) {

    /** Which column the title is about. */
    int focus() {
      return GroupedBars.focus(stated.stream().map(Group::bars).toList());
    }

    /** The bars of that column, under the names of their groups. */
    List<ChartRow> inFocus() {
      int focus = focus();
      List<ChartRow> rows = new ArrayList<>();
      for (Group group : stated) {
        ChartRow bar = group.bars().get(focus);
        String name = said.get(rows.size());
        rows.add(new ChartRow("", name, bar.number(), bar.words(), bar.residual()));
      }
      return rows;
    }
  }

  private FigureContent grouped(
      FigureSpec spec, Table table, List<Integer> columns, Groups groups) {
    int at = groups.focus();
    Table.Column focus = table.columns().get(columns.get(at));
    int most = Math.min(groups.stated().size(), FigureFrame.MOST_ROWS / columns.size());
    most = ColumnWords.top(table) == 0 ? most : Math.min(most, ColumnWords.top(table));
    List<Observation> numbers = ChartRow.numbers(groups.inFocus());
    boolean ordered = Rank.isPossible(numbers);
    List<Group> shown =
        most < groups.stated().size()
            ? Rank.order(numbers).stream().limit(most).map(groups.stated()::get).toList()
            : groups.stated();
    List<String> ids = columns.stream().map(column -> table.columns().get(column).id()).toList();
    Colours colours = frame.colours(spec, groups.names(), ids);
    GroupedBars chart = new GroupedBars(groups.names(), shown, colours);
    Phrase title = context.prose.phrase(table.title());
    Phrase names = Phrase.of(context.listed(groups.names()));
    boolean periods = columns.stream().allMatch(i -> words.isPeriod(table.columns().get(i)));
    Phrase both =
        periods
            ? context.phrase("comma", title.map(PeriodName::beforePeriod), names)
            : context.phrase("colon", title, names);
    Phrase head = context.withUnit(both, focus.unit()).map(TextForms::capital);
    List<ChartRow> inFocus = groups.inFocus();
    boolean finds = ordered && inFocus.stream().anyMatch(row -> row.quantity().stated());
    Phrase message =
        finds
            ? findings.largest(
                words.subject(table, focus),
                inFocus,
                focus.unit(),
                ChartRow::label,
                words.whole(table, focus))
            : title;
    Caption caption =
        new Caption(
            message.map(TextForms::capital),
            context.phrase("figure.bars-subtitle", head),
            sources.of(context.sourceNumber(table.source())));
    List<ChartRow> bars = groups.stated().stream().map(group -> group.bars().get(at)).toList();
    Selection chosen =
        FigureFrame.selection(
                shown.stream().map(group -> group.bars().get(at)).toList(), bars.size(), bars)
            .inGroups(groups.all(), ordered ? groups.names().get(at) : "");
    return frame
        .content(spec.of(table.id()), new Texts(context, chart), Place.table(table.id()), caption)
        .with(chosen);
  }

  /** What a figure says of bars in groups. */
  private static final class Texts extends ChartTexts<GroupedBars> {

    Texts(RenderContext context, GroupedBars chart) {
      super(context, chart, "bars");
    }

    @Override
    String focus(FigureContent figure) {
      return hasPalette(chart.colours(), chart.names().size())
          ? ""
          : context.words.get("figure.bars-focus", chart.names().get(chart.focus()));
    }
  }
}
