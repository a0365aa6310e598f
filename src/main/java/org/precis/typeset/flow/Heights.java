package org.precis.typeset.flow;

import org.precis.typeset.box.Box;
import org.precis.typeset.style.Style;
import org.precis.typeset.value.Display;
import org.precis.typeset.value.Length;

/** The heights of boxes (CSS 2.2, 10.5 to 10.7). */
final class Heights {

  private Heights() {}

  /** What is in a box stands in its content box. */
  static Space inner(Box box, double width, double height, Space space, Edges edges) {
    Style style = box.style;
    double own = style.borderBox() ? edges.down() : 0;
    double base = space.height();
    Length min = style.minHeight();
    Length max = style.maxHeight();
    double least = Edges.isDefinite(min, base) ? Math.max(0, min.of(base) - own) : 0;
    double most =
        Edges.isDefinite(max, base) ? Math.max(0, max.of(base) - own) : Double.POSITIVE_INFINITY;
    double content = Math.max(0, width - edges.across());
    return new Space(content, innerHeight(box, height, space, edges), least, most);
  }

  /** The height of what is in a box, as far as it is known without it; else NaN. */
  private static double innerHeight(Box box, double height, Space space, Edges edges) {
    if (!Double.isNaN(height)) {
      return Math.max(0, height - edges.down());
    }
    Length given = box.style.height();
    if (Edges.isDefinite(given, space.height()) || Ratios.hasHeight(box, space.height())) {
      return Math.max(0, height(box, 0, edges, space) - edges.down());
    }
    boolean passes = box.anonymous && box.style.display() == Display.BLOCK;
    return passes ? space.height() : Double.NaN;
  }

  /** The height of a border box, given that of its content. */
  static double height(Box box, double content, Edges edges, Space space) {
    Style style = box.style;
    double more = edges.down();
    double own = style.borderBox() ? 0 : more;
    double base = space.height();
    boolean given =
        Edges.isDefinite(style.height(), base)
            && !box.isReplaced()
            && style.display() != Display.TABLE_CELL;
    double height = given ? style.height().of(base) + own : content + more;
    if (box.isTable()) {
      height = Math.max(height, content + more);
    }
    if (Ratios.hasHeight(box, base)) {
      boolean grows = style.minHeight().isAuto() && !style.clipsOverflow();
      height = Math.max(Ratios.height(box, edges), grows ? content + more : 0);
    }
    if (Edges.isDefinite(style.maxHeight(), base)) {
      height = Math.min(height, style.maxHeight().of(base) + own);
    } else if (style.hugsContent()) {
      height = Math.min(height, content + more);
    }
    if (Edges.isDefinite(style.minHeight(), base)) {
      height = Math.max(height, style.minHeight().of(base) + own);
    } else if (style.holdsContent()) {
      height = Math.max(height, content + more);
    }
    return Math.max(height, more);
  }

  /** A height of a border box within {@code min-height} and {@code max-height}. */
  static double limited(Box box, double height, Space space) {
    Edges edges = Edges.of(box, space.width());
    double own = box.style.borderBox() ? 0 : edges.down();
    double result = height;
    if (Edges.isDefinite(box.style.maxHeight(), space.height())) {
      result = Math.min(result, box.style.maxHeight().of(space.height()) + own);
    }
    if (Edges.isDefinite(box.style.minHeight(), space.height())) {
      result = Math.max(result, box.style.minHeight().of(space.height()) + own);
    }
    return Math.max(result, edges.down());
  }
}
