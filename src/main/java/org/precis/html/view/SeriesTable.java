package org.precis.html.view;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.precis.html.figure.SeriesGroup;
import org.precis.html.figure.SeriesPeriod;
import org.precis.html.inline.RenderContext;
import org.precis.html.inline.TextForms;
import org.precis.html.words.Decimals;
import org.precis.model.DateSpan;
import org.precis.model.Statistic;
import org.precis.model.Table;
import org.precis.model.Table.Column;
import org.precis.model.Table.Role;
import org.precis.model.Table.Row;
import org.precis.quantity.NumberType;
import org.precis.quantity.Value;

/** The statistics with values of other periods, as a table: periods as columns or as rows. */
final class SeriesTable {

  private static final int FEW_STATISTICS = 5;
  private static final int MANY_PERIODS = 4;

  private final RenderContext context;
  private final SeriesGroup group;
  private final List<Statistic> statistics;
  private final List<SeriesPeriod> periods;
  private final String title;
  private final boolean down;

  private SeriesTable(RenderContext context, SeriesGroup group, String title, boolean down) {
    this.context = context;
    this.group = group;
    this.statistics = group.statistics();
    this.periods =
        SeriesPeriod.inTime(group.periods().stream().map(DateSpan::of).toList(), own(), statistics);
    this.title = title;
    this.down = down;
  }

  /**
   * The table to prefer: a few statistics over many periods have these as rows.
   *
   * @param only whether there is no other such table: if there is, the title says for when
   */
  static SeriesTable of(RenderContext context, SeriesGroup group, boolean only) {
    boolean down =
        group.statistics().size() <= FEW_STATISTICS && group.periods().size() >= MANY_PERIODS;
    String title = context.words.get("series.title");
    return new SeriesTable(
        context,
        group,
        only ? title : context.words.get("table.title-scope", title, span(context, group)),
        down);
  }

  /** From the first of its periods to the last, with that of the edition; or both of two dates. */
  private static String span(RenderContext context, SeriesGroup group) {
    Optional<DateSpan> own =
        Optional.ofNullable(context.edition.masthead().period())
            .map(group.statistics().get(0)::periodIn);
    List<DateSpan> spans =
        SeriesPeriod.inTime(
                group.periods().stream().map(DateSpan::of).toList(), own, group.statistics())
            .stream()
            .flatMap(period -> period.span().stream())
            .toList();
    return spans.size() == 2 && spans.stream().noneMatch(DateSpan::isInterval)
        ? context.listed(spans.stream().map(context.dates::span).toList())
        : context.dates.span(DateSpan.over(spans));
  }

  /** The same with its rows as columns. */
  SeriesTable turned() {
    return new SeriesTable(context, group, title, !down);
  }

  Table table() {
    return down ? down() : across();
  }

  /** Whether the labels of rows say the units of their numbers. */
  boolean unitsInLabels() {
    return !down;
  }

  /** The ids of the numbers, row by row; "" where a statistic has none for a period. */
  List<List<String>> refs() {
    List<List<String>> across = statistics.stream().map(this::refs).toList();
    return down
        ? IntStream.range(0, periods.size())
            .mapToObj(at -> across.stream().map(refs -> refs.get(at)).toList())
            .toList()
        : across;
  }

  private List<String> refs(Statistic statistic) {
    return periods.stream().map(period -> period.ref(statistic)).toList();
  }

  private Table across() {
    List<Column> columns = new ArrayList<>();
    for (SeriesPeriod period : periods) {
      String id = period.own() ? "this" : period.key();
      columns.add(new Column(id, label(period), "", NumberType.UNSAID));
    }
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < statistics.size(); i++) {
      Statistic statistic = statistics.get(i);
      int level = Math.min(level(i), Row.DEEPEST);
      String label = context.withUnit(label(statistic), statistic.value().unit());
      rows.add(
          new Row(label, Role.ROW, level, Optional.empty(), Decimals.fixed(values(statistic))));
    }
    return table(context.words.get("statistics.statistic"), columns, rows);
  }

  private Table down() {
    List<Column> columns = new ArrayList<>();
    for (Statistic statistic : statistics) {
      columns.add(
          new Column(statistic.id(), label(statistic), statistic.value().unit(), statistic.type()));
    }
    List<Row> rows = new ArrayList<>();
    for (SeriesPeriod period : periods) {
      rows.add(
          new Row(
              TextForms.capital(label(period)), statistics.stream().map(period::value).toList()));
    }
    return Decimals.inColumns(table(context.words.get("fact.period"), columns, rows));
  }

  private Table table(String stub, List<Column> columns, List<Row> rows) {
    return new Table("series", title, stub, "", 0, columns, rows, Optional.empty(), "", "");
  }

  private List<Value> values(Statistic statistic) {
    return periods.stream().map(period -> period.value(statistic)).toList();
  }

  private String label(SeriesPeriod period) {
    String label = period.own() ? period.label(context) : context.periods.said(period.key());
    return period.span().isEmpty() ? TextForms.capital(label) : label;
  }

  /** The period of the edition's own values if it is the same for all, else that of the edition. */
  private Optional<DateSpan> own() {
    return Optional.ofNullable(context.edition.masthead().period())
        .map(
            edition -> {
              Set<DateSpan> spans = new LinkedHashSet<>();
              statistics.forEach(statistic -> spans.add(statistic.periodIn(edition)));
              return spans.size() == 1 ? spans.iterator().next() : edition;
            });
  }

  /** A part is indented below its whole where that, or another part of it, is the row above. */
  private int level(int at) {
    String whole = statistics.get(at).partOf();
    for (int i = at - 1; i >= 0 && !whole.isEmpty(); i--) {
      Statistic above = statistics.get(i);
      if (above.id().equals(whole)) {
        return level(i) + 1;
      }
      if (above.partOf().isEmpty()) {
        return 0;
      }
    }
    return 0;
  }

  /** What a statistic counts; for a part whose whole is in no column or row, also of what. */
  private String label(Statistic statistic) {
    return context
        .edition
        .statistic(statistic.partOf())
        .filter(whole -> !statistics.contains(whole))
        .map(whole -> context.words.get("colon", label(whole), words(statistic.label())))
        .orElse(context.alone(statistic, statistic.label()).text());
  }

  private String words(String label) {
    return context.prose.phrase(label).text();
  }
}
