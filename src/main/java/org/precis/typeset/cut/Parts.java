package org.precis.typeset.cut;

import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.Map;
import org.precis.typeset.box.Box;
import org.precis.typeset.box.Line;
import org.precis.typeset.value.Border;
import org.precis.typeset.value.Floating;
import org.precis.typeset.value.Side;

/**
 * Divides boxes between columns (CSS Fragmentation 3, 2 and 5.4): what lies in a column whole stays
 * the same box, what reaches beyond it has a part there.
 */
final class Parts {

  private static final double NEAR = 0.01;

  private final double from;
  private final double to;
  private final double top;
  private final double bottom;
  private final Map<Box, Double> feet;

  private Parts(double from, double to, double top, double bottom, Map<Box, Double> feet) {
    this.feet = feet;
    this.from = from;
    this.to = to;
    this.top = top;
    this.bottom = bottom;
  }

  /**
   * The part of a box in a column.
   *
   * @param from lines and pictures whose top is there or below
   * @param to and above this are in the column
   * @param top where the column begins
   * @param bottom where it ends
   * @param feet those of {@link #feet}
   */
  static Box of(Box box, double from, double to, double top, double bottom, Map<Box, Double> feet) {
    Box part = new Parts(from, to, top, bottom, feet).part(box);
    return part == null ? box.part() : part;
  }

  /** How far down floats reach that stick out of boxes, by those; looked up, never iterated. */
  static Map<Box, Double> feet(Box root) {
    Map<Box, Double> feet = new IdentityHashMap<>();
    foot(root, feet);
    return feet;
  }

  private static double foot(Box box, Map<Box, Double> feet) {
    double foot = box.bottom();
    for (Box child : box.children) {
      double own = foot(child, feet);
      boolean floats = child.style.floating() != Floating.NONE;
      foot = floats || feet.containsKey(child) ? Math.max(foot, own) : foot;
    }
    if (foot > box.bottom() + NEAR) {
      feet.put(box, foot);
    }
    return foot;
  }

  /** Null if nothing of the box is in the column. */
  private Box part(Box box) {
    boolean begins = box.y >= from - NEAR;
    boolean ends = box.bottom() <= to + NEAR;
    boolean here = box.y >= from && box.y < to;
    double foot = feet.getOrDefault(box, box.bottom());
    if (box.isReplaced() || begins && foot <= to + NEAR) {
      return here || begins && ends && box.height > NEAR ? box : null;
    }
    if (box.y >= to || foot < from) {
      return null;
    }
    Box part = box.part();
    for (Line line : box.lines) {
      if (line.y >= from && line.y < to) {
        part.add(line);
      }
    }
    for (Box child : box.children) {
      Box inner = part(child);
      if (inner != null) {
        part.add(inner);
      }
    }
    boolean empty = box.lines.isEmpty() && box.children.isEmpty();
    if (part.lines.isEmpty() && part.children.isEmpty() && !empty) {
      return null;
    }
    part.y = begins ? box.y : top;
    part.height = Math.max(0, (ends ? box.bottom() : bottom) - part.y);
    Border[] borders = new Border[Side.values().length];
    Arrays.setAll(borders, side -> box.border(Side.values()[side]));
    if (!begins) {
      borders[Side.TOP.ordinal()] = Border.NONE;
    }
    if (!ends || box.bottom() < from) {
      borders[Side.BOTTOM.ordinal()] = Border.NONE;
    }
    part.borders = borders;
    boolean first = !part.lines.isEmpty() && part.lines.get(0) == box.lines.get(0);
    part.marker = first || part.lines.isEmpty() && begins ? box.marker : null;
    return part;
  }
}
