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

  RowNames(List<Row> before, List<Row> now) {
    repeated.addAll(Table.repeated(labels(before)));
    repeated.addAll(Table.repeated(labels(now)));
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

  /** To find a row in the other edition: those that are called the same are numbered. */
  List<String> numbered(List<Row> rows) {
    Map<String, Integer> seen = new TreeMap<>();
    List<String> names = new ArrayList<>();
    for (String name : of(rows)) {
      int count = seen.merge(name, 1, Integer::sum);
      names.add(count == 1 ? name : name + " (" + count + ")");
    }
    return names;
  }
}
