package org.precis.typeset.flow;

import java.util.List;
import org.precis.typeset.box.Box;
import org.precis.typeset.box.ColumnSet;
import org.precis.typeset.box.Picture;
import org.precis.typeset.style.Style;
import org.precis.typeset.value.Display;
import org.precis.typeset.value.Floating;
import org.precis.typeset.value.Length;
import org.precis.typeset.value.Length.Operator;
import org.precis.typeset.value.Position;
import org.precis.typeset.value.Side;

/** The widths that the content of a box asks for (CSS Sizing 3, 4), kept in the box. */
final class Widths {

  private final Flow flow;

  Widths(Flow flow) {
    this.flow = flow;
  }

  /** The width of its border box if lines end wherever they may. */
  double min(Box box) {
    ask(box);
    return box.minContent;
  }

  /** The width of its border box if lines end only where they must. */
  double max(Box box) {
    ask(box);
    return box.maxContent;
  }

  /** The width of its border box in a space of this width, as wide as its content needs. */
  double fit(Box box, double available) {
    return Math.max(min(box), Math.min(max(box), available));
  }

  /**
   * The width of its border box by its content alone, whatever its style says, if lines end
   * wherever they may.
   */
  double leastContent(Box box) {
    if (isByContent(box)) {
      return min(box);
    }
    return content(box, 0);
  }

  /** The same, if lines end only where they must. */
  double mostContent(Box box) {
    if (isByContent(box)) {
      return max(box);
    }
    return content(box, 1);
  }

  /** The least width that the style allows, where the content decides as large as that is. */
  Length least(Box box) {
    return limit(box, box.style.minWidth());
  }

  /** The greatest width that the style allows. */
  Length most(Box box) {
    return limit(box, box.style.maxWidth());
  }

  private Length limit(Box box, Length limit) {
    if (!limit.isOfContent()) {
      return limit;
    }
    Edges edges = Edges.of(box, Double.NaN);
    double own = box.style.borderBox() ? edges.across() : 0;
    if (box instanceof Picture picture) {
      return Length.points(Pictures.natural(picture) + own);
    }
    double[] content = content(box);
    Length min = Length.points(content[0] + own);
    Length max = Length.points(content[1] + own);
    if (limit != Length.FIT_CONTENT) {
      return limit == Length.MIN_CONTENT ? min : max;
    }
    double around = margins(box.style) + edges.across() - own;
    Length room = Length.linear(-around, 1);
    return Length.combined(
        Operator.MIN, List.of(max, Length.combined(Operator.MAX, List.of(min, room))));
  }

  private double content(Box box, int which) {
    double own =
        box instanceof Picture picture ? Pictures.width(picture, Double.NaN) : content(box)[which];
    return own + Edges.of(box, Double.NaN).across();
  }

  /** Whether a style leaves the width to the content. */
  private static boolean isByContent(Box box) {
    Style style = box.style;
    return style.width().isAuto() && style.minWidth().isAuto() && style.maxWidth().isAuto();
  }

  private void ask(Box box) {
    if (!Double.isNaN(box.minContent)) {
      return;
    }
    Style style = box.style;
    Edges edges = Edges.of(box, Double.NaN);
    double[] content;
    Length width = style.width();
    if (box instanceof Picture picture) {
      double own = Pictures.width(picture, Double.NaN);
      content = new double[] {own, own};
    } else if (!Double.isNaN(Ratios.width(box, edges))) {
      double shaped = Ratios.width(box, edges) - edges.across();
      content = new double[] {shaped, shaped};
    } else if (!width.isAuto() && !width.isRelative() && !Flow.isTable(style.display())) {
      double given = width.of(0) - (style.borderBox() ? edges.across() : 0);
      content = new double[] {given, given};
    } else {
      content = content(box);
      if (style.contentWidth() == Length.MIN_CONTENT) {
        content = new double[] {content[0], content[0]};
      } else if (style.contentWidth() == Length.MAX_CONTENT) {
        content = new double[] {content[1], content[1]};
      }
    }
    box.minContent = limited(box, content[0] + edges.across(), edges, Length.MIN_CONTENT);
    box.maxContent = limited(box, content[1] + edges.across(), edges, Length.MAX_CONTENT);
  }

  /**
   * Within {@code min-width} and {@code max-width}, where they do not depend on others.
   *
   * @param fit what {@code fit-content} is, as long as the room is not known
   */
  private double limited(Box box, double width, Edges edges, Length fit) {
    double more = box.style.borderBox() ? 0 : edges.across();
    double result = Ratios.limited(box, width, edges);
    Length max = most(box);
    if (!max.isAuto() && !max.isRelative()) {
      result = Math.min(result, max.of(0) + more);
    }
    boolean fits = box.style.minWidth() == Length.FIT_CONTENT;
    Length min = fits ? limit(box, fit) : least(box);
    // What 100 % is depends on this width, so it counts as nothing (CSS Sizing 3, 5.2.1)
    if (!min.isAuto()) {
      result = Math.max(result, min.of(0) + more);
    }
    // Also under box-sizing: border-box there is room for border and padding
    return Math.max(result, edges.across());
  }

  private double[] content(Box box) {
    if (box instanceof ColumnSet set) {
      return flow.columns().contentWidths(set);
    }
    if (box.contents != null) {
      return new double[] {0, 0};
    }
    Display display = box.style.display();
    if (Flow.isTable(display)) {
      return flow.tables().contentWidths(box);
    }
    if (display == Display.FLEX || display == Display.INLINE_FLEX) {
      return flow.flexes().contentWidths(box);
    }
    if (display == Display.GRID || display == Display.INLINE_GRID) {
      return flow.grids().contentWidths(box);
    }
    if (box.inlines != null) {
      return flow.lines().contentWidths(box);
    }
    return ofBlocks(box);
  }

  /** The widths of blocks, and of floats as far as they stand beside one another. */
  private double[] ofBlocks(Box box) {
    double min = 0;
    double max = 0;
    double left = 0;
    double right = 0;
    for (Box child : box.children) {
      Style style = child.style;
      if (style.position() == Position.ABSOLUTE) {
        continue;
      }
      double own = max(child) + margins(style);
      min = Math.max(min, min(child) + margins(style));
      left = style.clear().left() ? 0 : left;
      right = style.clear().right() ? 0 : right;
      if (style.floating() != Floating.NONE) {
        left += style.floating() == Floating.LEFT ? own : 0;
        right += style.floating() == Floating.LEFT ? 0 : own;
        own = left + right;
      } else {
        // Floats above a block are not counted beside those below it, as in browsers
        left = 0;
        right = 0;
      }
      max = Math.max(max, own);
    }
    return new double[] {min, max};
  }

  static double margins(Style style) {
    return Edges.size(style.margin(Side.LEFT), Double.NaN)
        + Edges.size(style.margin(Side.RIGHT), Double.NaN);
  }
}
