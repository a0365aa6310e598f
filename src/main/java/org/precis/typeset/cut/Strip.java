package org.precis.typeset.cut;

import java.util.List;
import org.precis.typeset.box.Box;
import org.precis.typeset.box.ColumnSet;
import org.precis.typeset.value.PageBreak;

/**
 * A strip of the galley between two places where a page may break: all that stands side by side
 * there, and what a break before it costs.
 */
public final class Strip {

  private double top;
  private double bottom;
  private double inkTop;
  private final double whiteAbove;
  private double whiteBelow;
  private double cost;
  private final Around around;
  private final ForcedBreak forced;
  private final List<Slack> slacks;
  private Tear tear;
  private boolean footDropped;

  /**
   * @param inkTop the upper edge of what is painted, where marks stick out above the strip
   * @param whiteAbove how much white it has above all that is painted in it, in points
   * @param forced null if no break before it is demanded
   * @param slacks what may be lower in it where lower gaps do not suffice, from the top down
   * @param tear what moves down if a page begins with it; null if nothing beside it ends below its
   *     top
   */
  Strip(
      double top,
      double bottom,
      double inkTop,
      double whiteAbove,
      Around around,
      ForcedBreak forced,
      List<Slack> slacks,
      Tear tear) {
    this.top = top;
    this.bottom = bottom;
    this.inkTop = inkTop;
    this.whiteAbove = whiteAbove;
    this.around = around;
    this.forced = forced;
    this.slacks = slacks;
    this.tear = tear;
  }

  /** A strip that nothing is around. */
  public static Strip plain(double top, double bottom, double cost, List<Slack> slacks) {
    Strip strip = new Strip(top, bottom, top, 0, Around.NOTHING, null, slacks, null);
    strip.price(cost);
    return strip;
  }

  /** Moves it down. */
  public void move(double dy) {
    top += dy;
    bottom += dy;
    inkTop += dy;
  }

  /** Gives it another place, with other gaps in it. */
  public void place(double from, double to, double ink) {
    top = from;
    bottom = to;
    inkTop = ink;
  }

  /** Lets what is painted in it begin a little higher. */
  public void raiseInk(double dy) {
    inkTop -= dy;
  }

  /** Lets the page before it end without the foot of a table. */
  public void dropFoot() {
    footDropped = true;
  }

  void price(double own) {
    cost = own;
  }

  void endsWithWhite(double own) {
    whiteBelow = own;
  }

  /** Makes it higher. */
  void reach(double lower) {
    bottom = lower;
  }

  Tear tear() {
    return tear;
  }

  /** Says that a page begins with it, and nothing beside it reaches above that. */
  void begins(double at) {
    inkTop = at;
    tear = null;
  }

  /** Whether it begins above the foot of the strip before it, as long as no page begins with it. */
  public boolean overlaps() {
    return tear != null;
  }

  public double top() {
    return top;
  }

  public double bottom() {
    return bottom;
  }

  /** The upper edge of what is painted, where marks stick out above the strip. */
  public double inkTop() {
    return inkTop;
  }

  /** How much white it has above all that is painted in it, in points. */
  public double whiteAbove() {
    return whiteAbove;
  }

  /** How much white it has below all that is painted in it, in points. */
  public double whiteBelow() {
    return whiteBelow;
  }

  /** What may be lower in it where lower gaps do not suffice, from the top down. */
  public List<Slack> slacks() {
    return slacks;
  }

  /** What a break before it costs. */
  public double cost() {
    return cost;
  }

  public boolean isForced() {
    return forced != null;
  }

  /** How much white a page keeps above it if that is forced: margins, in points. */
  public double marginAbove() {
    return forced == null ? 0 : forced.marginAbove();
  }

  /** The side that a page which begins here is on if that is forced: LEFT, RIGHT, or null. */
  public PageBreak side() {
    return forced == null ? null : forced.side();
  }

  /** The name of the pages that it stands on; empty if they have none. */
  public String page() {
    return around.page();
  }

  /** The table whose head is repeated if a page begins here, or null. */
  public Box table() {
    return around.table();
  }

  /** What is repeated at the end of a page that ends before it, or null. */
  public TableFoot foot() {
    return footDropped ? null : around.foot();
  }

  /** The columns that it is part of and that go on over pages, or null. */
  public ColumnSet columns() {
    return around.columns();
  }

  /** Whether a row or the caption of the same table is above it. */
  public boolean isInTable() {
    return around.inTable();
  }
}
