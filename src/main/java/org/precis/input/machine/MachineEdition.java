package org.precis.input.machine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.precis.diagnostic.Fault;
import org.precis.input.field.Ids;
import org.precis.input.file.Report;
import org.precis.input.tree.Node;

/** Maps one edition of the machine form, and the one it is compared with, to the form of a pack. */
final class MachineEdition {

  private final Node.Mapping file;
  private final boolean first;
  private final Report report;
  private final MachineFormMapper head;
  private final MachineFormMapper parts;
  private final MachineValue values;

  /**
   * Prepares the mapping of an edition.
   *
   * @param first whether it is version 1, which did not store figures chosen by the engine
   */
  MachineEdition(Node.Mapping file, boolean first, Report report) {
    this.file = file;
    this.first = first;
    this.report = report;
    this.parts = rewrite(file);
    this.head = rewrite(headOf(file));
    this.values = new MachineValue(report);
  }

  private Node.Mapping headOf(Node.Mapping edition) {
    Node.Mapping briefing = parts.mapping("briefing");
    if (briefing != null) {
      return briefing;
    }
    if (!edition.has("briefing")) {
      report.add(Fault.MISSING_KEY, edition.place(), "briefing", "write \"briefing\": { … }");
    }
    return new Node.Mapping(Map.of(), edition.place(), false);
  }

  private MachineFormMapper rewrite(Node.Mapping thing) {
    return new MachineFormMapper(thing, report);
  }

  /** The edition that the file was made for. */
  MachineForm outermost() {
    parts.without("engine", "schema", "totals");
    return form();
  }

  private MachineForm form() {
    Map<String, Node.Entry> written = new LinkedHashMap<>(head().entries());
    written.putAll(parts().entries());
    Optional<Node.Mapping> earlier = Optional.ofNullable(parts.mapping("previous"));
    return new MachineForm(
        new Node.Mapping(written, file.place(), false),
        Optional.ofNullable(head.mapping("slice")),
        earlier.map(edition -> new MachineEdition(edition, first, report).form()));
  }

  private Node.Mapping head() {
    return head.same("id", "title", "subtitle", "kind", "issuer", "period", "language")
        .same("published", "status", "contact", "next", "edition", "summary", "quality")
        .as("statisticsTitle", "statistics-title")
        .as("casesTitle", "cases-title")
        .as("casesText", "cases-text")
        .same("template", "limits")
        .without("slice")
        .done();
  }

  private Node.Mapping parts() {
    if (first && parts.list("figures").isEmpty()) {
      parts.without("figures");
    } else {
      parts.as("figures", "figures", node -> list("figures", this::figure));
    }
    return parts
        .as("sources", "sources", node -> named("sources", this::source))
        .as("groups", "groups", node -> list("groups", this::group))
        .as("statistics", "statistics", node -> list("statistics", this::statistic))
        .as("measures", "measures", node -> named("measures", this::measure))
        .as("dimensions", "dimensions", node -> named("dimensions", this::dimension))
        .as("cases", "cases", node -> list("cases", this::caseItem))
        .as("tables", "tables", node -> list("tables", t -> MachineTable.rewrite(t, report)))
        .as("notAdded", "not-added", node -> list("notAdded", this::notAdded))
        .as("corrections", "corrections", node -> list("corrections", this::correction))
        .same("names", "words", "units", "glossary", "fonts")
        .without("briefing", "previous")
        .done();
  }

  private Node list(String key, UnaryOperator<Node.Mapping> form) {
    List<Node> items = new ArrayList<>();
    parts.list(key).forEach(item -> items.add(form.apply(item)));
    return new Node.Sequence(items, file.placeOf(key));
  }

  /** A list of entries as a mapping by id. */
  private Node named(String key, UnaryOperator<Node.Mapping> form) {
    Map<String, Node.Entry> things = new LinkedHashMap<>();
    Ids ids = new Ids(report);
    for (Node.Mapping thing : parts.list(key)) {
      Node id = thing.get("id");
      if (id instanceof Node.Scalar name) {
        ids.take(name.text(), name.place());
        things.putIfAbsent(name.text(), new Node.Entry(name, form.apply(thing)));
      } else {
        report.add(Fault.MISSING_KEY, thing.place(), "id", "write \"id\": \"…\"");
      }
    }
    return new Node.Mapping(things, file.placeOf(key), false);
  }

  private Node.Mapping source(Node.Mapping source) {
    return rewrite(source)
        .without("id")
        .same("title", "publisher", "published", "address", "note", "file", "sha256", "text")
        .done();
  }

  private Node.Mapping group(Node.Mapping group) {
    return rewrite(group).same("id", "title", "text", "note", "total").done();
  }

  private Node.Mapping statistic(Node.Mapping statistic) {
    return rewrite(statistic)
        .same("id", "group", "label", "unit", "source", "quote", "says", "note", "dimensions")
        .as("shortLabel", "short")
        .as("unitName", "unit-name")
        .as("partOf", "part_of")
        .as("value", "value", values::value)
        .within("otherPeriods", "value@", values::value)
        .done();
  }

  private Node.Mapping measure(Node.Mapping measure) {
    return rewrite(measure)
        .without("id")
        .same("label", "unit", "note", "add")
        .as("unitName", "unit-name")
        .as("shortLabel", "short")
        .done();
  }

  private Node.Mapping dimension(Node.Mapping dimension) {
    return rewrite(dimension).without("id").same("label", "level").done();
  }

  /** Without declared dimensions, they are keys of the case itself, as in the first version. */
  private Node.Mapping caseItem(Node.Mapping caseItem) {
    MachineFormMapper mapper =
        file.has("dimensions") ? rewrite(caseItem) : rewrite(caseItem).withOthers();
    return mapper
        .same("id", "title", "dimensions", "opened", "closed")
        .same("text", "source", "quote", "note")
        .as("shortTitle", "short")
        .within("measures", "", values::reported)
        .done();
  }

  private Node.Mapping figure(Node.Mapping figure) {
    return rewrite(figure)
        .same("id", "chart", "of", "message", "subtitle", "note", "periods", "breaks")
        .done();
  }

  private Node.Mapping notAdded(Node.Mapping notAdded) {
    return rewrite(notAdded).same("what", "of", "why").done();
  }

  private Node.Mapping correction(Node.Mapping correction) {
    return rewrite(correction).same("on", "what", "why").as("was", "was", values::values).done();
  }
}
