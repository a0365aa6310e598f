package org.precis.input.machine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.precis.input.tree.Node;

/**
 * Version 1 of the machine form, which had other names for what a pack calls {@code short} or
 * {@code part_of}. This is the only place that knows them.
 */
final class FirstVersion {

  /**
   * By part, each old name with the new one; {@code value@} stands before each key of an object.
   */
  private static final Map<String, Map<String, String>> NAMES =
      Map.of(
          "briefing",
          Map.of(
              "statisticsTitle", "statistics-title",
              "casesTitle", "cases-title",
              "casesText", "cases-text"),
          "statistics",
          Map.of("shortLabel", "short", "partOf", "part_of", "otherPeriods", "value@"),
          "measures",
          Map.of("shortLabel", "short"),
          "cases",
          Map.of("shortTitle", "short"),
          "",
          Map.of("notAdded", "not-added"));

  private FirstVersion() {}

  /** An edition, and the one it is compared with, with the names of today. */
  static Node.Mapping renamed(Node.Mapping edition) {
    Map<String, Node.Entry> parts = new LinkedHashMap<>();
    renamed(edition, "")
        .entries()
        .forEach((key, entry) -> parts.put(key, new Node.Entry(entry.key(), part(key, entry))));
    // figures chosen by the engine were not stored
    if (parts.containsKey("figures") && isEmpty(parts.get("figures").value())) {
      parts.remove("figures");
    }
    return new Node.Mapping(parts, edition.place(), false);
  }

  private static boolean isEmpty(Node node) {
    return node instanceof Node.Sequence list && list.items().isEmpty();
  }

  private static Node part(String key, Node.Entry entry) {
    if (entry.value() instanceof Node.Sequence list) {
      List<Node> items = new ArrayList<>();
      list.items()
          .forEach(item -> items.add(item instanceof Node.Mapping own ? renamed(own, key) : item));
      return new Node.Sequence(items, list.place());
    }
    if (entry.value() instanceof Node.Mapping own) {
      return key.equals("previous") ? renamed(own) : renamed(own, key);
    }
    return entry.value();
  }

  private static Node.Mapping renamed(Node.Mapping thing, String part) {
    Map<String, String> names = NAMES.getOrDefault(part, Map.of());
    Map<String, Node.Entry> entries = new LinkedHashMap<>();
    thing
        .entries()
        .forEach(
            (key, entry) -> {
              String name = names.getOrDefault(key, key);
              if (name.endsWith("@") && entry.value() instanceof Node.Mapping several) {
                several.entries().forEach((own, one) -> put(entries, name + own, one));
              } else if (part.equals("tables") && key.equals("statedTotal")) {
                put(entries, "total", new Node.Entry(entry.key(), total(entry)));
              } else {
                put(entries, name, entry);
              }
            });
    return new Node.Mapping(entries, thing.place(), false);
  }

  private static void put(Map<String, Node.Entry> entries, String name, Node.Entry entry) {
    Node.Scalar key = new Node.Scalar(name, entry.key().place(), false);
    entries.put(name, new Node.Entry(key, entry.value()));
  }

  /** A table had one stated total, compared in every column. */
  private static Node total(Node.Entry row) {
    Map<String, Node.Entry> total = new LinkedHashMap<>();
    Node rows = new Node.Sequence(List.of(row.value()), row.value().place());
    put(total, "stated", new Node.Entry(row.key(), rows));
    return new Node.Mapping(total, row.value().place(), false);
  }
}
