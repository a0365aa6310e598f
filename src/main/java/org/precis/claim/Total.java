package org.precis.claim;

import java.util.List;
import java.util.Optional;
import org.precis.quantity.Interval;
import org.precis.quantity.Mark;
import org.precis.quantity.Quantity;
import org.precis.quantity.Value;

/**
 * A sum with all that was added and how many had nothing to add.
 *
 * @param id {@code total.suspects}, {@code total.suspects.region.north}, {@code
 *     total.group.result}, {@code total.table.by-state.losses}, {@code
 *     total.table.by-state.losses.other}
 * @param measure id of the measure over the cases, else ""
 * @param by dimension of a breakdown; {@code group}, {@code table} or {@code other} for sums over
 *     statistics, all rows of a table, and its rows that are not shown; "" for all cases
 * @param key the dimension's value as the author writes it, or "" for cases without one; the id of
 *     the group; {@code table.column}
 * @param quantity the sum, or the total that the source states; not stated where nothing that
 *     counts states a number
 * @param whole whether its lines are parts of it: they come to it, none is below zero, and none
 *     certainly above it
 * @param published whether a source states it, so that nothing had to be added up
 * @param marks what its parts carry on to it: provisional, estimated, forecast
 * @param addends those that are counted, stated or not, in the edition's order; those where a
 *     number has no meaning are not counted
 */
public record Total(
    String id,
    String measure,
    String by,
    String key,
    Quantity quantity,
    String unit,
    boolean whole,
    boolean published,
    List<Mark> marks,
    List<Addend> addends)
    implements Claim {

  public Total {
    marks = List.copyOf(marks);
    addends = List.copyOf(addends);
  }

  @Override
  public List<String> of() {
    return addends.stream().map(Addend::id).toList();
  }

  /** The sum as a cell holds it. */
  public Value value() {
    return new Value(quantity, unit, marks);
  }

  /** The same with a break if one of the numbers that were added up has one. */
  Value asCompared() {
    boolean breaks = addends.stream().anyMatch(one -> one.value().marks().contains(Mark.BREAK));
    return breaks && !published ? value().with(Mark.BREAK) : value();
  }

  /** Whether it is certainly not what its lines come to, all of which state exact numbers. */
  public boolean differsFromSum() {
    List<Interval> lines =
        addends.stream().flatMap(addend -> addend.quantity().interval().stream()).toList();
    Optional<Interval> sum = lines.stream().reduce(Interval::plus);
    return lines.size() == addends.size()
        && sum.filter(Interval::exact).isPresent()
        && quantity
            .interval()
            .filter(Interval::exact)
            .filter(total -> total.number().compareTo(sum.get().number()) != 0)
            .isPresent();
  }

  /** Those that state no number. */
  public List<Addend> silent() {
    return addends.stream().filter(addend -> !addend.quantity().stated()).toList();
  }

  /** Whether it lacks the numbers of those that state none, so that it may be any other. */
  public boolean isPartial() {
    return !published && stated() < counted();
  }

  /** How many state a number. */
  public int stated() {
    return counted() - silent().size();
  }

  /** How many state none that they may publish. */
  public int unstated() {
    return silent().size() - confidential();
  }

  /** How many have a number that must not be published, and so is not in the sum. */
  public int confidential() {
    return (int) addends.stream().filter(Addend::confidential).count();
  }

  /** How many are counted, stated or not. */
  public int counted() {
    return addends.size();
  }
}
