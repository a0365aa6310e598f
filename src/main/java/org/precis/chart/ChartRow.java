package org.precis.chart;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.precis.claim.Observation;
import org.precis.claim.Rank;
import org.precis.quantity.Quantity;

/**
 * One named quantity of a chart.
 *
 * @param ordinal the number that the row has in the briefing, or ""
 * @param number the quantity, with what may be said of it beside others
 * @param words the quantity as it is printed beside the mark; where it is not stated, those words
 * @param residual whether it holds what no other does, so that it stands last and is not named
 */
public record ChartRow(
    String ordinal, String label, Observation number, QuantityText words, boolean residual) {

  /** A row like most, which is no residual group. */
  public ChartRow(String ordinal, String label, Observation number, QuantityText words) {
    this(ordinal, label, number, words, false);
  }

  /** The same row as a residual group, or not. */
  public ChartRow residual(boolean is) {
    return new ChartRow(ordinal, label, number, words, is);
  }

  /** Those that are no forecasts. */
  public static List<ChartRow> reported(List<ChartRow> rows) {
    return rows.stream().filter(row -> !row.forecast()).toList();
  }

  /** Rows in the order in which they are drawn by their numbers; see {@link Rank#order}. */
  static List<ChartRow> inOrder(List<ChartRow> rows) {
    return Rank.order(numbers(rows)).stream().map(rows::get).toList();
  }

  /** Rows by their labels, in the order of these. */
  static Map<String, List<ChartRow>> labelled(List<ChartRow> rows) {
    return rows.stream()
        .collect(Collectors.groupingBy(ChartRow::label, LinkedHashMap::new, Collectors.toList()));
  }

  /**
   * The same of rows that have labels of their own.
   *
   * @param labels above the rows at each place
   * @param lists each with a row at each place
   */
  static Map<String, List<ChartRow>> labelled(List<String> labels, List<List<ChartRow>> lists) {
    Map<String, List<ChartRow>> labelled = new LinkedHashMap<>();
    for (int i = 0; i < labels.size(); i++) {
      List<ChartRow> rows = labelled.computeIfAbsent(labels.get(i), of -> new ArrayList<>());
      for (List<ChartRow> list : lists) {
        rows.add(list.get(i));
      }
    }
    return labelled;
  }

  /** The numbers of some rows. */
  public static List<Observation> numbers(List<ChartRow> rows) {
    return rows.stream().map(ChartRow::number).toList();
  }

  public Quantity quantity() {
    return number.value().quantity();
  }

  /** Whether it is expected and not reported, so that its mark is open. */
  public boolean forecast() {
    return number.value().isForecast();
  }

  /** Whether it has a number. */
  public boolean stated() {
    return quantity().stated();
  }
}
