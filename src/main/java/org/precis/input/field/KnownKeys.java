package org.precis.input.field;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.precis.diagnostic.Fault;
import org.precis.diagnostic.NearestName;
import org.precis.input.tree.Node;

/**
 * The keys that an entry may have.
 *
 * @param words keys whose values do not depend on the language; one that ends in {@code @} stands
 *     for all keys that begin with it
 * @param texts keys of printed texts, which may be followed by {@code @language}
 */
record KnownKeys(Collection<String> words, Collection<String> texts) {

  /** What other programs call some keys. */
  private static final Map<String, String> OTHER_WORDS =
      Map.ofEntries(
          Map.entry("font", "face"),
          Map.entry("fonts", "face"),
          Map.entry("typeface", "face"),
          Map.entry("font-family", "face"),
          Map.entry("color", "accent"),
          Map.entry("colour", "accent"),
          Map.entry("colors", "palette"),
          Map.entry("colours", "palette"),
          Map.entry("paper", "page"),
          Map.entry("paper-size", "page"),
          Map.entry("size", "page"),
          Map.entry("author", "issuer"),
          Map.entry("publisher", "issuer"),
          Map.entry("date", "published"),
          Map.entry("footnote", "note"),
          Map.entry("sheet", "file"));

  /** Reports unknown keys, and returns them. */
  Set<String> reportOthers(Fields fields) {
    Set<String> others = new LinkedHashSet<>();
    for (String key : fields.keys()) {
      int at = key.indexOf('@');
      if (at > 0 && texts.contains(key.substring(0, at)) && !fields.reading().machine()) {
        Languages.check(
            key.substring(at + 1),
            fields.placeOfKey(key),
            fields.reading().languages(),
            fields.report());
      } else if (!isKnown(key, at)) {
        others.add(key);
        Fault fault = fields.mapping().row() ? Fault.UNKNOWN_COLUMN : Fault.UNKNOWN_KEY;
        String hint =
            inLanguage(key, fields.reading().languages()).orElseGet(() -> hint(key, fields));
        fields.report().add(fault, fields.placeOfKey(key), key, hint);
      }
    }
    return others;
  }

  private boolean isKnown(String key, int at) {
    return words.contains(key)
        || texts.contains(key)
        || at > 0 && words.contains(key.substring(0, at + 1));
  }

  /** Where the key is a text with one of the pack's languages, written in another way. */
  private Optional<String> inLanguage(String key, List<String> languages) {
    String written = key.toLowerCase(Locale.ROOT);
    for (String text : texts) {
      for (String language : languages) {
        String tag = Pattern.quote(language.toLowerCase(Locale.ROOT));
        if (written.matches(Pattern.quote(text) + "[-_.: /]*[(\\[]?" + tag + "[)\\]]?")) {
          return Optional.of("did you mean '" + text + "@" + language + "'?");
        }
      }
    }
    return Optional.empty();
  }

  private String hint(String key, Fields fields) {
    Set<String> used = fields.keys();
    if (key.equals("<<")) {
      return "write the keys out: merge keys are not supported";
    }
    if (fields.reading().languages().contains(key)) {
      return "indent it, so that it is a text of the key above it";
    }
    Set<String> unused = all();
    unused.removeAll(used);
    Optional<String> taken = NearestName.to(key, all()).filter(used::contains);
    return taken
        .filter(
            name ->
                NearestName.to(key, unused).filter(other -> !other.equals(name + "@")).isEmpty())
        .map(name -> "delete it: there is also '" + name + "'")
        .orElseGet(
            () ->
                isValueless(key, fields) && NearestName.to(key, unused).isEmpty()
                    ? "write a value after it, or put text that contains a comma in quotes"
                    : likeOther(key, unused).orElseGet(() -> NearestName.hint(key, unused)));
  }

  /** The key that another word for the same means, if it may be written here. */
  private static Optional<String> likeOther(String key, Set<String> unused) {
    return Optional.ofNullable(OTHER_WORDS.get(key.toLowerCase(Locale.ROOT)))
        .filter(unused::contains)
        .map(NearestName::question);
  }

  private static boolean isValueless(String key, Fields fields) {
    return !fields.mapping().row()
        && fields.get(key) instanceof Node.Scalar scalar
        && scalar.isBlank();
  }

  private Set<String> all() {
    Set<String> all = new LinkedHashSet<>(words);
    all.addAll(texts);
    return all;
  }
}
