package org.precis.typeset.style;

import java.util.List;
import org.precis.typeset.value.Length;

/** A length as written, with units that depend on the element (CSS Values 4, 6 and 10). */
sealed interface SpecifiedLength extends Specified {

  /** What a unit is a multiple of. */
  enum Unit {
    POINT,
    SHARE,
    EM,
    REM,
    VIEW_WIDTH,
    VIEW_HEIGHT,
    CONTAINER_WIDTH
  }

  static SpecifiedLength of(double amount, Unit unit) {
    double[] amounts = new double[Unit.CONTAINER_WIDTH.ordinal() + 1];
    amounts[unit.ordinal()] = amount;
    return new Linear(amounts);
  }

  /** The least or greatest of lengths. */
  static SpecifiedLength extreme(boolean greatest, List<SpecifiedLength> lengths) {
    return new Combined(greatest ? Length.Operator.MAX : Length.Operator.MIN, lengths);
  }

  @Override
  Length compute(Computing computing);

  SpecifiedLength times(double factor);

  /** Whether a percentage is in it. */
  boolean hasShare();

  /** Whether nothing but percentages depend on the element. */
  boolean isFixed();

  default SpecifiedLength plus(SpecifiedLength other) {
    return new Combined(Length.Operator.SUM, List.of(this, other));
  }

  /** A sum of multiples of each unit. */
  @SuppressWarnings("ArrayRecordComponent") // never changed nor compared
  record Linear(double[] amounts) implements SpecifiedLength {

    private double of(Unit unit) {
      return amounts[unit.ordinal()];
    }

    @Override
    public Length compute(Computing computing) {
      double points = of(Unit.POINT);
      if (!isFixed()) {
        points +=
            of(Unit.EM) * computing.fontSize()
                + of(Unit.REM) * computing.rootFontSize()
                + of(Unit.VIEW_WIDTH) * computing.viewWidth()
                + of(Unit.VIEW_HEIGHT) * computing.viewHeight()
                + of(Unit.CONTAINER_WIDTH) * computing.containerWidth();
      }
      return Length.linear(points, of(Unit.SHARE));
    }

    @Override
    public boolean isFixed() {
      for (int i = Unit.EM.ordinal(); i < amounts.length; i++) {
        if (amounts[i] != 0) {
          return false;
        }
      }
      return true;
    }

    @Override
    public boolean hasShare() {
      return of(Unit.SHARE) != 0;
    }

    @Override
    public SpecifiedLength plus(SpecifiedLength other) {
      if (!(other instanceof Linear linear)) {
        return SpecifiedLength.super.plus(other);
      }
      double[] sum = amounts.clone();
      for (int i = 0; i < sum.length; i++) {
        sum[i] += linear.amounts[i];
      }
      return new Linear(sum);
    }

    @Override
    public SpecifiedLength times(double factor) {
      double[] scaled = amounts.clone();
      for (int i = 0; i < scaled.length; i++) {
        scaled[i] *= factor;
      }
      return new Linear(scaled);
    }
  }

  /** A sum of lengths, or the least or greatest of them. */
  record Combined(Length.Operator operator, List<SpecifiedLength> terms)
      implements SpecifiedLength {

    @Override
    public Length compute(Computing computing) {
      return Length.combined(operator, terms.stream().map(t -> t.compute(computing)).toList());
    }

    @Override
    public boolean isFixed() {
      return terms.stream().allMatch(SpecifiedLength::isFixed);
    }

    @Override
    public boolean hasShare() {
      return terms.stream().anyMatch(SpecifiedLength::hasShare);
    }

    @Override
    public SpecifiedLength times(double factor) {
      return new Combined(
          factor < 0 ? operator.reversed() : operator,
          terms.stream().map(term -> term.times(factor)).toList());
    }
  }
}
