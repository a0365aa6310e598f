package org.precis.typeset.page;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.precis.typeset.box.Box;
import org.precis.typeset.box.ColumnSet;
import org.precis.typeset.cut.ColumnFill;
import org.precis.typeset.cut.Strip;
import org.precis.typeset.value.Floating;
import org.precis.typeset.value.Position;
import org.precis.typeset.value.Side;

/**
 * Columns that go on over pages. While page breaks are chosen, their content stands on the galley
 * as one narrow strip; then it is put into columns, a row of them for each page.
 */
final class ColumnPages {

  private static final double NEAR = 0.01;

  private final Box galley;
  private final double pageHeight;

  private final List<ColumnSet> sets = new ArrayList<>();

  /** The height of the strip of each; looked up, never iterated. */
  private final Map<ColumnSet, Double> heights = new IdentityHashMap<>();

  /** The boxes around them. */
  private final Set<Box> around = Collections.newSetFromMap(new IdentityHashMap<>());

  private ColumnFill fill;

  /** The foot of the lowest float so far. */
  private double lowestFloat = Double.NEGATIVE_INFINITY;

  private ColumnPages(Box galley, double pageHeight) {
    this.galley = galley;
    this.pageHeight = pageHeight;
  }

  /** Makes strips of the columns of a galley that pages may divide. */
  static ColumnPages unroll(Box galley, double pageHeight) {
    ColumnPages pages = new ColumnPages(galley, pageHeight);
    pages.unroll(galley);
    return pages;
  }

  /** Returns by how much a box has grown. */
  private double unroll(Box box) {
    if (box instanceof ColumnSet set) {
      if (lowestFloat > set.y + NEAR) {
        return 0;
      }
      double before = set.height;
      set.unroll();
      sets.add(set);
      heights.put(set, set.height);
      return set.height - before;
    }
    if (!mayDivide(box)) {
      floats(box);
      return 0;
    }
    around.add(box);
    return grow(box, this::unroll);
  }

  /** Finds the foot of the floats in a box, which columns below may stand beside. */
  private void floats(Box box) {
    if (box.style.floating() != Floating.NONE) {
      lowestFloat = Math.max(lowestFloat, box.bottom());
    } else if (!(box instanceof ColumnSet)) {
      box.children.forEach(this::floats);
    }
  }

  private interface Change {
    double of(Box box);
  }

  /** Changes the boxes in another, and moves what is below by as much as they grow. */
  private static double grow(Box box, Change change) {
    double grown = 0;
    for (Box child : box.children) {
      boolean stays =
          child.style.position() == Position.ABSOLUTE && !child.style.inset(Side.TOP).isAuto();
      if (!stays) {
        child.move(0, grown);
      }
      grown += change.of(child);
    }
    box.height += grown;
    return grown;
  }

  /** Whether columns in a box may go on over pages: those beside others stay whole. */
  private boolean mayDivide(Box box) {
    boolean plain =
        switch (box.style.display()) {
          case BLOCK, FLOW_ROOT, LIST_ITEM -> true;
          default -> false;
        };
    return plain
        && box.lines.isEmpty()
        && box.isInFlow()
        && box.style.height().isAuto()
        && !(box.style.keptWhole() && box.height <= pageHeight);
  }

  /** Where columns may break, and how high they are. */
  ColumnFill fill(List<Strip> strips, Runnable watch) {
    if (fill == null && !sets.isEmpty()) {
      fill = new ColumnFill(strips, watch);
    }
    return fill;
  }

  /**
   * Puts everything into columns again. The strips that pages begin with are then where they stand
   * on the galley.
   *
   * @param starts their numbers
   */
  void roll(List<Strip> strips, List<Integer> starts) {
    if (sets.isEmpty()) {
      return;
    }
    BitSet begins = new BitSet();
    starts.forEach(begins::set);
    double down = 0;
    int i = 0;
    while (i < strips.size()) {
      Strip strip = strips.get(i);
      if (strip.columns() == null) {
        strip.move(down);
        i++;
        continue;
      }
      int end = i + 1;
      while (end < strips.size() && strips.get(end).columns() == strip.columns()) {
        end++;
      }
      down += roll(strip.columns(), strips, i, end, begins, down);
      i = end;
    }
    for (ColumnSet set : sets) {
      if (set.isUnrolled()) {
        set.add(set.content, 0, 0);
      }
    }
    grow(galley, this::grown);
    // Boxes were moved another way, and may be off by a hair's breadth
    for (int start = 0; start < strips.size(); start++) {
      strips.get(start).raiseInk(begins.get(start) ? NEAR : 0);
    }
  }

  private double grown(Box box) {
    if (box instanceof ColumnSet set && heights.containsKey(set)) {
      return set.height - heights.get(set);
    }
    return around.contains(box) ? grow(box, this::grown) : 0;
  }

  /** Puts one set into columns; returns by how much it has grown. */
  private double roll(
      ColumnSet set, List<Strip> strips, int first, int end, BitSet begins, double down) {
    List<ColumnFill.Row> rows = new ArrayList<>();
    int start = first;
    for (int i = first + 1; i <= end; i++) {
      if (i == end || begins.get(i)) {
        // What is above the first strip takes no room where a page begins with it
        boolean above = start == first && (first == 0 || !begins.get(first));
        double top = above ? set.y : strips.get(start).top();
        double height = fill.balanced(start, i, top, set.count, 0);
        rows.add(new ColumnFill.Row(start, i, top, height));
        start = i;
      }
    }
    double[] tops = fill.place(set, rows, true);
    for (int r = 0; r < tops.length; r++) {
      Strip strip = strips.get(rows.get(r).start());
      double to = r == 0 ? set.y + strip.top() - rows.get(0).top() : tops[r];
      strip.move(to + down - strip.top());
    }
    return set.height - heights.get(set);
  }
}
