package org.precis.typeset.flow;

import java.util.List;
import java.util.function.Function;
import org.precis.typeset.box.Box;
import org.precis.typeset.box.Picture;
import org.precis.typeset.style.Style;
import org.precis.typeset.value.Length;
import org.precis.typeset.value.Length.Operator;
import org.precis.typeset.value.Side;

/** The widths that the content of a box asks for (CSS Sizing 3, 4), kept in the box. */
final class Widths {

  private final Function<Box, double[]> contents;

  /**
   * Widths of boxes.
   *
   * @param contents the least and the greatest width that the content of a box asks for
   */
  Widths(Function<Box, double[]> contents) {
    this.contents = contents;
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
    double[] content = contents.apply(box);
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
        box instanceof Picture picture
            ? Pictures.width(picture, Double.NaN)
            : contents.apply(box)[which];
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
    } else if (!width.isAuto() && !width.isRelative() && !box.isTable()) {
      double given = width.of(0) - (style.borderBox() ? edges.across() : 0);
      content = new double[] {given, given};
    } else {
      content = contents.apply(box);
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

  static double margins(Style style) {
    return Edges.size(style.margin(Side.LEFT), Double.NaN)
        + Edges.size(style.margin(Side.RIGHT), Double.NaN);
  }

  static boolean isAuto(Box box) {
    return box.style.width().isAuto() && box.style.contentWidth() == null;
  }

  /**
   * The width of a border box.
   *
   * @param base the width of the containing block
   * @param fill what {@code auto} is for blocks; tables and pictures are as wide as their content
   */
  double borderWidth(Box box, double base, double fill) {
    Style style = box.style;
    Edges edges = Edges.of(box, base);
    double own = style.borderBox() ? 0 : edges.across();
    double width;
    if (box instanceof Picture picture) {
      width = Pictures.width(picture, base) + edges.across();
    } else if (style.contentWidth() != null) {
      width = byContent(box, edges, fill);
    } else if (style.width().isAuto()) {
      double shaped = Ratios.width(box, edges);
      width = !Double.isNaN(shaped) ? shaped : box.isTable() ? fit(box, fill) : fill;
    } else {
      width = style.width().of(base) + own;
      if (box.isTable()) {
        width = Math.max(width, min(box));
      }
    }
    return limited(box, Ratios.limited(box, width, edges), base, edges);
  }

  /**
   * As wide as its content, which asks without those edges that are shares of the width around it.
   */
  private double byContent(Box box, Edges edges, double available) {
    double shares = edges.across() - Edges.of(box, Double.NaN).across();
    Length word = box.style.contentWidth();
    return shares
        + (word == Length.MIN_CONTENT
            ? min(box)
            : word == Length.MAX_CONTENT ? max(box) : fit(box, available - shares));
  }

  /** Within {@code min-width} and {@code max-width}. */
  double limited(Box box, double width, double base, Edges edges) {
    double own = box.style.borderBox() ? 0 : edges.across();
    double result = width;
    Length most = most(box);
    if (!most.isAuto()) {
      result = Math.min(result, most.of(base) + own);
    }
    Length least = least(box);
    if (!least.isAuto()) {
      result = Math.max(result, least.of(base) + own);
    }
    return Math.max(result, edges.across());
  }

  /** The width of a border box that is as wide as its content, if nothing else is said. */
  double shrunkWidth(Box box, double base, double available) {
    if (box.style.width().isAuto() && !box.isReplaced()) {
      Edges edges = Edges.of(box, base);
      double fit = byContent(box, edges, available);
      return limited(box, Ratios.limited(box, fit, edges), base, edges);
    }
    return borderWidth(box, base, available);
  }
}
