package org.precis.claim;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.precis.model.Comparability;
import org.precis.quantity.Interval;

/**
 * Where a series turns: its one number that is proven the highest or the lowest, and from the first
 * to which and from which to the last it moved so far that a reader sees it, with no more than
 * details of the other way. A series that goes up and down turns nowhere.
 *
 * @param at its index in the series
 * @param peak whether it is the highest
 */
public record Turn(List<String> of, int at, boolean peak) implements Claim {

  /** A difference that a reader sees: this share of the larger number. */
  private static final BigDecimal CLEAR = new BigDecimal("0.05");

  /** Less than this share of the range of a series is a detail of its way up or down. */
  private static final BigDecimal MUCH = new BigDecimal("0.2");

  public Turn {
    of = List.copyOf(of);
  }

  /**
   * Where a series turns.
   *
   * @param run numbers of one thing in time, without a break
   */
  public static Optional<Turn> of(List<Observation> run) {
    boolean missing = run.stream().anyMatch(one -> one.partial() || !one.value().stated());
    if (missing || !Periods.areInTime(run)) {
      return Optional.empty();
    }
    List<BigDecimal> numbers = run.stream().map(Turn::number).toList();
    BigDecimal range =
        numbers.stream()
            .reduce(BigDecimal::max)
            .orElse(BigDecimal.ZERO)
            .subtract(numbers.stream().reduce(BigDecimal::min).orElse(BigDecimal.ZERO));
    List<Turn> turns =
        Stream.of(
                Rank.largest(run).flatMap(rank -> turn(run, rank, true)),
                Rank.smallest(run).flatMap(rank -> turn(run, rank, false)))
            .flatMap(Optional::stream)
            .filter(turn -> turn.isOneWay(run, true, range) && turn.isOneWay(run, false, range))
            .filter(turn -> turn.moves(run.get(0), run.get(turn.at), range))
            .filter(turn -> turn.moves(run.get(turn.at), run.get(run.size() - 1), range))
            .toList();
    return turns.size() == 1 ? Optional.of(turns.get(0)) : Optional.empty();
  }

  private static Optional<Turn> turn(List<Observation> run, Rank rank, boolean peak) {
    if (rank.at().size() > 1) {
      return Optional.empty();
    }
    Observation extreme = run.get(rank.at().get(0));
    List<Observation> of = List.of(run.get(0), extreme, run.get(run.size() - 1));
    return Optional.of(new Turn(Observation.ids(of), rank.at().get(0), peak));
  }

  /** Whether the way to it, or from it, goes back nowhere by more than a detail. */
  private boolean isOneWay(List<Observation> run, boolean to, BigDecimal range) {
    List<Interval> way =
        (to ? run.subList(0, at + 1) : run.subList(at, run.size()))
            .stream().map(one -> one.number().orElseThrow()).toList();
    boolean rises = peak == to;
    return IntStream.range(1, way.size())
        .allMatch(
            i ->
                way.subList(0, i).stream()
                    .allMatch(
                        then ->
                            rises
                                ? isDetail(then, way.get(i), range)
                                : isDetail(way.get(i), then, range)));
  }

  /** Whether a number is proven to be above another by no more than a detail. */
  private static boolean isDetail(Interval one, Interval other, BigDecimal range) {
    return other.isNeverBelow(one)
        || one.most() != null
            && one.most().subtract(other.least()).compareTo(range.multiply(MUCH)) <= 0;
  }

  /** Whether a reader sees the way from one number to the other. */
  private boolean moves(Observation from, Observation to, BigDecimal range) {
    BigDecimal difference = number(to).subtract(number(from)).abs();
    BigDecimal larger = number(to).abs().max(number(from).abs());
    return Change.between(from, to, Comparability.ALIKE).isMovement()
        && difference.compareTo(larger.multiply(CLEAR)) >= 0
        && difference.compareTo(range.multiply(MUCH)) >= 0;
  }

  private static BigDecimal number(Observation one) {
    return one.number().map(Interval::number).orElseThrow();
  }
}
