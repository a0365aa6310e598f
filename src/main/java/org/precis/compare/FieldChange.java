package org.precis.compare;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.precis.quantity.Value;

/**
 * One field of an item in two editions.
 *
 * @param field its name in a pack
 * @param old empty if it was absent
 * @param current empty if it is absent
 */
public record FieldChange(
    String field, Kind kind, Optional<FieldValue> old, Optional<FieldValue> current) {

  /** The number in both editions, if it is one. */
  public Optional<ValueChange> value() {
    Value then = value(old);
    Value now = value(current);
    return then == null && now == null ? Optional.empty() : Optional.of(ValueChange.of(then, now));
  }

  private static Value value(Optional<FieldValue> value) {
    return value.orElse(null) instanceof FieldValue.Amount number ? number.whole() : null;
  }

  /** The fields that differ between two descriptions of one item. */
  static List<FieldChange> between(DiffItem old, DiffItem current) {
    List<FieldChange> changes = new ArrayList<>();
    for (String field : names(old, current)) {
      changes.addAll(changes(field, old, current));
    }
    return changes;
  }

  private static Set<String> names(DiffItem old, DiffItem current) {
    Set<String> names = new LinkedHashSet<>(current.fields().keySet());
    names.addAll(old.fields().keySet());
    return names;
  }

  private static List<FieldChange> changes(String field, DiffItem old, DiffItem current) {
    FieldValue then = old.fields().get(field);
    FieldValue now = current.fields().get(field);
    if (then instanceof FieldValue.Amount one && now instanceof FieldValue.Amount other) {
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

  private static FieldChange of(String field, Kind kind, FieldValue old, FieldValue current) {
    return new FieldChange(field, kind, Optional.ofNullable(old), Optional.ofNullable(current));
  }

  private static List<Kind> kinds(Value old, Value current) {
    List<Kind> kinds = new ArrayList<>();
    if (!old.quantity().writtenAs(current.quantity())) {
      ValueChange change = ValueChange.of(old, current);
      kinds.add(change.isSameFigure() ? Kind.REQUALIFIED : Kind.CHANGED);
    }
    if (!old.unit().equals(current.unit())) {
      kinds.add(Kind.UNIT);
    }
    if (!old.marks().equals(current.marks())) {
      kinds.add(Kind.MARKED);
    }
    return kinds;
  }

  /** All fields of an item, as those of one that was added. */
  static List<FieldChange> newly(DiffItem current) {
    return current.fields().entrySet().stream()
        .map(field -> of(field.getKey(), Kind.CHANGED, null, field.getValue()))
        .toList();
  }

  /** All fields of an item, as those of one that was removed. */
  static List<FieldChange> nomore(DiffItem old) {
    return old.fields().entrySet().stream()
        .map(field -> of(field.getKey(), Kind.CHANGED, field.getValue(), null))
        .toList();
  }

  static FieldChange words(String field, Kind kind, String old, String current) {
    return of(field, kind, new FieldValue.Words(old), new FieldValue.Words(current));
  }
}
