package org.precis.assertion;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.precis.claim.NamedValues;
import org.precis.claim.Observation;
import org.precis.claim.TableCells.Cell;
import org.precis.claim.Total;
import org.precis.language.Sense;
import org.precis.language.Vocabulary;
import org.precis.model.Comparability;
import org.precis.model.DateSpan;
import org.precis.model.Measure;
import org.precis.model.PeriodName;
import org.precis.model.Statistic;
import org.precis.model.Table;
import org.precis.quantity.Interval;

/** The numbers of an edition, and what each may be compared with. */
public final class Relations {

  private final NamedValues numbers;
  private final Vocabulary words;
  private final Map<String, Kin> known = new LinkedHashMap<>();
  private Optional<NamedValues> previous;

  /**
   * Those of an edition.
   *
   * @param words of its language
   */
  public Relations(NamedValues numbers, Vocabulary words) {
    this.numbers = numbers;
    this.words = words;
  }

  NamedValues numbers() {
    return numbers;
  }

  Optional<Named> find(String id) {
    return observe(numbers, id).map(Relations::named);
  }

  private static Named named(Observation number) {
    return new Named("{{" + number.id() + "}}", number);
  }

  private static Optional<Observation> observe(NamedValues numbers, String id) {
    return numbers
        .cells()
        .find(id)
        .map(cell -> observation(numbers, cell))
        .or(() -> numbers.observe(id));
  }

  private static Observation observation(NamedValues numbers, Cell cell) {
    return Observation.of(numbers.cells().id(cell), cell, numbers.edition().masthead());
  }

  /** What a number may be compared with, by the id of the number. */
  Kin of(String id) {
    return known.computeIfAbsent(id, this::kin);
  }

  private Kin kin(String id) {
    Optional<Named> own = find(id);
    if (own.isEmpty()) {
      return Kin.NONE;
    }
    int at = id.indexOf('@');
    Optional<Statistic> statistic = numbers.edition().statistic(at < 0 ? id : id.substring(0, at));
    if (statistic.isPresent()) {
      return statistic(own.get(), statistic.get(), at < 0 ? "" : id.substring(at));
    }
    Optional<Total> total = numbers.totals().find(id);
    return total.isPresent()
        ? total(own.get(), total.get())
        : numbers.cells().find(id).map(cell -> cell(own.get(), cell)).orElse(Kin.NONE);
  }

  /**
   * A statistic.
   *
   * @param period with its sign, as in {@code @2023}, or ""
   */
  private Kin statistic(Named own, Statistic of, String period) {
    Stream<Named> siblings =
        numbers.edition().statistics().stream()
            .filter(one -> one.group().equals(of.group()) && one.partOf().equals(of.partOf()))
            .filter(one -> !one.id().equals(of.id()) && !words.has(Sense.TOTAL, one.label()))
            .flatMap(one -> find(one.id() + period).stream());
    Stream<Named> earlier =
        of.otherPeriods().keySet().stream()
            .flatMap(key -> find(of.id() + "@" + key).stream())
            .filter(one -> one.isEarlier(own, Comparability.ALIKE));
    return kin(
        own,
        withoutWholes(siblings.filter(own::isRankedWith).toList()),
        earlier,
        of.label(),
        of.shortLabel());
  }

  private Kin total(Named own, Total of) {
    List<Named> siblings =
        of.measure().isEmpty() || of.by().isEmpty()
            ? List.of()
            : numbers.totals().breakdown(of.measure(), of.by()).stream()
                .filter(other -> !other.id().equals(of.id()) && !other.key().isEmpty())
                .flatMap(other -> find(other.id()).stream())
                .filter(own::isRankedWith)
                .toList();
    String measure = numbers.edition().measure(of.measure()).map(Measure::label).orElse("");
    return kin(own, siblings, Stream.of(), of.key(), measure);
  }

  private Kin cell(Named own, Cell of) {
    Table table = of.table();
    List<Table.Row> rows = table.rows();
    List<Table.Column> columns = table.columns();
    Table.Row row = table.allRows().get(of.row());
    Table.Column column = columns.get(of.column());
    List<Integer> others =
        of.row() < rows.size()
            ? IntStream.range(0, rows.size())
                .filter(at -> at != of.row() && rows.get(at).level() == row.level())
                .boxed()
                .toList()
            : List.of();
    List<Named> siblings =
        others.stream()
            .filter(at -> !rows.get(at).isOther())
            .map(at -> named(table, at, of.column()))
            .filter(own::isRankedWith)
            .toList();
    Stream<Named> above =
        others.stream()
            .filter(at -> isLater(row.label(), rows.get(at).label()))
            .map(at -> named(table, at, of.column()));
    Stream<Named> before =
        IntStream.range(0, columns.size())
            .filter(
                at ->
                    isLater(column.label(), columns.get(at).label())
                        || isLater(column.id(), columns.get(at).id()))
            .mapToObj(at -> named(table, of.row(), at));
    Stream<Named> earlier = Stream.concat(above, before).filter(own::isRankedWith);
    return kin(own, siblings, earlier, row.label(), table.stub(), column.label());
  }

  private Named named(Table table, int row, int column) {
    return named(observation(numbers, new Cell(table, row, column)));
  }

  /** Whether both are of periods, and the second is of an earlier one. */
  private static boolean isLater(String own, String other) {
    String one = PeriodName.plain(own);
    String that = PeriodName.plain(other);
    return PeriodName.areAlike(one, that) && PeriodName.isLater(one, that);
  }

  private Kin kin(Named own, List<Named> siblings, Stream<Named> earlier, String... labels) {
    String id = own.number().id();
    Comparability said = numbers.edition().masthead().scope().comparability();
    Optional<Named> previous = ofPrevious(own);
    List<String> names = new ArrayList<>(List.of(labels));
    names.add(own.value().unit());
    return new Kin(
        siblings,
        Stream.concat(earlier, previous.stream().filter(one -> one.isEarlier(own, said))).toList(),
        previous
            .filter(one -> one.isOfPeriodOf(own))
            .map(one -> new Named(own.name() + " before its revision", one.number())),
        numbers.wholeOf(id).filter(numbers::isWhole).flatMap(this::find),
        names);
  }

  /** The same in the previous edition. */
  private Optional<Named> ofPrevious(Named own) {
    previous = previous == null ? numbers.edition().previous().map(NamedValues::of) : previous;
    return previous
        .flatMap(of -> observe(of, own.number().id()))
        .map(number -> new Named(own.name() + " of the previous edition", number));
  }

  /** Without what may be the sum of the others, which is no rival of them. */
  private static List<Named> withoutWholes(List<Named> siblings) {
    if (siblings.size() < 2) {
      return siblings;
    }
    BigDecimal sum =
        siblings.stream()
            .flatMap(one -> one.interval().stream())
            .map(Interval::number)
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    return siblings.stream()
        .filter(
            one ->
                one.interval()
                    .filter(own -> own.number().compareTo(sum.subtract(own.number())) >= 0)
                    .isEmpty())
        .toList();
  }

  /** The year of the edition. */
  String year() {
    DateSpan period = numbers.edition().masthead().period();
    return period == null ? "" : Integer.toString(period.to().year());
  }
}
