package org.precis.quantity;

import java.util.List;
import java.util.stream.Stream;

/**
 * A quantity with its unit and marks, as one cell of a table holds it.
 *
 * <p>A quantity is {@link Absent#CONFIDENTIAL} only together with its mark: each brings the other.
 * One that is marked as not applicable, and has no number, is {@link Absent#NOT_APPLICABLE} without
 * the mark.
 *
 * @param counted what it is a number of
 */
public record Value(Quantity quantity, Unit counted, List<Mark> marks) {

  public static final Value NOT_STATED = new Value(Absent.NOT_STATED, Unit.NONE, List.of());

  public Value {
    boolean marked = marks.contains(Mark.CONFIDENTIAL);
    if (quantity == Absent.NOT_STATED && marked) {
      quantity = Absent.CONFIDENTIAL;
    }
    if (quantity == Absent.NOT_STATED && marks.contains(Mark.NOT_APPLICABLE)) {
      quantity = Absent.NOT_APPLICABLE;
    }
    if (quantity == Absent.NOT_APPLICABLE) {
      marks = without(Mark.NOT_APPLICABLE, marks);
    }
    boolean unmarked = quantity == Absent.CONFIDENTIAL && !marked;
    marks = unmarked ? and(Mark.CONFIDENTIAL, marks) : List.copyOf(marks);
  }

  private static List<Mark> and(Mark said, List<Mark> marks) {
    return Stream.concat(marks.stream(), Stream.of(said)).toList();
  }

  private static List<Mark> without(Mark said, List<Mark> marks) {
    return marks.stream().filter(mark -> mark != said).toList();
  }

  public Value(Quantity quantity, String unit, List<Mark> marks) {
    this(quantity, Unit.of(unit), marks);
  }

  // By hand, since the methods that a record brings take milliseconds to link at a cold start
  @Override
  public boolean equals(Object other) {
    return other instanceof Value value
        && quantity.equals(value.quantity)
        && counted.equals(value.counted)
        && marks.equals(value.marks);
  }

  @Override
  public int hashCode() {
    return (quantity.hashCode() * 31 + counted.hashCode()) * 31 + marks.hashCode();
  }

  /** The words of its unit, or "". */
  public String unit() {
    return counted.text();
  }

  /** Whether it has a number. */
  public boolean stated() {
    return quantity.stated();
  }

  /** Whether nothing bounds its number, which it does not state. */
  public boolean isOpen() {
    return !stated() && quantity != Absent.NOT_APPLICABLE;
  }

  /** Whether it is a little that is written as zero. */
  public boolean roundsToZero() {
    return stated() && marks.contains(Mark.ROUNDS_TO_ZERO);
  }

  /** Whether its number is certainly that of another. */
  public boolean isSame(Value other) {
    return quantity instanceof Interval number
        && number.exact()
        && number.equals(other.quantity)
        && !roundsToZero()
        && !other.roundsToZero();
  }

  /** Whether its number is expected and not reported. */
  public boolean isForecast() {
    return stated() && marks.contains(Mark.FORECAST);
  }

  /**
   * The marks to print beside it: a number that is withheld already says that it is confidential.
   */
  public List<Mark> marksBeside() {
    return quantity == Absent.CONFIDENTIAL ? without(Mark.CONFIDENTIAL, marks) : marks;
  }

  public Value withUnit(String other) {
    return withUnit(Unit.of(other));
  }

  /** The same with this unit if it has none of its own. */
  public Value in(Unit usual) {
    return unit().isEmpty() ? withUnit(usual) : this;
  }

  public Value withUnit(Unit other) {
    return new Value(quantity, other, marks);
  }

  /** The same with a mark, if it does not have it. */
  public Value with(Mark mark) {
    return marks.contains(mark) ? this : new Value(quantity, counted, and(mark, marks));
  }

  public Value withQuantity(Quantity other) {
    return new Value(other, counted, marks);
  }
}
