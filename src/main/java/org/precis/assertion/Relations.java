package org.precis.assertion;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.precis.language.Sense;
import org.precis.language.Vocabulary;
import org.precis.model.DateSpan;
import org.precis.model.Measure;
import org.precis.model.PeriodName;
import org.precis.model.Statistic;
import org.precis.model.Table;
import org.precis.quantity.Interval;
import org.precis.quantity.Value;
import org.precis.claim.NamedValues;
import org.precis.claim.TableCells.Cell;
import org.precis.claim.Total;

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
    return numbers.find(id).map(value -> named(id, value));
  }

  private static Named named(String id, Value value) {
    return new Named("{{" + id + "}}", value);
  }

  /** What a number may be compared with, by the id of the number. */
  Kin of(String id) {
    return known.computeIfAbsent(id, this::kin);
  }

  private Kin kin(String id) {
    String base = id.contains("@") ? id.substring(0, id.indexOf('@')) : id;
    Optional<Statistic> statistic = numbers.edition().statistic(base);
    if (statistic.isPresent()) {
      return statistic(id, statistic.get());
    }
    Optional<Total> total = numbers.totals().find(id);
    return total.isPresent()
        ? total(total.get())
        : numbers.cells().find(id).map(cell -> cell(id, cell)).orElse(Kin.NONE);
  }

  private Kin statistic(String id, Statistic own) {
    String period = id.contains("@") ? DateSpan.inMonths(id.substring(id.indexOf('@') + 1)) : "";
    List<Statistic> others =
        numbers.edition().statistics().stream()
            .filter(one -> one.group().equals(own.group()) && one.partOf().equals(own.partOf()))
            .filter(one -> !one.id().equals(own.id()) && !words.has(Sense.TOTAL, one.label()))
            .toList();
    List<Named> siblings = new ArrayList<>();
    for (Statistic other : others) {
      Value value = period.isEmpty() ? other.value() : other.otherPeriods().get(period);
      if (value != null) {
        siblings.add(named(period.isEmpty() ? other.id() : other.id() + "@" + period, value));
      }
    }
    return new Kin(
        withoutWholes(comparable(id, siblings)),
        earlier(id, own, period),
        whole(id),
        List.of(own.label(), own.shortLabel(), own.value().unit()));
  }

  private List<Named> earlier(String id, Statistic own, String period) {
    List<Named> earlier = new ArrayList<>();
    DateSpan edition = numbers.edition().masthead().period();
    DateSpan now = period.isEmpty() ? edition : DateSpan.of(period);
    own.otherPeriods()
        .forEach(
            (key, value) -> {
              boolean before =
                  now == null
                      || DateSpan.of(key).from().toString().compareTo(now.from().toString()) < 0;
              if (before) {
                String reference = "{{" + own.id() + "@" + key + "}}";
                earlier.add(new Named(reference, value, year(DateSpan.of(key))));
              }
            });
    if (period.isEmpty()) {
      earlier.addAll(ofPrevious(id));
    }
    return comparable(id, earlier);
  }

  private Kin total(Total own) {
    List<Named> siblings = new ArrayList<>();
    if (!own.measure().isEmpty() && !own.by().isEmpty()) {
      numbers.totals().breakdown(own.measure(), own.by()).stream()
          .filter(other -> !other.id().equals(own.id()) && !other.key().isEmpty())
          .forEach(other -> siblings.add(named(other.id(), other.value())));
    }
    List<String> names = new ArrayList<>(List.of(own.key(), own.unit()));
    numbers.edition().measure(own.measure()).map(Measure::label).ifPresent(names::add);
    return new Kin(comparable(own.id(), siblings), ofPrevious(own.id()), whole(own.id()), names);
  }

  private Kin cell(String id, Cell own) {
    Table table = own.table();
    List<Table.Row> rows = table.rows();
    List<Table.Column> columns = table.columns();
    List<Named> siblings = new ArrayList<>();
    List<Named> earlier = new ArrayList<>();
    for (int row = 0; row < rows.size() && own.row() < rows.size(); row++) {
      Named other = named(new Cell(table, row, own.column()));
      if (row != own.row() && rows.get(row).level() == rows.get(own.row()).level()) {
        siblings.add(other);
        if (isLater(rows.get(own.row()).label(), rows.get(row).label())) {
          earlier.add(other);
        }
      }
    }
    for (int column = 0; column < columns.size(); column++) {
      if (isLater(columns.get(own.column()).label(), columns.get(column).label())
          || isLater(columns.get(own.column()).id(), columns.get(column).id())) {
        earlier.add(named(new Cell(table, own.row(), column)));
      }
    }
    earlier.addAll(ofPrevious(id));
    return new Kin(
        comparable(id, siblings),
        comparable(id, earlier),
        whole(id),
        List.of(
            table.allRows().get(own.row()).label(),
            table.stub(),
            columns.get(own.column()).label(),
            own.value().unit()));
  }

  private Named named(Cell cell) {
    return named(numbers.cells().id(cell), cell.value());
  }

  /** Whether both are of periods, and the second is of an earlier one. */
  private static boolean isLater(String own, String other) {
    String one = PeriodName.plain(own);
    String that = PeriodName.plain(other);
    return PeriodName.areAlike(one, that) && PeriodName.isLater(one, that);
  }

  private List<Named> ofPrevious(String id) {
    previous = previous == null ? numbers.edition().previous().map(NamedValues::of) : previous;
    return previous
        .flatMap(of -> of.find(id))
        .map(
            value ->
                List.of(
                    new Named(
                        "{{" + id + "}} of the previous edition",
                        value,
                        year(previous.get().edition().masthead().period()))))
        .orElse(List.of());
  }

  private Optional<Named> whole(String id) {
    return numbers.wholeOf(id).filter(numbers::isWhole).flatMap(this::find);
  }

  /** Those in the unit of a number. */
  private List<Named> comparable(String id, List<Named> others) {
    return find(id)
        .map(own -> others.stream().filter(other -> other.isInUnitOf(own)).toList())
        .orElse(List.of());
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
    return year(numbers.edition().masthead().period());
  }

  private static String year(DateSpan period) {
    return period == null ? "" : Integer.toString(period.to().year());
  }
}
