package org.precis.compare;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.precis.model.Case;
import org.precis.model.Reported;
import org.precis.model.Value;

/**
 * One case in two editions.
 *
 * @param fields names of the fields that differ, as a pack names them; measures are apart
 * @param measures by id, those that either edition states
 */
public record CaseChange(
    String id,
    Optional<Case> old,
    Optional<Case> current,
    List<String> fields,
    Map<String, ValueChange> measures) {

  public CaseChange {
    fields = List.copyOf(fields);
    measures = Collections.unmodifiableMap(new LinkedHashMap<>(measures));
  }

  static CaseChange of(String id, Case old, Case current) {
    return new CaseChange(
        id,
        Optional.ofNullable(old),
        Optional.ofNullable(current),
        old == null || current == null ? List.of() : fields(old, current),
        measures(old, current));
  }

  private static List<String> fields(Case old, Case current) {
    Map<String, Object> then = fields(old);
    List<String> changed = new ArrayList<>();
    fields(current)
        .forEach(
            (name, value) -> {
              if (!Objects.equals(value, then.get(name))) {
                changed.add(name);
              }
            });
    return changed;
  }

  private static Map<String, Object> fields(Case told) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("title", told.title());
    fields.put("short", told.shortTitle());
    fields.put("agency", told.agency());
    fields.put("place", told.place());
    fields.put("crime", told.crime());
    fields.put("opened", told.opened());
    fields.put("closed", told.closed());
    fields.put("text", told.text());
    fields.put("note", told.note());
    fields.put("source", told.source());
    fields.put("quote", told.quotes());
    return fields;
  }

  private static Map<String, ValueChange> measures(Case old, Case current) {
    Map<String, Value> then = values(old);
    Map<String, Value> now = values(current);
    Set<String> ids = new LinkedHashSet<>(now.keySet());
    ids.addAll(then.keySet());
    Map<String, ValueChange> changes = new LinkedHashMap<>();
    ids.forEach(id -> changes.put(id, ValueChange.of(then.get(id), now.get(id))));
    return changes;
  }

  private static Map<String, Value> values(Case told) {
    Map<String, Value> values = new LinkedHashMap<>();
    Map<String, Reported> measures = told == null ? Map.of() : told.measures();
    measures.forEach((id, reported) -> values.put(id, reported.value()));
    return values;
  }

  public Change change() {
    if (old.isEmpty() || current.isEmpty()) {
      return old.isEmpty() ? Change.NEW : Change.GONE;
    }
    boolean same =
        fields.isEmpty()
            && measures.values().stream().allMatch(one -> one.change() == Change.UNCHANGED);
    return same ? Change.UNCHANGED : Change.CHANGED;
  }
}
