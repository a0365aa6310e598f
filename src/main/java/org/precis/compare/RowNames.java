package org.precis.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.precis.model.Table;
import org.precis.model.Table.Row;

/**
 * What the rows of a table are called in two editions: by their labels or, where either edition has
 * a label more than once, with those of the rows that they are part of before it. So a row keeps
 * its name when the other edition has one more row of its label.
 */
final class RowNames {

  private final Set<String> repeated = new TreeSet<>();

  /** The names of all rows in both. */
  private final Set<String> taken = new TreeSet<>();

  RowNames(List<Row> before, List<Row> now) {
    repeated.addAll(Table.repeated(labels(before)));
    repeated.addAll(Table.repeated(labels(now)));
    taken.addAll(of(before));
    taken.addAll(of(now));
  }

  private static List<String> labels(List<Row> rows) {
    return rows.stream().map(Row::label).toList();
  }

  /** For readers, in the order of the rows: {@code Fraud, Other}. */
  List<String> of(List<Row> rows) {
    List<Integer> levels = rows.stream().map(Row::level).toList();
    return Table.toldApart(labels(rows), levels, repeated).stream()
        .map(told -> String.join(", ", told))
        .toList();
  }

  /**
   * To find a row in the other edition: those that are called the same are numbered, by numbers
   * that make no name of another row in either.
   */
  List<String> numbered(List<Row> rows) {
    Map<String, Integer> last = new TreeMap<>();
    List<String> names = new ArrayList<>();
    for (String name : of(rows)) {
      int count = last.getOrDefault(name, 0) + 1;
      while (count > 1 && taken.contains(numbered(name, count))) {
        count++;
      }
      last.put(name, count);
      names.add(count == 1 ? name : numbered(name, count));
    }
    return names;
  }

  private static String numbered(String name, int count) {
    return name + " (" + count + ")";
  }
}
