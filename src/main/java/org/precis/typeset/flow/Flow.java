package org.precis.typeset.flow;

import java.util.List;
import java.util.Map;
import org.precis.shaping.LineBreaks;
import org.precis.typeset.box.Box;
import org.precis.typeset.box.ColumnSet;
import org.precis.typeset.box.Line;
import org.precis.typeset.box.Picture;
import org.precis.typeset.style.Style;
import org.precis.typeset.text.Fonts;
import org.precis.typeset.value.Position;

/**
 * Lays boxes out on the galley, one endless page: the width decides, and pages are cut from it
 * afterwards. The sizes of boxes (CSS 2.2, 10.3 and 10.6) are found here; what is in them is laid
 * out by {@link Blocks}, {@link Lines}, {@link Tables}, {@link Grids} and {@link Flexes}.
 */
public final class Flow {

  private final Runnable watch;
  private final Widths widths = new Widths(this::contentWidths);
  private final Paragraphs paragraphs;
  private final Positioned positioned;
  private final Lines lines;
  private final Tables tables;
  private final Flexes flexes;
  private final Grids grids;
  private final Columns columns;
  private final Blocks blocks;

  /**
   * A layout of one document.
   *
   * @param wider by how much the text of pages that have a name is wider than that of others, in
   *     points, by name
   * @param watch asked again and again while it lasts; it throws to end it
   */
  public Flow(Fonts fonts, LineBreaks rules, Map<String, Double> wider, Runnable watch) {
    this.watch = watch;
    Layout layout = this::layOut;
    paragraphs = new Paragraphs(fonts, rules);
    Relayout relayout = new Relayout(layout, paragraphs);
    positioned = new Positioned(layout, widths, relayout);
    FloatRoom room = new FloatRoom(layout, widths);
    lines = new Lines(layout, widths, relayout, positioned, room, paragraphs, fonts, rules);
    tables = new Tables(layout, widths, paragraphs);
    flexes = new Flexes(layout, widths, relayout, positioned);
    grids = new Grids(layout, widths, relayout, positioned);
    columns = new Columns(layout, widths, watch);
    blocks = new Blocks(layout, widths, positioned, room, wider);
  }

  /** The lines that end with the number of a page, in the order in which they were made. */
  public List<Line> tailed() {
    return lines.tailed();
  }

  /** Ends such a line, as soon as the number is known. */
  public void fill(Line line, int page) {
    lines.fill(line, page);
  }

  /** Ends the layout if it has taken too long. */
  public void watch() {
    watch.run();
  }

  /** Lays out a box and all in it, with the corner of its border box at the origin. */
  public void layOut(Box root, double width) {
    positioned.begin();
    layOut(root, 0, 0, width, Double.NaN, new Space(width, Double.NaN), null);
    positioned.end(root);
  }

  /** The width of a border box that is as wide as its content needs, in a space of this width. */
  public double fit(Box box, double available) {
    return widths.fit(box, available);
  }

  /**
   * Lays out a box and all in it, and sets its height. After {@link Relayout#keep} this may be done
   * again.
   *
   * @param x the left edge of its border box
   * @param y the upper edge of its border box
   * @param width the width of its border box
   * @param height the height of its border box, or NaN for that of its style or its content
   * @param space what it stands in
   * @param around the floats of the formatting context it is part of; null if it begins one
   */
  private void layOut(
      Box box, double x, double y, double width, double height, Space space, Floats around) {
    watch.run();
    box.x = x;
    box.y = y;
    box.width = width;
    Style style = box.style;
    if (box.isTable()) {
      box.excess = width + Widths.margins(style) - space.width();
    }
    boolean holdsAway = style.position() != Position.STATIC;
    if (holdsAway) {
      positioned.begin();
    }
    Edges edges = Edges.of(box, space.width());
    double left = x + edges.left();
    double top = y + edges.top();
    Space inner = Heights.inner(box, width, height, space, edges);
    if (box.contents != null && box.contents.fit(inner.width())) {
      paragraphs.forget(box);
    }
    double content;
    if (box instanceof Picture picture) {
      content = Pictures.height(picture, inner.width(), Double.NaN);
    } else if (box instanceof ColumnSet set) {
      content = columns.layOut(set, x, y, space);
    } else {
      content = content(box, edges, inner, around) - top;
    }
    content = Math.max(content, lines.marker(box, left, top, inner.width(), around));
    box.height = Double.isNaN(height) ? Heights.height(box, content, edges, space) : height;
    if (holdsAway) {
      positioned.end(box);
    }
    if (style.position() == Position.RELATIVE) {
      box.offset = Positioned.relative(style, space);
      box.move(box.offset.right(), box.offset.down());
    }
  }

  /** Lays out what is in a box; returns its foot. */
  private double content(Box box, Edges edges, Space space, Floats around) {
    double x = box.x + edges.left();
    double y = box.y + edges.top();
    boolean begins = around == null || box.beginsContext();
    switch (box.style.display()) {
      case TABLE, INLINE_TABLE -> {
        return tables.layOut(box, x, y, space);
      }
      case FLEX, INLINE_FLEX -> {
        double foot = flexes.layOut(box, x, y, space);
        Items.mirror(box, x, space.width());
        return foot;
      }
      case GRID, INLINE_GRID -> {
        double foot = grids.layOut(box, x, y, space);
        Items.mirror(box, x, space.width());
        return foot;
      }
      default -> {
        Floats floats = begins ? new Floats() : around;
        double foot =
            box.inlines == null
                ? blocks.layOut(box, edges, space, floats)
                : lines.layOut(box, x, y, space.width(), floats);
        return begins ? Math.max(foot, floats.bottom()) : foot;
      }
    }
  }

  /** The least and the greatest width that the content of a box asks for. */
  private double[] contentWidths(Box box) {
    if (box instanceof ColumnSet set) {
      return columns.contentWidths(set);
    }
    if (box.contents != null) {
      return new double[] {0, 0};
    }
    return switch (box.style.display()) {
      case TABLE, INLINE_TABLE -> tables.contentWidths(box);
      case FLEX, INLINE_FLEX -> flexes.contentWidths(box);
      case GRID, INLINE_GRID -> grids.contentWidths(box);
      default -> box.inlines == null ? blocks.contentWidths(box) : lines.contentWidths(box);
    };
  }
}
