package org.precis.chart.svg;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A drawing as it is read from right to left: names at the right, bars and time grow to the left.
 * Texts are not turned: in text of this direction they begin at their right end, where the mirrored
 * place of their left end is (SVG 1.1, 10.7.2).
 */
public final class Mirror {

  private static final Pattern WIDTH = Pattern.compile("viewBox=\"0 0 ([0-9.]+) ");

  /** The elements that {@link SvgGraphics} writes, up to their last coordinate. */
  private static final Pattern ELEMENT =
      Pattern.compile(
          "(?<rect><rect x=\")(?<left>[-0-9.]+)(?<top>\" y=\"[-0-9.]+\" width=\")(?<width>[0-9.]+)"
              + "|(?<at>(?:<text x|<circle cx|<line x1)=\")(?<x>[-0-9.]+)"
              + "|(?<end> x2=\")(?<x2>[-0-9.]+)"
              + "|(?<path><path d=\")(?<points>[^\"]*)");

  private static final Pattern POINT = Pattern.compile("([ML])([-0-9.]+)");

  private Mirror() {}

  /** The mirrored drawing, of the same size. */
  public static String of(String svg) {
    Matcher box = WIDTH.matcher(svg);
    if (!box.find()) {
      throw new IllegalArgumentException("a drawing without a size");
    }
    double width = Double.parseDouble(box.group(1));
    StringBuilder mirrored = new StringBuilder(svg.length());
    Matcher found = ELEMENT.matcher(svg);
    while (found.find()) {
      found.appendReplacement(mirrored, element(found, width));
    }
    return found.appendTail(mirrored).toString();
  }

  private static String element(Matcher found, double width) {
    if (found.group("rect") != null) {
      double right = number(found.group("left")) + number(found.group("width"));
      String mirrored = SvgGraphics.number(width - right);
      return found.group("rect") + mirrored + found.group("top") + found.group("width");
    }
    if (found.group("at") != null) {
      return found.group("at") + SvgGraphics.number(width - number(found.group("x")));
    }
    if (found.group("end") != null) {
      return found.group("end") + SvgGraphics.number(width - number(found.group("x2")));
    }
    return found.group("path")
        + POINT.matcher(found.group("points")).replaceAll(point -> point(point, width));
  }

  private static String point(MatchResult point, double width) {
    return point.group(1) + SvgGraphics.number(width - number(point.group(2)));
  }

  private static double number(String written) {
    return Double.parseDouble(written);
  }
}
