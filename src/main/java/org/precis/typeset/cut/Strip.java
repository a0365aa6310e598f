package org.precis.typeset.cut;

import java.util.List;
import org.precis.typeset.box.Box;
import org.precis.typeset.box.ColumnSet;
import org.precis.typeset.box.Line;
import org.precis.typeset.value.PageBreak;

/** A strip of the galley that no page break cuts, and what a break before it costs. */
public final class Strip {

  /** A break that is taken only if there is no other. */
  public static final double FORBIDDEN = 100_000;

  /** A break that would leave too few lines alone; no column ends with one that costs as much. */
  public static final double FEW_LINES = 2_000;

  public double top;
  public double bottom;

  /** The upper edge of what is painted, where marks stick out above the strip. */
  public double inkTop;

  /** How much white it has above and below all that is painted in it, in points. */
  public double whiteAbove;

  public double whiteBelow;

  /** What may be lower in it where lower gaps do not suffice, from the top down. */
  public List<Slack> slacks = List.of();

  /** The share of what they give that is taken. */
  public double slackTaken;

  /** The line of text that it is; null if it is none. */
  public Line text;

  /** The box that is kept whole in it; null if there is none. */
  Box box;

  /** The one after it in the document; null if it is the last. */
  Strip next;

  /** The one that it is part of; itself if nothing stands beside it. */
  Strip whole = this;

  /** How many are above it. */
  int number;

  /** What moves down if a page begins with it; null if nothing beside it ends below its top. */
  Tear tear;

  /** Whether a row or the caption of the same table is above it. */
  public boolean inTable;

  /** By how much the gap above it may be lower where no page begins with it, in points. */
  public double give;

  /** By how much it may be higher. */
  public double grow;

  /** By how much that gap is lower on its page; less than 0 where it is higher. */
  public double saved;

  public double cost;
  public boolean forced;

  /** What begins with it, if that is forced; else null. */
  Begun begun;

  /** How much white a page keeps above it if that is forced: margins, in points. */
  public double marginAbove;

  /** The side that a page which begins here is on if that is forced: LEFT, RIGHT, or null. */
  public PageBreak side;

  /** The name of the pages that it stands on; empty if they have none. */
  public String page = "";

  /** The table whose head is repeated if a page begins here, or null. */
  public Box table;

  /** What is repeated at the end of a page that ends before it, or null. */
  public TableFoot foot;

  /** The columns that it is part of and that go on over pages, or null. */
  public ColumnSet columns;

  public Strip(double top, double bottom, double inkTop) {
    this.top = top;
    this.bottom = bottom;
    this.inkTop = inkTop;
  }

  /** Whether it begins above the foot of the strip before it, as long as no page begins with it. */
  public boolean overlaps() {
    return tear != null;
  }

  /** Moves it down. */
  public void move(double dy) {
    top += dy;
    bottom += dy;
    inkTop += dy;
  }

  /** By how much all its slacks may be lower. */
  public double slackGive() {
    double give = 0;
    for (Slack slack : slacks) {
      give += slack.give;
    }
    return give;
  }
}
