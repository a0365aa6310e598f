package org.precis.input.table;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.precis.diagnostic.Fault;
import org.precis.diagnostic.NearestName;
import org.precis.input.field.Fields;
import org.precis.input.tree.Node;
import org.precis.input.tree.PlainLabel;
import org.precis.model.Table.Role;

/**
 * What each row of a table is among the others, as its author says: under {@code rows} by its
 * label, or as a stated total.
 *
 * @param labels of the rows of which something is said
 * @param all the roles of all rows
 */
record RowRoles(List<String> labels, List<Role> all) {

  static final String KEY = "rows";

  private static final String QUERY = "query";

  private static final List<String> NAMES = Stream.of(Role.values()).map(Role::word).toList();

  /**
   * The roles of the rows of a table.
   *
   * @param labels of all rows
   * @param complete whether these are all rows of the table
   */
  static RowRoles of(Fields table, AskedTotal asked, List<String> labels, boolean complete) {
    if (table.reading().machine()) {
      return new RowRoles(List.of(), GroupedRows.roles(table));
    }
    Map<String, Role> said = new LinkedHashMap<>();
    for (String row : asked.rows()) {
      boolean last = row.equals(asked.rows().get(asked.rows().size() - 1));
      said.put(row, last ? Role.TOTAL : Role.SUBTOTAL);
      if (complete && !labels.contains(row)) {
        String hint = NearestName.hint(row, labels);
        table.report().add(Fault.UNKNOWN_ROW, table.placeOf("total"), row, hint);
      }
    }
    if (isGiven(table)) {
      Fields rows = new Fields((Node.Mapping) table.get(KEY), table.reading());
      for (String label : rows.keys()) {
        Optional<String> row = PlainLabel.in(labels, label);
        if (row.isPresent()) {
          read(rows, label).ifPresent(role -> put(rows, label, row.get(), role, said));
        } else if (complete) {
          String hint = NearestName.hint(label, labels);
          rows.report().add(Fault.UNKNOWN_ROW, rows.placeOfKey(label), label, hint);
        }
      }
    }
    return new RowRoles(
        List.copyOf(said.keySet()),
        labels.stream().map(label -> said.getOrDefault(label, Role.ROW)).toList());
  }

  /** Whether the key has roles; otherwise it has the rows themselves, or a query for them. */
  static boolean isGiven(Fields table) {
    return table.get(KEY) instanceof Node.Mapping rows && !rows.has(QUERY);
  }

  private static Optional<Role> read(Fields rows, String label) {
    String word = rows.word(label);
    Optional<Role> role = Role.of(word);
    if (role.isEmpty()) {
      String hint = NearestName.hint(word, NAMES);
      rows.report().add(Fault.UNKNOWN_WORD, rows.placeOf(label), word, "role of a row", hint);
    }
    return role;
  }

  private static void put(
      Fields rows, String label, String row, Role role, Map<String, Role> said) {
    Role before = said.put(row, role);
    if (before == Role.TOTAL && role != Role.TOTAL) {
      rows.report().add(Fault.TWO_ROLES, rows.placeOf(label), label, role.word());
    }
  }

  /** A label as it is written in YAML. */
  static String quoted(String label) {
    boolean plain = label.matches("[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ./()-]*[\\p{L}\\p{N})])?");
    return plain ? label : "'" + label.replace("'", "''") + "'";
  }

  /** Whether something is said of a row. */
  boolean isSaid(String label) {
    return labels.contains(label);
  }
}
