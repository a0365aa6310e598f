package org.precis.typeset.box;

import java.util.ArrayList;
import java.util.List;
import org.precis.typeset.style.Style;

/**
 * Columns of text (CSS Multi-column Layout 1, 3). What is in them is laid out as one narrow strip,
 * {@link #content}; its children are the parts of that in columns, side by side, and the lines
 * between them. Columns that go on over pages stand on the galley in rows, one for each page.
 */
public final class ColumnSet extends Box {

  private record Column(Box box, double dx, double dy) {}

  /** All that is in the columns, as one. */
  public final Box content;

  /** How many columns stand side by side. */
  public int count = 1;

  /** Between two columns, in points. */
  public double gap;

  /** Whether nothing stands across the columns of the box around them. */
  public boolean alone;

  private final List<Column> columns = new ArrayList<>();

  /** Where the set was when it got its columns. */
  private double placedX;

  private double placedY;

  /** The style of the box around them, which has the line between columns. */
  public final Style around;

  /**
   * Columns in a box.
   *
   * @param anonymous the style of the set and of its content
   */
  public ColumnSet(Box box, Style anonymous) {
    super(box.element, anonymous, true);
    around = box.style;
    content = new Box(box.element, anonymous, true);
  }

  /** The parts of the content in columns, in the order of the document. */
  public List<Box> columns() {
    return columns.stream().map(Column::box).toList();
  }

  @Override
  public boolean flows() {
    return false;
  }

  /** How far the first column stands to the right of the content as one strip, in points. */
  public double firstColumn() {
    return (around.rightToLeft() ? x + width - content.width : x) - content.x;
  }

  /** Whether its content is not in columns. */
  public boolean isUnrolled() {
    return columns.isEmpty();
  }

  /**
   * Adds a column.
   *
   * @param part the content, or a part of it
   * @param dx how far it stands to the right of its place in the strip
   * @param dy how far it stands below that
   */
  public void add(Box part, double dx, double dy) {
    if (columns.isEmpty()) {
      placedX = x;
      placedY = y;
    }
    part.move(dx, dy);
    columns.add(new Column(part, dx, dy));
    add(part);
  }

  /** Makes one strip of the content again. */
  public void unroll() {
    double right = x - placedX;
    double down = y - placedY;
    for (Column column : columns) {
      column.box().move(-column.dx() - right, -column.dy() - down);
    }
    content.move(right, down);
    clear();
    height = content.height;
  }

  /** Forgets the columns. */
  public void clear() {
    columns.clear();
    empty();
  }
}
