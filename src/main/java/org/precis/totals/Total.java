package org.precis.totals;

import java.util.List;
import org.precis.model.Quantity;

/**
 * A sum with all that was added and how many had nothing to add.
 *
 * @param id {@code total.suspects}, {@code total.suspects.province.guangdong}, {@code
 *     total.group.result}, {@code total.table.by-state.losses}, {@code
 *     total.table.by-state.losses.other}
 * @param measure id of the measure over the cases, else ""
 * @param by dimension of a breakdown; {@code group}, {@code table} or {@code other} for sums over
 *     statistics, all rows of a table, and its rows that are not shown; "" for all cases
 * @param key the dimension's value as the author writes it, or "" for cases without one; the id of
 *     the group; {@code table.column}
 * @param quantity the sum; not stated where nothing that counts states a number
 * @param stated how many state a number
 * @param unstated how many state none; those where a number has no meaning are in neither count
 * @param addends those that are counted, stated or not, in the edition's order
 */
public record Total(
    String id,
    String measure,
    String by,
    String key,
    Quantity quantity,
    String unit,
    int stated,
    int unstated,
    List<Addend> addends) {

  public Total {
    addends = List.copyOf(addends);
  }

  /** Those that state no number. */
  public List<Addend> silent() {
    return addends.stream().filter(addend -> !addend.quantity().stated()).toList();
  }

  /** How many are counted, stated or not. */
  public int counted() {
    return stated + unstated;
  }
}
