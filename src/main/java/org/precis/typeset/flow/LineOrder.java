package org.precis.typeset.flow;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.precis.typeset.box.InlineBox;
import org.precis.typeset.box.Piece;
import org.precis.typeset.text.Levels;
import org.precis.typeset.value.Side;

/**
 * Puts what stands in a line, laid out in the order of the text, where it is read from left and
 * right (UAX #9, rule L2).
 */
final class LineOrder {

  /** The level of text outside any embedding. */
  private final byte base;

  private final List<Slot> slots = new ArrayList<>();

  /** The first slot of each box, and the one after its last. */
  private final Map<InlineBox, int[]> boxes = new IdentityHashMap<>();

  /** A part of the line; what stands in it is null if that is the edge of an element. */
  private record Slot(double from, double width, byte level, Piece piece) {}

  LineOrder(boolean rightToLeft) {
    base = (byte) (rightToLeft ? 1 : 0);
  }

  byte base() {
    return base;
  }

  void clear() {
    slots.clear();
    boxes.clear();
  }

  void add(double from, double width, byte level, Piece piece) {
    slots.add(new Slot(from, width, level, piece));
  }

  void begin(InlineBox box) {
    boxes.put(box, new int[] {slots.size(), slots.size()});
  }

  void end(InlineBox box) {
    boxes.get(box)[1] = slots.size();
  }

  /**
   * Moves all to their places.
   *
   * @param hanging the width of blanks at the end, which is not part of the line
   */
  void arrange(double hanging) {
    int count = slots.size();
    if (count == 0) {
      return;
    }
    byte[] levels = new byte[count];
    for (int i = 0; i < count; i++) {
      levels[i] = slots.get(i).level();
    }
    double[] places = new double[count];
    double at = base == 1 ? -hanging : 0;
    for (int i : Levels.order(levels)) {
      places[i] = at;
      at += slots.get(i).width();
    }
    for (int i = 0; i < count; i++) {
      Slot slot = slots.get(i);
      if (slot.piece() != null) {
        slot.piece().move(places[i] - slot.from(), 0);
      }
    }
    boxes.forEach((box, range) -> cover(box, range[0], range[1], places));
  }

  /** Lets a box reach over all that stands in it, but for its margins. */
  private void cover(InlineBox box, int first, int end, double[] places) {
    double left = Double.POSITIVE_INFINITY;
    double right = Double.NEGATIVE_INFINITY;
    for (int i = first; i < end; i++) {
      left = Math.min(left, places[i]);
      right = Math.max(right, places[i] + slots.get(i).width());
    }
    if (left < right) {
      boolean leftwards = box.style.rightToLeft();
      boolean atLeft = leftwards ? box.ends : box.begins;
      boolean atRight = leftwards ? box.begins : box.ends;
      box.x = left + (atLeft ? margin(box, Side.LEFT) : 0);
      box.width = right - (atRight ? margin(box, Side.RIGHT) : 0) - box.x;
    }
  }

  private static double margin(InlineBox box, Side side) {
    return Edges.size(box.style.margin(side), Double.NaN);
  }
}
