package org.precis.chart;

/** How dates are drawn on a timeline and in its key: outlined for discovered, solid for action. */
final class DateInk {

  static final Style OUTLINE = Style.outlined(Ink.WHITE, Ink.PETROL, 1);
  static final Style SOLID = Style.fill(Ink.PETROL);
  static final Style RING_STYLE = Style.outlined(Ink.WHITE, Ink.PETROL, 1.4);
  static final Style STUB = Style.dashed(Ink.THIRD, 1.2, 1.2, 2.4);

  /** Radius of the disc of a day. */
  static final double DISC = 3.3;

  static final double RING = 2.6;

  /** Height of the bar between two days. */
  static final double BAR = 3.6;

  private DateInk() {}
}
