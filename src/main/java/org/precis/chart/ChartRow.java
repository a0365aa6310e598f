package org.precis.chart;

import org.precis.quantity.Quantity;

/**
 * One named quantity of a chart.
 *
 * @param ordinal the number that the row has in the briefing, or ""
 * @param words the quantity as it is printed beside the mark; where it is not stated, those words
 */
public record ChartRow(String ordinal, String label, Quantity quantity, QuantityText words) {

  boolean stated() {
    return quantity.stated();
  }
}
