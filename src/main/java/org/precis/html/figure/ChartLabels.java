package org.precis.html.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.precis.chart.QuantityText;
import org.precis.html.inline.QuantityWords;
import org.precis.html.words.Decimals;
import org.precis.html.words.Numbers;
import org.precis.html.words.Numbers.Magnitude;
import org.precis.quantity.Interval;
import org.precis.quantity.Value;

/**
 * The data labels of one chart. Those of one unit are all in millions or all in full digits, and
 * exact numbers have the same number of decimals, so that labels compare as the marks do; none if
 * each is a whole number. On a logarithmic axis, where numbers of every magnitude occur, and in
 * languages that count in tens of thousands if all long numbers have a short form, labels without a
 * common magnitude keep their own.
 */
final class ChartLabels {

  private final QuantityWords quantities;
  private final Numbers numbers;
  private final Map<String, Alike> byUnit = new TreeMap<>();

  /**
   * How the numbers of a unit are printed.
   *
   * @param magnitude empty for full digits
   * @param longer whether one of them reaches a magnitude
   * @param myriads whether those that reach a magnitude are short, as everywhere on the page
   * @param whole whether each is a whole number, which is printed as one: 2,750 and not 2,750.0
   * @param decimals of the exact numbers
   */
  private record Alike(
      Optional<Magnitude> magnitude,
      boolean longer,
      boolean myriads,
      boolean whole,
      int decimals) {}

  /**
   * @param values all that the chart shows
   */
  ChartLabels(QuantityWords quantities, Numbers numbers, List<Value> values, boolean logarithmic) {
    this.quantities = quantities;
    this.numbers = numbers;
    Map<String, List<Interval>> intervals = new TreeMap<>();
    for (Value value : values) {
      value
          .quantity()
          .interval()
          .ifPresent(
              one ->
                  intervals
                      .computeIfAbsent(value.counted().name(), u -> new ArrayList<>())
                      .add(one));
    }
    intervals.forEach(
        (unit, those) -> {
          Alike alike = alike(those);
          boolean unlike = logarithmic || alike.myriads;
          if (!unlike || alike.magnitude.isPresent()) {
            byUnit.put(unit, alike);
          }
        });
  }

  private Alike alike(List<Interval> intervals) {
    List<BigDecimal> printed = intervals.stream().flatMap(ChartLabels::printed).toList();
    Optional<Magnitude> common = numbers.common(printed);
    boolean whole = printed.stream().allMatch(number -> number.stripTrailingZeros().scale() <= 0);
    int written = whole ? 0 : Decimals.of(intervals.stream().map(one -> one)).most();
    int decimals = common.map(magnitude -> decimals(intervals, magnitude)).orElse(written);
    boolean longer = printed.stream().anyMatch(numbers::reachesMagnitude);
    boolean myriads = longer && numbers.countsInMyriads() && numbers.haveShortForms(printed);
    return new Alike(common, longer, myriads, whole, decimals);
  }

  private static int decimals(List<Interval> intervals, Magnitude magnitude) {
    return intervals.stream()
        .filter(Interval::exact)
        .mapToInt(interval -> magnitude.scaled(interval.number()).scale())
        .max()
        .orElse(0);
  }

  private static Stream<BigDecimal> printed(Interval interval) {
    return switch (interval.qualifier()) {
      case BETWEEN, ABOUT_BETWEEN -> Stream.of(interval.lower(), interval.upper());
      default -> Stream.of(interval.number());
    };
  }

  QuantityText of(Value value) {
    Alike alike = byUnit.get(value.counted().name());
    if (alike == null) {
      return quantities.inProse(value);
    }
    boolean exact = value.quantity().interval().filter(Interval::exact).isPresent();
    return quantities.label(value, number -> print(number, alike, exact ? alike.decimals : 0));
  }

  /** The same number with the decimals that its label has, so that a title writes it alike. */
  Value written(Value value) {
    Alike alike = byUnit.get(value.counted().name());
    return alike == null || alike.magnitude.isPresent()
        ? value
        : value
            .quantity()
            .interval()
            .filter(Interval::exact)
            .map(
                exact ->
                    alike.whole
                        ? exact.number().setScale(0)
                        : exact.withDecimals(alike.decimals).number())
            .map(number -> value.withQuantity(new Interval(number, true, number, true, false)))
            .orElse(value);
  }

  private String print(BigDecimal number, Alike alike, int decimals) {
    return alike
        .magnitude
        .map(magnitude -> numbers.in(magnitude, number, decimals))
        .orElseGet(
            () ->
                numbers.digits(alike.whole ? number.setScale(0) : number, decimals, alike.longer));
  }
}
