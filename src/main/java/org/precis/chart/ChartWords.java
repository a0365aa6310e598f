package org.precis.chart;

import java.math.BigDecimal;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.IntFunction;

/**
 * All words that a chart itself prints, as the language of the briefing has them.
 *
 * @param number a number on an axis: {@code 10 million}
 * @param month the short name of a month, 1 to 12: {@code Nov}
 * @param year a year: {@code 2018}
 * @param point what a pointer shows of a mark, by its name and its number: {@code Hacking: 2,200};
 *     "" where there is no pointer
 */
public record ChartWords(
    Function<BigDecimal, String> number,
    IntFunction<String> month,
    IntFunction<String> year,
    BinaryOperator<String> point) {

  /** The same for a screen that is touched. */
  ChartWords withoutPointer() {
    return new ChartWords(number, month, year, (name, quantity) -> "");
  }

  /** What a pointer shows of a row. */
  String point(ChartRow row) {
    return point.apply(row.label(), row.words().text());
  }
}
