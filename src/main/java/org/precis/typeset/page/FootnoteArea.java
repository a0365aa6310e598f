package org.precis.typeset.page;

import java.util.List;
import org.precis.typeset.box.Box;
import org.precis.typeset.document.Element;
import org.precis.typeset.flow.Edges;
import org.precis.typeset.style.PageStyle;
import org.precis.typeset.style.Style;
import org.precis.typeset.value.Length;
import org.precis.typeset.value.Side;

/** The area at the foot of a page that footnotes stand in (CSS GCPM 3, 2.2). */
final class FootnoteArea {

  private static final double FAR = 1e9;

  private final PageStyle page;
  private final double text;

  /** Anonymous, so that its lines are not read; null if no rule says what it is like. */
  private final Box box;

  private final Edges edges;

  /**
   * That of a page.
   *
   * @param root the outermost element of the document
   */
  FootnoteArea(PageStyle page, Element root) {
    this.page = page;
    text = page.width() - page.left() - page.right();
    Style style = page.boxes().get("footnote");
    box = style == null ? null : new Box(root, style, true);
    edges = box == null ? null : Edges.of(box, text);
  }

  /** The width of the footnotes, in points. */
  double width() {
    return box == null ? text : Math.max(0, text - edges.across());
  }

  /** The height of what is around the footnotes of a page, in points. */
  double around() {
    return box == null ? 0 : edges.down() + margin(Side.TOP) + margin(Side.BOTTOM);
  }

  /** The height of the footnotes of a page that has nothing else, in points. */
  double most() {
    return page.height() - page.top() - page.bottom() - around();
  }

  private double margin(Side side) {
    Length margin = box.style.margin(side);
    return margin.isAuto() ? 0 : margin.of(text);
  }

  /** Adds the parts of footnotes of a page, and the area around them, at its foot. */
  void place(Footnotes footnotes, int from, int to, List<Region> regions) {
    double height = footnotes.height(from, to) - around();
    double x = page.left();
    double y = page.height() - page.bottom() - height;
    if (box != null) {
      y -= edges.bottom() + margin(Side.BOTTOM);
      box.width = text;
      box.height = height + edges.down();
      regions.add(new Region(box, -FAR, FAR, x, y - edges.top(), true));
      x += edges.left();
    }
    footnotes.place(from, to, x, y, regions);
  }
}
