package org.precis.input.field;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.precis.diagnostic.Fault;
import org.precis.input.file.Place;
import org.precis.input.file.QueryCell;
import org.precis.input.file.Report;
import org.precis.input.tree.Characters;
import org.precis.input.tree.Node;
import org.precis.query.QueryResult;
import org.precis.query.QueryResult.Column;
import org.precis.query.QueryResult.Kind;

/**
 * The rows that a query gives, as a table of the pack.
 *
 * @param query where it stands in the pack
 */
record QueryRows(Place query, QueryResult answer) {

  private static final String CAST = "turn it into one in the query: CAST(… AS VARCHAR)";
  private static final String CAST_MOMENT =
      "say of which place its day is: CAST(… AT TIME ZONE 'Europe/Berlin' AS DATE)";

  /** The rows as mappings from column name to cell; empty where there are none. */
  Optional<Node> tree(Characters characters, Reading reading) {
    Report report = reading.report();
    if (answer.rows().isEmpty()) {
      report.add(Fault.QUERY_NO_ROWS, query);
      return Optional.empty();
    }
    if (!answer.ordered() && answer.rows().size() > 1) {
      report.add(Fault.QUERY_ORDER, query);
    }
    List<Node.Scalar> head = head(report);
    List<Node> rows = new ArrayList<>(answer.rows().size());
    for (int row = 0; row < answer.rows().size(); row++) {
      rows.add(row(row, head, characters, reading.decimal()));
    }
    return Optional.of(new Node.Sequence(rows, query));
  }

  private List<Node.Scalar> head(Report report) {
    List<Node.Scalar> head = new ArrayList<>();
    for (int i = 0; i < answer.columns().size(); i++) {
      Column column = answer.columns().get(i);
      QueryCell place = QueryCell.head(query, answer, i);
      if (column.kind() == Kind.OTHER || column.kind() == Kind.MOMENT) {
        String hint = column.kind() == Kind.OTHER ? CAST : CAST_MOMENT;
        report.add(Fault.QUERY_TYPE, place, column.name(), column.type(), hint);
      }
      head.add(new Node.Scalar(column.name(), place, false));
    }
    return head;
  }

  private Node row(int row, List<Node.Scalar> head, Characters characters, char decimal) {
    Map<String, Node.Entry> cells = new LinkedHashMap<>();
    for (int i = 0; i < head.size(); i++) {
      QueryCell place = QueryCell.of(query, answer, row, i);
      String given = answer.rows().get(row).get(i);
      boolean number = decimal != '.' && answer.columns().get(i).kind() == Kind.NUMBER;
      String text = characters.checked(number ? given.replace('.', decimal) : given, place);
      Node.Scalar cell = new Node.Scalar(text.strip(), place, false);
      cells.put(head.get(i).text(), new Node.Entry(head.get(i), cell));
    }
    return new Node.Mapping(cells, QueryCell.of(query, answer, row, 0), true);
  }
}
