package org.precis.input.machine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.precis.diagnostic.Fault;
import org.precis.diagnostic.NearestName;
import org.precis.input.file.Place;
import org.precis.input.file.Report;
import org.precis.input.tree.Node;

/** Maps the keys of one object of the machine form to those of a pack, and reports unknown keys. */
final class MachineFormMapper {

  private final Node.Mapping thing;
  private final Report report;
  private final Map<String, Node.Entry> written = new LinkedHashMap<>();
  private final Set<String> known = new LinkedHashSet<>();
  private boolean others;

  MachineFormMapper(Node.Mapping thing, Report report) {
    this.thing = thing;
    this.report = report;
  }

  /** Keys with the same name in both forms. */
  MachineFormMapper same(String... keys) {
    for (String key : keys) {
      as(key, key, UnaryOperator.identity());
    }
    return this;
  }

  MachineFormMapper as(String key, String other) {
    return as(key, other, UnaryOperator.identity());
  }

  MachineFormMapper as(String key, String other, UnaryOperator<Node> form) {
    known.add(key);
    if (thing.has(key)) {
      put(other, thing.entries().get(key), form);
    }
    return this;
  }

  /** Moves the entries of a nested object up into the object itself. */
  MachineFormMapper within(String key, String prefix, UnaryOperator<Node> form) {
    known.add(key);
    if (mapping(key) != null) {
      mapping(key).entries().forEach((name, entry) -> put(prefix + name, entry, form));
    }
    return this;
  }

  private void put(String name, Node.Entry entry, UnaryOperator<Node> form) {
    Node.Scalar key = new Node.Scalar(name, entry.key().place(), false);
    written.put(name, new Node.Entry(key, form.apply(entry.value())));
  }

  /** Keys that are allowed and ignored. */
  MachineFormMapper without(String... keys) {
    known.addAll(List.of(keys));
    return this;
  }

  /** Keeps other keys as they are, for the reader of the pack to judge. */
  MachineFormMapper withOthers() {
    others = true;
    return this;
  }

  /** Adds an entry that has another structure in the machine form. */
  MachineFormMapper and(String name, Node node) {
    Node.Scalar key = new Node.Scalar(name, node.place(), false);
    written.put(name, new Node.Entry(key, node));
    return this;
  }

  /** The object in the form of a pack. */
  Node.Mapping done() {
    for (String key : thing.entries().keySet()) {
      if (!known.contains(key) && others) {
        written.put(key, thing.entries().get(key));
      } else if (!known.contains(key)) {
        Place place = thing.entries().get(key).key().place();
        report.add(Fault.UNKNOWN_KEY, place, key, NearestName.hint(key, known));
      }
    }
    return new Node.Mapping(written, thing.place(), false);
  }

  /** The object under a key; null if there is none, which is reported if it is something else. */
  Node.Mapping mapping(String key) {
    Node node = thing.get(key);
    if (node == null || node instanceof Node.Mapping) {
      return (Node.Mapping) node;
    }
    report.add(Fault.EXPECTED_MAPPING, node.place(), "'" + key + "'", node.kind(), "write { … }");
    return null;
  }

  /** The objects in the list under a key. */
  List<Node.Mapping> list(String key) {
    Node node = thing.get(key);
    List<Node.Mapping> things = new ArrayList<>();
    if (node instanceof Node.Sequence sequence) {
      for (Node item : sequence.items()) {
        if (item instanceof Node.Mapping mapping) {
          things.add(mapping);
        } else {
          report.add(
              Fault.EXPECTED_MAPPING,
              item.place(),
              "entry of '" + key + "'",
              item.kind(),
              "write { … }");
        }
      }
    } else if (node != null) {
      report.addHinted(Fault.EXPECTED_LIST, node.place(), "write [ … ]", key, node.kind());
    }
    return things;
  }
}
