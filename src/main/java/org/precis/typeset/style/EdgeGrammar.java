package org.precis.typeset.style;

import java.util.ArrayList;
import java.util.List;
import org.precis.typeset.value.Length;
import org.precis.typeset.value.Radius;
import org.precis.typeset.value.Shadow;

/** Reads how corners are round, and the shadows of boxes (CSS Backgrounds 3, 4.1 and 6.1). */
final class EdgeGrammar {

  /** The radius of one corner. */
  static final Grammar RADIUS =
      new Grammar() {
        @Override
        Object read(Values values) {
          SpecifiedLength across = Lengths.specified(values, true, false);
          SpecifiedLength down = values.done() ? across : Lengths.specified(values, true, false);
          return across == null || down == null ? null : radius(across, down);
        }
      };

  static final Grammar SHADOWS =
      new Grammar() {
        @Override
        Object read(Values values) {
          if (values.take("none")) {
            return List.of();
          }
          List<Object> shadows = new ArrayList<>(1);
          do {
            Object shadow = shadow(values);
            if (shadow == null) {
              return null;
            }
            shadows.add(shadow);
          } while (values.take(','));
          return list(shadows);
        }
      };

  private EdgeGrammar() {}

  private static Object radius(SpecifiedLength across, SpecifiedLength down) {
    if (across.isFixed() && down.isFixed()) {
      return new Radius(across.compute(null), down.compute(null));
    }
    return new Specified() {
      @Override
      Object compute(Computing computing) {
        return new Radius(across.compute(computing), down.compute(computing));
      }
    };
  }

  /** The radii of all corners: up to four across and, after a slash, up to four down. */
  static boolean corners(Values values, Object[] read) {
    List<SpecifiedLength> across = upToFour(values);
    List<SpecifiedLength> down = values.take('/') ? upToFour(values) : across;
    if (across == null || down == null) {
      return false;
    }
    for (int i = 0; i < read.length; i++) {
      read[i] = radius(ofCorner(across, i), ofCorner(down, i));
    }
    return true;
  }

  private static List<SpecifiedLength> upToFour(Values values) {
    List<SpecifiedLength> lengths = new ArrayList<>(4);
    while (lengths.size() < 4 && !values.done() && !values.peek().is('/')) {
      SpecifiedLength length = Lengths.specified(values, true, false);
      if (length == null) {
        return null;
      }
      lengths.add(length);
    }
    return lengths.isEmpty() ? null : lengths;
  }

  /** A corner without one has that of the corner opposite, or the first. */
  private static SpecifiedLength ofCorner(List<SpecifiedLength> lengths, int corner) {
    int given = lengths.size();
    return lengths.get(corner < given ? corner : corner == 3 && given > 1 ? 1 : 0);
  }

  private static Object shadow(Values values) {
    List<SpecifiedLength> lengths = new ArrayList<>(4);
    Object color = null;
    while (!values.done() && !values.peek().is(',')) {
      Object own = color == null ? Colors.read(values) : null;
      if (own != null) {
        color = own;
        continue;
      }
      do {
        // Only what is blurred may not be less than nothing
        SpecifiedLength length = Lengths.specified(values, false, lengths.size() != 2);
        if (length == null || lengths.size() == 4) {
          return null;
        }
        lengths.add(length);
      } while (!values.done() && !values.peek().is(',') && isLength(values));
    }
    if (lengths.size() < 2) {
      return null;
    }
    Object painted = color == null ? Specified.NOTHING : color;
    return new Specified() {
      @Override
      Object compute(Computing computing) {
        double[] sizes = new double[4];
        for (int i = 0; i < lengths.size(); i++) {
          sizes[i] = Math.min(Length.FARTHEST, lengths.get(i).compute(computing).of(0));
        }
        return new Shadow(
            sizes[0], sizes[1], sizes[2], sizes[3], Colors.computed(painted, computing));
      }
    };
  }

  private static boolean isLength(Values values) {
    int mark = values.mark();
    boolean length = Lengths.specified(values, false, true) != null;
    values.reset(mark);
    return length;
  }
}
