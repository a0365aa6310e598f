package org.precis.typeset.box;

import java.util.ArrayList;
import java.util.List;

/** A line of text on the galley, its pieces from left to right. */
public final class Line {
  public double x;
  public double y;
  public double width;
  public double height;

  /** From the top of the galley. */
  public double baseline;

  /** What stands in it, in the order of the document; nothing is added to a line that is whole. */
  public List<Piece> pieces = new ArrayList<>(2);

  /** The footnotes that are called in it, which stand at the foot of its page. */
  public List<Box> footnotes = List.of();

  /** What it ends with once there are pages; null if nothing is added. */
  public Tail tail;

  /** Moves it and all in it. */
  public void move(double dx, double dy) {
    x += dx;
    y += dy;
    baseline += dy;
    if (tail != null) {
      tail.move(dx, dy);
    }
    for (Piece piece : pieces) {
      piece.move(dx, dy);
    }
  }
}
