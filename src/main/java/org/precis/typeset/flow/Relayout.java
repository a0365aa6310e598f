package org.precis.typeset.flow;

import java.util.List;
import org.precis.typeset.box.Box;
import org.precis.typeset.box.ColumnSet;
import org.precis.typeset.box.Line;
import org.precis.typeset.box.Piece;
import org.precis.typeset.style.Style;
import org.precis.typeset.value.Position;

/**
 * Lays boxes out a second time, once their heights are known on which something in them depends.
 */
final class Relayout {

  /** Boxes are laid out twice within so many containers, as the time doubles with each. */
  private static final int MOST_TWICE = 5;

  private final Layout layout;
  private final Paragraphs paragraphs;
  private int kept;

  Relayout(Layout layout, Paragraphs paragraphs) {
    this.layout = layout;
    this.paragraphs = paragraphs;
  }

  /**
   * Whether items of a container may have to be laid out a second time, once their heights are
   * known. What that needs is kept until {@link #release}.
   */
  boolean keep(Box container) {
    for (Box item : container.children) {
      if (minds(item)) {
        kept++;
        return true;
      }
    }
    return false;
  }

  /** Ends what {@link #keep} began. */
  void release(Box container) {
    kept--;
    if (kept == 0) {
      forget(container);
    }
  }

  private void forget(Box box) {
    if (paragraphs.forget(box)) {
      box.inlines = List.of();
      box.firstLine = null;
    }
    if (box instanceof ColumnSet set) {
      forget(set.content);
    }
    box.children.forEach(this::forget);
    for (Line line : box.lines) {
      for (Piece piece : line.pieces) {
        if (piece instanceof Box inset) {
          forget(inset);
        }
      }
    }
  }

  /** Whether boxes may be laid out a second time. */
  boolean keeps() {
    return kept > 0;
  }

  /**
   * Gives a box that was laid out another height; what is in it is laid out again where that
   * matters.
   */
  void stretch(Box box, double wanted, Space space) {
    // A table is never lower than its rows
    double height = box.isTable() ? Math.max(box.height, wanted) : wanted;
    boolean shared = hasShares(box);
    if (Math.abs(box.height - height) < Space.EPSILON && !shared) {
      return;
    }
    if (shared || minds(box)) {
      repeat(box, height, space);
    }
    box.height = height;
  }

  /**
   * Gives a box that was laid out the height that its limits ask for, which shares of heights in it
   * are not of (CSS 2.2, 10.5).
   */
  void limit(Box box, double height, Space space) {
    if (Math.abs(box.height - height) >= Space.EPSILON && arranges(box)) {
      repeat(box, height, space);
    }
    box.height = height;
  }

  /**
   * Lays out a box again in its place, where that was provided for by {@link #keep}.
   *
   * @return whether it was
   */
  boolean repeat(Box box, double height, Space space) {
    if (kept == 0 || kept > MOST_TWICE) {
      return false;
    }
    double x = box.x;
    double y = box.y;
    layout.layOut(box, x, y, box.width, height, space, null);
    // What is moved relative to its place was moved before
    box.move(x - box.x, y - box.y);
    return true;
  }

  /** Whether the height of a box decides where what is in it stands, or how high that is. */
  private static boolean minds(Box box) {
    return arranges(box) || hasShares(box);
  }

  private static boolean arranges(Box box) {
    if (box.style.position() != Position.STATIC) {
      // What is positioned in it may stand at its foot
      return true;
    }
    switch (box.style.display()) {
      case FLEX, INLINE_FLEX, GRID, INLINE_GRID, TABLE, INLINE_TABLE -> {
        return true;
      }
      default -> {
        return box.contents != null && !box.contents.areMade();
      }
    }
  }

  /** Whether the height of something in a box is a share of the height of that. */
  private static boolean hasShares(Box box) {
    boolean arranges =
        switch (box.style.display()) {
          case FLEX, INLINE_FLEX, GRID, INLINE_GRID -> true;
          default -> false;
        };
    for (Box child : box.children) {
      Style style = child.style;
      if (arranges && hasShares(child)
          || style.height().isRelative()
          || style.minHeight().isRelative()
          || style.maxHeight().isRelative()) {
        return true;
      }
    }
    return false;
  }
}
