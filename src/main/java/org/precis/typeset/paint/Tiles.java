package org.precis.typeset.paint;

import java.util.List;
import org.precis.typeset.value.BackgroundRepeat;
import org.precis.typeset.value.BackgroundSize;
import org.precis.typeset.value.Length;

/**
 * Where a picture of a background is painted in one direction, once or again and again (CSS
 * Backgrounds 3, 2.4 to 2.9).
 *
 * @param first where the first begins
 * @param step from each to the next
 * @param size how long each is
 */
record Tiles(double first, double step, double size, int count) {

  private static final Tiles NONE = new Tiles(0, 0, 0, 0);

  /**
   * Those that are seen.
   *
   * @param start where what they are placed in begins
   * @param length how long that is
   * @param from where they begin to be seen
   */
  static Tiles of(
      BackgroundRepeat.Tiling kind,
      Length position,
      double size,
      double start,
      double length,
      double from,
      double to) {
    if (!(size > 0) || !(to > from)) {
      return NONE;
    }
    double at = start + position.of(length - size);
    double step = size;
    boolean spaced = kind == BackgroundRepeat.Tiling.SPACE;
    if (spaced) {
      double fit = Math.floor(length / size + 1e-6);
      if (fit > 1) {
        at = start;
        step = size + (length - fit * size) / (fit - 1);
      }
      spaced = fit > 1;
    }
    if (kind == BackgroundRepeat.Tiling.NO_REPEAT
        || kind == BackgroundRepeat.Tiling.SPACE && !spaced) {
      return new Tiles(at, size, size, at < to && at + size > from ? 1 : 0);
    }
    double first = at + Math.floor((from - at) / step) * step;
    double count = Math.ceil((to - first) / step - 1e-9);
    return new Tiles(first, step, size, (int) Math.min(Integer.MAX_VALUE, count));
  }

  /**
   * The width and the height of a picture in points.
   *
   * @param own its own
   * @param width of what it is placed in
   */
  static double[] size(
      BackgroundSize asked, BackgroundRepeat repeat, double[] own, double width, double height) {
    double ratio = own[0] / own[1];
    boolean autoWidth = asked.width().isAuto();
    boolean autoHeight = asked.height().isAuto();
    double[] size = {
      autoWidth ? 0 : asked.width().of(width), autoHeight ? 0 : asked.height().of(height)
    };
    if (asked.fit() != null) {
      boolean wide = width / height > ratio == (asked.fit() == BackgroundSize.Fit.COVER);
      size[0] = wide ? width : height * ratio;
      size[1] = wide ? width / ratio : height;
    } else if (autoWidth && autoHeight) {
      size[0] = own[0];
      size[1] = own[1];
    } else if (autoWidth) {
      size[0] = size[1] * ratio;
    } else if (autoHeight) {
      size[1] = size[0] / ratio;
    }
    boolean across = repeat.across() == BackgroundRepeat.Tiling.ROUND;
    boolean down = repeat.down() == BackgroundRepeat.Tiling.ROUND;
    if (across && size[0] > 0) {
      double rounded = width / Math.max(1, Math.round(width / size[0]));
      size[1] *= autoHeight && !down ? rounded / size[0] : 1;
      size[0] = rounded;
    }
    if (down && size[1] > 0) {
      double rounded = height / Math.max(1, Math.round(height / size[1]));
      size[0] *= autoWidth && !across ? rounded / size[1] : 1;
      size[1] = rounded;
    }
    return size;
  }

  /** The layout of a layer, from a list that begins anew where it is shorter. */
  static <T> T at(List<T> all, int layer) {
    return all.get(layer % all.size());
  }
}
