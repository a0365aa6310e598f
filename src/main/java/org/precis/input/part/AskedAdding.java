package org.precis.input.part;

import java.util.List;
import org.precis.input.field.Fields;
import org.precis.input.tree.Node;
import org.precis.quantity.NumberType;

/**
 * Whether a measure or a group is to be added up.
 *
 * @param yes what its author says; null if nothing
 * @param because why numbers that are not added by their type are added here, or ""
 */
record AskedAdding(Boolean yes, String because) {

  /** Reads {@code true}, {@code false} or {@code {because: …}}. */
  static AskedAdding of(Fields fields, String key) {
    if (!fields.filled(key)) {
      return new AskedAdding(null, "");
    }
    if (fields.get(key) instanceof Node.Scalar) {
      return new AskedAdding(fields.flag(key), "");
    }
    return fields
        .thing(key, "write true, false or {because: …}")
        .map(AskedAdding::because)
        .orElse(new AskedAdding(false, ""));
  }

  private static AskedAdding because(Fields own) {
    own.only(List.of(), List.of("because"));
    own.required("because", "say why these numbers can be added up");
    return new AskedAdding(true, own.text("because"));
  }

  /** Whether numbers of a type are added up: those that are, unless their author says otherwise. */
  boolean of(NumberType type) {
    return !because.isEmpty() || type.isAdded() && !Boolean.FALSE.equals(yes);
  }
}
