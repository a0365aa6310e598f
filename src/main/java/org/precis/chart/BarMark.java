package org.precis.chart;

import org.precis.model.Qualifier;

/**
 * A bar or column with the end that its qualifier gives it: solid ink is certain; outline, hatching
 * and arrows are left open. The ends have a fixed size and never stand for an amount.
 *
 * @param svg with its zero where the bar begins, and x along the bar
 * @param width of the bar, across its length
 */
record BarMark(SvgGraphics svg, double width, String colour) {

  private static final double STROKE = 1.4;
  private static final double GAP_BEFORE_OPEN = 2.6;
  private static final double GAP_BEFORE_FILLED = 1.6;
  private static final double SHORT_OF_TICK = 3.6;
  private static final double HATCHED = 12;
  private static final double HATCH_STEP = 2.6;

  /** How far a tick stands out on each side. */
  private static final double TICK = 2.1;

  /** On a bar narrower than this, the tick stands out by a share of its width. */
  private static final double NARROW = 8;

  private static final double TICK_SHARE = 0.16;

  /** How far the drawing goes beyond the number. */
  static double overhang(Qualifier qualifier, double width) {
    return switch (qualifier) {
      case MORE_THAN -> GAP_BEFORE_OPEN + arrow(width) + STROKE;
      case AT_LEAST -> GAP_BEFORE_FILLED + arrow(width) + 1;
      case ABOUT, ABOUT_OR_FEWER, ABOUT_BETWEEN -> HATCHED / 2;
      case ABOUT_OR_MORE -> HATCHED / 2 + GAP_BEFORE_OPEN + arrow(width) + STROKE;
      case NEARLY, BETWEEN -> STROKE / 2;
      default -> 0;
    };
  }

  /** How long the solid part is, on which white text may stand. */
  static double solid(Qualifier qualifier, double near) {
    return switch (qualifier) {
      case FEWER_THAN, UP_TO, ABOUT_OR_FEWER -> 0;
      case ABOUT, ABOUT_OR_MORE -> near - HATCHED / 2;
      case NEARLY -> near - SHORT_OF_TICK;
      default -> near;
    };
  }

  private static double arrow(double width) {
    return Math.min(8, width * 0.47);
  }

  void draw(Qualifier qualifier, double near, double far) {
    switch (qualifier) {
      case MORE_THAN -> {
        solidTo(near);
        openArrow(near + GAP_BEFORE_OPEN);
      }
      case AT_LEAST -> {
        solidTo(near);
        filledArrow(near + GAP_BEFORE_FILLED);
      }
      case ABOUT -> about(near);
      case ABOUT_OR_MORE -> {
        about(near);
        openArrow(near + HATCHED / 2 + GAP_BEFORE_OPEN);
      }
      case NEARLY -> {
        solidTo(near - SHORT_OF_TICK);
        tick(near);
      }
      case BETWEEN -> {
        between(near, far);
        tick(far);
      }
      case ABOUT_BETWEEN -> {
        between(near, far);
        hatch(Math.max(near, far - HATCHED / 2), far + HATCHED / 2);
      }
      case FEWER_THAN -> fewerThan(near);
      case UP_TO -> upTo(near);
      case ABOUT_OR_FEWER -> {
        double from = Math.max(0, near - HATCHED / 2);
        fewerThan(from);
        hatch(from, near + HATCHED / 2);
      }
      case EXACT -> solidTo(near);
      case NOT_STATED -> stub(near);
      case CONFIDENTIAL -> closedStub(near);
      case NOT_APPLICABLE -> {}
    }
  }

  private void box(double from, double to, double across, Style style) {
    svg.rect(from, -across / 2, to - from, across, style);
  }

  private void solidTo(double end) {
    if (end > 0) {
      box(0, end, width, Style.fill(colour));
    }
  }

  private void openArrow(double from) {
    double half = width / 2 - 0.4;
    double back = from + STROKE / 2;
    Style style = Style.stroke(colour, STROKE);
    svg.polyline(style, back, -half, back + arrow(width), 0, back, half);
  }

  private void filledArrow(double from) {
    double half = width / 2;
    svg.polygon(Style.fill(colour), from, -half, from + arrow(width) + 1, 0, from, half);
  }

  private void about(double number) {
    double from = Math.max(0, number - HATCHED / 2);
    solidTo(from);
    hatch(from, number + HATCHED / 2);
  }

  /**
   * Lines that rise at 45° to the right, each cut to the box, as a clip path is more than every
   * renderer can do.
   */
  private void hatch(double from, double to) {
    double half = width / 2;
    Style style = Style.stroke(colour, 1);
    int lean = svg.isUpright() ? -1 : 1;
    for (double foot = from - width + HATCH_STEP; foot < to - 0.1; foot += HATCH_STEP) {
      double start = Math.max(from, foot);
      double end = Math.min(to, foot + width);
      svg.line(start, lean * (half - (start - foot)), end, lean * (half - (end - foot)), style);
    }
  }

  private void between(double near, double far) {
    double inset = STROKE / 2;
    double from = near < 0 ? near + inset : Math.max(inset, near - inset);
    if (far - inset > from) {
      Style style = Style.outlined(Palette.TINT, colour, STROKE);
      box(from, far - inset, width - STROKE, style);
    }
    solidTo(near);
    if (near < 0) {
      tick(near);
    }
  }

  private void tick(double at) {
    double half = width / 2 + (width < NARROW ? width * TICK_SHARE : TICK);
    svg.line(at, -half, at, half, Style.stroke(colour, STROKE));
  }

  private void fewerThan(double end) {
    double half = (width - STROKE) / 2;
    double notch = Math.max(0, end - arrow(width) - 1);
    Style style = Style.stroke(colour, STROKE);
    svg.polyline(style, 0, -half, end, -half, notch, 0, end, half, 0, half);
  }

  private void upTo(double end) {
    double half = width / 2;
    double inset = STROKE / 2;
    double from = Math.min(inset, end);
    box(from, Math.max(inset, end - inset), width - STROKE, Style.stroke(colour, STROKE));
    double notch = Math.max(0, end - arrow(width) - 1.5);
    svg.polygon(Style.fill(colour), end, -half, notch, 0, end, half);
  }

  private void stub(double length) {
    svg.line(0.5, 0, length, 0, Style.dashed(Palette.THIRD, 1.2, 1.2, 2.4));
  }

  /** There is an end, and it is not shown where. */
  private void closedStub(double length) {
    stub(length);
    double half = width / 2 - 0.4;
    svg.line(length, -half, length, half, Style.stroke(Palette.THIRD, 1.2));
  }
}
