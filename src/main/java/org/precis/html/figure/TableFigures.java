package org.precis.html.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.precis.chart.BarChart;
import org.precis.chart.ChartRow;
import org.precis.chart.ChartSpec.Colours;
import org.precis.chart.GroupedBars;
import org.precis.chart.GroupedBars.Group;
import org.precis.claim.Observation;
import org.precis.claim.Rank;
import org.precis.claim.Ranking;
import org.precis.claim.Total;
import org.precis.html.content.Phrase;
import org.precis.html.figure.FigureContent.Place;
import org.precis.html.figure.FigureContent.Selection;
import org.precis.html.figure.FigureFrame.Caption;
import org.precis.html.figure.FigureFrame.Subtitle;
import org.precis.html.inline.RenderContext;
import org.precis.model.DateSpan;
import org.precis.model.FigureSpec;
import org.precis.model.PeriodName;
import org.precis.model.Table;
import org.precis.quantity.NumberType;
import org.precis.quantity.Value;

/** The figure of a table: columns of the rows shown, by default the leading one. */
final class TableFigures extends Figures {

  private static final Subtitle SUBTITLE =
      new Subtitle("figure.table-subtitle", "figure.table-subtitle-unordered");

  TableFigures(FigureFrame frame) {
    super(frame);
  }

  /** Some columns in one unit as bars in groups, or nothing if they state no number. */
  Optional<FigureContent> grouped(FigureSpec spec, Table table, List<Integer> columns) {
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
    most = top(table) == 0 ? most : Math.min(most, top(table));
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
    boolean periods = columns.stream().allMatch(i -> isPeriod(table.columns().get(i)));
    Phrase both =
        periods
            ? context.phrase("comma", title.map(PeriodName::beforePeriod), names)
            : context.phrase("colon", title, names);
    Phrase head = context.withUnit(both, focus.unit()).map(RenderContext::capital);
    List<ChartRow> inFocus = groups.inFocus();
    boolean finds = ordered && inFocus.stream().anyMatch(row -> row.quantity().stated());
    Phrase message =
        finds
            ? findings.largest(
                subject(table, focus), inFocus, focus.unit(), ChartRow::label, whole(table, focus))
            : title;
    Caption caption =
        new Caption(
            message.map(RenderContext::capital),
            context.phrase("figure.bars-subtitle", head),
            source(table));
    List<ChartRow> bars = groups.stated().stream().map(group -> group.bars().get(at)).toList();
    Selection chosen =
        FigureFrame.selection(
                shown.stream().map(group -> group.bars().get(at)).toList(), bars.size(), bars)
            .inGroups(groups.all(), ordered ? groups.names().get(at) : "");
    return frame
        .content(
            spec.of(table.id()), new GroupedTexts(context, chart), Place.table(table.id()), caption)
        .with(chosen);
  }

  /** How many of the largest rows a table shows; 0 if it shows all. */
  private static int top(Table table) {
    return Ranking.isCut(table) ? table.top() : 0;
  }

  /** One column as bars, or nothing if it states no number. */
  Optional<FigureContent> content(FigureSpec spec, Table table, int column) {
    List<Table.Row> rows = table.rowsAdded();
    List<List<String>> refs = context.cells.rows(table);
    ChartLabels labels = frame.labels(rows.stream().map(row -> row.values().get(column)));
    List<ChartRow> all = new ArrayList<>();
    for (int at : table.wholes()) {
      Table.Row row = table.rows().get(at);
      String label = context.periods.said(row.label());
      Observation number = Observation.of(refs.get(at).get(column), table, at, column);
      all.add(frame.row("", label, number, labels).residual(row.isOther()));
    }
    boolean dated = rows.stream().allMatch(row -> row.period().isPresent());
    if (dated) {
      addMissing(all, table.columns().get(column).type(), labels);
    }
    boolean inTime = dated || frame.areInOrder(rows.stream().map(Table.Row::label).toList());
    FigureSpec.Bars bars = spec.bars().top() == 0 ? spec.bars().top(top(table)) : spec.bars();
    return FigureFrame.bars(bars, all, inTime, rest -> frame.rest(rest, labels))
        .map(chart -> content(spec, table, table.columns().get(column), all, chart));
  }

  /**
   * Adds the periods that are missing in a row. Those over two years are left alone: if they are
   * named by these, nobody states their months.
   */
  private void addMissing(List<ChartRow> rows, NumberType type, ChartLabels labels) {
    List<DateSpan> periods = rows.stream().map(row -> row.number().period().orElseThrow()).toList();
    if (periods.stream().anyMatch(period -> period.from().year() < period.to().year())) {
      return;
    }
    List<DateSpan> filled =
        FigureFrame.filled(
            periods, rows.stream().map(row -> List.of(row.number().value())).toList());
    for (DateSpan period : filled) {
      if (!periods.contains(period)) {
        Observation none = new Observation("", Value.NOT_STATED, type, Optional.of(period));
        String label = context.periods.said(period.inQuarters());
        rows.add(filled.indexOf(period), frame.row("", label, none, labels));
      }
    }
  }

  private FigureContent content(
      FigureSpec spec, Table table, Table.Column column, List<ChartRow> all, BarChart chart) {
    Phrase head = said(spec, table, column);
    Phrase message =
        findings.largest(
            subject(table, column), all, column.unit(), ChartRow::label, whole(table, column));
    Caption caption = new Caption(message, frame.subtitle(SUBTITLE, chart, head), source(table));
    return frame
        .content(spec, chart, Place.table(table.id()), caption)
        .with(FigureFrame.selection(chart, all))
        .without(frame.silent(chart, all, frame::labels));
  }

  /** What a column counts: its name, with the title of its table where that does not say it. */
  private Phrase subject(Table table, Table.Column column) {
    Phrase label = context.label(column.label());
    Phrase subject =
        isTitled(table, column)
            ? context.prose.phrase(table.title())
            : isPeriod(column) ? dated(table, column) : label;
    return subject.map(RenderContext::capital);
  }

  /** The title of a table with the period of a column, and no other. */
  private Phrase dated(Table table, Table.Column column) {
    Phrase title = context.prose.phrase(table.title());
    Phrase label = context.label(column.label());
    return PeriodName.beforePeriod(title.text()).contains(label.text())
        ? title
        : context.phrase("comma", title.map(PeriodName::beforePeriod), label.map(findings::within));
  }

  /**
   * What is drawn, with its unit: what the message does not say, or all of it if its author wrote
   * that.
   */
  private Phrase said(FigureSpec spec, Table table, Table.Column column) {
    Phrase title = context.prose.phrase(table.title());
    Phrase label = context.label(column.label());
    if (isTitled(table, column)) {
      return context.withUnit(label, column.unit()).map(RenderContext::capital);
    }
    if (!isPeriod(column)) {
      Phrase both =
          startsWith(title.text(), label.text())
              ? context.withUnit(title, column.unit())
              : context.phrase(
                  "figure.table-column",
                  title.map(text -> withoutRepeated(text, label.text())),
                  context.withUnit(label, column.unit()).map(RenderContext::capital));
      return both.map(RenderContext::capital);
    }
    boolean alone = spec.message().isEmpty() && !column.unit().isEmpty();
    return alone
        ? Phrase.of(context.counted(column.unit(), ""))
        : context.withUnit(dated(table, column), column.unit()).map(RenderContext::capital);
  }

  /** A title without its end, if a column begins with that: <i>…, year ending March 2026</i>. */
  private static String withoutRepeated(String title, String label) {
    int comma = Math.max(title.lastIndexOf(", "), title.lastIndexOf('，'));
    return comma > 0 && startsWith(label, title.substring(comma + 1).strip())
        ? title.substring(0, comma)
        : title;
  }

  /** Whether a title names a column first: cases in <i>Cases by region</i>. */
  private static boolean startsWith(String title, String label) {
    return title.regionMatches(true, 0, label, 0, label.length())
        && (title.length() == label.length() || !Character.isLetter(title.charAt(label.length())));
  }

  private boolean isPeriod(Table.Column column) {
    return context.periods.is(column.label());
  }

  private static boolean isTitled(Table table, Table.Column column) {
    return table.columns().size() == 1 || column.label().isEmpty();
  }

  /** The total of the column, unless it leaves out rows that state no number. */
  private Optional<Total> whole(Table table, Table.Column column) {
    return context
        .totals
        .column(table.id(), column.id())
        .filter(total -> total.whole() && total.quantity().stated())
        .filter(total -> !total.isPartial());
  }

  private String source(Table table) {
    return sources.of(context.sourceNumber(table.source()));
  }

  /** What a figure says of bars in groups. */
  private static final class GroupedTexts extends ChartTexts<GroupedBars> {

    GroupedTexts(RenderContext context, GroupedBars chart) {
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
