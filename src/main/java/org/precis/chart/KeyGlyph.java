package org.precis.chart;

import java.util.EnumSet;
import java.util.Set;
import org.precis.model.Qualifier;

/** The small drawing that stands before a word in the key of a chart: 23 × 8 points. */
public final class KeyGlyph {

  private static final double WIDTH = 23;
  private static final double HEIGHT = 8;
  private static final double BAR = 6;

  /** How far the two dots of "between" are apart. */
  private static final double FAR = 10;

  private static final Set<Qualifier> NO_NUMBER =
      EnumSet.of(Qualifier.NOT_STATED, Qualifier.NOT_APPLICABLE, Qualifier.CONFIDENTIAL);

  private KeyGlyph() {}

  /** How a bar shows the qualifier, as an inline SVG without a name: the word beside it says it. */
  public static String svg(Qualifier qualifier) {
    Svg svg = new Svg();
    Pen pen = new Pen(svg, 0, HEIGHT / 2, Pen.Way.RIGHT);
    new BarMark(pen, BAR, Ink.PETROL).draw(qualifier, near(qualifier), 19);
    return svg.document(WIDTH, HEIGHT);
  }

  /** How a dot shows the qualifier; what has no number has no dot. */
  public static String dot(Qualifier qualifier) {
    if (NO_NUMBER.contains(qualifier)) {
      return svg(qualifier);
    }
    Svg svg = new Svg();
    Pen pen = new Pen(svg, DotMark.left(qualifier), HEIGHT / 2, Pen.Way.RIGHT);
    new DotMark(pen).draw(qualifier, FAR);
    return svg.document(WIDTH, HEIGHT);
  }

  /** Where the number is, so that the whole drawing has room. */
  private static double near(Qualifier qualifier) {
    return switch (qualifier) {
      case MORE_THAN, AT_LEAST -> 14;
      case ABOUT, ABOUT_OR_FEWER, NOT_STATED, CONFIDENTIAL -> 15;
      case ABOUT_OR_MORE -> 9.5;
      case BETWEEN, ABOUT_BETWEEN -> 10;
      default -> 16;
    };
  }

  /** How a timeline shows the kind of date. */
  public static String svg(DateMark mark) {
    Svg svg = new Svg();
    double middle = HEIGHT / 2;
    switch (mark) {
      case DISCOVERED_SPAN -> svg.rect(0.5, 0.75, 15, 6.5, DateInk.OUTLINE);
      case DISCOVERED_DAY -> svg.circle(8, middle, DateInk.RING, DateInk.RING_STYLE);
      case ACTION_SPAN -> svg.rect(0, 0.25, 16, 7.5, DateInk.SOLID);
      case ACTION_DAY -> svg.circle(8, middle, DateInk.DISC, DateInk.SOLID);
      case ACTION_INTERVAL -> {
        svg.rect(3.5, middle - DateInk.BAR / 2, 14, DateInk.BAR, DateInk.SOLID);
        svg.circle(3.5, middle, DateInk.DISC, DateInk.SOLID);
        svg.circle(17.5, middle, DateInk.DISC, DateInk.SOLID);
      }
      case NOT_STATED -> svg.line(0, middle, 16, middle, DateInk.STUB);
    }
    return svg.document(WIDTH, HEIGHT);
  }
}
