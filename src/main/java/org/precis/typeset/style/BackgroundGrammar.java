package org.precis.typeset.style;

import java.util.ArrayList;
import java.util.List;
import org.precis.typeset.css.Token.Kind;
import org.precis.typeset.style.SpecifiedLength.Unit;
import org.precis.typeset.value.BackgroundRepeat;
import org.precis.typeset.value.BackgroundSize;
import org.precis.typeset.value.Length;

/**
 * Reads what is painted behind a box over its colour, layer by layer, the uppermost first (CSS
 * Backgrounds 3, 2).
 */
abstract class BackgroundGrammar extends Grammar {

  /** The corner at the upper left. */
  static final List<List<Length>> START =
      List.of(List.of(Length.linear(0, 0), Length.linear(0, 0)));

  static final Grammar IMAGES =
      new BackgroundGrammar() {
        @Override
        Object read(Values values) {
          return values.take("none") ? List.of() : super.read(values);
        }

        @Override
        Object one(Values values) {
          return image(values);
        }
      };

  static final Grammar SIZES =
      new BackgroundGrammar() {
        @Override
        Object one(Values values) {
          return size(values);
        }
      };

  static final Grammar POSITIONS =
      new BackgroundGrammar() {
        @Override
        Object one(Values values) {
          return position(values);
        }
      };

  static final Grammar REPEATS =
      new BackgroundGrammar() {
        @Override
        Object one(Values values) {
          return repeat(values);
        }
      };

  /** A side and the distance from it, across and down. */
  private static final int MOST_PARTS = 4;

  private static final Grammar FIT = words(BackgroundSize.Fit.class);
  private static final Grammar KIND = words(BackgroundRepeat.Kind.class);

  /** What is said of one layer. */
  abstract Object one(Values values);

  @Override
  Object read(Values values) {
    List<Object> all = new ArrayList<>(1);
    do {
      Object one = one(values);
      if (one == null) {
        return null;
      }
      all.add(one);
    } while (values.take(','));
    return list(all);
  }

  /** The address of an image that is in the sheet itself; nothing is fetched. */
  static Object image(Values values) {
    String address = values.peek().is(Kind.URL) ? values.peek().text() : "";
    if (!address.startsWith("data:image/png;") && !address.startsWith("data:image/jpeg;")) {
      return null;
    }
    values.next();
    return address;
  }

  static Object repeat(Values values) {
    if (values.take("repeat-x")) {
      return new BackgroundRepeat(BackgroundRepeat.Kind.REPEAT, BackgroundRepeat.Kind.NO_REPEAT);
    }
    if (values.take("repeat-y")) {
      return new BackgroundRepeat(BackgroundRepeat.Kind.NO_REPEAT, BackgroundRepeat.Kind.REPEAT);
    }
    Object across = KIND.read(values);
    if (across == null) {
      return null;
    }
    Object down = KIND.read(values);
    return new BackgroundRepeat(
        (BackgroundRepeat.Kind) across, (BackgroundRepeat.Kind) (down == null ? across : down));
  }

  static Object size(Values values) {
    Object fit = FIT.read(values);
    if (fit != null) {
      return new BackgroundSize((BackgroundSize.Fit) fit, Length.AUTO, Length.AUTO);
    }
    boolean autoWidth = values.take("auto");
    SpecifiedLength width = autoWidth ? null : Lengths.specified(values, true, false);
    if (!autoWidth && width == null) {
      return null;
    }
    boolean autoHeight = values.take("auto");
    SpecifiedLength height = autoHeight ? null : Lengths.specified(values, true, false);
    return computed(
        width,
        height,
        (w, h) ->
            new BackgroundSize(null, w == null ? Length.AUTO : w, h == null ? Length.AUTO : h));
  }

  /** A word or a length of a position; one of the two is null. */
  private record Part(String word, SpecifiedLength length) {

    boolean isDown() {
      return word != null && (word.equals("top") || word.equals("bottom"));
    }

    boolean isAcross() {
      return word != null && (word.equals("left") || word.equals("right"));
    }

    /** The place that it is, if need be so far from its side. */
    SpecifiedLength place(SpecifiedLength by) {
      if (word == null) {
        return length;
      }
      boolean far = word.equals("right") || word.equals("bottom");
      double share = word.equals("center") ? 0.5 : far ? 1 : 0;
      SpecifiedLength side = SpecifiedLength.of(share, Unit.SHARE);
      return by == null ? side : side.plus(by.times(far ? -1 : 1));
    }
  }

  /** Across and down, each perhaps with a distance from a side. */
  static Object position(Values values) {
    return position(values, MOST_PARTS);
  }

  /**
   * Across and down; where there are more than two parts, lengths are distances from sides.
   *
   * @param most how many parts it may have
   */
  static Object position(Values values, int most) {
    List<Part> parts = new ArrayList<>(most);
    while (parts.size() < most) {
      String word = values.word();
      boolean side =
          word != null
              && switch (word) {
                case "left", "right", "top", "bottom", "center" -> true;
                default -> false;
              };
      SpecifiedLength length = side ? null : Lengths.specified(values, true, true);
      if (!side && length == null) {
        break;
      }
      if (side) {
        values.next();
      }
      parts.add(new Part(side ? word : null, length));
    }
    boolean apart = parts.size() > 2;
    List<Part> sides = new ArrayList<>(2);
    List<SpecifiedLength> places = new ArrayList<>(2);
    for (int i = 0; i < parts.size(); i++) {
      Part part = parts.get(i);
      boolean hasLength = apart && i + 1 < parts.size() && parts.get(i + 1).length != null;
      if (apart && part.word == null || hasLength && "center".equals(part.word)) {
        return null;
      }
      sides.add(part);
      places.add(part.place(hasLength ? parts.get(++i).length : null));
    }
    if (sides.isEmpty() || sides.size() > 2) {
      return null;
    }
    boolean turned = sides.get(0).isDown() || sides.size() == 2 && sides.get(1).isAcross();
    if (sides.size() == 1) {
      places.add(SpecifiedLength.of(0.5, Unit.SHARE));
    } else if (!fit(sides.get(turned ? 1 : 0), sides.get(turned ? 0 : 1))) {
      return null;
    }
    return computed(
        places.get(turned ? 1 : 0), places.get(turned ? 0 : 1), (x, y) -> List.of(x, y));
  }

  private static boolean fit(Part across, Part down) {
    return !across.isDown() && !down.isAcross();
  }

  /** What is made of two lengths, each of which may be null. */
  private interface Pair {
    Object of(Length first, Length second);
  }

  private static Object computed(SpecifiedLength first, SpecifiedLength second, Pair pair) {
    boolean fixed = (first == null || first.isFixed()) && (second == null || second.isFixed());
    if (fixed) {
      return pair.of(of(first, null), of(second, null));
    }
    return new Specified() {
      @Override
      Object compute(Computing computing) {
        return pair.of(of(first, computing), of(second, computing));
      }
    };
  }

  private static Length of(SpecifiedLength length, Computing computing) {
    return length == null ? null : length.compute(computing);
  }
}
