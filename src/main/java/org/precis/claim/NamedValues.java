package org.precis.claim;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.precis.model.DateSpan;
import org.precis.model.Edition;
import org.precis.model.Measure;
import org.precis.model.Statistic;
import org.precis.model.Table;
import org.precis.quantity.NumberType;
import org.precis.quantity.Value;

/**
 * The numbers of an edition that a text can name: statistics, also of other periods, totals, and
 * cells of tables.
 */
public record NamedValues(Edition edition, Totals totals, TableCells cells) {

  public static NamedValues of(Edition edition) {
    return new NamedValues(edition, Totals.of(edition), TableCells.of(edition));
  }

  /** The number with an id. */
  public Optional<Value> find(String id) {
    int at = id.indexOf('@');
    if (at >= 0) {
      return edition
          .statistic(id.substring(0, at))
          .map(statistic -> statistic.otherPeriods().get(DateSpan.inMonths(id.substring(at + 1))));
    }
    return edition
        .statistic(id)
        .map(Statistic::value)
        .or(() -> totals.find(id).map(Total::value))
        .or(() -> cells.find(id).map(TableCells.Cell::value));
  }

  /**
   * Whether it is how many cases there are, or how many lines of a total state a number or none.
   */
  boolean isCount(String id) {
    String total = id.replaceFirst("\\.(un)?stated$", "");
    return find(id).isEmpty()
        && (id.equals("cases") || !total.equals(id) && totals.find(total).isPresent());
  }

  /** The number with an id, with what may be said of it beside others. */
  public Optional<Observation> observe(String id) {
    int at = id.indexOf('@');
    return find(id)
        .map(
            value ->
                edition
                    .statistic(at < 0 ? id : id.substring(0, at))
                    .map(statistic -> Observation.of(id, value, statistic, period(id)))
                    .orElseGet(
                        () ->
                            new Observation(
                                    id,
                                    totals.find(id).map(Total::asCompared).orElse(value),
                                    type(id),
                                    period(id))
                                .partial(isPartial(id))));
  }

  /** Whether it is a sum that lacks numbers that are not stated. */
  boolean isPartial(String id) {
    return totals.find(id).filter(totals::isPartial).isPresent();
  }

  /** Whether it is a cell of a table that says that its numbers are rounded. */
  boolean isRounded(String id) {
    return cells
        .find(id)
        .flatMap(cell -> cell.table().total())
        .filter(Table.Total::rounding)
        .isPresent();
  }

  private NumberType type(String id) {
    return totals
        .find(id)
        .map(this::type)
        .or(() -> cells.find(id).map(cell -> cell.table().columns().get(cell.column()).type()))
        .orElse(NumberType.UNSAID);
  }

  /** The type of a sum, which is that of its lines. */
  private NumberType type(Total total) {
    return switch (total.by()) {
      case "group" ->
          edition.statistics().stream()
              .filter(one -> one.group().equals(total.key()))
              .map(Statistic::type)
              .findFirst()
              .orElse(NumberType.UNSAID);
      case "table", "other" ->
          edition.tables().stream()
              .flatMap(table -> table.columns().stream().map(column -> Map.entry(table, column)))
              .filter(one -> total.key().equals(one.getKey().id() + "." + one.getValue().id()))
              .map(one -> one.getValue().type())
              .findFirst()
              .orElse(NumberType.UNSAID);
      default -> edition.measure(total.measure()).map(Measure::type).orElse(NumberType.UNSAID);
    };
  }

  /** What a number is about, where its id says so; else what the edition is about. */
  private Optional<DateSpan> period(String id) {
    int at = id.indexOf('@');
    if (at >= 0) {
      return Optional.of(DateSpan.of(DateSpan.inMonths(id.substring(at + 1))));
    }
    Optional<DateSpan> own = Optional.ofNullable(edition.masthead().period());
    return edition.statistic(id).flatMap(one -> own.map(one::periodIn)).or(() -> own);
  }

  /**
   * What the last edition has for an id, as this one restates it; its id is that of the number that
   * restates it.
   */
  Optional<Observation> inLastEdition(String id) {
    return edition.previous().flatMap(last -> inLastEdition(id, last));
  }

  private Optional<Observation> inLastEdition(String id, Edition last) {
    String ref =
        edition
            .statistic(id)
            .flatMap(
                now ->
                    last.statistic(id)
                        .map(old -> Restatement.of(old, last.masthead().period(), now).ref()))
            .orElse("");
    NamedValues before = of(Restatement.of(last, edition));
    boolean others = !before.membersOf(id).equals(membersOf(id));
    return before
        .observe(id)
        .map(then -> then.withId(ref))
        .map(then -> then.partial(then.partial() || others));
  }

  /** The statistics that go into the total of a group; none of another number. */
  private List<String> membersOf(String id) {
    return totals.find(id).filter(total -> total.by().equals("group")).stream()
        .flatMap(total -> total.of().stream())
        .sorted()
        .toList();
  }

  /** Whether shares of it may be formed: of a total only where its lines are parts of it. */
  public boolean isWhole(String id) {
    return totals.find(id).map(Total::whole).orElse(true);
  }

  /**
   * The id of what a number is a part of: the whole of a statistic, the total of a total or cell.
   */
  public Optional<String> wholeOf(String id) {
    Optional<Statistic> statistic = edition.statistic(id);
    if (statistic.isPresent()) {
      String whole = statistic.get().partOf();
      String group = "total.group." + statistic.get().group();
      return Optional.of(whole)
          .filter(one -> !one.isEmpty())
          .or(() -> totals.find(group).map(Total::id));
    }
    Optional<Total> total = totals.find(id);
    if (total.isPresent()) {
      boolean rest = total.get().by().equals("other");
      return Optional.of(rest ? id.replaceFirst("\\.other$", "") : "total." + total.get().measure())
          .filter(whole -> !total.get().by().isEmpty())
          .filter(whole -> totals.find(whole).isPresent());
    }
    return cells
        .find(id)
        .filter(cell -> cell.row() < cell.table().rows().size()) // not what stands below the rows
        .flatMap(
            cell ->
                totals.column(cell.table().id(), cell.table().columns().get(cell.column()).id()))
        .map(Total::id);
  }
}
