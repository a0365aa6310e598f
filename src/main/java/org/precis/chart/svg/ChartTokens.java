package org.precis.chart.svg;

import org.precis.look.Look;

/** The tokens of a look whose names begin with {@code --chart-}. */
class ChartTokens {

  final Look look;

  ChartTokens(Look look) {
    this.look = look;
  }

  final double points(String token) {
    return look.points("chart-" + token);
  }

  final double number(String token) {
    return look.number("chart-" + token);
  }
}
