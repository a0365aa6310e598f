package org.precis.typeset.style;

import java.util.List;
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
          return BackgroundGrammar.position(values, 2);
        }
      };
}
