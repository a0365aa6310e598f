package org.precis.typeset.style;

import java.util.ArrayList;
import java.util.List;
import org.precis.typeset.css.Token;
import org.precis.typeset.css.Token.Kind;
import org.precis.typeset.value.Gradient;
import org.precis.typeset.value.Length;

/** Reads linear gradients (CSS Images 3, 3). */
final class GradientGrammar {

  private static final double DOWN = 180;

  private GradientGrammar() {}

  /** The gradient that is next, or null. */
  static Object one(Values values) {
    if (!values.takeFunction("linear-gradient")) {
      return null;
    }
    double degrees = DOWN;
    int[] corner = new int[2];
    if (values.take("to")) {
      if (!toSide(values, corner) || !values.take(',')) {
        return null;
      }
    } else if (values.peek().is(Kind.DIMENSION)) {
      Token angle = values.next();
      degrees = Colors.angle(angle);
      if (Double.isNaN(degrees) || !values.take(',')) {
        return null;
      }
    }
    List<Object> colors = new ArrayList<>();
    List<SpecifiedLength> places = new ArrayList<>();
    do {
      Object color = Colors.read(values);
      if (color == null) {
        return null;
      }
      int count = 0;
      while (!values.peek().is(',') && !values.peek().is(')')) {
        SpecifiedLength at = Lengths.specified(values, true, true);
        if (at == null || ++count > 2) {
          return null;
        }
        colors.add(color);
        places.add(at);
      }
      if (count == 0) {
        colors.add(color);
        places.add(null);
      }
    } while (values.take(','));
    if (!values.take(')') || colors.size() < 2) {
      return null;
    }
    return gradient(degrees, corner, colors, places);
  }

  private static boolean toSide(Values values, int[] corner) {
    boolean any = false;
    for (int i = 0; i < 2; i++) {
      if (values.peek().is("left") || values.peek().is("right")) {
        if (corner[0] != 0) {
          return false;
        }
        corner[0] = values.next().is("left") ? -1 : 1;
        any = true;
      } else if (values.peek().is("top") || values.peek().is("bottom")) {
        if (corner[1] != 0) {
          return false;
        }
        corner[1] = values.next().is("top") ? -1 : 1;
        any = true;
      }
    }
    return any;
  }

  private static Object gradient(
      double degrees, int[] corner, List<Object> colors, List<SpecifiedLength> places) {
    boolean fixed =
        places.stream().allMatch(place -> place == null || place.isFixed())
            && colors.stream().allMatch(c -> c instanceof Integer || c == Specified.NOTHING);
    if (fixed) {
      return computed(degrees, corner, colors, places, null);
    }
    return new Specified() {
      @Override
      Object compute(Computing computing) {
        return computed(degrees, corner, colors, places, computing);
      }
    };
  }

  private static Gradient computed(
      double degrees,
      int[] corner,
      List<Object> colors,
      List<SpecifiedLength> places,
      Computing computing) {
    List<Gradient.Stop> stops = new ArrayList<>(colors.size());
    for (int i = 0; i < colors.size(); i++) {
      SpecifiedLength place = places.get(i);
      Length at = place == null ? Length.AUTO : place.compute(computing);
      Object color = colors.get(i);
      Integer known =
          color == Specified.NOTHING ? null : (Integer) Colors.computed(color, computing);
      stops.add(new Gradient.Stop(known, at));
    }
    if (corner[0] != 0 && corner[1] != 0) {
      return new Gradient(0, corner[0], corner[1], stops);
    }
    double side =
        corner[0] != 0 ? (corner[0] < 0 ? 270 : 90) : corner[1] < 0 ? 0 : corner[1] > 0 ? DOWN : -1;
    return new Gradient(side < 0 ? degrees : side, 0, 0, stops);
  }
}
