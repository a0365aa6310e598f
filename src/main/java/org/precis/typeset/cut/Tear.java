package org.precis.typeset.cut;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.precis.typeset.box.Box;
import org.precis.typeset.box.Line;
import org.precis.typeset.value.Position;

/**
 * A break between strips that stand side by side and have no height in common at which all of them
 * end, such as the lines of a float and of the text beside it. What a page has no room for moves
 * down to where the next page begins, with all below it; what stands side by side stays so.
 */
public final class Tear {

  private static final double NEAR = 0.01;

  /** All that stands side by side, by the lower edge. */
  private final List<Strip> all;

  /** The number of the first of them that moves down. */
  private final int first;

  private Tear(List<Strip> all, int first) {
    this.all = all;
    this.first = first;
  }

  /**
   * Divides what stands side by side: each strip that it returns takes what ends there, and begins
   * with the highest of what is left. So they overlap, unless a page begins with one.
   *
   * @param chain strips each of which overlaps another, by their upper edge
   * @param fits whether a page has room for all of them: then only lines of text move down, as
   *     anything else would leave a hole
   */
  static List<Strip> divide(List<Strip> chain, boolean fits) {
    List<Strip> all = new ArrayList<>(chain);
    all.sort(Comparator.comparingDouble(strip -> strip.bottom));
    int count = all.size();
    double[] tops = new double[count + 1];
    double[] wholes = new double[count + 1];
    tops[count] = Double.POSITIVE_INFINITY;
    wholes[count] = Double.POSITIVE_INFINITY;
    for (int i = count - 1; i >= 0; i--) {
      // What is empty may be cut anywhere
      Strip strip = all.get(i);
      tops[i] = Math.min(tops[i + 1], isEmpty(strip) ? strip.bottom : strip.top);
      wholes[i] = Math.min(wholes[i + 1], strip.box == null ? strip.bottom : strip.top);
    }
    Strip end = all.get(count - 1);
    boolean inOne = chain.stream().allMatch(strip -> strip.table == end.table);
    Box table = inOne ? end.table : null;
    boolean inOneFoot = chain.stream().allMatch(strip -> Objects.equals(strip.foot, end.foot));
    double inkTop = Double.POSITIVE_INFINITY;
    Ink ink = new Ink();
    for (Strip strip : chain) {
      inkTop = Math.min(inkTop, strip.inkTop);
      ink.add(strip.top + strip.whiteAbove, strip.bottom - strip.whiteBelow);
    }
    List<Strip> divided = new ArrayList<>();
    Strip last = null;
    for (int i = 0; i < count; i++) {
      double bottom = all.get(i).bottom;
      boolean holds = last != null && fits && wholes[i] < last.bottom - NEAR;
      if (last != null && (bottom < last.bottom + NEAR || holds)) {
        last.bottom = bottom;
        all.get(i).whole = last;
        continue;
      }
      Strip first = chain.get(0);
      double top = last == null ? first.top : Math.min(last.bottom, tops[i]);
      Strip next = new Strip(top, bottom, last == null ? inkTop : top);
      next.page = first.page;
      next.columns = first.columns;
      if (last == null) {
        next.forced = first.forced;
        next.marginAbove = first.marginAbove;
        next.side = first.side;
        next.table = first.table;
        next.foot = first.foot;
        next.inTable = first.inTable;
        next.whiteAbove = Math.min(ink.top - top, bottom - top);
      } else {
        next.table = table;
        next.foot = inOneFoot ? end.foot : null;
        next.tear = new Tear(all, i);
      }
      all.get(i).whole = next;
      divided.add(next);
      last = next;
    }
    last.whiteBelow = Math.min(end.bottom - ink.bottom, last.bottom - last.top);
    return divided;
  }

  private static boolean isEmpty(Strip strip) {
    return strip.box == null && strip.text == null;
  }

  /**
   * Moves down what stands below a break.
   *
   * @param root the box that all of it is in
   * @param strips of that box, from the top down
   * @param start the number of the one that a page or a column begins with
   * @param end that of the strip after the last that moves
   * @return whether anything moves
   */
  public static boolean open(Box root, List<Strip> strips, int start, int end) {
    Strip strip = strips.get(start);
    if (strip.tear == null) {
      return false;
    }
    double cut = strips.get(start - 1).bottom;
    double down = cut - strip.top;
    if (down < NEAR) {
      return false;
    }
    strip.tear.new Opening(cut, down).move(root);
    for (int i = start; i < end; i++) {
      strips.get(i).move(down);
    }
    strip.inkTop = cut;
    strip.tear = null;
    return true;
  }

  /** One break, for as long as the boxes of it are moved. */
  private final class Opening {
    private final double cut;
    private final double down;

    /** What moves down, and what stays where it is; both are looked up, never iterated. */
    private final Set<Object> below = Collections.newSetFromMap(new IdentityHashMap<>());

    private final Set<Object> above = Collections.newSetFromMap(new IdentityHashMap<>());

    Opening(double cut, double down) {
      this.cut = cut;
      this.down = down;
      for (int i = 0; i < all.size(); i++) {
        Strip strip = all.get(i);
        (i < first ? above : below).add(strip.text == null ? strip.box : strip.text);
      }
    }

    private void move(Box box) {
      if (above.contains(box)) {
        return;
      }
      if (!stays(box)) {
        box.move(0, down);
        return;
      }
      boolean moved = false;
      for (Line line : box.lines) {
        if (!stays(line)) {
          line.move(0, down);
          moved |= line == box.lines.get(0);
        }
      }
      if (moved && box.marker != null) {
        box.marker.parts.forEach(part -> part.baseline += down);
      }
      for (Box child : box.children) {
        if (child.opens ? moved : child.style.position() != Position.ABSOLUTE) {
          move(child);
        } else if (!child.opens && child.y >= cut - NEAR) {
          child.move(0, down);
        }
      }
      if (box.bottom() > cut + NEAR) {
        box.height += down;
      }
    }

    private boolean stays(Line line) {
      return above.contains(line) || !below.contains(line) && line.y < cut - NEAR;
    }

    /** Whether any part of a box stays where it is. */
    private boolean stays(Box box) {
      if (above.contains(box)) {
        return true;
      }
      if (below.contains(box)) {
        return false;
      }
      boolean empty = true;
      for (Line line : box.lines) {
        if (stays(line)) {
          return true;
        }
        empty = false;
      }
      for (Box child : box.children) {
        if (child.style.position() != Position.ABSOLUTE && !child.opens) {
          if (stays(child)) {
            return true;
          }
          empty = false;
        }
      }
      return empty && box.y < cut - NEAR;
    }
  }
}
