package org.precis.html.view;

import java.util.Arrays;
import org.precis.chart.QuantityText;
import org.precis.look.Look;
import org.precis.workspace.Fonts;

/** The maximum width of the cells added, in ems: on one line each, and with the qualifier above. */
final class CellWidths {

  /** The gap between the columns of tables, in millimetres. */
  static final double GAP = 2;

  private static final double MM_IN_POINT = 25.4 / 72;
  private static final double BODY = 8.75;

  private final Fonts fonts;
  private final Look look;
  private double line;
  private double stacked;

  CellWidths(Fonts fonts, Look look) {
    this.fonts = fonts;
    this.look = look;
  }

  /** Adds a quantity; if room is short its qualifier may be above its number. */
  CellWidths add(QuantityText phrase) {
    double before = phrase.before().isEmpty() ? 0 : regular(phrase.before() + " ");
    double after = phrase.after().isEmpty() ? 0 : regular(" " + phrase.after());
    double number = fonts.width(look.semibold(), phrase.number());
    line = Math.max(line, before + number + after);
    stacked = Math.max(stacked, stacked(phrase, before, number, after));
    return this;
  }

  /** Adds the widest unbreakable part; plain words wrap at each space. */
  private double stacked(QuantityText phrase, double before, double number, double after) {
    if (phrase.number().isEmpty()) {
      return widest(phrase.before());
    }
    boolean aboveApart = !QuantityText.gap(phrase.before(), phrase.number()).isEmpty();
    boolean belowApart = !QuantityText.gap(phrase.number(), phrase.after()).isEmpty();
    double middle = number + (aboveApart ? 0 : before) + (belowApart ? 0 : after);
    double above = aboveApart ? regular(phrase.before()) : 0;
    double below = belowApart ? widest(phrase.after()) : 0;
    return Math.max(middle, Math.max(above, below));
  }

  private double widest(String words) {
    return Arrays.stream(words.split(" ", -1)).mapToDouble(this::regular).max().orElse(0);
  }

  /** Adds the head of a column, which may wrap and is set smaller. */
  CellWidths addHead(String head) {
    for (String word : head.split("[ -]|(?<=\\p{IsHan})", -1)) {
      double width = fonts.width(look.semibold(), word) * 7.5 / BODY;
      line = Math.max(line, width);
      stacked = Math.max(stacked, width);
    }
    return this;
  }

  private double regular(String text) {
    return fonts.width(look.regular(), text);
  }

  /** The width with the gap before the column, in millimetres. */
  double line(double size) {
    return line * size * MM_IN_POINT + GAP;
  }

  double stacked(double size) {
    return stacked * size * MM_IN_POINT + GAP;
  }

  /**
   * The smallest of these widths that fits every cell on one line; else the largest.
   *
   * @param gap how much of a width is the gap before the column
   */
  int column(double gap, int... widths) {
    for (int width : widths) {
      if (line(BODY) - GAP + gap <= width) {
        return width;
      }
    }
    return widths[widths.length - 1];
  }
}
