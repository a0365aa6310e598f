package org.precis.input.field;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.precis.diagnostic.Fault;
import org.precis.diagnostic.NearestName;
import org.precis.input.file.Place;
import org.precis.input.file.Report;
import org.precis.input.tree.Extent;
import org.precis.input.tree.Node;
import org.precis.input.tree.PlainLabel;

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

  /** The file that it is written in. */
  public String file() {
    return place().source().file();
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

  /** Reports the languages of keys that the pack does not have, where any key may have one. */
  public void checkLanguages() {
    for (String key : keys()) {
      String text = withoutLanguage(key);
      if (!text.equals(key)) {
        Languages.check(
            key.substring(text.length() + 1),
            placeOfKey(key),
            reading.languages(),
            reading.report());
      }
    }
  }

  private boolean isMissing(String key) {
    return !filled(key) && !isTranslated(key) && !isMisspelt(key);
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
    return translated(key, key);
  }

  /** A text in the current language whose translations are under another key; "" if missing. */
  public String translated(String key, String translations) {
    checkTranslated(key, translations);
    String own = translations + "@" + reading.language();
    return Texts.of(key, filled(own) ? mapping.get(own) : mapping.get(key), reading);
  }

  /** Reports a text that is translated, but not into this language. */
  public void checkTranslated(String key) {
    checkTranslated(key, key);
  }

  private void checkTranslated(String key, String translations) {
    boolean empty = mapping.has(translations + "@" + reading.language()) && filled(key);
    if (!isGiven(key, translations) && (empty || isTranslated(translations))) {
      reportUntranslated(key, translations);
    }
  }

  /** Reports that a text has none in this language, where it is to be given. */
  public void reportUntranslated(String key, String translations) {
    String tagged = translations + "@" + reading.language();
    String own = inFirstLanguage() && !mapping.has(tagged) ? key : tagged;
    boolean has = mapping.has(own);
    String column = has ? "fill in the column '" + own + "'" : "add the column '" + own + "'";
    String text = has ? "write a text after '" + own + "'" : "add '" + own + ": …'";
    String hint = mapping.row() ? column : text;
    Place place = has ? placeOf(own) : placeOfKey(written(key, translations));
    report().addHinted(Fault.NO_TEXT_IN_LANGUAGE, place, hint, key, reading.language());
  }

  /** The key of a text as it is written, without a language or with one. */
  private String written(String key, String translations) {
    return mapping.has(key)
        ? key
        : keys().stream()
            .filter(name -> name.matches(Pattern.quote(translations) + "[.@].*"))
            .findFirst()
            .orElseThrow();
  }

  /** Whether a text is given in this language; a plain one is in the first of the pack. */
  private boolean isGiven(String key, String translations) {
    return filled(translations + "@" + reading.language())
        || (inFirstLanguage() || mapping.get(key) instanceof Node.Mapping) && filled(key);
  }

  private boolean inFirstLanguage() {
    return reading.language().equals(reading.languages().get(0));
  }

  /** Whether a text is given with the tag of any language of the pack. */
  public boolean isTranslated(String key) {
    return reading.languages().stream().anyMatch(language -> filled(key + "@" + language));
  }

  /** A key that is printed, such as the heading of a column of a sheet. */
  public static String printedKey(List<Fields> rows, String key) {
    return rows.stream()
        .filter(row -> row.keys().contains(key))
        .findFirst()
        .map(row -> Texts.of("label", row.mapping.entries().get(key).key(), row.reading))
        .map(Extent::printed)
        .orElse(key);
  }

  public String text(String key, String otherwise) {
    String text = text(key);
    return text.isEmpty() ? otherwise : text;
  }

  /**
   * The short form of another text, or the other text if only that one is in this language, as the
   * short form is then in another.
   */
  public String shortText(String key, String of, String otherwise) {
    boolean translated = filled(of + "@" + reading.language()) || isTranslated(key);
    return translated && !isGiven(key, key) ? otherwise : text(key, otherwise);
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

  public boolean isList(String key) {
    return mapping.get(key) instanceof Node.Sequence;
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

  /** The entry under a name, written as in {@link PlainLabel}. */
  public Optional<Fields> named(String name, String hint) {
    return PlainLabel.in(keys(), name).flatMap(key -> thing(key, hint));
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
