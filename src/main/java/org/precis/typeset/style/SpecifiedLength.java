package org.precis.typeset.style;

import java.util.ArrayList;
import java.util.List;
import org.precis.typeset.value.Length;

/** A length as written, with units that depend on the element (CSS Values 4, 6 and 10). */
abstract class SpecifiedLength extends Specified {

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

  private static final Unit[] UNITS = Unit.values();

  static SpecifiedLength of(double amount, Unit unit) {
    double[] amounts = new double[UNITS.length];
    amounts[unit.ordinal()] = amount;
    return new Linear(amounts);
  }

  /** The least or greatest of lengths. */
  static SpecifiedLength extreme(boolean greatest, List<SpecifiedLength> lengths) {
    return new Combined(greatest ? Length.Operator.MAX : Length.Operator.MIN, lengths);
  }

  @Override
  abstract Length compute(Computing computing);

  abstract SpecifiedLength plus(SpecifiedLength other);

  abstract SpecifiedLength times(double factor);

  /** Whether a percentage is in it. */
  abstract boolean hasShare();

  /** Whether nothing but percentages depend on the element. */
  abstract boolean isFixed();

  private static final class Linear extends SpecifiedLength {
    private final double[] amounts;

    Linear(double[] amounts) {
      this.amounts = amounts;
    }

    @Override
    Length compute(Computing computing) {
      double points = amounts[Unit.POINT.ordinal()];
      if (!isFixed()) {
        points +=
            amounts[Unit.EM.ordinal()] * computing.fontSize
                + amounts[Unit.REM.ordinal()] * computing.rootFontSize
                + amounts[Unit.VIEW_WIDTH.ordinal()] * computing.viewWidth
                + amounts[Unit.VIEW_HEIGHT.ordinal()] * computing.viewHeight
                + amounts[Unit.CONTAINER_WIDTH.ordinal()] * computing.containerWidth;
      }
      return Length.linear(points, amounts[Unit.SHARE.ordinal()]);
    }

    @Override
    boolean isFixed() {
      for (int i = Unit.EM.ordinal(); i < amounts.length; i++) {
        if (amounts[i] != 0) {
          return false;
        }
      }
      return true;
    }

    @Override
    boolean hasShare() {
      return amounts[Unit.SHARE.ordinal()] != 0;
    }

    @Override
    SpecifiedLength plus(SpecifiedLength other) {
      if (!(other instanceof Linear linear)) {
        return new Combined(Length.Operator.SUM, List.of(this, other));
      }
      double[] sum = amounts.clone();
      for (int i = 0; i < sum.length; i++) {
        sum[i] += linear.amounts[i];
      }
      return new Linear(sum);
    }

    @Override
    SpecifiedLength times(double factor) {
      double[] scaled = amounts.clone();
      for (int i = 0; i < scaled.length; i++) {
        scaled[i] *= factor;
      }
      return new Linear(scaled);
    }
  }

  private static final class Combined extends SpecifiedLength {
    private final Length.Operator operator;
    private final List<SpecifiedLength> terms;

    Combined(Length.Operator operator, List<SpecifiedLength> terms) {
      this.operator = operator;
      this.terms = terms;
    }

    @Override
    Length compute(Computing computing) {
      List<Length> computed = new ArrayList<>(terms.size());
      for (SpecifiedLength term : terms) {
        computed.add(term.compute(computing));
      }
      return Length.combined(operator, computed);
    }

    @Override
    boolean isFixed() {
      for (SpecifiedLength term : terms) {
        if (!term.isFixed()) {
          return false;
        }
      }
      return true;
    }

    @Override
    boolean hasShare() {
      for (SpecifiedLength term : terms) {
        if (term.hasShare()) {
          return true;
        }
      }
      return false;
    }

    @Override
    SpecifiedLength plus(SpecifiedLength other) {
      return new Combined(Length.Operator.SUM, List.of(this, other));
    }

    @Override
    SpecifiedLength times(double factor) {
      List<SpecifiedLength> scaled = new ArrayList<>(terms.size());
      for (SpecifiedLength term : terms) {
        scaled.add(term.times(factor));
      }
      return new Combined(factor < 0 ? operator.reversed() : operator, scaled);
    }
  }
}
