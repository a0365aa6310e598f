package org.precis.input.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.precis.input.field.Fields;
import org.precis.input.field.MachineKeys;
import org.precis.input.tree.Node;
import org.precis.model.Table;
import org.precis.model.Table.Role;

/**
 * The rows of a table in the machine form, where each has its values in an object of their own and
 * stated totals are apart. They become rows of a pack: the label first, the stated totals last.
 */
final class GroupedRows {

  private static final String LABEL = "label";
  private static final String LEVEL = "level";
  private static final String ROLE = "role";
  private static final String HINT = "write {\"label\": \"…\", \"values\": { … }}";

  private final List<Fields> grouped = new ArrayList<>();

  private GroupedRows(Fields table) {
    grouped.addAll(table.list("rows", HINT));
    table.thing("total", HINT).ifPresent(total -> grouped.addAll(stated(total)));
  }

  static List<Fields> of(Fields table) {
    return new GroupedRows(table).rows();
  }

  /** The rows in which the source states totals. */
  static List<Fields> stated(Fields total) {
    return total.list("stated", HINT);
  }

  /** What each of the rows is among the others. Before version 3 only averages said so. */
  static List<Role> roles(Fields table) {
    List<Role> roles = new ArrayList<>();
    table.list("rows", HINT).forEach(row -> roles.add(role(row, Role.ROW)));
    Optional<Fields> total = table.thing("total", HINT);
    List<Fields> stated = total.map(GroupedRows::stated).orElse(List.of());
    int averages = total.map(own -> own.count(MachineKeys.AVERAGES, 1, stated.size(), 0)).orElse(0);
    for (int i = 0; i < stated.size(); i++) {
      boolean last = i == stated.size() - 1;
      Role usual = i < averages ? Role.AVERAGE : last ? Role.TOTAL : Role.SUBTOTAL;
      roles.add(role(stated.get(i), usual));
    }
    return roles;
  }

  private static Role role(Fields row, Role usual) {
    String word = row.word(ROLE);
    return word.isEmpty() ? usual : Role.of(word).orElse(usual);
  }

  private List<Fields> rows() {
    String label = labelColumn();
    return grouped.stream().map(row -> row(row, label)).toList();
  }

  /** A name for the column of labels that no other column has. */
  private String labelColumn() {
    Set<String> columns = new LinkedHashSet<>();
    grouped.forEach(
        row -> row.thing(MachineKeys.VALUES, HINT).ifPresent(own -> columns.addAll(own.keys())));
    String name = LABEL;
    while (columns.contains(name)) {
      name = "row " + name;
    }
    return name;
  }

  private static Fields row(Fields row, String label) {
    row.only(List.of(MachineKeys.VALUES, LEVEL, ROLE), List.of(LABEL));
    Map<String, Node.Entry> cells = new LinkedHashMap<>();
    Node.Scalar none = new Node.Scalar("", row.place(), false);
    Node.Entry own = row.mapping().entries().getOrDefault(LABEL, new Node.Entry(none, none));
    int level = row.count(LEVEL, 1, Table.Row.DEEPEST, 0);
    cells.put(
        label,
        own.value() instanceof Node.Scalar text
            ? new Node.Entry(own.key(), text.indented(level))
            : own);
    row.thing(MachineKeys.VALUES, HINT)
        .ifPresent(values -> cells.putAll(values.mapping().entries()));
    return new Fields(new Node.Mapping(cells, row.place(), false), row.reading());
  }
}
