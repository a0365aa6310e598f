package org.precis.compare;

import java.util.List;
import java.util.Optional;
import org.precis.claim.Change;
import org.precis.claim.Difference;
import org.precis.claim.Multiple;
import org.precis.claim.Observation;
import org.precis.claim.Refusal;
import org.precis.model.Comparability;
import org.precis.quantity.Interval;
import org.precis.quantity.Qualifier;
import org.precis.quantity.Unit;
import org.precis.quantity.Value;

/**
 * One number in two editions.
 *
 * @param change of the number and its unit; marks do not count, but the same number after a break
 *     in series is not unchanged
 * @param old empty if it was added
 * @param current empty if it is no longer reported
 * @param difference between the two, or why there is none
 * @param claim what became of the number; empty where only what is written is compared
 */
public record ValueChange(
    ChangeType change,
    Optional<Value> old,
    Optional<Value> current,
    Difference difference,
    Optional<Change> claim) {

  /**
   * A change between two values as they are written, at least one of which is not null, whatever
   * they are about.
   */
  public static ValueChange of(Value old, Value current) {
    return of(old, current, difference(old, current), Optional.empty());
  }

  /** What became of a number. */
  public static ValueChange of(Observation then, Observation now, Comparability said) {
    Change claim = Change.between(then, now, said);
    ValueChange change = of(then.value(), now.value(), claim.difference(), Optional.of(claim));
    boolean apart = claim.difference().reason() == Refusal.NOT_ONE_SERIES;
    return apart && change.change == ChangeType.UNCHANGED
        ? new ValueChange(
            ChangeType.CHANGED, change.old, change.current, change.difference, change.claim)
        : change;
  }

  private static ValueChange of(
      Value old, Value current, Difference difference, Optional<Change> claim) {
    return new ValueChange(
        ChangeType.of(unmarked(old), unmarked(current)),
        Optional.ofNullable(old),
        Optional.ofNullable(current),
        difference,
        claim);
  }

  /** Whether it is certainly what it was. */
  boolean isUnchanged() {
    boolean inapplicable = difference.reason() == Refusal.NOT_APPLICABLE;
    return difference.direction() == Difference.Direction.NONE
        || inapplicable && change == ChangeType.UNCHANGED;
  }

  /** Whether it rose or fell for certain; a number that was revised did not. */
  public boolean movement() {
    return claim.filter(Change::isMovement).isPresent() && !isSameFigure();
  }

  /** Whether only what is said of one number differs, such as exact before and "more than" now. */
  public boolean isSameFigure() {
    return requalified() && sameNumber();
  }

  /** How many times the smaller number the larger is; see {@link Change#ratio}. */
  Optional<Multiple> ratio() {
    return claim.flatMap(Change::ratio);
  }

  /** The larger number as a multiple of the smaller; see {@link Change#multiple}. */
  public Optional<Multiple> multiple() {
    return claim.flatMap(Change::multiple);
  }

  /** What the earlier edition states, if it does. */
  public Value earlier() {
    return old.orElse(Value.NOT_STATED);
  }

  /** What the later edition states, if it does. */
  public Value later() {
    return current.orElse(Value.NOT_STATED);
  }

  private static Value unmarked(Value value) {
    return value == null
        ? null
        : new Value(value.quantity(), Unit.of(value.counted().name()), List.of());
  }

  private static Difference difference(Value old, Value current) {
    if (old == null) {
      return Difference.none(Refusal.NEW);
    }
    return current == null
        ? Difference.none(Refusal.NO_LONGER_REPORTED)
        : Difference.of(old, current);
  }

  /**
   * Whether both state a number with different qualifiers, such as exact before and "more than"
   * now.
   */
  public boolean requalified() {
    Optional<Qualifier> then = qualifier(old);
    Optional<Qualifier> now = qualifier(current);
    return then.isPresent() && now.isPresent() && !then.equals(now);
  }

  /** Whether both are in one unit, so that they may stand side by side without it. */
  public boolean isInOneUnit() {
    return earlier().counted().isSame(later().counted());
  }

  /**
   * Whether both state the same number, whatever the qualifier; two bounds that exclude one another
   * do not.
   */
  public boolean sameNumber() {
    Optional<Interval> then = old.flatMap(value -> value.quantity().interval());
    Optional<Interval> now = current.flatMap(value -> value.quantity().interval());
    return then.isPresent()
        && now.isPresent()
        && then.get().number().compareTo(now.get().number()) == 0
        && isPoint(then.get())
        && isPoint(now.get())
        && !areApart(then.get(), now.get());
  }

  /** Whether it names one number, and not two ends. */
  private static boolean isPoint(Interval one) {
    return one.lower() == null || one.upper() == null || one.lower().compareTo(one.upper()) == 0;
  }

  /** Whether two bounds leave no number that both allow, as "fewer than" and "more than" 100. */
  private static boolean areApart(Interval one, Interval other) {
    boolean bounds = !one.exact() && !other.exact();
    return bounds && (one.isAlwaysAbove(other) || other.isAlwaysAbove(one));
  }

  private static Optional<Qualifier> qualifier(Optional<Value> value) {
    return value.filter(one -> one.quantity().stated()).map(one -> one.quantity().qualifier());
  }
}
