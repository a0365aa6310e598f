package org.precis.input.field;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.precis.input.tree.Node;

/**
 * By which names units are compared, in a pack and in the edition that it is compared with.
 *
 * @param language the first of the pack
 * @param units the unit of each plural form that is declared under {@code units}
 */
public record UnitNames(String language, Map<String, String> units) {

  public static final UnitNames NONE = new UnitNames("", Map.of());

  public UnitNames {
    units = Collections.unmodifiableMap(new LinkedHashMap<>(units));
  }

  public UnitNames in(String other) {
    return new UnitNames(other, units);
  }

  /** The unit that a word is a form of: people for person; the word itself if it is of none. */
  public String unit(String word) {
    return units.getOrDefault(word, word);
  }

  /** These and those that a briefing declares; a form of several units stands for none of them. */
  public UnitNames and(Node.Mapping briefing) {
    if (!(briefing.get("units") instanceof Node.Mapping declared)) {
      return this;
    }
    Map<String, String> all = new LinkedHashMap<>(units);
    Set<String> ambiguous = new TreeSet<>(declared.entries().keySet());
    declared
        .entries()
        .forEach(
            (unit, entry) -> {
              for (String form : forms(entry.value())) {
                String before = all.put(form, unit);
                if (before != null && !before.equals(unit)) {
                  ambiguous.add(form);
                }
              }
            });
    all.keySet().removeAll(ambiguous);
    return new UnitNames(language, all);
  }

  private static Set<String> forms(Node declared) {
    Set<String> forms = new TreeSet<>();
    if (declared instanceof Node.Mapping mapping) {
      for (Node.Entry entry : mapping.entries().values()) {
        if (entry.value() instanceof Node.Scalar form && !form.isBlank()) {
          forms.add(form.text().strip());
        }
      }
    }
    return forms;
  }
}
