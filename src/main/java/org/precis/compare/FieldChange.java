package org.precis.compare;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.precis.model.Value;

/**
 * One field of a thing in two editions.
 *
 * @param field its name in a pack
 * @param old empty where it said nothing
 * @param current empty where it says nothing
 */
public record FieldChange(String field, Kind kind, Optional<Said> old, Optional<Said> current) {

  /** The number in both editions, where it is one. */
  public Optional<ValueChange> value() {
    Value then = value(old);
    Value now = value(current);
    return then == null && now == null ? Optional.empty() : Optional.of(ValueChange.of(then, now));
  }

  private static Value value(Optional<Said> said) {
    return said.orElse(null) instanceof Said.Amount number ? number.value() : null;
  }

  /** What differs between two descriptions of one thing. */
  static List<FieldChange> between(Thing old, Thing current) {
    List<FieldChange> changes = new ArrayList<>();
    for (String field : names(old, current)) {
      changes.addAll(changes(field, old, current));
    }
    return changes;
  }

  private static Set<String> names(Thing old, Thing current) {
    Set<String> names = new LinkedHashSet<>(current.fields().keySet());
    names.addAll(old.fields().keySet());
    return names;
  }

  private static List<FieldChange> changes(String field, Thing old, Thing current) {
    Said then = old.fields().get(field);
    Said now = current.fields().get(field);
    if (then instanceof Said.Amount one && now instanceof Said.Amount other) {
      return kinds(one.value(), other.value()).stream()
          .map(kind -> of(field, kind, then, now))
          .toList();
    }
    boolean same = then == null ? now == null : then.equals(now);
    if (same) {
      return List.of();
    }
    boolean reordered = Blocks.reordered(then, now);
    return List.of(of(field, reordered ? Kind.MOVED : Kind.of(current.part(), field), then, now));
  }

  private static FieldChange of(String field, Kind kind, Said old, Said current) {
    return new FieldChange(field, kind, Optional.ofNullable(old), Optional.ofNullable(current));
  }

  private static List<Kind> kinds(Value old, Value current) {
    List<Kind> kinds = new ArrayList<>();
    if (!old.quantity().writtenAs(current.quantity())) {
      ValueChange change = ValueChange.of(old, current);
      boolean words = change.requalified() && change.sameNumber();
      kinds.add(words ? Kind.REQUALIFIED : Kind.CHANGED);
    }
    if (!old.unit().equals(current.unit())) {
      kinds.add(Kind.UNIT);
    }
    if (!old.marks().equals(current.marks())) {
      kinds.add(Kind.MARKED);
    }
    return kinds;
  }

  /** All that a thing says, as the fields of one that is new. */
  static List<FieldChange> newly(Thing current) {
    List<FieldChange> said = new ArrayList<>();
    for (Map.Entry<String, Said> field : current.fields().entrySet()) {
      said.add(of(field.getKey(), Kind.CHANGED, null, field.getValue()));
    }
    return said;
  }

  /** All that a thing said, as the fields of one that is gone. */
  static List<FieldChange> nomore(Thing old) {
    List<FieldChange> said = new ArrayList<>();
    for (Map.Entry<String, Said> field : old.fields().entrySet()) {
      said.add(of(field.getKey(), Kind.CHANGED, field.getValue(), null));
    }
    return said;
  }

  static FieldChange words(String field, Kind kind, String old, String current) {
    return of(field, kind, new Said.Words(old), new Said.Words(current));
  }
}
