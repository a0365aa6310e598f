package org.precis.input.convert;

import java.util.List;
import org.precis.input.tree.Node;
import org.precis.text.JsonWriter;

/** Writes rows as a JSON array, every value as a string. */
final class JsonRows {

  private JsonRows() {}

  static String of(List<Node.Mapping> rows) {
    return JsonWriter.indented(rows, JsonRows::entries);
  }

  private static void entries(JsonWriter out, Node.Mapping thing) {
    thing
        .entries()
        .forEach(
            (key, entry) -> {
              out.name(key);
              value(out, entry.value());
            });
  }

  private static void value(JsonWriter out, Node node) {
    if (node instanceof Node.Scalar scalar) {
      out.value(scalar.written());
    } else if (node instanceof Node.Sequence list) {
      out.values(list.items(), item -> value(out, item));
    } else if (node instanceof Node.Mapping thing) {
      out.object(() -> entries(out, thing));
    }
  }
}
