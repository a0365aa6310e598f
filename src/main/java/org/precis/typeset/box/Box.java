package org.precis.typeset.box;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleConsumer;
import org.precis.typeset.document.Element;
import org.precis.typeset.style.Style;
import org.precis.typeset.value.Border;
import org.precis.typeset.value.Display;
import org.precis.typeset.value.Floating;
import org.precis.typeset.value.Position;
import org.precis.typeset.value.Side;

/**
 * A box of the document. Its rectangle, that of its border, is set by the layout: on the galley,
 * one endless page, in points from the left edge and the top.
 */
public non-sealed class Box implements Piece {

  /** The element that it belongs to; of an anonymous box, the nearest around it. */
  public final Element element;

  public final Style style;

  /** Whether the element is around it, but has a box of its own. */
  public final boolean anonymous;

  /** Whether it is an item of a grid or a flex container. */
  public boolean item;

  public double x;
  public double y;
  public double width;
  public double height;

  /** How much wider than its room it is, in points, if it is a table. */
  public double excess;

  /** How far its style moved it: by offsets, or from an edge. */
  public Offset offset = Offset.NONE;

  /** The boxes in it, in the order of the document. */
  public List<Box> children = List.of();

  /**
   * The lines of its own text; if it has any, its children are those that float or are positioned.
   */
  public List<Line> lines = List.of();

  /** Its own inline content, from which the layout makes lines; null if it has boxes in it. */
  public List<Inline> inlines;

  /** What that is on the first line; null if it looks there as on the others. */
  public FirstLine firstLine;

  /** Whether it is the marker of a list item, in its first line; a bullet has no lines. */
  public boolean label;

  /** Whether it is the first letter of the text that it stands beside. */
  public boolean opens;

  /** The content of a container, made by the layout for its width; null in other boxes. */
  public Contents contents;

  /** The least and the greatest width that its content asks for, in points; NaN until asked. */
  public double minContent = Double.NaN;

  public double maxContent = Double.NaN;

  /** The borders that a table with collapsed borders gives a cell; null for those of the style. */
  public Border[] borders;

  /**
   * How much of the borders of a table with collapsed borders is in a box, by side: half of each
   * (CSS 2.2, 17.6.2). What is painted, {@link #borders}, stands on both sides of its edge. Null if
   * borders do not collapse.
   */
  public double[] halves;

  /** Of those of a table, above and below its border. */
  public Captions captions = Captions.NONE;

  /** Whether it is the part of a divided box that stands across columns: not seen as its part. */
  public boolean across;

  /** Whether it is a part of a divided box that goes on below, and whose margins end there. */
  public boolean goesOn;

  /** Whether it was moved down below floats, so that its margins touch none above it. */
  public boolean cleared;

  /** That of a list item; null if it is none, or is to be given one by the layout. */
  public Marker marker;

  /** How far it and all that is in it reach up and down; NaN until painting asks. */
  public double inkTop = Double.NaN;

  public double inkBottom = Double.NaN;

  /** Whether each child begins and ends no higher than the one before it. */
  public boolean stacked;

  /** The box that it is a part of, where columns divide that; else itself. */
  public final Box whole;

  public Box(Element element, Style style, boolean anonymous) {
    this.element = element;
    this.style = style;
    this.anonymous = anonymous;
    this.whole = this;
  }

  private Box(Box whole, Style style) {
    element = whole.element;
    this.style = style;
    anonymous = whole.anonymous;
    this.whole = whole.whole;
  }

  private Box(Box whole) {
    element = whole.element;
    style = whole.style;
    anonymous = whole.anonymous;
    item = whole.item;
    x = whole.x;
    width = whole.width;
    offset = whole.offset;
    borders = whole.borders;
    halves = whole.halves;
    this.whole = whole.whole;
  }

  /** How far a box is moved to the right and down, in points. */
  public record Offset(double right, double down) {
    static final Offset NONE = new Offset(0, 0);
  }

  /** How high the captions of a table are above and below its border, in points. */
  public record Captions(double above, double below) {
    static final Captions NONE = new Captions(0, 0);
  }

  /** What makes the content of a box that depends on its width. */
  public static final class Contents {
    private final DoubleConsumer maker;
    private double width = Double.NaN;

    Contents(DoubleConsumer maker) {
      this.maker = maker;
    }

    /**
     * Makes them for a width, unless that was the last.
     *
     * @return whether they were made
     */
    public boolean fit(double wanted) {
      boolean other = width != wanted;
      if (other) {
        width = wanted;
        maker.accept(wanted);
      }
      return other;
    }

    /** Whether they were made for any width. */
    public boolean areMade() {
      return !Double.isNaN(width);
    }
  }

  /** A part of it in another style, for which nothing is laid out yet. */
  Box part(Style other) {
    return new Box(this, other);
  }

  /** A part of it, without content, as wide as it is. */
  public Box part() {
    return new Box(this);
  }

  /** The border at a side, after those of a table have collapsed. */
  public Border border(Side side) {
    return borders == null ? style.border(side) : borders[side.ordinal()];
  }

  /** How wide the border at a side is for the layout. */
  public double edge(Side side) {
    return halves == null ? border(side).width() : halves[side.ordinal()];
  }

  /**
   * Whether what is in it is in the flow of the pages: what stands beside other boxes has no pages
   * of its own, whatever its style says.
   */
  public boolean flows() {
    boolean block =
        switch (style.display()) {
          case BLOCK, FLOW_ROOT, LIST_ITEM -> true;
          default -> false;
        };
    return block && !item && isInFlow();
  }

  /** Whether it is an image or a drawing, which has a size of its own (CSS Display 3, 1). */
  public boolean isReplaced() {
    return false;
  }

  /** Whether it stands where it is written, neither floating nor taken out by its position. */
  public final boolean isInFlow() {
    return style.floating() == Floating.NONE && style.position() != Position.ABSOLUTE;
  }

  public final boolean isTable() {
    return style.display() == Display.TABLE || style.display() == Display.INLINE_TABLE;
  }

  /** Whether floats outside do not reach into it, nor its own out of it (CSS Display 3, 4). */
  public final boolean beginsContext() {
    boolean columns = style.hasColumns() && !anonymous || style.spansColumns();
    if (element.parent() == null || item || columns) {
      return true;
    }
    return switch (style.display()) {
      case BLOCK, LIST_ITEM, INLINE -> !isInFlow() || style.clipsOverflow() || style.isContainer();
      default -> true;
    };
  }

  /** Adds a box after those in it. */
  public final void add(Box child) {
    if (children.isEmpty()) {
      children = new ArrayList<>(1);
    }
    children.add(child);
  }

  /** Adds a line below those in it. */
  public final void add(Line line) {
    if (lines.isEmpty()) {
      lines = new ArrayList<>(1);
    }
    lines.add(line);
  }

  /** Lets all in it go. */
  public final void empty() {
    children = List.of();
    lines = List.of();
  }

  @Override
  public double left() {
    return x;
  }

  /** Moves it and all in it. */
  @Override
  public void move(double dx, double dy) {
    if (dx == 0 && dy == 0) {
      return;
    }
    x += dx;
    y += dy;
    for (Box child : children) {
      child.move(dx, dy);
    }
    for (Line line : lines) {
      line.move(dx, dy);
    }
    if (marker != null) {
      marker.move(dx, dy);
    }
  }

  public double bottom() {
    return y + height;
  }
}
