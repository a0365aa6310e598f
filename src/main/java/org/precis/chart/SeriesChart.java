package org.precis.chart;

import java.util.Comparator;
import java.util.List;
import org.precis.model.Quantity;

/** One quantity over several periods, as columns in the order of time; nothing bridges a gap. */
public record SeriesChart(List<Period> periods, List<Break> breaks) implements ChartSpec {

  public SeriesChart {
    periods = List.copyOf(periods);
    breaks = breaks.stream().sorted(Comparator.comparingInt(Break::before)).toList();
    if (periods.isEmpty()) {
      throw new IllegalArgumentException("a series has a period");
    }
    for (Break at : breaks) {
      if (at.before() < 1 || at.before() >= periods.size()) {
        throw new IllegalArgumentException("a break lies between two periods: " + at);
      }
    }
  }

  @Override
  public List<ChartRow> rows() {
    return periods.stream()
        .map(at -> new ChartRow("", at.label(), at.quantity(), at.words()))
        .toList();
  }

  /**
   * One place in the series, kept also where nothing is stated for it.
   *
   * @param label {@code 2018}
   * @param detail what must be known of it, {@code 10 months}, or ""
   */
  public record Period(String label, String detail, Quantity quantity, QuantityText words) {}

  /**
   * A place where the series changes what it counts.
   *
   * @param before index of the first period after the break, from 1
   * @param left what is counted before it, or ""
   * @param right what is counted from then on, or ""
   */
  public record Break(int before, String left, String right) {}
}
