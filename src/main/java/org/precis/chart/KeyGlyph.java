package org.precis.chart;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.precis.model.Absent;
import org.precis.model.DateSpan;
import org.precis.model.Qualifier;

/** The small drawing that stands before a word in the key of a chart: 23 × 8 points. */
public final class KeyGlyph {

  private static final double WIDTH = 23;
  private static final double HEIGHT = 8;
  private static final double BAR = 6;

  /** How far the two dots of "between" are apart. */
  private static final double FAR = 10;

  private KeyGlyph() {}

  /** How a bar shows the qualifier, as an inline SVG without a name: the word beside it says it. */
  public static String svg(Qualifier qualifier) {
    SvgGraphics svg = new SvgGraphics();
    SvgGraphics bar = svg.at(0, HEIGHT / 2, SvgGraphics.RIGHT);
    new BarMark(bar, BAR, Palette.PETROL).draw(qualifier, near(qualifier), 19);
    return svg.document(WIDTH, HEIGHT);
  }

  /** How a dot shows the qualifier; what has no number has no dot. */
  public static String dot(Qualifier qualifier) {
    if (Stream.of(Absent.values()).anyMatch(absent -> absent.qualifier() == qualifier)) {
      return svg(qualifier);
    }
    SvgGraphics svg = new SvgGraphics();
    SvgGraphics dot = svg.at(DotMark.left(qualifier), HEIGHT / 2, SvgGraphics.RIGHT);
    new DotMark(dot).draw(qualifier, FAR);
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

  /** How a timeline shows the kind of date: an example on an axis where January has 16 points. */
  public static String svg(DateMark mark) {
    SvgGraphics svg = new SvgGraphics();
    double middle = HEIGHT / 2;
    if (mark == DateMark.NOT_STATED) {
      svg.line(0, middle, 16, middle, DateShape.STUB);
    } else {
      String date =
          switch (mark) {
            case DISCOVERED_DAY, ACTION_DAY -> "2018-01-16";
            case ACTION_INTERVAL -> "2018-01-07/2018-02-03";
            default -> "2018-01";
          };
      double january = DateShape.millis(LocalDate.of(2018, 1, 1));
      double length = DateShape.millis(LocalDate.of(2018, 2, 1)) - january;
      boolean action = mark.compareTo(DateMark.ACTION_SPAN) >= 0;
      DateShape.of(DateSpan.of(date), action, time -> (time - january) / length * 16)
          .draw(svg, middle, false);
    }
    return svg.document(WIDTH, HEIGHT);
  }
}
