package org.precis.html.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.precis.chart.ChartRow;
import org.precis.chart.ChartSpec.Colours;
import org.precis.chart.QuantityText;
import org.precis.chart.StackedBars;
import org.precis.chart.StackedBars.Stack;
import org.precis.claim.Observation;
import org.precis.claim.Rank.Choice;
import org.precis.claim.Sum;
import org.precis.claim.Total;
import org.precis.claim.Totals;
import org.precis.html.content.Phrase;
import org.precis.html.figure.FigureContent.Place;
import org.precis.html.figure.FigureContent.Selection;
import org.precis.html.figure.FigureFrame.Caption;
import org.precis.html.inline.RenderContext;
import org.precis.html.inline.TextForms;
import org.precis.model.DateSpan;
import org.precis.model.FigureSpec;
import org.precis.model.Group;
import org.precis.model.Statistic;
import org.precis.model.Table;
import org.precis.quantity.Interval;
import org.precis.quantity.Mark;
import org.precis.quantity.NumberType;
import org.precis.quantity.Value;

/**
 * The figures of wholes and all their parts: the rows of a table that come to a total, with a bar
 * for each column, and the statistics of a group that has one, with a bar for each period.
 */
final class StackedFigures extends Figures {

  StackedFigures(FigureFrame frame) {
    super(frame);
  }

  /**
   * The numbers of a figure.
   *
   * @param parts what they are called
   * @param ids the ids of these
   * @param residual those of these that are residual groups
   * @param bars what these are called
   * @param inTime whether they are periods, and not the latest first
   * @param cells of each bar the number of each part
   * @param refs the ids of these
   * @param wholes what the cells of each bar come to
   */
  private record Numbers(
      List<String> parts,
      List<String> ids,
      List<String> residual,
      List<String> bars,
      boolean inTime,
      List<List<Value>> cells,
      List<List<String>> refs,
      List<Observation> wholes) {

    boolean isResidual(int part) {
      return residual.contains(ids.get(part));
    }

    /** The same with some parts, in this order. */
    Numbers with(List<Integer> order) {
      return new Numbers(
          picked(parts, order),
          picked(ids, order),
          residual,
          bars,
          inTime,
          cells.stream().map(row -> picked(row, order)).toList(),
          refs.stream().map(row -> picked(row, order)).toList(),
          wholes);
    }

    private static <T> List<T> picked(List<T> all, List<Integer> order) {
      return order.stream().map(all::get).toList();
    }

    /** The same with one part more. */
    Numbers and(String part, List<Value> values) {
      List<List<Value>> more = new ArrayList<>();
      List<List<String>> moreRefs = new ArrayList<>();
      for (int bar = 0; bar < bars.size(); bar++) {
        more.add(joined(cells.get(bar), values.get(bar)));
        moreRefs.add(joined(refs.get(bar), ""));
      }
      return new Numbers(
          joined(parts, part), joined(ids, ""), residual, bars, inTime, more, moreRefs, wholes);
    }

    private static <T> List<T> joined(List<T> all, T one) {
      List<T> more = new ArrayList<>(all);
      more.add(one);
      return more;
    }
  }

  @Override
  Optional<FigureContent> ofTable(FigureSpec spec, Table table, List<Integer> columns) {
    if (table.rows().isEmpty()) {
      return Optional.empty();
    }
    List<Table.Row> rows = table.rowsAdded();
    List<List<String>> refs = table.wholes().stream().map(context.cells.rows(table)::get).toList();
    List<String> ids = refs.stream().map(row -> row.get(columns.get(0))).toList();
    List<Observation> wholes = columns.stream().flatMap(at -> whole(table, at).stream()).toList();
    Numbers numbers =
        new Numbers(
            rows.stream().map(row -> context.plainLabel(row.label())).toList(),
            ids,
            IntStream.range(0, ids.size())
                .filter(at -> rows.get(at).isOther())
                .mapToObj(ids::get)
                .toList(),
            columns.stream().map(at -> bar(table, table.columns().get(at))).toList(),
            context.periods.ascend(
                columns.stream().map(at -> table.columns().get(at).label()).toList()),
            columns.stream()
                .map(at -> rows.stream().map(row -> row.values().get(at)).toList())
                .toList(),
            columns.stream().map(at -> refs.stream().map(row -> row.get(at)).toList()).toList(),
            wholes);
    String unit = table.columns().get(columns.get(0)).unit();
    Phrase title = context.prose.phrase(table.title());
    String source = sources.of(context.sourceNumber(table.source()));
    return Optional.of(
        content(spec.of(table.id()), Place.table(table.id()), numbers, title, unit, source));
  }

  private Optional<Observation> whole(Table table, int at) {
    Table.Column column = table.columns().get(at);
    List<Value> parts = table.rowsAdded().stream().map(row -> row.values().get(at)).toList();
    return context
        .totals
        .column(table.id(), column.id())
        .map(
            total ->
                new Observation(
                    total.id(),
                    broken(total.value(), parts),
                    column.type(),
                    column.period(),
                    total.isPartial()));
  }

  /** What parts come to, with a break where one of them has one. */
  private static Value broken(Value sum, List<Value> parts) {
    boolean breaks = parts.stream().anyMatch(part -> part.marks().contains(Mark.BREAK));
    return breaks ? sum.with(Mark.BREAK) : sum;
  }

  /** A table with one column is told by its title. */
  private String bar(Table table, Table.Column column) {
    String label = column.label().isEmpty() ? table.title() : column.label();
    return context.plainLabel(label);
  }

  @Override
  Optional<FigureContent> ofStatistics(FigureSpec spec) {
    Optional<Group> group = context.edition.group(spec.of());
    List<Statistic> parts = group.map(one -> Totals.summed(context.edition, one)).orElse(List.of());
    Optional<Total> total = context.totals.group(spec.of());
    if (parts.isEmpty() || total.isEmpty()) {
      return Optional.empty();
    }
    SortedSet<String> periods = new TreeSet<>();
    parts.forEach(part -> periods.addAll(part.otherPeriods().keySet()));
    List<String> bars = new ArrayList<>();
    List<List<Value>> cells = new ArrayList<>();
    List<List<String>> refs = new ArrayList<>();
    List<Observation> wholes = new ArrayList<>();
    for (SeriesPeriod period :
        SeriesPeriod.inTime(
            periods.stream().map(DateSpan::of).toList(), now(parts.get(0)), parts)) {
      List<Value> values = period.values(parts);
      bars.add(period.own() ? own(period, group.get()) : context.periods.said(period.key()));
      cells.add(values);
      refs.add(parts.stream().map(period::ref).toList());
      wholes.add(
          new Observation(
              period.own() ? total.get().id() : "",
              broken(
                  period.own() ? total.get().value() : Sum.of(values, total.get().unit()), values),
              parts.get(0).type(),
              periods.isEmpty() ? Optional.empty() : period.span(),
              values.stream().anyMatch(Value::isOpen)));
    }
    Numbers numbers =
        new Numbers(
            parts.stream().map(part -> context.prose.plain(part.shortLabel())).toList(),
            parts.stream().map(Statistic::id).toList(),
            List.of(),
            bars,
            !periods.isEmpty(),
            cells,
            refs,
            wholes);
    return Optional.of(
        content(
            spec,
            Place.statistics(),
            numbers,
            context.prose.phrase(group.get().title()),
            total.get().unit(),
            sources.of(parts.stream().map(Statistic::reported).toList())));
  }

  private Optional<DateSpan> now(Statistic statistic) {
    DateSpan period = context.edition.masthead().period();
    return Optional.ofNullable(period)
        .filter(unused -> !statistic.otherPeriods().isEmpty())
        .map(statistic::periodIn);
  }

  /** What the bar of the edition's own values is called. */
  private String own(SeriesPeriod period, Group group) {
    return period
        .span()
        .map(now -> context.dates.shortSpan(now, true))
        .orElseGet(() -> context.prose.plain(group.title()));
  }

  /**
   * The parts in their order, the largest first and residual groups last: of periods those of the
   * last, else those of all bars together. The rest of them is added up.
   */
  private Numbers shown(FigureSpec spec, Numbers numbers) {
    int count = numbers.parts().size();
    int reported = FigureFrame.reported(numbers.cells());
    List<List<Value>> compared =
        numbers.inTime() ? List.of(numbers.cells().get(reported - 1)) : numbers.cells();
    List<Integer> bySize = new ArrayList<>();
    IntStream.range(0, count).forEach(bySize::add);
    List<Integer> given = List.copyOf(bySize);
    bySize.sort(Comparator.comparing((Integer at) -> size(compared, at)).reversed());
    bySize.sort(Comparator.comparing(numbers::isResidual));
    // what would be the only one of the others is drawn as itself
    boolean all = spec.bars().top() == 0 || spec.bars().top() >= count - 1;
    int top = all ? count : spec.bars().top();
    List<Integer> drawn = bySize.subList(0, top);
    List<Integer> rest = bySize.subList(top, count);
    Numbers some =
        numbers.with(
            spec.bars().asGiven() ? given.stream().filter(drawn::contains).toList() : drawn);
    if (rest.isEmpty()) {
      return some;
    }
    List<Value> sums =
        numbers.cells().stream()
            .map(row -> rest.stream().map(row::get).toList())
            .map(parts -> broken(Sum.of(parts, parts.get(0).unit()), parts))
            .toList();
    return some.and(frame.rest(rest.size()), sums);
  }

  private static BigDecimal size(List<List<Value>> bars, int part) {
    return bars.stream()
        .flatMap(bar -> bar.get(part).quantity().interval().stream())
        .map(Interval::number)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private FigureContent content(
      FigureSpec spec, Place place, Numbers all, Phrase title, String unit, String source) {
    Numbers numbers = shown(spec, all);
    ChartLabels labels =
        frame.labels(
            Stream.concat(
                numbers.cells().stream().flatMap(List::stream),
                numbers.wholes().stream().map(Observation::value)));
    List<Stack> stacks = new ArrayList<>();
    for (int bar = 0; bar < numbers.bars().size(); bar++) {
      Observation whole = numbers.wholes().get(bar);
      QuantityText words = frame.counted(whole.value(), labels).of(whole.id());
      ChartRow sum = new ChartRow("", context.prose.plain(numbers.bars().get(bar)), whole, words);
      stacks.add(new Stack(parts(numbers, bar, labels), sum));
    }
    Colours colours = frame.colours(spec, numbers.parts(), numbers.ids());
    StackedBars chart = new StackedBars(numbers.parts(), stacks, colours);
    Phrase head = context.withUnit(title, unit).map(TextForms::capital);
    Phrase subject = title.map(TextForms::capital);
    Phrase message =
        stacks.size() == 1
            ? subject
            : numbers.inTime()
                ? findings.wholes(subject, wholes(numbers), unit)
                : findings.largest(
                    subject, chart.wholes(), unit, ChartRow::label, Optional.empty());
    Phrase subtitle = context.phrase("figure.stacked-subtitle", head);
    Caption caption = new Caption(message, subtitle, source);
    FigureContent content = frame.content(spec, new StackedTexts(context, chart), place, caption);
    return stacks.size() > 1
        ? content
        : content.with(new Selection(parts(all, 0, labels), 0, 0, Choice.LARGEST));
  }

  private List<ChartRow> parts(Numbers numbers, int bar, ChartLabels labels) {
    List<ChartRow> parts = new ArrayList<>();
    for (int part = 0; part < numbers.parts().size(); part++) {
      String label = context.words.get("comma", numbers.bars().get(bar), numbers.parts().get(part));
      Value value = numbers.cells().get(bar).get(part);
      NumberType type = numbers.wholes().get(bar).type();
      Observation number = new Observation(numbers.refs().get(bar).get(part), value, type);
      parts.add(frame.row("", label, number, labels).residual(numbers.isResidual(part)));
    }
    return parts;
  }

  private static List<Findings.Whole> wholes(Numbers numbers) {
    return IntStream.range(0, FigureFrame.reported(numbers.cells()))
        .mapToObj(
            bar ->
                new Findings.Whole(
                    numbers.bars().get(bar), numbers.wholes().get(bar), numbers.cells().get(bar)))
        .toList();
  }

  /** What a figure says of wholes and all their parts. */
  private static final class StackedTexts extends ChartTexts<StackedBars> {

    StackedTexts(RenderContext context, StackedBars chart) {
      super(context, chart, "stacked");
    }

    @Override
    List<ChartRow> ofItsOwn() {
      return chart.wholes();
    }
  }
}
