package org.precis.input.machine;

import java.util.Optional;
import org.precis.diagnostic.Fault;
import org.precis.input.file.Report;
import org.precis.input.tree.Node;

/**
 * A briefing in its machine form ({@code briefing.json}), mapped to the keys of {@code
 * briefing.yaml} so that both are read by the same code. Places refer to the machine form.
 *
 * @param written the keys of {@code briefing.yaml}, with all rows in it
 * @param slice the slice that the briefing covers
 * @param previous the edition that it is compared with
 */
public record MachineForm(
    Node.Mapping written, Optional<Node.Mapping> slice, Optional<MachineForm> previous) {

  private static final int NEWEST = 2;

  /** This version had source texts, and quotes without places. */
  private static final int FIRST = 1;

  /** The machine form; empty if its version is not supported, which is reported. */
  static Optional<MachineForm> of(Node.Mapping file, Report report) {
    Node version = file.get("schema");
    if (version == null && !file.has("engine") && !file.has("briefing")) {
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
    if (!text.equals(Integer.toString(NEWEST)) && !text.equals(Integer.toString(FIRST))) {
      report.add(Fault.SCHEMA_VERSION, version.place(), text, NEWEST);
      return Optional.empty();
    }
    boolean first = text.equals(Integer.toString(FIRST));
    return Optional.of(new MachineEdition(file, first, report).outermost());
  }
}
