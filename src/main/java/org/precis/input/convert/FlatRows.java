package org.precis.input.convert;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.precis.input.tree.Node;
import org.precis.input.value.Values;

/**
 * Rows as a table has them: every key a column, every value a text. What stands below a key gets a
 * column of its own, such as {@code place.region}, {@code label@zh-Hans} or {@code suspects.quote}.
 */
final class FlatRows {

  private static final String TAG = "@";

  private final List<String> languages;
  private final Set<String> columns = new LinkedHashSet<>();
  private final List<Map<String, String>> rows = new ArrayList<>();

  private FlatRows(List<String> languages) {
    this.languages = languages;
  }

  /**
   * The head and then a list of texts for each row.
   *
   * @param languages those of the pack, the one of plain texts first
   */
  static List<List<String>> of(List<Node.Mapping> things, List<String> languages) {
    FlatRows flat = new FlatRows(languages);
    things.forEach(flat::add);
    return flat.lines();
  }

  private void add(Node.Mapping thing) {
    Map<String, String> row = new LinkedHashMap<>();
    thing.entries().forEach((key, entry) -> put(row, key, entry.value()));
    columns.addAll(row.keySet());
    rows.add(row);
  }

  private void put(Map<String, String> row, String key, Node node) {
    if (node instanceof Node.Scalar scalar) {
      row.put(key, scalar.text().strip());
    } else if (node instanceof Node.Sequence list) {
      row.put(key, joined(list));
    } else if (node instanceof Node.Mapping thing && isOfLanguages(thing)) {
      thing.entries().forEach((tag, entry) -> put(row, tagged(key, tag), entry.value()));
    } else if (node instanceof Node.Mapping thing && isLongForm(thing)) {
      row.put(key, LongForm.literal(thing));
      thing.entries().forEach((name, entry) -> putBeside(row, key, name, entry.value()));
    } else if (node instanceof Node.Mapping thing) {
      thing.entries().forEach((name, entry) -> put(row, below(key, name), entry.value()));
    }
  }

  /** What stands in a long form besides the value, such as its quote. */
  private void putBeside(Map<String, String> row, String key, String name, Node node) {
    if (!Values.LONG_FORM.contains(name)) {
      put(row, key + "." + name, node);
    }
  }

  /** The language stands last: {@code unit.one@de}. */
  private static String below(String key, String name) {
    int at = key.indexOf(TAG);
    return at < 0 || key.startsWith("value@")
        ? key + "." + name
        : key.substring(0, at) + "." + name + key.substring(at);
  }

  /** The language of plain texts needs no tag. */
  private String tagged(String key, String tag) {
    return tag.equals(languages.get(0)) ? key : key + TAG + tag;
  }

  private boolean isOfLanguages(Node.Mapping thing) {
    return languages.containsAll(thing.entries().keySet());
  }

  private static boolean isLongForm(Node.Mapping thing) {
    return thing.has("value") || thing.has("qualifier");
  }

  private static String joined(Node.Sequence list) {
    List<String> texts = new ArrayList<>();
    for (Node item : list.items()) {
      texts.add(item instanceof Node.Scalar scalar ? scalar.text().strip() : "");
    }
    return String.join("\n", texts);
  }

  private List<List<String>> lines() {
    List<List<String>> lines = new ArrayList<>();
    lines.add(List.copyOf(columns));
    for (Map<String, String> row : rows) {
      lines.add(columns.stream().map(column -> cell(row, column)).toList());
    }
    return lines;
  }

  /** A plain text is that of every language, so also of one that only other rows have. */
  private static String cell(Map<String, String> row, String column) {
    int tag = column.indexOf(TAG);
    boolean plain = tag > 0 && !row.containsKey(column) && !column.startsWith("value@");
    return row.getOrDefault(plain ? column.substring(0, tag) : column, "");
  }
}
