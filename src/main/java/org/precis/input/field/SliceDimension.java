package org.precis.input.field;

import java.util.List;
import org.precis.input.tree.Node;

/** The dimension by which a pack is split into briefings; "" if it is not. */
public record SliceDimension(String name) {

  /** The value of a row in the language of plain texts; "" if it has none. */
  public String of(Fields row) {
    return of(row, row.reading().languages().get(0));
  }

  /** The value of a row in one language. */
  public String of(Fields row, String language) {
    for (String key : List.of(name, "place." + name)) {
      String value = plain(row, key, language);
      if (!value.isEmpty()) {
        return value;
      }
    }
    for (String key : List.of("place", MachineKeys.DIMENSIONS)) {
      if (row.get(key) instanceof Node.Mapping all) {
        return plain(new Fields(all, row.reading()), name, language);
      }
    }
    return "";
  }

  /** A text of a row in one language; "" if it has none. */
  public static String plain(Fields fields, String key, String language) {
    Node node = fields.get(key + "@" + language);
    node = node == null ? fields.get(key) : node;
    if (node instanceof Node.Mapping languages) {
      node = languages.get(language);
    }
    return node instanceof Node.Scalar scalar ? scalar.text().strip() : "";
  }
}
