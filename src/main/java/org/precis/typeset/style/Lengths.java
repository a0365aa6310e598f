package org.precis.typeset.style;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import org.precis.typeset.css.Token;
import org.precis.typeset.css.Token.Kind;
import org.precis.typeset.style.SpecifiedLength.Unit;
import org.precis.typeset.value.Length;

/** Reads lengths, percentages and numbers, and the functions that calculate with them. */
final class Lengths {

  private static final double INCH = 72;

  /** No number is greater, as no length of any use is. */
  private static final double GREATEST = 1e9;

  private Lengths() {}

  /**
   * The length that is next, or null: a {@link Length} if it depends on nothing but its base, else
   * a {@link SpecifiedLength}.
   *
   * @param percent whether a percentage is one
   * @param negative whether it may be less than zero
   */
  static Object read(Values values, boolean percent, boolean negative) {
    return settled(specified(values, percent, negative));
  }

  private static Object settled(Object length) {
    return length instanceof SpecifiedLength s && s.isFixed() ? s.compute(null) : length;
  }

  /** The length that is next, or null. */
  static SpecifiedLength specified(Values values, boolean percent, boolean negative) {
    Token token = values.peek();
    int mark = values.mark();
    SpecifiedLength length;
    if (token.is(Kind.FUNCTION)) {
      length = function(values) instanceof SpecifiedLength calculated ? calculated : null;
    } else {
      length = simple(token);
      values.next();
      if (length != null && !negative && token.number() < 0) {
        length = null;
      }
    }
    if (length == null || (!percent && length.hasShare())) {
      values.reset(mark);
      return null;
    }
    return length;
  }

  /** The number that is next, or NaN. */
  static double number(Values values) {
    Token token = values.peek();
    int mark = values.mark();
    if (token.is(Kind.FUNCTION) && function(values) instanceof Double number) {
      return number;
    }
    values.reset(mark);
    if (token.is(Kind.NUMBER)) {
      values.next();
      return token.number();
    }
    return Double.NaN;
  }

  private static SpecifiedLength simple(Token token) {
    if (token.is(Kind.NUMBER) && token.number() == 0) {
      return SpecifiedLength.of(0, Unit.POINT);
    }
    if (token.is(Kind.PERCENTAGE)) {
      return SpecifiedLength.of(token.number() / 100, Unit.SHARE);
    }
    return token.is(Kind.DIMENSION) ? withUnit(token.number(), token.text()) : null;
  }

  private static SpecifiedLength withUnit(double number, String unit) {
    return switch (unit) {
      case "mm" -> SpecifiedLength.of(number * INCH / 25.4, Unit.POINT);
      case "pt" -> SpecifiedLength.of(number, Unit.POINT);
      case "px" -> SpecifiedLength.of(number * 0.75, Unit.POINT);
      case "cm" -> SpecifiedLength.of(number * INCH / 2.54, Unit.POINT);
      case "in" -> SpecifiedLength.of(number * INCH, Unit.POINT);
      case "pc" -> SpecifiedLength.of(number * 12, Unit.POINT);
      case "q" -> SpecifiedLength.of(number * INCH / 101.6, Unit.POINT);
      case "em" -> SpecifiedLength.of(number, Unit.EM);
      case "ex", "ch" -> SpecifiedLength.of(number * 0.5, Unit.EM);
      case "ic" -> SpecifiedLength.of(number, Unit.EM);
      case "rem" -> SpecifiedLength.of(number, Unit.REM);
      case "vw", "vi", "svw", "lvw", "dvw" -> SpecifiedLength.of(number / 100, Unit.VIEW_WIDTH);
      case "cqi", "cqw" -> SpecifiedLength.of(number / 100, Unit.CONTAINER_WIDTH);
      case "vh", "vb", "svh", "lvh", "dvh" -> SpecifiedLength.of(number / 100, Unit.VIEW_HEIGHT);
      case "vmin", "vmax" ->
          SpecifiedLength.extreme(
              unit.equals("vmax") == number >= 0,
              List.of(
                  SpecifiedLength.of(number / 100, Unit.VIEW_WIDTH),
                  SpecifiedLength.of(number / 100, Unit.VIEW_HEIGHT)));
      default -> null;
    };
  }

  /** What is made of two lengths, each a {@link Length} or a {@link SpecifiedLength}. */
  static Object pair(Object first, Object second, BiFunction<Length, Length, Object> make) {
    return Specified.all(
        Arrays.asList(settled(first), settled(second)),
        both -> make.apply((Length) both.get(0), (Length) both.get(1)));
  }

  /**
   * The length in points that is next, or null, at once or once the element is known.
   *
   * @param base what 100 % is; null if a percentage is no length
   */
  static Object points(Values values, boolean negative, ToDoubleFunction<Computing> base) {
    SpecifiedLength length = specified(values, base != null, negative);
    if (length == null) {
      return null;
    }
    return length.isFixed() && !length.hasShare()
        ? (Object) length.compute(null).of(0)
        : (Specified)
            computing ->
                length.compute(computing).of(base == null ? 0 : base.applyAsDouble(computing));
  }

  /** A {@link Double}, a {@link SpecifiedLength}, or null. */
  private static Object function(Values values) {
    String name = values.next().word();
    List<Object> arguments = new ArrayList<>(3);
    do {
      arguments.add(sum(values));
    } while (values.take(','));
    boolean alike =
        arguments.stream().allMatch(Double.class::isInstance)
            || arguments.stream().allMatch(SpecifiedLength.class::isInstance);
    if (!alike || !values.take(')')) {
      return null;
    }
    return switch (name) {
      case "calc" -> arguments.size() == 1 ? arguments.get(0) : null;
      case "min" -> extreme(false, arguments);
      case "max" -> extreme(true, arguments);
      case "clamp" ->
          arguments.size() == 3
              ? extreme(true, List.of(arguments.get(0), extreme(false, arguments.subList(1, 3))))
              : null;
      default -> null;
    };
  }

  private static Object extreme(boolean greatest, List<Object> arguments) {
    if (arguments.get(0) instanceof Double) {
      DoubleStream numbers = arguments.stream().mapToDouble(number -> (Double) number);
      return (greatest ? numbers.max() : numbers.min()).orElseThrow();
    }
    return arguments.size() == 1
        ? arguments.get(0)
        : SpecifiedLength.extreme(
            greatest, arguments.stream().map(length -> (SpecifiedLength) length).toList());
  }

  private static Object sum(Values values) {
    Object sum = values.enter() ? terms(values) : null;
    values.leave();
    return sum;
  }

  private static Object terms(Values values) {
    Object sum = product(values);
    while (sum != null
        && (values.peek().is('+') || values.peek().is('-'))
        && values.peek().spaced()) {
      double sign = values.next().is('+') ? 1 : -1;
      if (!values.peek().spaced()) {
        return null;
      }
      Object term = product(values);
      if (sum instanceof Double a && term instanceof Double b) {
        sum = a + sign * b;
      } else if (sum instanceof SpecifiedLength a && term instanceof SpecifiedLength b) {
        sum = a.plus(sign < 0 ? b.times(-1) : b);
      } else {
        return null;
      }
    }
    return sum;
  }

  private static Object product(Values values) {
    Object product = term(values);
    while (product != null && (values.peek().is('*') || values.peek().is('/'))) {
      boolean divides = values.next().is('/');
      Object factor = term(values);
      if (divides) {
        if (!(factor instanceof Double d) || d == 0) {
          return null;
        }
        product = times(product, within(1 / d), d);
      } else if (factor instanceof Double d) {
        product = times(product, d, Double.NaN);
      } else if (product instanceof Double d && factor != null) {
        product = times(factor, d, Double.NaN);
      } else {
        return null;
      }
    }
    return product;
  }

  /** Numbers are divided and not multiplied by an inverse, which would round twice. */
  private static Object times(Object product, double factor, double divisor) {
    if (product instanceof Double number) {
      return within(Double.isNaN(divisor) ? number * factor : number / divisor);
    }
    return ((SpecifiedLength) product).times(factor);
  }

  private static double within(double number) {
    return Math.max(-GREATEST, Math.min(GREATEST, number));
  }

  private static Object term(Values values) {
    Token token = values.peek();
    if (token.is('(')) {
      values.next();
      Object sum = sum(values);
      return values.take(')') ? sum : null;
    }
    if (token.is(Kind.FUNCTION)) {
      return function(values);
    }
    values.next();
    return token.is(Kind.NUMBER) ? (Object) token.number() : simple(token);
  }
}
