package org.precis.chart;

import java.math.BigDecimal;
import java.util.function.Function;
import java.util.function.IntFunction;

/**
 * All words that a chart itself prints, as the language of the briefing has them.
 *
 * @param number a number on an axis: {@code 10 million}
 * @param month the short name of a month, 1 to 12: {@code Nov}
 * @param year a year: {@code 2018}
 */
public record ChartWords(
    Function<BigDecimal, String> number, IntFunction<String> month, IntFunction<String> year) {}
