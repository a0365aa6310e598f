package org.precis.input.part;

import java.util.List;
import org.precis.input.field.Fields;
import org.precis.input.tree.Node;
import org.precis.model.Adding;

/**
 * Whether a measure or a group is to be added up.
 *
 * @param because why numbers that are usually not added are added here, or ""
 */
record AskedAdding(Adding said, String because) {

  /** Reads {@code true}, {@code false} or {@code {because: …}}. */
  static AskedAdding of(Fields fields, String key) {
    if (!fields.filled(key)) {
      return new AskedAdding(Adding.AS_USUAL, "");
    }
    if (fields.get(key) instanceof Node.Scalar) {
      return new AskedAdding(fields.flag(key) ? Adding.YES : Adding.NO, "");
    }
    return fields
        .thing(key, "write true, false or {because: …}")
        .map(AskedAdding::because)
        .orElse(new AskedAdding(Adding.NO, ""));
  }

  private static AskedAdding because(Fields own) {
    own.only(List.of(), List.of("because"));
    own.required("because", "say why these numbers can be added up");
    return new AskedAdding(Adding.YES, own.text("because"));
  }
}
