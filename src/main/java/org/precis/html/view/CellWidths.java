package org.precis.html.view;

import java.util.Arrays;
import org.precis.chart.QuantityText;
import org.precis.look.Look;
import org.precis.workspace.Fonts;

/** The maximum width of the cells added, in ems: on one line each, and with the qualifier above. */
final class CellWidths {

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
      double width =
          fonts.width(look.semibold(), word) * look.points("table-head") / look.points("table");
      line = Math.max(line, width);
      stacked = Math.max(stacked, width);
    }
    return this;
  }

  private double regular(String text) {
    return fonts.width(look.regular(), text);
  }

  /** The width with the gap before the column, in points, in type of this size. */
  double line(double size) {
    return line * size + look.points("cell-gap");
  }

  double stacked(double size) {
    return stacked * size + look.points("cell-gap");
  }

  /**
   * The step of the first of these widths that fits every cell on one line; else of the last.
   *
   * @param token of the widths: its name, and with {@code -2} and so on those of the next steps
   * @param gap whether a width contains the gap before the column
   */
  int column(String token, boolean gap, int steps) {
    double needed = line(look.points("table")) - (gap ? 0 : look.points("cell-gap"));
    for (int step = 1; step < steps; step++) {
      if (needed <= look.points(token, step)) {
        return step;
      }
    }
    return steps;
  }
}
