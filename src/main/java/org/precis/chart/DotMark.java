package org.precis.chart;

import org.precis.chart.svg.ChartStyle;
import org.precis.chart.svg.Palette;
import org.precis.chart.svg.Style;
import org.precis.chart.svg.SvgGraphics;
import org.precis.quantity.Qualifier;

/**
 * A dot on a track with the sign that its qualifier gives it, all of a fixed size.
 *
 * @param open whether a ring is in place of the disc, as of a forecast
 */
record DotMark(SvgGraphics svg, String colour, boolean open) {

  /** How far the drawing goes to the right of the number. */
  static double right(Qualifier qualifier, ChartStyle style) {
    return switch (qualifier) {
      case MORE_THAN, AT_LEAST -> style.dots.signEnd + style.stroke / 2;
      case ABOUT, ABOUT_OR_FEWER -> style.dots.sideFrom + style.dots.side;
      case ABOUT_OR_MORE -> style.dots.signEnd + style.dots.beyondSide + style.stroke / 2;
      case ABOUT_BETWEEN -> style.dots.sideOfRange + style.dots.side;
      case NEARLY, BETWEEN -> style.stroke / 2;
      default -> style.dots.disc;
    };
  }

  /** How far the drawing goes to the left of the number. */
  static double left(Qualifier qualifier, ChartStyle style) {
    return switch (qualifier) {
      case FEWER_THAN, UP_TO -> style.dots.signEnd + style.stroke / 2;
      case ABOUT, ABOUT_OR_MORE -> style.dots.sideFrom + style.dots.side;
      case ABOUT_OR_FEWER -> style.dots.signEnd + style.dots.beyondSide + style.stroke / 2;
      case NEARLY -> style.dots.beforeTick + style.dots.disc;
      case ABOUT_BETWEEN -> style.dots.sideOfRange + style.dots.side;
      case BETWEEN -> style.stroke / 2;
      default -> style.dots.disc;
    };
  }

  /** Draws it where the number is zero along; {@code far} is the upper number of "between". */
  void draw(Qualifier qualifier, double far) {
    switch (qualifier) {
      case EXACT -> disc(0);
      case MORE_THAN -> {
        disc(0);
        openArrow(1, style().dots.sign);
      }
      case AT_LEAST -> {
        disc(0);
        filledArrow(1);
      }
      case ABOUT -> about();
      case ABOUT_OR_MORE -> {
        about();
        openArrow(1, style().dots.sign + style().dots.beyondSide);
      }
      case ABOUT_OR_FEWER -> {
        about();
        openArrow(-1, style().dots.sign + style().dots.beyondSide);
      }
      case NEARLY -> {
        disc(-style().dots.beforeTick);
        tick(0);
      }
      case BETWEEN -> between(far);
      case ABOUT_BETWEEN -> {
        between(far);
        side(-1, style().dots.sideOfRange);
        side(1, far + style().dots.sideOfRange);
      }
      case FEWER_THAN -> {
        ring(0);
        openArrow(-1, style().dots.sign);
      }
      case UP_TO -> {
        ring(0);
        filledArrow(-1);
      }
      case NOT_STATED, NOT_APPLICABLE, CONFIDENTIAL -> {}
    }
  }

  private ChartStyle style() {
    return svg.style();
  }

  private Style stroke() {
    return Style.stroke(colour, style().stroke);
  }

  private void disc(double at) {
    if (open) {
      ring(at);
    } else {
      svg.circle(at, 0, style().dots.disc, Style.fill(colour));
    }
  }

  private void ring(double at) {
    Style outline = Style.outlined(Palette.GROUND, colour, style().stroke);
    svg.circle(at, 0, style().dots.disc - style().stroke / 2, outline);
  }

  private void about() {
    ring(0);
    side(-1, style().dots.sideFrom);
    side(1, style().dots.sideFrom);
  }

  private void side(int sign, double from) {
    double start = sign * from;
    svg.line(start, 0, start + sign * style().dots.side, 0, stroke());
  }

  private void openArrow(int sign, double from) {
    double back = sign * (from + style().dots.signInset);
    double tip = sign * (from + style().dots.signEnd - style().dots.sign);
    double half = style().dots.signHalf;
    svg.polyline(stroke(), back, -half, tip, 0, back, half);
  }

  private void filledArrow(int sign) {
    double back = sign * style().dots.sign;
    double tip = sign * (style().dots.signEnd + style().dots.signInset);
    double half = style().dots.signHalf;
    svg.polygon(Style.fill(colour), back, -half, tip, 0, back, half);
  }

  private void tick(double at) {
    svg.line(at, -style().dots.tick, at, style().dots.tick, stroke());
  }

  private void between(double far) {
    svg.rect(0, -style().dots.band / 2, far, style().dots.band, Style.fill(Palette.TINT));
    svg.line(0, 0, far, 0, stroke());
    tick(0);
    tick(far);
  }
}
