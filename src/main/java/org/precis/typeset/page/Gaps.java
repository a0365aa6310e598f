package org.precis.typeset.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.precis.typeset.box.Box;
import org.precis.typeset.box.Line;
import org.precis.typeset.cut.Strip;

/**
 * The gaps between the strips of a page: they may be a little lower than the sheet says, so that a
 * page holds what it would just not hold otherwise.
 */
final class Gaps {

  private static final double NEAR = 0.01;

  /** Where each gap that becomes lower begins and ends on the galley, from the top down. */
  private final List<Double> froms = new ArrayList<>();

  private final List<Double> tos = new ArrayList<>();

  /** By how much it and all above it become lower. */
  private final List<Double> saved = new ArrayList<>();

  private Gaps(List<Strip> strips) {
    double sum = 0;
    for (int i = 1; i < strips.size(); i++) {
      Strip strip = strips.get(i);
      if (strip.saved > 0) {
        sum += strip.saved;
        froms.add(strips.get(i - 1).bottom - strips.get(i - 1).whiteBelow);
        tos.add(strip.top + strip.whiteAbove);
        saved.add(sum);
      }
    }
  }

  /**
   * Says of each strip by how much the gap above it may be lower.
   *
   * @param share of a gap, by the strip below it
   */
  static void measure(List<Strip> strips, ToDoubleFunction<Strip> share) {
    for (int i = 1; i < strips.size(); i++) {
      Strip above = strips.get(i - 1);
      Strip strip = strips.get(i);
      double gap = strip.top + strip.whiteAbove - above.bottom + above.whiteBelow;
      boolean fixed = strip.inTable || above.columns != null || strip.columns != null;
      strip.give = fixed ? 0 : Math.max(0, gap) * share.applyAsDouble(strip);
    }
  }

  /** Moves all that is on the galley up by what was saved above it. */
  static void close(Box galley, List<Strip> strips) {
    Gaps gaps = new Gaps(strips);
    if (gaps.saved.isEmpty()) {
      return;
    }
    gaps.close(galley);
    for (Strip strip : strips) {
      double top = gaps.closed(strip.top);
      strip.bottom = gaps.closed(strip.bottom);
      // Boxes were moved by differences: what begins with the strip may be a hair above it
      strip.inkTop = Math.min(top, gaps.closed(strip.inkTop)) - NEAR / 2;
      strip.top = top;
    }
  }

  private void close(Box box) {
    double top = closed(box.y);
    double bottom = closed(box.bottom());
    if (Math.abs(bottom - top - box.height) < NEAR) {
      box.move(0, top - box.y);
      return;
    }
    double head = closed(box.y + box.captionAbove) - top;
    double foot = bottom - closed(box.bottom() - box.captionBelow);
    if (box.marker != null) {
      double first = box.lines.isEmpty() ? box.y : box.lines.get(0).y;
      box.marker.baseline += closed(first) - first;
    }
    for (Line line : box.lines) {
      line.move(0, closed(line.y) - line.y);
    }
    box.children.forEach(this::close);
    box.captionAbove = head;
    box.captionBelow = foot;
    box.y = top;
    box.height = bottom - top;
  }

  /** Where a height of the galley is once the gaps above it are lower; in one, in proportion. */
  private double closed(double y) {
    int low = 0;
    int high = froms.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tos.get(middle) <= y + NEAR) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    double above = low == 0 ? 0 : saved.get(low - 1);
    if (low < froms.size() && y > froms.get(low)) {
      double share = (y - froms.get(low)) / (tos.get(low) - froms.get(low));
      above += share * (saved.get(low) - above);
    }
    return y - above;
  }
}
