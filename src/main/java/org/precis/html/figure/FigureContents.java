package org.precis.html.figure;

import java.util.List;
import java.util.Optional;
import org.precis.compare.Comparison;
import org.precis.html.inline.RenderContext;
import org.precis.model.ChartKind;
import org.precis.model.FigureSpec;
import org.precis.model.Group;
import org.precis.model.NoteSigns;
import org.precis.model.Statistic;
import org.precis.model.Table;

/** Turns the figure an author asks for into a chart with a caption, by its subject. */
final class FigureContents {

  private static final String CASES = "cases.";

  private final RenderContext context;
  private final StatisticFigures statistics;
  private final CaseFigures cases;
  private final TableFigures tables;
  private final ColumnChangeFigures columnChanges;
  private final TimeFigures time;
  private final LineFigures lines;
  private final StackedFigures stacked;
  private final Optional<ChangeFigures> changes;

  /**
   * Figures of an edition.
   *
   * @param comparison with the previous edition, if they have a number in common
   */
  FigureContents(RenderContext context, Optional<Comparison> comparison) {
    this.context = context;
    FigureFrame frame = new FigureFrame(context);
    this.statistics = new StatisticFigures(frame);
    this.cases = new CaseFigures(frame);
    this.tables = new TableFigures(frame);
    this.columnChanges = new ColumnChangeFigures(frame);
    this.time = new TimeFigures(frame);
    this.lines = new LineFigures(frame, time);
    this.stacked = new StackedFigures(frame);
    this.changes = comparison.map(one -> new ChangeFigures(frame, one));
  }

  private boolean isOfTable(FigureSpec spec) {
    List<String> groups = context.edition.groups().stream().map(Group::id).toList();
    return FigureSpec.isOfTable(spec.of(), spec.chart(), context.edition.tables(), groups);
  }

  /** Empty if there is nothing to draw. */
  Optional<FigureContent> content(FigureSpec spec) {
    String of = spec.of();
    if (spec.chart() == ChartKind.TIMELINE) {
      return time.timeline(spec);
    }
    if (spec.chart() == ChartKind.CHANGE && !isOfTable(spec)) {
      return changes.flatMap(figures -> figures.content(spec));
    }
    if (of.startsWith(CASES)) {
      return cases.content(spec, of.substring(CASES.length()));
    }
    for (Table table : context.edition.tables()) {
      List<Integer> columns = spec.columns(table);
      if (!columns.isEmpty()) {
        NoteSigns signs = NoteSigns.of(table);
        return ofTable(spec.naming(signs::without), signs.without(table), columns);
      }
    }
    if (spec.chart() == ChartKind.STACKED) {
      return stacked.group(spec);
    }
    if (spec.chart() == ChartKind.LINES || spec.chart() == ChartKind.AREAS) {
      return lines.statistics(spec);
    }
    if (spec.chart() == ChartKind.MULTIPLES) {
      return time.multiples(spec);
    }
    Optional<Statistic> statistic = context.edition.statistic(of);
    if (statistic.isPresent() && spec.chart() == ChartKind.SERIES) {
      return time.series(spec, statistic.get());
    }
    if (spec.chart() == ChartKind.PARTS) {
      return statistic.or(() -> firstWithParts(of)).flatMap(whole -> statistics.parts(spec, whole));
    }
    return statistics.group(spec);
  }

  private Optional<FigureContent> ofTable(FigureSpec spec, Table table, List<Integer> columns) {
    return switch (spec.chart()) {
      case BARS -> tables.grouped(spec, table, columns);
      case CHANGE -> columnChanges.content(spec, table, columns);
      case STACKED -> stacked.table(spec, table, columns);
      case LINES, AREAS -> lines.table(spec, table, columns);
      default -> tables.content(spec, table, columns.get(0));
    };
  }

  /** The first statistic of a group that has parts. */
  private Optional<Statistic> firstWithParts(String group) {
    return FigurePlan.wholes(context.edition, group).stream()
        .filter(
            whole ->
                context.edition.statistics().stream()
                    .anyMatch(part -> part.partOf().equals(whole.id())))
        .findFirst();
  }
}
