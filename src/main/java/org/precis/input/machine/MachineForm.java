package org.precis.input.machine;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.precis.diagnostic.Fault;
import org.precis.input.field.MachineKeys;
import org.precis.input.file.Report;
import org.precis.input.tree.Node;
import org.precis.input.value.TypeReader;
import org.precis.quantity.NumberType;

/**
 * A briefing in its machine form ({@code briefing.json}), whose keys are those of {@code
 * briefing.yaml}, so that both are read by the same code. Places refer to the machine form.
 *
 * @param written the keys of {@code briefing.yaml}, with all rows in it
 * @param slice the slice that the briefing covers
 * @param previous the edition that it is compared with
 */
public record MachineForm(
    Node.Mapping written, Optional<Node.Mapping> slice, Optional<MachineForm> previous) {

  private static final int NEWEST = 3;

  /**
   * Until this version numbers had no types, and all were added but those whose names forbade it.
   */
  private static final int UNTYPED = 2;

  /** The machine form; empty if its version is not supported, which is reported. */
  static Optional<MachineForm> of(Node.Mapping file, Report report) {
    Node version = file.get("schema");
    if (version == null && !file.has("engine") && !file.has(MachineKeys.HEAD)) {
      report.add(
          Fault.NOT_A_BRIEFING,
          file.place(),
          file.place().location().file(),
          "it has neither 'schema' nor 'briefing'",
          "give the briefing.json of a briefing");
      return Optional.empty();
    }
    if (version == null) {
      report.add(Fault.MISSING_KEY, file.place(), "schema", "write \"schema\": " + NEWEST);
      return Optional.empty();
    }
    String text = version instanceof Node.Scalar scalar ? scalar.text() : version.kind();
    boolean untyped = text.equals(Integer.toString(UNTYPED));
    if (!untyped && !text.equals(Integer.toString(NEWEST))) {
      report.add(Fault.SCHEMA_VERSION, version.place(), text, UNTYPED, NEWEST);
      return Optional.empty();
    }
    Map<String, Node.Entry> edition = new LinkedHashMap<>(file.entries());
    MachineKeys.ABOUT.forEach(edition::remove);
    Node.Mapping own = new Node.Mapping(edition, file.place(), false);
    return Optional.of(edition(own, untyped, report));
  }

  private static MachineForm edition(Node.Mapping edition, boolean untyped, Report report) {
    if (!edition.has(MachineKeys.HEAD)) {
      report.add(Fault.MISSING_KEY, edition.place(), MachineKeys.HEAD, "write \"briefing\": { … }");
    }
    Optional<Node.Mapping> head = mapping(edition, MachineKeys.HEAD, report);
    Map<String, Node.Entry> written = new LinkedHashMap<>();
    head.ifPresent(own -> written.putAll(own.entries()));
    written.remove(MachineKeys.SLICE);
    written.putAll(edition.entries());
    written.remove(MachineKeys.HEAD);
    written.remove(MachineKeys.PREVIOUS);
    if (untyped) {
      Node.Scalar flow = new Node.Scalar(NumberType.FLOW.word(), edition.place(), false);
      written.put(TypeReader.OF_PACK, new Node.Entry(flow, flow));
    }
    return new MachineForm(
        new Node.Mapping(written, edition.place(), false),
        head.flatMap(own -> mapping(own, MachineKeys.SLICE, report)),
        mapping(edition, MachineKeys.PREVIOUS, report)
            .map(earlier -> edition(earlier, untyped, report)));
  }

  private static Optional<Node.Mapping> mapping(Node.Mapping thing, String key, Report report) {
    Node node = thing.get(key);
    if (node == null || node instanceof Node.Mapping) {
      return Optional.ofNullable((Node.Mapping) node);
    }
    report.add(Fault.EXPECTED_MAPPING, node.place(), "'" + key + "'", node.kind(), "write { … }");
    return Optional.empty();
  }
}
