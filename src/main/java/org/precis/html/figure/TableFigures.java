package org.precis.html.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.precis.chart.ChartRow;
import org.precis.chart.ChartSpec.BarChart;
import org.precis.chart.ChartSpec.Colours;
import org.precis.chart.ChartSpec.GroupedBars;
import org.precis.chart.ChartSpec.GroupedBars.Group;
import org.precis.claim.Observation;
import org.precis.claim.Rank;
import org.precis.claim.Ranking;
import org.precis.claim.Total;
import org.precis.html.content.Phrase;
import org.precis.html.figure.FigureContent.Choice;
import org.precis.html.figure.FigureContent.Place;
import org.precis.html.figure.FigureFrame.Caption;
import org.precis.html.figure.FigureFrame.Subtitle;
import org.precis.html.inline.RenderContext;
import org.precis.html.inline.SourceLines;
import org.precis.model.FigureSpec;
import org.precis.model.PeriodName;
import org.precis.model.Table;

/** The figure of a table: columns of the rows shown, by default the leading one. */
final class TableFigures {

  private static final Subtitle SUBTITLE =
      new Subtitle("figure.table-subtitle", "figure.table-subtitle-unordered");

  private final RenderContext context;
  private final FigureFrame frame;
  private final Findings findings;

  TableFigures(RenderContext context, FigureFrame frame) {
    this.context = context;
    this.frame = frame;
    this.findings = frame.findings();
  }

  /** Some columns in one unit as bars in groups, or nothing if they state no number. */
  Optional<FigureContent> grouped(FigureSpec spec, Table table, List<Integer> columns) {
    List<List<String>> refs = context.cells.rows(table);
    List<Integer> drawn = Ranking.drawn(table);
    ChartLabels labels =
        frame.labels(
            drawn.stream()
                .map(table.rows()::get)
                .flatMap(row -> columns.stream().map(column -> row.values().get(column))));
    List<String> names =
        columns.stream()
            .map(column -> context.plainLabel(table.columns().get(column).label()))
            .toList();
    List<Group> stated = new ArrayList<>();
    List<String> named = new ArrayList<>();
    List<String> silent = new ArrayList<>();
    for (int at : drawn) {
      Table.Row row = table.rows().get(at);
      List<String> ids = refs.get(at);
      String label = context.plainLabel(row.label());
      List<ChartRow> bars = new ArrayList<>();
      for (int i = 0; i < columns.size(); i++) {
        int column = columns.get(i);
        String name = context.words.get("comma", label, names.get(i));
        Observation number = Observation.of(ids.get(column), table, at, column);
        bars.add(frame.row("", name, number, labels));
      }
      if (bars.stream().anyMatch(bar -> bar.quantity().stated())) {
        stated.add(new Group(label, bars));
        named.add(context.periods.said(row.label()));
      } else {
        silent.add(label);
      }
    }
    return stated.isEmpty()
        ? Optional.empty()
        : Optional.of(grouped(spec, table, columns, new Groups(names, stated, named, silent)));
  }

  /**
   * The groups of a figure.
   *
   * @param said what each is called in a sentence
   * @param silent the names of those without a number
   */
  private record Groups(
      List<String> names, List<Group> stated, List<String> said, List<String> silent) {

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
        rows.add(new ChartRow("", said.get(rows.size()), bar.number(), bar.words()));
      }
      return rows;
    }
  }

  private FigureContent grouped(
      FigureSpec spec, Table table, List<Integer> columns, Groups groups) {
    Table.Column focus = table.columns().get(columns.get(groups.focus()));
    int most = Math.min(groups.stated().size(), FigureFrame.MOST_ROWS / columns.size());
    List<Group> drawn = new ArrayList<>(groups.stated());
    boolean ordered = Rank.isPossible(ChartRow.numbers(groups.inFocus()));
    if (most < drawn.size() && ordered) {
      int at = groups.focus();
      drawn.sort(
          Comparator.comparing((Group group) -> FigureFrame.size(group.bars().get(at))).reversed());
    }
    List<String> ids = columns.stream().map(column -> table.columns().get(column).id()).toList();
    Colours colours = frame.colours(spec, groups.names(), ids);
    GroupedBars chart = new GroupedBars(groups.names(), drawn.subList(0, most), colours);
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
    FigureSpec ofTable = spec.of(table.id());
    String silent =
        groups.silent().isEmpty()
            ? ""
            : context.words.get("alt.unstated", context.listed(groups.silent()));
    return frame
        .content(ofTable, chart, Place.table(table.id()), caption)
        .withRows(most, groups.stated().size(), ordered ? Choice.LARGEST_STATED : Choice.FIRST)
        .without(silent);
  }

  Optional<FigureContent> content(FigureSpec spec, Table table, int column) {
    if (table.rows().isEmpty()) {
      return Optional.empty();
    }
    Ranking ranking = Ranking.of(table);
    List<List<String>> refs = context.cells.rows(table);
    List<Integer> drawn = Ranking.drawn(table);
    List<Integer> known = Ranking.known(table);
    List<Table.Row> rows = known.stream().map(table.rows()::get).toList();
    ChartLabels labels = frame.labels(rows.stream().map(row -> row.values().get(column)));
    List<ChartRow> all = new ArrayList<>();
    for (Table.Row row : rows) {
      int at = known.get(all.size());
      String label = context.periods.said(row.label());
      Observation number = Observation.of(refs.get(at).get(column), table, at, column);
      all.add(frame.row("", label, number, labels).residual(row.isOther()));
    }
    boolean inTime =
        rows.stream().allMatch(row -> row.period().isPresent())
            || frame.areInOrder(rows.stream().map(Table.Row::label).toList());
    List<ChartRow> shown = all.subList(0, drawn.size());
    return FigureFrame.bars(spec, shown, inTime, rest -> frame.rest(rest, labels))
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
    List<ChartRow> candidates = all.subList(0, Ranking.drawn(table).size());
    Table.Column drawn = table.columns().get(column);
    Phrase head = said(spec, table, drawn);
    Phrase subtitle = frame.subtitle(SUBTITLE, chart, head);
    Caption caption =
        new Caption(
            findings.largest(
                subject(table, drawn), all, drawn.unit(), ChartRow::label, whole(table, drawn)),
            subtitle,
            source(table));
    boolean chosen = ranking.rest().isEmpty() || column == ranking.column() && ranking.isProven();
    Choice choice = FigureFrame.choice(shown, candidates);
    int undrawn = candidates.size() - FigureFrame.drawable(chart, candidates);
    return frame
        .content(spec, chart, Place.table(table.id()), caption)
        .withRows(
            shown.size(),
            table.wholes().size() - undrawn,
            chosen || choice == Choice.FIRST ? choice : Choice.LARGEST_STATED)
        .without(frame.silent(chart, candidates, frame::labels));
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
        .filter(total -> !table.isSummed() || total.silent().isEmpty());
  }

  private String source(Table table) {
    return new SourceLines(context).of(context.sourceNumber(table.source()));
  }
}
