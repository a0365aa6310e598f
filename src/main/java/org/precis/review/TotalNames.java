package org.precis.review;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.precis.claim.Total;
import org.precis.model.Dimension;
import org.precis.model.Edition;
import org.precis.model.Group;
import org.precis.model.Measure;
import org.precis.model.Table;

/**
 * What the totals of an edition are called, as its readers know what they are of.
 *
 * @param texts fills in the references of a label
 */
record TotalNames(Edition edition, UnaryOperator<String> texts) {

  String of(Total total) {
    if (!total.measure().isEmpty()) {
      String all = total.by().isEmpty() ? "all cases" : dimension(total.by()) + " " + key(total);
      return measure(total.measure()) + ", " + all;
    }
    Optional<Table> table = table(total);
    if (table.isEmpty()) {
      return group(total.key()) + ", total";
    }
    String rows = total.by().equals("other") ? "rows not shown" : "total";
    return column(table.get(), total) + ", " + rows + ": " + texts.apply(table.get().title());
  }

  /** What is added up in a total, in the singular. */
  String summed(Total total) {
    if (!total.measure().isEmpty()) {
      return "case";
    }
    return total.by().equals("group") ? "statistic" : "row";
  }

  /** The table whose column is added. */
  Optional<Table> table(Total total) {
    return edition.tables().stream()
        .filter(table -> total.measure().isEmpty() && !total.by().equals("group"))
        .filter(table -> total.key().startsWith(table.id() + "."))
        .filter(table -> !column(table, total).isEmpty())
        .findFirst();
  }

  private static String column(Table table, Total total) {
    return table.columns().stream()
        .filter(column -> total.key().equals(table.id() + "." + column.id()))
        .map(Table.Column::label)
        .findFirst()
        .orElse("");
  }

  private String measure(String id) {
    return edition.measure(id).map(Measure::label).map(texts).orElse(id);
  }

  private String group(String id) {
    return edition.group(id).map(Group::title).map(texts).orElse(id);
  }

  /** A dimension by its label, where the pack gives it one. */
  private String dimension(String id) {
    return edition
        .dimension(id)
        .map(Dimension::label)
        .filter(label -> !label.isEmpty())
        .map(texts)
        .orElse(id);
  }

  private static String key(Total total) {
    return total.key().isEmpty() ? "not stated" : total.key();
  }
}
