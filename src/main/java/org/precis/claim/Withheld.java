package org.precis.claim;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.precis.claim.TableCells.Cell;
import org.precis.model.Case;
import org.precis.model.DateSpan;
import org.precis.model.Edition;
import org.precis.model.Reported;
import org.precis.model.Statistic;
import org.precis.model.Table;
import org.precis.quantity.Absent;
import org.precis.quantity.Value;

/**
 * The numbers of the previous edition that this one withholds: what is confidential here is not
 * published as what was said of the same period before.
 */
public final class Withheld {

  private final Edition last;
  private final Edition now;

  private Withheld(Edition last, Edition now) {
    this.last = last;
    this.now = now;
  }

  /** The previous edition without them. */
  public static Edition in(Edition last, Edition now) {
    Withheld withheld = new Withheld(last, now);
    return last.withNumbers(
        last.statistics().stream().map(withheld::statistic).toList(),
        last.cases().stream().map(withheld::caseItem).toList(),
        last.tables().stream().map(withheld::table).toList());
  }

  private Statistic statistic(Statistic old) {
    Map<String, Value> others = new LinkedHashMap<>(old.otherPeriods());
    others.replaceAll((key, value) -> isHere(old, DateSpan.of(key)) ? without(value) : value);
    Statistic rest = old.withOtherPeriods(others);
    return Optional.ofNullable(last.masthead().period())
        .filter(period -> isHere(old, old.periodIn(period)))
        .map(period -> rest.with(without(old.reported())))
        .orElse(rest);
  }

  private boolean isHere(Statistic old, DateSpan period) {
    return now.statistic(old.id())
        .flatMap(own -> own.valueFor(period, now.masthead().period()))
        .filter(Withheld::isConfidential)
        .isPresent();
  }

  private Case caseItem(Case old) {
    Map<String, Reported> measures = new LinkedHashMap<>(old.measures());
    now.cases().stream()
        .filter(own -> own.id().equals(old.id()))
        .forEach(
            own ->
                measures.replaceAll(
                    (id, said) -> isConfidential(own.value(id)) ? without(said) : said));
    return old.withMeasures(measures);
  }

  private Table table(Table old) {
    boolean here =
        now.tables().stream()
            .filter(own -> own.id().equals(old.id()))
            .flatMap(own -> own.allRows().stream())
            .anyMatch(row -> row.values().stream().anyMatch(Withheld::isConfidential));
    if (!here) {
      return old;
    }
    TableCells then = TableCells.of(last);
    TableCells cells = TableCells.of(now);
    List<Table.Row> rows = old.allRows();
    List<Table.Row> rest =
        IntStream.range(0, rows.size())
            .mapToObj(
                at ->
                    rows.get(at)
                        .with(
                            IntStream.range(0, old.columns().size())
                                .mapToObj(column -> new Cell(old, at, column))
                                .map(cell -> value(cell, cells.find(then.id(cell))))
                                .toList()))
            .toList();
    return old.withAllRows(rest);
  }

  private Value value(Cell old, Optional<Cell> own) {
    Value value = old.table().allRows().get(old.row()).values().get(old.column());
    Optional<DateSpan> then = old.period(last.masthead());
    return own.filter(cell -> isConfidential(cell.value()))
            .flatMap(cell -> cell.period(now.masthead()))
            .filter(period -> then.filter(period::isSameAs).isPresent())
            .isPresent()
        ? without(value)
        : value;
  }

  private static boolean isConfidential(Value value) {
    return value.quantity() == Absent.CONFIDENTIAL;
  }

  private static Value without(Value value) {
    return value.withQuantity(Absent.CONFIDENTIAL);
  }

  private static Reported without(Reported said) {
    return new Reported(without(said.value()), said.source(), List.of(), "");
  }
}
