package org.precis.input.convert;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.precis.input.tree.Node;
import org.precis.input.value.Qualification;
import org.precis.input.value.Values;

/**
 * Flattens entries to table rows: every key a column, every value a text. Nested keys get columns
 * of their own, such as {@code place.region}, {@code label@zh-Hans} or {@code suspects.quote}.
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
   * The header, followed by one list of texts for each row.
   *
   * @param languages those of the pack; plain texts are in the first
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
      row.put(key, scalar.written().stripTrailing());
    } else if (node instanceof Node.Sequence list) {
      row.put(key, joined(list));
    } else if (node instanceof Node.Mapping thing && isOfLanguages(thing)) {
      thing.entries().forEach((tag, entry) -> put(row, tagged(key, tag), entry.value()));
    } else if (node instanceof Node.Mapping thing && isLongForm(thing)) {
      row.put(key, literal(thing));
      thing.entries().forEach((name, entry) -> putBeside(row, key, name, entry.value()));
    } else if (node instanceof Node.Mapping thing) {
      thing.entries().forEach((name, entry) -> put(row, below(key, name), entry.value()));
    }
  }

  /** Further keys of a value's long form, such as its quote. */
  private void putBeside(Map<String, String> row, String key, String name, Node node) {
    if (!Values.LONG_FORM.contains(name)) {
      put(row, key + "." + name, node);
    }
  }

  /** The column for a nested key; the language tag comes last: {@code unit.one@de}. */
  private static String below(String key, String name) {
    int at = key.indexOf(TAG);
    return at < 0 || key.startsWith("value@")
        ? key + "." + name
        : key.substring(0, at) + "." + name + key.substring(at);
  }

  /** Adds a language tag, except for the language of plain texts. */
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

  /** A cell; a plain text also fills the language columns that only other rows have. */
  private static String cell(Map<String, String> row, String column) {
    int tag = column.indexOf(TAG);
    boolean plain = tag > 0 && !row.containsKey(column) && !column.startsWith("value@");
    return row.getOrDefault(plain ? column.substring(0, tag) : column, "");
  }

  /** The long form of a value as an equivalent literal. */
  private static String literal(Node.Mapping value) {
    String written = word(value, "value");
    String marks = marks(value);
    int ofLiteral = written.indexOf('[');
    if (ofLiteral >= 0) {
      marks = written.substring(ofLiteral) + marks;
      written = written.substring(0, ofLiteral).strip();
    }
    String number = qualified(written, word(value, "qualifier"));
    String unit = word(value, "unit");
    String inUnit = unit.isEmpty() || number.endsWith(unit) ? number : number + " " + unit;
    return (inUnit + " " + marks).strip();
  }

  private static String qualified(String number, String qualifier) {
    boolean says = qualifier.isEmpty() || qualifier.equals("exact") || qualifier.equals("between");
    if (says || Qualification.startOf(number).isPresent()) {
      return number;
    }
    boolean absent = qualifier.matches("(?i)not.*|unstated|\\?|n/a");
    boolean inapplicable = absent && qualifier.matches("(?i)n/a|.*applicable");
    return absent ? inapplicable ? "n/a" : "?" : qualifier + " " + number;
  }

  private static String marks(Node.Mapping value) {
    List<String> letters = new ArrayList<>();
    Node marks = value.get("marks");
    if (marks instanceof Node.Scalar scalar && !scalar.isBlank()) {
      letters.addAll(List.of(scalar.text().replaceAll("[\\[\\],;]", " ").strip().split("\\s+")));
    } else if (marks instanceof Node.Sequence list) {
      for (Node mark : list.items()) {
        letters.add(mark instanceof Node.Scalar scalar ? scalar.text().strip() : "");
      }
    }
    return letters.isEmpty() ? "" : "[" + String.join(", ", letters) + "]";
  }

  private static String word(Node.Mapping value, String key) {
    return value.get(key) instanceof Node.Scalar scalar ? scalar.text().strip() : "";
  }
}
