package org.precis.chart;

import org.precis.chart.svg.ChartStyle;
import org.precis.chart.svg.Palette;
import org.precis.chart.svg.Style;
import org.precis.chart.svg.SvgGraphics;
import org.precis.quantity.Qualifier;

/**
 * A bar or column with the end that its qualifier gives it: solid ink is certain; outline, hatching
 * and arrows are left open. The ends have a fixed size and never stand for an amount.
 *
 * @param svg with its zero where the bar begins, and x along the bar
 * @param width of the bar, across its length
 * @param open whether what is solid elsewhere is an outline, as of a forecast
 */
record BarMark(SvgGraphics svg, double width, String colour, boolean open) {

  /** No line of hatching is shorter. */
  private static final double ROUNDING = 0.1;

  /** How far the drawing goes beyond the number. */
  static double overhang(Qualifier qualifier, double width, ChartStyle style) {
    return switch (qualifier) {
      case MORE_THAN -> style.ends.openGap + arrow(width, style) + style.stroke;
      case AT_LEAST -> style.ends.filledGap + arrow(width, style) + style.ends.filledArrow;
      case ABOUT, ABOUT_OR_FEWER, ABOUT_BETWEEN -> style.ends.hatched / 2;
      case ABOUT_OR_MORE ->
          style.ends.hatched / 2 + style.ends.openGap + arrow(width, style) + style.stroke;
      case NEARLY, BETWEEN -> style.stroke / 2;
      default -> 0;
    };
  }

  /** How long the solid part is, on which white text may stand. */
  static double solid(Qualifier qualifier, double near, ChartStyle style) {
    return switch (qualifier) {
      case FEWER_THAN, UP_TO, ABOUT_OR_FEWER -> 0;
      case ABOUT, ABOUT_OR_MORE -> near - style.ends.hatched / 2;
      case NEARLY -> near - style.ends.beforeTick;
      default -> near;
    };
  }

  private static double arrow(double width, ChartStyle style) {
    return Math.min(style.ends.longestArrow, width * style.ends.arrow);
  }

  private double arrow() {
    return arrow(width, style());
  }

  private ChartStyle style() {
    return svg.style();
  }

  void draw(Qualifier qualifier, double near, double far) {
    switch (qualifier) {
      case MORE_THAN -> {
        solidTo(near);
        openArrow(near + style().ends.openGap);
      }
      case AT_LEAST -> {
        solidTo(near);
        filledArrow(near + style().ends.filledGap);
      }
      case ABOUT -> about(near);
      case ABOUT_OR_MORE -> {
        about(near);
        openArrow(near + style().ends.hatched / 2 + style().ends.openGap);
      }
      case NEARLY -> {
        solidTo(near - style().ends.beforeTick);
        tick(near);
      }
      case BETWEEN -> {
        between(near, far);
        tick(far);
      }
      case ABOUT_BETWEEN -> {
        between(near, far);
        hatch(Math.max(near, far - style().ends.hatched / 2), far + style().ends.hatched / 2);
      }
      case FEWER_THAN -> fewerThan(near);
      case UP_TO -> upTo(near);
      case ABOUT_OR_FEWER -> {
        double from = Math.max(0, near - style().ends.hatched / 2);
        fewerThan(from);
        hatch(from, near + style().ends.hatched / 2);
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
    double inset = style().stroke / 2;
    if (open && end > style().stroke) {
      Style outline = Style.outlined(Palette.GROUND, colour, style().stroke);
      box(inset, end - inset, width - style().stroke, outline);
    } else if (end > 0) {
      box(0, end, width, Style.fill(colour));
    }
  }

  private void openArrow(double from) {
    double half = width / 2 - style().ends.inset;
    double back = from + style().stroke / 2;
    Style stroke = Style.stroke(colour, style().stroke);
    svg.polyline(stroke, back, -half, back + arrow(), 0, back, half);
  }

  private void filledArrow(double from) {
    double half = width / 2;
    double tip = from + arrow() + style().ends.filledArrow;
    svg.polygon(Style.fill(colour), from, -half, tip, 0, from, half);
  }

  private void about(double number) {
    double from = Math.max(0, number - style().ends.hatched / 2);
    solidTo(from);
    hatch(from, number + style().ends.hatched / 2);
  }

  /**
   * Lines that rise at 45° to the right, each cut to the box, as a clip path is more than every
   * renderer can do.
   */
  private void hatch(double from, double to) {
    double half = width / 2;
    Style stroke = Style.stroke(colour, style().line);
    double step = style().ends.hatch;
    int lean = svg.isUpright() ? -1 : 1;
    for (double foot = from - width + step; foot < to - ROUNDING; foot += step) {
      double start = Math.max(from, foot);
      double end = Math.min(to, foot + width);
      svg.line(start, lean * (half - (start - foot)), end, lean * (half - (end - foot)), stroke);
    }
  }

  private void between(double near, double far) {
    double inset = style().stroke / 2;
    double from = near < 0 ? near + inset : Math.max(inset, near - inset);
    if (far - inset > from) {
      Style outline = Style.outlined(Palette.TINT, colour, style().stroke);
      box(from, far - inset, width - style().stroke, outline);
    }
    solidTo(near);
    if (near < 0) {
      tick(near);
    }
  }

  private void tick(double at) {
    boolean slim = width < style().ends.slim;
    double half = width / 2 + (slim ? width * style().ends.slimTick : style().ends.tick);
    svg.line(at, -half, at, half, Style.stroke(colour, style().stroke));
  }

  private void fewerThan(double end) {
    double half = (width - style().stroke) / 2;
    double notch = Math.max(0, end - arrow() - style().ends.filledArrow);
    Style stroke = Style.stroke(colour, style().stroke);
    svg.polyline(stroke, 0, -half, end, -half, notch, 0, end, half, 0, half);
  }

  private void upTo(double end) {
    double half = width / 2;
    double inset = style().stroke / 2;
    double from = Math.min(inset, end);
    Style outline = Style.stroke(colour, style().stroke);
    box(from, Math.max(inset, end - inset), width - style().stroke, outline);
    double notch = Math.max(0, end - arrow() - style().ends.filledArrow);
    svg.polygon(Style.fill(colour), end, -half, notch, 0, end, half);
  }

  private void stub(double length) {
    svg.line(style().line / 2, 0, length, 0, Style.stub(style()));
  }

  /** There is an end, and it is not shown where. */
  private void closedStub(double length) {
    stub(length);
    double half = width / 2 - style().ends.inset;
    svg.line(length, -half, length, half, Style.stroke(Palette.THIRD, style().stubLine));
  }
}
