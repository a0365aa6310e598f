package org.precis.typeset.paint;

import java.util.ArrayList;
import java.util.List;

/**
 * Where a link is on one page: its annotation (ISO 32000-1, 12.5.6.5). A link has one on each page
 * that it is on (ISO 14289-1, 7.18.5).
 */
public final class Link {

  /** A rectangle, in points from the bottom left corner of the page. */
  public record Area(double left, double bottom, double right, double top) {

    Area with(Area other) {
      return new Area(
          Math.min(left, other.left),
          Math.min(bottom, other.bottom),
          Math.max(right, other.right),
          Math.max(top, other.top));
    }
  }

  private final Tag tag;
  private final int page;
  private final List<Area> lines = new ArrayList<>(1);
  private int number;

  Link(Tag tag, int page) {
    this.tag = tag;
    this.page = page;
  }

  public Tag tag() {
    return tag;
  }

  /** From 0. */
  public int page() {
    return page;
  }

  /** The number of its object in the file; 0 until it is given one. */
  public int number() {
    return number;
  }

  public void number(int object) {
    number = object;
  }

  /** Its area in each line. */
  public List<Area> lines() {
    return lines;
  }

  /** The area around all its lines. */
  public Area around() {
    Area all = lines.get(0);
    for (Area line : lines) {
      all = all.with(line);
    }
    return all;
  }

  /** Adds a piece of a line to its line, or as a new line. */
  void add(Area piece) {
    int last = lines.size() - 1;
    double middle = (piece.bottom + piece.top) / 2;
    if (last >= 0 && lines.get(last).bottom < middle && middle < lines.get(last).top) {
      lines.set(last, lines.get(last).with(piece));
    } else {
      lines.add(piece);
    }
  }
}
