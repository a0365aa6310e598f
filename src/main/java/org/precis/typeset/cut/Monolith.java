package org.precis.typeset.cut;

import java.util.List;
import org.precis.typeset.box.Box;
import org.precis.typeset.box.ColumnSet;
import org.precis.typeset.box.Line;
import org.precis.typeset.value.PageBreak;

/**
 * Something on the galley that no break divides (CSS Fragmentation 3, 4.1), as it is found, in the
 * order of the document, and the break before it.
 */
final class Monolith {

  private double top;
  private double bottom;
  private double inkTop;
  private double whiteAbove;
  private double whiteBelow;
  private List<Slack> slacks = List.of();
  private Around around;
  private Before before;
  private int strip;

  /** The line of text or the box that it is; null if it is a part of a box without content. */
  private final Object content;

  /**
   * The break before something.
   *
   * @param cost what it costs if it is not forced
   * @param side the side that a forced page is on, or null
   * @param begun the boxes that begin with a forced page; null where none is forced
   */
  record Before(double cost, PageBreak side, Begun begun) {
    boolean isForced() {
      return begun != null;
    }
  }

  /**
   * A line or a box.
   *
   * @param content null if it is a part of a box without content
   * @param inkTop the upper edge of what is painted, where marks stick out above it
   */
  Monolith(Object content, double top, double bottom, double inkTop, Around around, Before before) {
    this.content = content;
    this.top = top;
    this.bottom = bottom;
    this.inkTop = inkTop;
    this.around = around;
    this.before = before;
  }

  /** A part of a box above its content, which takes the break before that. */
  Monolith(Box box, double bottom, ColumnSet columns, Monolith content, double apart) {
    this(null, box.y, bottom, box.y, null, content.before);
    Around inner = content.around;
    around = new Around(inner.page(), inner.table(), inner.foot(), columns, inner.inTable());
    content.before = new Before(apart, null, null);
  }

  /** Says that what is painted of it does not fill it. */
  void inked(Ink ink) {
    if (ink.isThere()) {
      whiteAbove = Math.max(0, Math.min(ink.top(), bottom) - top);
      whiteBelow = Math.max(0, bottom - ink.bottom());
    }
  }

  void yields(List<Slack> given) {
    slacks = given;
  }

  void followsInTable() {
    around = around.belowRow();
  }

  /**
   * Takes in what a box around it has above it.
   *
   * @param painted whether that is seen
   */
  void takeAbove(double y, boolean painted) {
    whiteAbove = painted ? 0 : top + whiteAbove - y;
    top = y;
    inkTop = Math.min(inkTop, y);
  }

  /** The same of what is below it. */
  void takeBelow(double y, boolean painted) {
    double lower = Math.max(bottom, y);
    whiteBelow = painted ? 0 : lower - bottom + whiteBelow;
    bottom = lower;
  }

  /** Lets a break before it cost at least this. */
  void atLeast(double cost) {
    before = new Before(Math.max(before.cost, cost), before.side, before.begun);
  }

  void isIn(int numberOfStrip) {
    strip = numberOfStrip;
  }

  /** The number of the strip that it is in. */
  int strip() {
    return strip;
  }

  /** It alone as a strip. */
  Strip asStrip() {
    Strip alone = new Strip(top, bottom, inkTop, whiteAbove, around, forced(), slacks, null);
    alone.endsWithWhite(whiteBelow);
    return alone;
  }

  /** The break before it if that is forced; else null. */
  ForcedBreak forced() {
    return before.isForced()
        ? new ForcedBreak(before.side, before.begun.above(top, around.columns()))
        : null;
  }

  boolean isText() {
    return content instanceof Line;
  }

  boolean isBox() {
    return content instanceof Box;
  }

  Object content() {
    return content;
  }

  double cost() {
    return before.cost;
  }

  double top() {
    return top;
  }

  double bottom() {
    return bottom;
  }

  double inkTop() {
    return inkTop;
  }

  double whiteAbove() {
    return whiteAbove;
  }

  double whiteBelow() {
    return whiteBelow;
  }

  Around around() {
    return around;
  }

  ColumnSet columns() {
    return around.columns();
  }
}
