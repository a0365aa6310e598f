package org.precis.input.field;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.precis.diagnostic.Fault;
import org.precis.diagnostic.NearestName;
import org.precis.input.file.Place;
import org.precis.input.tree.Node;

/** The fields of one thing in a pack, asked for by name and by the kind that is expected. */
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

  public Reading reading() {
    return reading;
  }

  public boolean has(String key) {
    return mapping.has(key);
  }

  public Node get(String key) {
    return mapping.get(key);
  }

  /** Whether something is written under the key. */
  public boolean filled(String key) {
    Node node = mapping.get(key);
    boolean empty = node instanceof Node.Scalar scalar && scalar.isBlank() && !scalar.block();
    return node != null && !empty;
  }

  /** A name that is the same in every language, such as an id; "" where it is not given. */
  public String word(String key) {
    Node node = mapping.get(key);
    if (node == null) {
      return "";
    }
    if (node instanceof Node.Scalar scalar) {
      return scalar.text().strip();
    }
    reading.report().add(Fault.EXPECTED_TEXT, node.place(), key, node.kind());
    return "";
  }

  /** A name that must be given; "" where it is not, which is reported. */
  public String requiredWord(String key, String hint) {
    String word = word(key);
    if (word.isEmpty() && isMissing(key)) {
      reading.report().add(Fault.MISSING_KEY, placeOfMissing(key), key, hint);
    }
    return word;
  }

  /** Reports a text that must be given and is not. */
  public void required(String key, String hint) {
    if (isMissing(key)) {
      reading.report().add(Fault.MISSING_KEY, placeOfMissing(key), key, hint);
    }
  }

  /** Reports a title that is not given. */
  public void requiredTitle(String thing) {
    if (isMissing("title")) {
      String hint = mapping.row() ? "write it in the column 'title'" : "write 'title: …'";
      reading.report().addHinted(Fault.TITLE, placeOfMissing("title"), hint, thing);
    }
  }

  private boolean isMissing(String key) {
    return !filled(key) && !filled(key + "@" + reading.language()) && !isMisspelt(key);
  }

  /** A key that is nearly this one has been reported as unknown; both would say the same. */
  private boolean isMisspelt(String key) {
    return !mapping.has(key)
        && unknown.stream().anyMatch(written -> NearestName.to(written, List.of(key)).isPresent());
  }

  /** A column that is missing is missed in the first line. */
  private Place placeOfMissing(String key) {
    boolean column = mapping.row() && !mapping.has(key) && !mapping.entries().isEmpty();
    return column
        ? mapping.entries().values().iterator().next().key().place()
        : mapping.placeOf(key);
  }

  /** A text in the language of the reading; "" where it is not given. */
  public String text(String key) {
    checkTranslated(key);
    return Texts.of(key, localized(key), reading);
  }

  /** A unit such as CNY may be the same in all languages; other texts are not left out in one. */
  private void checkTranslated(String key) {
    String own = key + "@" + reading.language();
    if (mapping.has(own) && !filled(own) && filled(key) && !key.equals("unit")) {
      String language = reading.language();
      String hint = (mapping.row() ? "fill the column '" : "write a text after '") + own + "'";
      reading.report().addHinted(Fault.NO_TEXT_IN_LANGUAGE, placeOf(own), hint, key, language);
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
   * The short form of another text. Where that is translated and the short form is not, the short
   * form is of another language, and the other text stands for it.
   */
  public String shortText(String key, String of, String otherwise) {
    String tag = "@" + reading.language();
    return filled(of + tag) && !filled(key + tag) ? otherwise : text(key, otherwise);
  }

  /** A text as it stands in every language; none where it is not given. */
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

  /** Texts that stand alone or as a list. */
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
          reading.report().add(Fault.EXPECTED_TEXT, item.place(), key, item.kind());
        }
      }
      return scalars;
    }
    if (node != null) {
      reading.report().add(Fault.EXPECTED_TEXT, node.place(), key, node.kind());
    }
    return List.of();
  }

  /** Things with keys of their own, in a list. */
  public List<Fields> list(String key, String hint) {
    Node node = mapping.get(key);
    if (!filled(key)) {
      return List.of();
    }
    if (node instanceof Node.Sequence sequence) {
      return things(key, sequence, hint);
    }
    reading.report().add(Fault.EXPECTED_LIST, node.place(), key, node.kind());
    return List.of();
  }

  private List<Fields> things(String key, Node.Sequence sequence, String hint) {
    List<Fields> things = new ArrayList<>();
    for (Node item : sequence.items()) {
      if (item instanceof Node.Mapping thing) {
        things.add(new Fields(thing, reading));
      } else {
        reading
            .report()
            .add(
                Fault.EXPECTED_MAPPING,
                item.place(),
                "an entry of '" + key + "'",
                item.kind(),
                hint);
      }
    }
    return things;
  }

  /** A thing with keys of its own. */
  public Optional<Fields> thing(String key, String hint) {
    Node node = mapping.get(key);
    if (!filled(key)) {
      return Optional.empty();
    }
    if (node instanceof Node.Mapping thing) {
      return Optional.of(new Fields(thing, reading));
    }
    reading.report().add(Fault.EXPECTED_MAPPING, node.place(), "'" + key + "'", node.kind(), hint);
    return Optional.empty();
  }

  /** true or false, as YAML 1.2 writes it. */
  public boolean flag(String key) {
    String word = word(key);
    if (!word.isEmpty() && !word.equals("true") && !word.equals("false")) {
      reading.report().add(Fault.NOT_YES_NO, placeOf(key), word);
    }
    return word.equals("true");
  }

  /** A whole number in a range; the other number where none is given. */
  public int count(String key, int least, int most, int otherwise) {
    String word = word(key);
    if (word.isEmpty()) {
      return otherwise;
    }
    boolean digits = word.matches("[0-9]{1,9}");
    if (!digits || Integer.parseInt(word) < least || Integer.parseInt(word) > most) {
      reading.report().add(Fault.NOT_A_COUNT, placeOf(key), word, least, most);
      return otherwise;
    }
    return Integer.parseInt(word);
  }

  /** Reports every key that is not among these; a text may have {@code @language} after its key. */
  public void only(Collection<String> known, Collection<String> texts) {
    unknown.addAll(new KnownKeys(known, texts).reportOthers(this));
  }
}
