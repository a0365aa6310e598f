package org.precis.input.machine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.precis.input.file.Report;
import org.precis.input.tree.Node;

/** Maps a table of the machine form, whose cells are grouped by column id, to rows of a file. */
final class MachineTable {

  private final Node.Mapping table;
  private final Report report;
  private final MachineValue values;
  private final MachineFormMapper mapper;
  private final List<Node.Mapping> columns;
  private final String label;

  private MachineTable(Node.Mapping table, Report report) {
    this.table = table;
    this.report = report;
    this.values = new MachineValue(report);
    this.mapper = new MachineFormMapper(table, report);
    this.columns = mapper.list("columns");
    this.label = labelColumn();
  }

  static Node.Mapping rewrite(Node.Mapping table, Report report) {
    return new MachineTable(table, report).rewrite();
  }

  /** A name for the label column that no other column uses. */
  private String labelColumn() {
    String name = "label";
    while (ids().contains(name)) {
      name = "row " + name;
    }
    return name;
  }

  private List<String> ids() {
    return columns.stream().map(MachineTable::id).toList();
  }

  private static String id(Node.Mapping column) {
    return column.get("id") instanceof Node.Scalar id ? id.text() : "";
  }

  private Node.Mapping rewrite() {
    List<Node> rows = new ArrayList<>();
    mapper.list("rows").forEach(row -> rows.add(row(row)));
    mapper
        .same("id", "title", "chart", "top", "source", "note")
        .without("label", "columns", "rows", "total", "statedTotal");
    Node.Mapping total = mapper.mapping("total");
    if (total != null) {
      mapper.and("total", total(total, rows));
    }
    // version 0.1 had one total, compared in every column
    Node.Mapping stated = mapper.mapping("statedTotal");
    if (stated != null) {
      rows.add(row(stated));
      if (stated.has("label")) {
        mapper.and("total", mapping(stated, Map.of("stated", stated.get("label"))));
      }
    }
    return mapper
        .and("label", new Node.Scalar(label, table.placeOf("label"), false))
        .and("columns", heads())
        .and("rows", new Node.Sequence(rows, table.placeOf("rows")))
        .done();
  }

  private Node.Mapping total(Node.Mapping total, List<Node> rows) {
    MachineFormMapper said =
        new MachineFormMapper(total, report).same("sum", "columns", "rounding", "because");
    List<Node> labels = new ArrayList<>();
    for (Node.Mapping stated : said.without("stated").list("stated")) {
      rows.add(row(stated));
      if (stated.has("label")) {
        labels.add(stated.get("label"));
      }
    }
    return total.has("stated")
        ? said.and("stated", new Node.Sequence(labels, total.placeOf("stated"))).done()
        : said.done();
  }

  private Node.Mapping row(Node.Mapping row) {
    return new MachineFormMapper(row, report)
        .as("label", label)
        .within("values", "", values::value)
        .done();
  }

  private Node.Mapping heads() {
    Map<String, Node> heads = new LinkedHashMap<>();
    if (table.has("label")) {
      heads.put(label, mapping(table, Map.of("label", table.get("label"))));
    }
    for (Node.Mapping column : columns) {
      heads.put(
          id(column),
          new MachineFormMapper(column, report)
              .without("id")
              .same("label", "unit")
              .as("unitName", "unit-name")
              .done());
    }
    return mapping(table, heads);
  }

  private static Node.Mapping mapping(Node.Mapping at, Map<String, Node> nodes) {
    Map<String, Node.Entry> entries = new LinkedHashMap<>();
    nodes.forEach(
        (name, node) ->
            entries.put(name, new Node.Entry(new Node.Scalar(name, node.place(), false), node)));
    return new Node.Mapping(entries, at.place(), false);
  }
}
