package org.precis.typeset.box;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleConsumer;
import org.precis.typeset.document.Element;
import org.precis.typeset.style.Style;
import org.precis.typeset.value.Border;
import org.precis.typeset.value.Side;

/**
 * A box of the document. Its rectangle, that of its border, is set by the layout: on the galley,
 * one endless page, in points from the left edge and the top.
 */
public class Box {

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

  /** How far its style moved it to the right and down: by offsets, or from an edge. */
  public double shiftX;

  public double shiftY;

  /** The boxes in it, in the order of the document. */
  public final List<Box> children = new ArrayList<>(0);

  /**
   * The lines of its own text; if it has any, its children are those that float or are positioned.
   */
  public final List<Line> lines = new ArrayList<>(0);

  /** Its own inline content, from which the layout makes lines; null if it has boxes in it. */
  public List<Inline> inlines;

  /** What that is on the first line; null if it looks there as on the others. */
  public FirstLine firstLine;

  /** Whether it is the marker of a list item, in its first line; a bullet has no lines. */
  public boolean label;

  /** Whether it is the first letter of the text that it stands beside. */
  public boolean opens;

  /**
   * What makes its content, given the width that this has; null if that does not depend on it. The
   * content of a container is made by the layout.
   */
  public DoubleConsumer contents;

  /** The width that its content was made for; NaN until then. */
  public double contentsWidth = Double.NaN;

  /** What the layout keeps of its content between two looks at it. */
  public Object prepared;

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

  /** The height of the captions above and below the border of a table. */
  public double captionAbove;

  public double captionBelow;

  /** Whether it is the part of a divided box that stands across columns: not seen as its part. */
  public boolean across;

  /** Whether it is a part of a divided box that goes on below, and whose margins end there. */
  public boolean goesOn;

  /** The marker of a list item, beside its first line, from left to right: a part for each face. */
  public List<Glyphs> marker = List.of();

  /** The style of that, if it has rules of its own; or null. */
  public Style markerStyle;

  /** Its text, if the style sheet gives one; or null. */
  public String markerText;

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
    shiftX = whole.shiftX;
    shiftY = whole.shiftY;
    borders = whole.borders;
    halves = whole.halves;
    markerText = whole.markerText;
    this.whole = whole.whole;
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

  /** Moves it and all in it. */
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
    for (Glyphs part : marker) {
      part.x += dx;
      part.baseline += dy;
    }
  }

  public double bottom() {
    return y + height;
  }
}
