package org.precis.input.field;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.precis.diagnostic.Fault;
import org.precis.diagnostic.NearestName;
import org.precis.input.file.Place;
import org.precis.input.file.Report;
import org.precis.input.tree.Node;

/**
 * The fields of one entry, read by key and expected type. Whatever does not conform is reported.
 */
public final class Fields {

  private final Node.Mapping mapping;
  private final Reading reading;
  private final Set<String> unknown = new LinkedHashSet<>();

  public Fields(Node.Mapping mapping, Reading reading) {
    this.mapping = mapping;
    this.reading = reading;
  }

  public Node.Mapping mapping() {
    return mapping;
  }

  public Place place() {
    return mapping.place();
  }

  public Place placeOf(String key) {
    return mapping.placeOf(key);
  }

  public Place placeOfKey(String key) {
    return mapping.entries().get(key).key().place();
  }

  public Set<String> keys() {
    return mapping.entries().keySet();
  }

  /** The keys without their languages: {@code label} for {@code label@de}. */
  public Set<String> keysInAnyLanguage() {
    Set<String> keys = new LinkedHashSet<>();
    keys().forEach(key -> keys.add(withoutLanguage(key)));
    return keys;
  }

  /** A key without its language. */
  public static String withoutLanguage(String key) {
    int at = key.indexOf('@');
    return at < 0 ? key : key.substring(0, at);
  }

  public Reading reading() {
    return reading;
  }

  public Report report() {
    return reading.report();
  }

  public boolean has(String key) {
    return mapping.has(key);
  }

  public Node get(String key) {
    return mapping.get(key);
  }

  /** Whether the key has a value. */
  public boolean filled(String key) {
    Node node = mapping.get(key);
    boolean empty = node instanceof Node.Scalar scalar && scalar.isBlank() && !scalar.block();
    return node != null && !empty;
  }

  /** A value that does not depend on the language, such as an id; "" if missing. */
  public String word(String key) {
    Node node = mapping.get(key);
    if (node == null) {
      return "";
    }
    if (node instanceof Node.Scalar scalar) {
      return scalar.text().strip();
    }
    report().add(Fault.EXPECTED_TEXT, node.place(), key, node.kind());
    return "";
  }

  /** A required value that does not depend on the language; "" if missing, which is reported. */
  public String requiredWord(String key, String hint) {
    String word = word(key);
    if (word.isEmpty() && isMissing(key)) {
      report().add(Fault.MISSING_KEY, placeOfMissing(key), key, hint);
    }
    return word;
  }

  /** Reports a required text that is missing. */
  public void required(String key, String hint) {
    if (isMissing(key)) {
      report().add(Fault.MISSING_KEY, placeOfMissing(key), key, hint);
    }
  }

  /** Reports a missing title. */
  public void requiredTitle(String thing) {
    if (isMissing("title")) {
      String hint = mapping.row() ? "fill in the column 'title'" : "write 'title: …'";
      report().addHinted(Fault.TITLE, placeOfMissing("title"), hint, thing);
    }
  }

  private boolean isMissing(String key) {
    return !filled(key) && !filled(key + "@" + reading.language()) && !isMisspelt(key);
  }

  /** Whether the key was misspelt, which has already been reported as an unknown key. */
  private boolean isMisspelt(String key) {
    return !mapping.has(key)
        && unknown.stream().anyMatch(written -> NearestName.to(written, List.of(key)).isPresent());
  }

  /** The place to report a missing key at; a missing column is reported in the header. */
  private Place placeOfMissing(String key) {
    boolean column = mapping.row() && !mapping.has(key) && !mapping.entries().isEmpty();
    return column
        ? mapping.entries().values().iterator().next().key().place()
        : mapping.placeOf(key);
  }

  /** A text in the current language; "" if missing. */
  public String text(String key) {
    checkTranslated(key);
    return Texts.of(key, localized(key), reading);
  }

  /**
   * Reports a text that is translated but empty in this language. Units may be the same in all
   * languages.
   */
  private void checkTranslated(String key) {
    String own = key + "@" + reading.language();
    if (mapping.has(own) && !filled(own) && filled(key) && !key.equals("unit")) {
      String language = reading.language();
      String hint = (mapping.row() ? "fill in the column '" : "write a text after '") + own + "'";
      report().addHinted(Fault.NO_TEXT_IN_LANGUAGE, placeOf(own), hint, key, language);
    }
  }

  /** A key that is printed as it is written, such as the head of a column of a sheet. */
  public static String printedKey(List<Fields> rows, String key) {
    return rows.stream()
        .filter(row -> row.keys().contains(key))
        .findFirst()
        .map(row -> Texts.of("label", row.mapping.entries().get(key).key(), row.reading))
        .orElse(key);
  }

  public String text(String key, String otherwise) {
    String text = text(key);
    return text.isEmpty() ? otherwise : text;
  }

  /**
   * The short form of another text, or the other text if only that one is translated, as the short
   * form is then in another language.
   */
  public String shortText(String key, String of, String otherwise) {
    String tag = "@" + reading.language();
    return filled(of + tag) && !filled(key + tag) ? otherwise : text(key, otherwise);
  }

  /** A text in all languages. */
  public List<String> inEveryLanguage(String key) {
    List<String> texts = new ArrayList<>();
    mapping
        .entries()
        .forEach(
            (name, entry) -> {
              if (name.equals(key) || name.startsWith(key + "@")) {
                addTexts(entry.value(), texts);
              }
            });
    return texts;
  }

  private static void addTexts(Node node, List<String> texts) {
    if (node instanceof Node.Scalar scalar) {
      texts.add(scalar.text().strip());
    } else if (node instanceof Node.Mapping languages) {
      languages.entries().values().forEach(entry -> addTexts(entry.value(), texts));
    }
  }

  private Node localized(String key) {
    Node own = mapping.get(key + "@" + reading.language());
    boolean blank = own == null || own instanceof Node.Scalar scalar && scalar.isBlank();
    return blank ? mapping.get(key) : own;
  }

  /** A text, or a list of texts. */
  public List<Node.Scalar> scalars(String key) {
    Node node = mapping.get(key);
    if (node instanceof Node.Scalar scalar) {
      return scalar.isBlank() ? List.of() : List.of(scalar);
    }
    if (node instanceof Node.Sequence sequence) {
      List<Node.Scalar> scalars = new ArrayList<>();
      for (Node item : sequence.items()) {
        if (item instanceof Node.Scalar scalar) {
          scalars.add(scalar);
        } else {
          report().add(Fault.EXPECTED_TEXT, item.place(), key, item.kind());
        }
      }
      return scalars;
    }
    if (node != null) {
      report().add(Fault.EXPECTED_TEXT, node.place(), key, node.kind());
    }
    return List.of();
  }

  /** A list of entries. */
  public List<Fields> list(String key, String hint) {
    Node node = mapping.get(key);
    if (!filled(key)) {
      return List.of();
    }
    if (node instanceof Node.Sequence sequence) {
      return things(key, sequence, hint);
    }
    report().add(Fault.EXPECTED_LIST, node.place(), key, node.kind());
    return List.of();
  }

  private List<Fields> things(String key, Node.Sequence sequence, String hint) {
    List<Fields> things = new ArrayList<>();
    for (Node item : sequence.items()) {
      if (item instanceof Node.Mapping thing) {
        things.add(new Fields(thing, reading));
      } else {
        report()
            .add(Fault.EXPECTED_MAPPING, item.place(), "entry of '" + key + "'", item.kind(), hint);
      }
    }
    return things;
  }

  /** A nested entry. */
  public Optional<Fields> thing(String key, String hint) {
    Node node = mapping.get(key);
    if (!filled(key)) {
      return Optional.empty();
    }
    if (node instanceof Node.Mapping thing) {
      return Optional.of(new Fields(thing, reading));
    }
    report().add(Fault.EXPECTED_MAPPING, node.place(), "'" + key + "'", node.kind(), hint);
    return Optional.empty();
  }

  /** The entries under a key by id; in the machine form they are a list, each with its id. */
  public Optional<Fields> byId(String key, String hint) {
    return reading.machine() ? listed(key, hint) : thing(key, hint);
  }

  private Optional<Fields> listed(String key, String hint) {
    Map<String, Node.Entry> things = new LinkedHashMap<>();
    for (Fields own : list(key, hint)) {
      String id = own.requiredWord("id", "write \"id\": \"…\"");
      Map<String, Node.Entry> others = new LinkedHashMap<>(own.mapping.entries());
      others.remove("id");
      Node.Scalar name = new Node.Scalar(id, own.placeOf("id"), false);
      Node.Mapping thing = new Node.Mapping(others, own.place(), false);
      Node.Entry first = things.putIfAbsent(id, new Node.Entry(name, thing));
      if (first != null && !id.isEmpty()) {
        report().add(Fault.DUPLICATE_ID, name.place(), id, first.key().place().named());
      }
    }
    things.remove("");
    return has(key)
        ? Optional.of(new Fields(new Node.Mapping(things, placeOf(key), false), reading))
        : Optional.empty();
  }

  /** The same with the entries of an object in it as its own. */
  public Fields lifted(String key, String hint) {
    Map<String, Node.Entry> all = new LinkedHashMap<>(mapping.entries());
    thing(key, hint).ifPresent(inner -> all.putAll(inner.mapping.entries()));
    all.remove(key);
    return new Fields(new Node.Mapping(all, place(), mapping.row()), reading);
  }

  /** A YAML 1.2 boolean. */
  public boolean flag(String key) {
    String word = word(key);
    if (!word.isEmpty() && !word.equals("true") && !word.equals("false")) {
      report().add(Fault.NOT_YES_NO, placeOf(key), word);
    }
    return word.equals("true");
  }

  /** An integer in a range, or the default. */
  public int count(String key, int least, int most, int otherwise) {
    String word = word(key);
    if (word.isEmpty()) {
      return otherwise;
    }
    boolean digits = word.matches("[0-9]{1,9}");
    if (!digits || Integer.parseInt(word) < least || Integer.parseInt(word) > most) {
      report().add(Fault.NOT_A_COUNT, placeOf(key), word, least, most);
      return otherwise;
    }
    return Integer.parseInt(word);
  }

  /**
   * Reports every key that is not listed.
   *
   * @param known keys whose values do not depend on the language
   * @param texts keys that may also be written with {@code @language}
   */
  public void only(Collection<String> known, Collection<String> texts) {
    unknown.addAll(new KnownKeys(known, texts).reportOthers(this));
  }
}
