package org.precis.chart;

import org.precis.model.Qualifier;

/** A dot on a track with the sign that its qualifier gives it, all of a fixed size. */
record DotMark(SvgGraphics svg) {

  static final double RADIUS = 3.3;

  private static final double STROKE = 1.4;
  private static final double ARROW_FROM = 5.2;
  private static final double ARROW_TO = 9.4;
  private static final double ARROW_HALF = 3.5;
  private static final double SIDE_STROKE = 3.8;
  private static final double BEFORE_TICK = 6.4;
  private static final double BEYOND_STROKE = 4.2;

  /** How far the drawing goes to the right of the number. */
  static double right(Qualifier qualifier) {
    return switch (qualifier) {
      case MORE_THAN, AT_LEAST -> ARROW_TO + STROKE / 2;
      case ABOUT, ABOUT_OR_FEWER -> ARROW_FROM - 0.5 + SIDE_STROKE;
      case ABOUT_OR_MORE -> ARROW_TO + BEYOND_STROKE + STROKE / 2;
      case ABOUT_BETWEEN -> 1.5 + SIDE_STROKE;
      case NEARLY, BETWEEN -> STROKE / 2;
      default -> RADIUS;
    };
  }

  /** How far the drawing goes to the left of the number. */
  static double left(Qualifier qualifier) {
    return switch (qualifier) {
      case FEWER_THAN, UP_TO -> ARROW_TO + STROKE / 2;
      case ABOUT, ABOUT_OR_MORE -> ARROW_FROM - 0.5 + SIDE_STROKE;
      case ABOUT_OR_FEWER -> ARROW_TO + BEYOND_STROKE + STROKE / 2;
      case NEARLY -> BEFORE_TICK + RADIUS;
      case ABOUT_BETWEEN -> 1.5 + SIDE_STROKE;
      case BETWEEN -> STROKE / 2;
      default -> RADIUS;
    };
  }

  /** Draws it where the number is zero along; {@code far} is the upper number of "between". */
  void draw(Qualifier qualifier, double far) {
    switch (qualifier) {
      case EXACT -> disc(0);
      case MORE_THAN -> {
        disc(0);
        openArrow(1, ARROW_FROM);
      }
      case AT_LEAST -> {
        disc(0);
        filledArrow(1);
      }
      case ABOUT -> about();
      case ABOUT_OR_MORE -> {
        about();
        openArrow(1, ARROW_FROM + BEYOND_STROKE);
      }
      case ABOUT_OR_FEWER -> {
        about();
        openArrow(-1, ARROW_FROM + BEYOND_STROKE);
      }
      case NEARLY -> {
        disc(-BEFORE_TICK);
        tick(0);
      }
      case BETWEEN -> between(far);
      case ABOUT_BETWEEN -> {
        between(far);
        side(-1, 1.5);
        side(1, far + 1.5);
      }
      case FEWER_THAN -> {
        ring();
        openArrow(-1, ARROW_FROM);
      }
      case UP_TO -> {
        ring();
        filledArrow(-1);
      }
      case NOT_STATED, NOT_APPLICABLE, CONFIDENTIAL -> {}
    }
  }

  private void disc(double at) {
    svg.circle(at, 0, RADIUS, Style.fill(Palette.PETROL));
  }

  private void ring() {
    Style style = Style.outlined(Palette.WHITE, Palette.PETROL, STROKE);
    svg.circle(0, 0, RADIUS - STROKE / 2, style);
  }

  private void about() {
    ring();
    side(-1, ARROW_FROM - 0.5);
    side(1, ARROW_FROM - 0.5);
  }

  private void side(int sign, double from) {
    double start = sign * from;
    svg.line(start, 0, start + sign * SIDE_STROKE, 0, Style.stroke(Palette.PETROL, STROKE));
  }

  private void openArrow(int sign, double from) {
    double back = sign * (from + 0.4);
    double tip = sign * (from + ARROW_TO - ARROW_FROM);
    Style style = Style.stroke(Palette.PETROL, STROKE);
    svg.polyline(style, back, -ARROW_HALF, tip, 0, back, ARROW_HALF);
  }

  private void filledArrow(int sign) {
    double back = sign * ARROW_FROM;
    double tip = sign * (ARROW_TO + 0.3);
    svg.polygon(Style.fill(Palette.PETROL), back, -ARROW_HALF, tip, 0, back, ARROW_HALF);
  }

  private void tick(double at) {
    svg.line(at, -4.6, at, 4.6, Style.stroke(Palette.PETROL, STROKE));
  }

  private void between(double far) {
    svg.rect(0, -2.8, far, 5.6, Style.fill(Palette.TINT));
    svg.line(0, 0, far, 0, Style.stroke(Palette.PETROL, STROKE));
    tick(0);
    tick(far);
  }
}
