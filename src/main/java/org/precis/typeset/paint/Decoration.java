package org.precis.typeset.paint;

import java.util.Arrays;
import java.util.List;
import org.precis.typeset.value.BackgroundRepeat;
import org.precis.typeset.value.BackgroundSize;
import org.precis.typeset.value.Border;
import org.precis.typeset.value.Color;
import org.precis.typeset.value.Length;
import org.precis.typeset.value.Shadow;
import org.precis.typeset.value.Side;

/**
 * Paints the background and the borders of a box (CSS Backgrounds 3). Of a box that goes on on
 * other pages, only what is on this one is painted ({@code box-decoration-break: slice}).
 */
final class Decoration {

  private static final Side[] SIDES = Side.values();

  private static final int MOST_LAYERS = 16;

  /** So often is a picture repeated at most. */
  private static final int MOST_PICTURES = 20_000;

  private static final double POINTS_IN_PIXEL = 0.75;

  private final Canvas canvas;
  private final Resources resources;

  private double left;
  private double top;
  private double right;
  private double bottom;

  /** The part of the page that it may reach. */
  private double from;

  private double to;

  private final Border[] borders = new Border[SIDES.length];
  private Corners corners = Corners.NONE;

  Decoration(Canvas canvas, Resources resources) {
    this.canvas = canvas;
    this.resources = resources;
  }

  /** What is painted next: the rectangle of its border, in points on the page. */
  Decoration of(double x, double y, double width, double height) {
    left = x;
    top = y;
    right = x + width;
    bottom = y + height;
    corners = Corners.NONE;
    return this;
  }

  /** Paints a line around it, as far out as its outer edge is. */
  void outline(double out) {
    corners = corners.wider(out, out, out, out);
    wider(out).paint(Color.TRANSPARENT);
  }

  private Decoration wider(double by) {
    left -= by;
    top -= by;
    right += by;
    bottom += by;
    return this;
  }

  /** The upper and the lower end of the part of the page that it may reach. */
  Decoration within(double upper, double lower) {
    from = upper;
    to = lower;
    return this;
  }

  void border(Side side, Border border) {
    borders[side.ordinal()] = border;
  }

  /** Paints it. */
  void paint(Look look) {
    corners =
        look.radii == null ? Corners.NONE : Corners.of(look.radii, right - left, bottom - top);
    for (int i = look.shadows.size() - 1; i >= 0; i--) {
      shadow(look.shadows.get(i));
    }
    if (look.images.isEmpty()) {
      paint(look.background);
      return;
    }
    Border[] all = borders.clone();
    Arrays.fill(borders, Border.NONE);
    paint(look.background);
    System.arraycopy(all, 0, borders, 0, all.length);
    images(look);
    paint(Color.TRANSPARENT);
  }

  /**
   * Paints pictures, which are placed in the box within the border.
   *
   * @throws IllegalArgumentException if a picture cannot be read or is repeated too often
   */
  void images(Look look) {
    boolean seen = right > left && Math.min(bottom, to) > Math.max(top, from);
    for (int i = look.images.size() - 1; seen && i >= 0; i--) {
      image(look, i);
    }
  }

  private void image(Look look, int layer) {
    Image image = resources.image(look.images.get(layer));
    BackgroundSize asked = Tiles.at(look.style.backgroundSizes(), layer);
    BackgroundRepeat repeat = Tiles.at(look.style.backgroundRepeats(), layer);
    List<Length> place = Tiles.at(look.style.backgroundPositions(), layer);
    double x = left + width(Side.LEFT);
    double y = top + width(Side.TOP);
    double wide = right - width(Side.RIGHT) - x;
    double high = bottom - width(Side.BOTTOM) - y;
    double[] own = {image.width() * POINTS_IN_PIXEL, image.height() * POINTS_IN_PIXEL};
    double[] size = Tiles.size(asked, repeat, own, wide, high);
    Tiles across = Tiles.of(repeat.across(), place.get(0), size[0], x, wide, left, right);
    double upper = Math.max(top, from);
    double lower = Math.min(bottom, to);
    Tiles down = Tiles.of(repeat.down(), place.get(1), size[1], y, high, upper, lower);
    if ((long) across.count() * down.count() > MOST_PICTURES) {
      throw new IllegalArgumentException(
          "a background repeats more than " + MOST_PICTURES + " times");
    }
    canvas.save();
    canvas.rounded(left, top, right, bottom, corners);
    canvas.clip();
    if (top < from || bottom > to) {
      canvas.rectangle(left, upper, right, lower);
      canvas.clip();
    }
    for (int row = 0; row < down.count(); row++) {
      double t = down.first() + row * down.step();
      for (int column = 0; column < across.count(); column++) {
        double l = across.first() + column * across.step();
        canvas.image(image.name(), l, t, l + across.size(), t + down.size());
      }
    }
    canvas.restore();
  }

  private void paint(int background) {
    boolean bordered = false;
    for (Border border : borders) {
      bordered |= border.width() > 0 && Color.isVisible(border.color());
    }
    boolean filled = Color.isVisible(background) && right > left && bottom > top;
    if (!filled && !bordered || top >= to || bottom <= from && bottom > top) {
      return;
    }
    boolean cut = top < from || bottom > to;
    boolean round = corners.areRound();
    boolean simple = !round && (!bordered || isStraight());
    if (cut && !simple) {
      canvas.save();
      canvas.rectangle(left, from, right, to);
      canvas.clip();
    }
    if (filled && round) {
      canvas.fillWith(background);
      canvas.rounded(left, top, right, bottom, corners);
      canvas.fill();
    } else if (filled) {
      rectangle(left, top, right, bottom, background);
    }
    if (bordered && round && corners.areCircles() && isEven()) {
      ring();
    } else if (bordered && round && isSolid()) {
      roundSides();
    } else if (bordered && simple) {
      straight();
    } else if (bordered) {
      for (Side side : SIDES) {
        side(side);
      }
    }
    if (cut && !simple) {
      canvas.restore();
    }
  }

  private void rectangle(double x1, double y1, double x2, double y2, int color) {
    canvas.fillRectangle(x1, Math.max(y1, from), x2, Math.min(y2, to), color);
  }

  private Border at(Side side) {
    return borders[side.ordinal()];
  }

  private double width(Side side) {
    return borders[side.ordinal()].width();
  }

  /** Whether rectangles can paint all borders: no two that meet differ. */
  private boolean isStraight() {
    Border first = null;
    boolean alike = true;
    for (Border border : borders) {
      if (border.width() > 0) {
        if (border.line() != Border.Line.SOLID) {
          return false;
        }
        alike &= first == null || first.color() == border.color();
        first = border;
      }
    }
    boolean across = width(Side.TOP) > 0 || width(Side.BOTTOM) > 0;
    boolean down = width(Side.LEFT) > 0 || width(Side.RIGHT) > 0;
    return alike || !(across && down);
  }

  private void straight() {
    double upper = top + width(Side.TOP);
    double lower = bottom - width(Side.BOTTOM);
    rectangle(left, top, right, upper, at(Side.TOP).color());
    rectangle(left, lower, right, bottom, at(Side.BOTTOM).color());
    rectangle(left, upper, left + width(Side.LEFT), lower, at(Side.LEFT).color());
    rectangle(right - width(Side.RIGHT), upper, right, lower, at(Side.RIGHT).color());
  }

  /** Whether all four borders are the same solid line. */
  private boolean isEven() {
    for (Border border : borders) {
      if (!border.equals(borders[0]) || border.line() != Border.Line.SOLID) {
        return false;
      }
    }
    return true;
  }

  private boolean isSolid() {
    for (Border border : borders) {
      if (border.width() > 0 && border.line() != Border.Line.SOLID) {
        return false;
      }
    }
    return true;
  }

  /** A border with round corners. */
  private void ring() {
    double half = borders[0].width() / 2;
    canvas.lines(Canvas.SOLID, 0, 0, 0);
    canvas.strokeWith(borders[0].color(), half * 2);
    Corners middle = corners.wider(-half, -half, -half, -half);
    canvas.rounded(left + half, top + half, right - half, bottom - half, middle);
    canvas.stroke();
  }

  /** Borders that differ, between the outer and the inner edge, both with round corners. */
  private void roundSides() {
    double t = width(Side.TOP);
    double r = width(Side.RIGHT);
    double b = width(Side.BOTTOM);
    double l = width(Side.LEFT);
    canvas.save();
    canvas.rounded(left, top, right, bottom, corners);
    canvas.rounded(left + l, top + t, right - r, bottom - b, corners.wider(-t, -r, -b, -l));
    canvas.clipEvenOdd();
    for (Side side : SIDES) {
      Border border = at(side);
      if (border.width() > 0 && Color.isVisible(border.color())) {
        canvas.fillWith(border.color());
        wedge(side, t, r, b, l);
        canvas.fill();
      }
    }
    canvas.restore();
  }

  /** What lies nearer to a side than to the others, as they are wide. */
  private void wedge(Side side, double t, double r, double b, double l) {
    double topLeft = reach(l, t, 0);
    double topRight = reach(r, t, 1);
    double footRight = reach(r, b, 2);
    double footLeft = reach(l, b, 3);
    double x1 = left + l * topLeft;
    double y1 = top + t * topLeft;
    double x2 = right - r * topRight;
    double y2 = top + t * topRight;
    double x3 = right - r * footRight;
    double y3 = bottom - b * footRight;
    double x4 = left + l * footLeft;
    double y4 = bottom - b * footLeft;
    switch (side) {
      case TOP -> corners(left, top, right, top, x2, y2, x1, y1);
      case RIGHT -> corners(right, top, right, bottom, x3, y3, x2, y2);
      case BOTTOM -> corners(left, bottom, right, bottom, x3, y3, x4, y4);
      case LEFT -> corners(left, top, left, bottom, x4, y4, x1, y1);
    }
  }

  /**
   * How far the line between two sides goes on from a corner, in widths of these: as far as it is
   * round.
   */
  private double reach(double across, double down, int corner) {
    double wide = across > 0 ? Math.max(1, corners.across(corner) / across) : 0;
    double high = down > 0 ? Math.max(1, corners.down(corner) / down) : 0;
    double mostWide = across > 0 ? (right - left) / 2 / across : Double.MAX_VALUE;
    double mostHigh = down > 0 ? (bottom - top) / 2 / down : Double.MAX_VALUE;
    return Math.min(Math.max(wide, high), Math.min(mostWide, mostHigh));
  }

  /**
   * Paints a shadow around the box, not behind it. Its edge is as many layers as an eye needs,
   * which together are as dark at each place as a blur of Gauss (CSS Backgrounds 3, 6.1.1).
   */
  private void shadow(Shadow shadow) {
    int alpha = shadow.color() >>> 24;
    double wide = right - left;
    double high = bottom - top;
    if (alpha == 0 || !(wide > 0) || !(high > 0) || top >= to || bottom <= from) {
      return;
    }
    double blur = shadow.blur();
    double reach = blur + Math.abs(shadow.x()) + Math.abs(shadow.y()) + Math.abs(shadow.spread());
    canvas.save();
    canvas.rectangle(
        left - reach, Math.max(top - reach, from), right + reach, Math.min(bottom + reach, to));
    canvas.clip();
    canvas.rectangle(left - reach, top - reach, right + reach, bottom + reach);
    canvas.rounded(left, top, right, bottom, corners);
    canvas.clipEvenOdd();
    int layers = blur > 0 ? Math.max(1, Math.min(MOST_LAYERS, alpha / 2)) : 1;
    double darkest = blur > 0 ? alpha * paled(wide, high, shadow) : alpha;
    int before = 0;
    for (int i = 0; i < layers; i++) {
      double step = layers == 1 ? 0 : 1 - 2 * (i + 0.5) / layers;
      double out = shadow.spread() + blur * step;
      int dark = (int) Math.round(layers == 1 ? darkest : darkest * darkness(-step, layers));
      if (dark > before && wide + 2 * out > 0 && high + 2 * out > 0) {
        int own = (int) Math.round(255.0 * (dark - before) / (255 - before));
        canvas.fillWith(own << 24 | shadow.color() & 0xFFFFFF);
        double x = left + shadow.x();
        double y = top + shadow.y();
        canvas.rounded(
            x - out,
            y - out,
            x + wide + out,
            y + high + out,
            blurred(out, Math.max(0, out - shadow.spread() + blur)));
        canvas.fill();
        before = dark;
      }
    }
    canvas.restore();
  }

  /** The corners of a layer, which blur rounds also where the box has sharp ones. */
  private Corners blurred(double out, double round) {
    return corners.areRound()
        ? corners.wider(out, out, out, out)
        : Corners.of(round, right - left + 2 * out, bottom - top + 2 * out);
  }

  /**
   * How much of their darkness layers have left: a box that is smaller than its blur is nowhere as
   * dark as that of its shadow.
   */
  private static double paled(double wide, double high, Shadow shadow) {
    double across = Math.min(1, Math.max(0, wide / 2 + shadow.spread()) / shadow.blur());
    double down = Math.min(1, Math.max(0, high / 2 + shadow.spread()) / shadow.blur());
    double middle = (2 * step(across) - 1) * (2 * step(down) - 1);
    return middle / step(Math.min(across, down));
  }

  /** How dark a blurred edge is at a place from -1, where it begins, to 1. */
  private static double darkness(double place, int layers) {
    return step(Math.min(1, place + 1.0 / layers));
  }

  /** A smooth step from 0 at -1 to 1 at 1. */
  private static double step(double place) {
    double at = (place + 1) / 2;
    return at * at * (3 - 2 * at);
  }

  private void side(Side side) {
    Border border = at(side);
    if (border.width() <= 0 || !Color.isVisible(border.color())) {
      return;
    }
    switch (border.line()) {
      case DASHED, DOTTED -> dashes(side, border);
      case DOUBLE -> {
        mitred(side, border, 0, 1 / 3.0);
        mitred(side, border, 2 / 3.0, 1);
      }
      default -> mitred(side, border, 0, 1);
    }
  }

  /**
   * A side whose ends meet its neighbours on the line from the outer to the inner corner (CSS
   * Backgrounds 3, 4.3).
   *
   * @param outer where it begins, as a part of the border from the outer edge
   * @param inner where it ends
   */
  private void mitred(Side side, Border border, double outer, double inner) {
    double l1 = left + width(Side.LEFT) * outer;
    double l2 = left + width(Side.LEFT) * inner;
    double r1 = right - width(Side.RIGHT) * outer;
    double r2 = right - width(Side.RIGHT) * inner;
    double t1 = top + width(Side.TOP) * outer;
    double t2 = top + width(Side.TOP) * inner;
    double b1 = bottom - width(Side.BOTTOM) * outer;
    double b2 = bottom - width(Side.BOTTOM) * inner;
    canvas.fillWith(border.color());
    switch (side) {
      case TOP -> corners(l1, t1, r1, t1, r2, t2, l2, t2);
      case RIGHT -> corners(r1, t1, r1, b1, r2, b2, r2, t2);
      case BOTTOM -> corners(l1, b1, r1, b1, r2, b2, l2, b2);
      case LEFT -> corners(l1, t1, l1, b1, l2, b2, l2, t2);
    }
    canvas.fill();
  }

  private void corners(
      double x1, double y1, double x2, double y2, double x3, double y3, double x4, double y4) {
    canvas.moveTo(x1, y1);
    canvas.lineTo(x2, y2);
    canvas.lineTo(x3, y3);
    canvas.lineTo(x4, y4);
    canvas.close();
  }

  /** Dots or dashes from corner to corner, whole ones, with gaps of about their own size. */
  private void dashes(Side side, Border border) {
    double width = border.width();
    boolean across = side == Side.TOP || side == Side.BOTTOM;
    double length = across ? right - left : bottom - top;
    boolean dots = border.line() == Border.Line.DOTTED;
    double mark = dots ? width : Math.min(length, 3 * width);
    double period = Math.max(1, Math.round((length - mark) / (2 * mark)));
    period = (length - mark) / period;
    double inset = dots ? width / 2 : 0;
    double[] dash = dots ? new double[] {0, period} : new double[] {mark, period - mark};
    canvas.lines(dash, 0, dots ? 1 : 0, 0);
    canvas.strokeWith(border.color(), width);
    double half = width / 2;
    switch (side) {
      case TOP -> line(left + inset, top + half, right - inset, top + half);
      case RIGHT -> line(right - half, top + inset, right - half, bottom - inset);
      case BOTTOM -> line(left + inset, bottom - half, right - inset, bottom - half);
      case LEFT -> line(left + half, top + inset, left + half, bottom - inset);
    }
    canvas.stroke();
  }

  private void line(double x1, double y1, double x2, double y2) {
    canvas.moveTo(x1, y1);
    // A dot at the very end would be lost by rounding
    canvas.lineTo(x2 + (x2 > x1 ? 0.01 : 0), y2 + (y2 > y1 ? 0.01 : 0));
  }
}
