package org.precis.typeset.flow;

import org.precis.typeset.box.Box;
import org.precis.typeset.style.Style;
import org.precis.typeset.value.AspectRatio;
import org.precis.typeset.value.Display;
import org.precis.typeset.value.Length;

/** The size of boxes that prefer a shape (CSS Sizing 4, 4.1); pictures have one of their own. */
final class Ratios {

  private Ratios() {}

  /** Whether the height of a box follows from its width. */
  static boolean hasHeight(Box box, double base) {
    return isShaped(box) && !Edges.isDefinite(box.style.height(), base);
  }

  private static boolean isShaped(Box box) {
    Display display = box.style.display();
    return box.style.aspectRatio().isGiven()
        && !box.anonymous
        && !box.isReplaced()
        && !box.isTable()
        && switch (display) {
          case TABLE_CELL, TABLE_ROW, TABLE_ROW_GROUP, TABLE_HEADER_GROUP, TABLE_FOOTER_GROUP ->
              false;
          default -> true;
        };
  }

  /** Whether its shape is that of its border box. */
  private static boolean isOfBorder(Style style) {
    return style.borderBox() && !style.aspectRatio().own();
  }

  /** The height of its border box. */
  static double height(Box box, Edges edges) {
    AspectRatio ratio = box.style.aspectRatio();
    double height =
        isOfBorder(box.style)
            ? box.width / ratio.ratio()
            : Math.max(0, box.width - edges.across()) / ratio.ratio() + edges.down();
    return Math.min(height, Length.FARTHEST);
  }

  /** The width of its border box, if that follows from its height; else NaN. */
  static double width(Box box, Edges edges) {
    Style style = box.style;
    Length height = style.height();
    if (!isShaped(box) || !style.width().isAuto() || height.isAuto() || height.isRelative()) {
      return Double.NaN;
    }
    double own = style.borderBox() ? 0 : edges.down();
    return limited(box, across(style, height.of(0) + own, edges), edges);
  }

  /** A width of a border box within the limits of the height, if the box prefers a shape. */
  static double limited(Box box, double width, Edges edges) {
    Style style = box.style;
    if (!isShaped(box) || !style.width().isAuto()) {
      return width;
    }
    double own = style.borderBox() ? 0 : edges.down();
    double limited = width;
    if (Edges.isDefinite(style.maxHeight(), Double.NaN)) {
      limited = Math.min(limited, across(style, style.maxHeight().of(0) + own, edges));
    }
    double least =
        Edges.isDefinite(style.minHeight(), Double.NaN) ? style.minHeight().of(0) + own : 0;
    return Math.max(limited, across(style, Math.max(least, edges.down()), edges));
  }

  /** The width of a border box of this height. */
  private static double across(Style style, double down, Edges edges) {
    double ratio = style.aspectRatio().ratio();
    double width =
        isOfBorder(style)
            ? down * ratio
            : Math.max(0, down - edges.down()) * ratio + edges.across();
    return Math.min(width, Length.FARTHEST);
  }
}
