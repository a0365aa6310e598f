package org.precis.input.field;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Words collected from all parts of one edition while they are read: its texts, which are checked
 * when everything that they may refer to is known, and the plural forms of units.
 */
public final class CollectedWords {

  private final List<TextWithReferences> texts = new ArrayList<>();
  private final Map<String, Map<String, String>> units = new LinkedHashMap<>();

  public void add(TextWithReferences text) {
    texts.add(text);
  }

  /** The texts in the order in which they were read. */
  public List<TextWithReferences> texts() {
    return Collections.unmodifiableList(texts);
  }

  /** Keeps a plural form of a unit; returns the form kept before, which is not replaced. */
  public Optional<String> addUnitForm(String unit, String category, String form) {
    Map<String, String> forms = units.computeIfAbsent(unit, unused -> new LinkedHashMap<>());
    return Optional.ofNullable(forms.putIfAbsent(category, form));
  }

  /** Plural forms by category, by unit. */
  public Map<String, Map<String, String>> units() {
    return Collections.unmodifiableMap(units);
  }
}
