package org.precis.chart;

import java.util.List;
import org.precis.quantity.Quantity;

/**
 * One named quantity of a chart.
 *
 * @param ordinal the number that the row has in the briefing, or ""
 * @param words the quantity as it is printed beside the mark; where it is not stated, those words
 * @param forecast whether it is expected and not reported, so that its mark is open
 */
public record ChartRow(
    String ordinal, String label, Quantity quantity, QuantityText words, boolean forecast) {

  public ChartRow(String ordinal, String label, Quantity quantity, QuantityText words) {
    this(ordinal, label, quantity, words, false);
  }

  /** Those that are no forecasts; all, if there are no others. */
  public static List<ChartRow> reported(List<ChartRow> rows) {
    List<ChartRow> reported = rows.stream().filter(row -> !row.forecast()).toList();
    return reported.stream().anyMatch(ChartRow::stated) ? reported : rows;
  }

  /** Whether it has a number. */
  public boolean stated() {
    return quantity.stated();
  }
}
