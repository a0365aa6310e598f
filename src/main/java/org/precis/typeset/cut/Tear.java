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
  private final List<Monolith> all;

  /** The number of the first of them that moves down. */
  private final int first;

  private Tear(List<Monolith> all, int first) {
    this.all = all;
    this.first = first;
  }

  /**
   * Divides what stands side by side: each strip takes what ends there, and begins with the highest
   * of what is left. So they overlap, unless a page begins with one.
   *
   * @param chain each of which overlaps another, by their upper edge
   * @param fits whether a page has room for all of them: then only lines of text move down, as
   *     anything else would leave a hole
   * @param strips takes those that it makes
   */
  static void divide(List<Monolith> chain, boolean fits, List<Strip> strips) {
    List<Monolith> all = new ArrayList<>(chain);
    all.sort(Comparator.comparingDouble(Monolith::bottom));
    int count = all.size();
    double[] tops = new double[count + 1];
    double[] wholes = new double[count + 1];
    tops[count] = Double.POSITIVE_INFINITY;
    wholes[count] = Double.POSITIVE_INFINITY;
    for (int i = count - 1; i >= 0; i--) {
      // What is empty may be cut anywhere
      Monolith part = all.get(i);
      tops[i] = Math.min(tops[i + 1], part.content() == null ? part.bottom() : part.top());
      wholes[i] = Math.min(wholes[i + 1], part.isBox() ? part.top() : part.bottom());
    }
    Ink ink = new Ink();
    chain.forEach(
        part -> ink.add(part.top() + part.whiteAbove(), part.bottom() - part.whiteBelow()));
    Monolith end = all.get(count - 1);
    Around later = later(chain, end);
    Strip last = null;
    for (int i = 0; i < count; i++) {
      double bottom = all.get(i).bottom();
      if (last == null) {
        last = first(chain, bottom, ink);
        strips.add(last);
      } else if (bottom < last.bottom() + NEAR || fits && wholes[i] < last.bottom() - NEAR) {
        last.reach(bottom);
      } else {
        double top = Math.min(last.bottom(), tops[i]);
        last = new Strip(top, bottom, top, 0, later, null, List.of(), new Tear(all, i));
        strips.add(last);
      }
      all.get(i).isIn(strips.size() - 1);
    }
    last.endsWithWhite(Math.min(end.bottom() - ink.bottom(), last.bottom() - last.top()));
  }

  /** The strip that all of them begin in. */
  private static Strip first(List<Monolith> chain, double bottom, Ink ink) {
    Monolith first = chain.get(0);
    double inkTop = chain.stream().mapToDouble(Monolith::inkTop).min().orElseThrow();
    double white = Math.min(ink.top() - first.top(), bottom - first.top());
    return new Strip(
        first.top(), bottom, inkTop, white, first.around(), first.forced(), List.of(), null);
  }

  /** What is around the strips below the first: heads and feet that all of them have. */
  private static Around later(List<Monolith> chain, Monolith end) {
    Box table = end.around().table();
    TableFoot foot = end.around().foot();
    boolean inOne = chain.stream().allMatch(part -> part.around().table() == table);
    boolean inOneFoot = chain.stream().allMatch(part -> Objects.equals(part.around().foot(), foot));
    Around first = chain.get(0).around();
    return new Around(
        first.page(), inOne ? table : null, inOneFoot ? foot : null, first.columns(), false);
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
    if (!strip.overlaps()) {
      return false;
    }
    double cut = strips.get(start - 1).bottom();
    double down = cut - strip.top();
    if (down < NEAR) {
      return false;
    }
    strip.tear().new Opening(cut, down).move(root);
    for (int i = start; i < end; i++) {
      strips.get(i).move(down);
    }
    strip.begins(cut);
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
        (i < first ? above : below).add(all.get(i).content());
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
