package org.precis.typeset.style;

import java.util.List;
import org.precis.typeset.style.SpecifiedLength.Unit;
import org.precis.typeset.value.AspectRatio;
import org.precis.typeset.value.Length;

/** Reads what style sheets say of the shape of pictures (CSS Sizing 4, 4.1; CSS Images 3, 5.5). */
final class PictureGrammar {

  /** One side of a box is at most as many times as long as the other. */
  private static final double MOST = 1e4;

  /** The middle of a box. */
  static final List<Length> CENTER = List.of(Length.linear(0, 0.5), Length.linear(0, 0.5));

  private PictureGrammar() {}

  static final Grammar RATIO =
      new Grammar() {
        @Override
        Object read(Values values) {
          boolean own = values.take("auto");
          double ratio = values.done() && own ? Double.NaN : ratio(values);
          own |= values.take("auto");
          return own && Double.isNaN(ratio) ? AspectRatio.AUTO : ratio < 0 ? null : of(own, ratio);
        }

        /** A ratio with a zero is none (CSS Values 4, 4.7). */
        private static AspectRatio of(boolean own, double ratio) {
          double bounded = Math.max(1 / MOST, Math.min(MOST, ratio));
          return ratio > 0 ? new AspectRatio(own, bounded) : AspectRatio.AUTO;
        }

        /** -1 if it is none. */
        private static double ratio(Values values) {
          double width = Lengths.number(values);
          double height = values.take('/') ? Lengths.number(values) : 1;
          boolean read = width >= 0 && height >= 0;
          return !read ? -1 : height == 0 ? 0 : width / height;
        }
      };

  /** Two places, across and down. */
  static final Grammar PLACE =
      new Grammar() {
        @Override
        Object read(Values values) {
          boolean downFirst = values.peek().is("top") || values.peek().is("bottom");
          SpecifiedLength first = side(values);
          if (first == null) {
            return null;
          }
          boolean acrossSecond = values.peek().is("left") || values.peek().is("right");
          boolean downSecond = values.peek().is("top") || values.peek().is("bottom");
          SpecifiedLength second = values.done() ? middle() : side(values);
          if (second == null || downFirst && downSecond) {
            return null;
          }
          boolean turned = downFirst || acrossSecond;
          return places(turned ? second : first, turned ? first : second);
        }
      };

  private static SpecifiedLength middle() {
    return SpecifiedLength.of(0.5, Unit.SHARE);
  }

  private static SpecifiedLength side(Values values) {
    if (values.take("left") || values.take("top")) {
      return SpecifiedLength.of(0, Unit.SHARE);
    }
    if (values.take("right") || values.take("bottom")) {
      return SpecifiedLength.of(1, Unit.SHARE);
    }
    return values.take("center") ? middle() : Lengths.specified(values, true, true);
  }

  private static Object places(SpecifiedLength x, SpecifiedLength y) {
    if (x.isFixed() && y.isFixed()) {
      return List.of(x.compute(null), y.compute(null));
    }
    return new Specified() {
      @Override
      Object compute(Computing computing) {
        return List.of(x.compute(computing), y.compute(computing));
      }
    };
  }
}
