package org.precis.input.tree;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.precis.input.file.Place;

/** A piece of what the author wrote, with its place: the same tree for YAML, JSON and CSV. */
public sealed interface Node {

  Place place();

  /** What a diagnostic calls it. */
  default String kind() {
    if (this instanceof Sequence) {
      return "a list";
    }
    return this instanceof Mapping ? "a mapping" : "text";
  }

  /**
   * A text as written; numbers and dates are not yet read.
   *
   * @param text "" for an empty value and for YAML's null
   * @param block whether it is a YAML block scalar ({@code |} or {@code >})
   */
  record Scalar(String text, Place place, boolean block) implements Node {
    public Scalar {
      text = withLineFeeds(text);
    }

    public boolean isBlank() {
      return text.isBlank();
    }
  }

  /** A list, or the rows of a table. */
  record Sequence(List<Node> items, Place place) implements Node {
    public Sequence {
      items = List.copyOf(items);
    }
  }

  /**
   * Keys and their values, in the order written.
   *
   * @param row whether it is a row of a table, so that its keys are columns
   */
  record Mapping(Map<String, Entry> entries, Place place, boolean row) implements Node {
    public Mapping {
      entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
    }

    public boolean has(String key) {
      return entries.containsKey(key);
    }

    /** The value of a key, or null where the key is not written. */
    public Node get(String key) {
      Entry entry = entries.get(key);
      return entry == null ? null : entry.value();
    }

    /** Where the value of a key stands; where the mapping stands if it has no such key. */
    public Place placeOf(String key) {
      Entry entry = entries.get(key);
      return entry == null ? place : entry.value().place();
    }
  }

  /** A key with its value. */
  record Entry(Scalar key, Node value) {}

  /**
   * The text with the line ends of any system as line feeds, so that all make the same briefing.
   */
  static String withLineFeeds(String text) {
    return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
  }
}
