package org.precis.input.quote;

import java.util.ArrayList;
import java.util.List;
import org.precis.diagnostic.Fault;
import org.precis.input.field.Fields;
import org.precis.input.field.MachineKeys;
import org.precis.input.tree.Node;
import org.precis.model.Quote;

/**
 * A quote as written.
 *
 * @param place its place as stored in the machine form; in a pack only the words are known
 */
record Passage(Node.Scalar words, Quote place) {

  private static final int FARTHEST = 99_999_999;

  /** The quotes under a key. A table cell cannot hold a list, so each of its lines is a quote. */
  static List<Passage> read(Fields fields, String key) {
    if (fields.reading().machine()) {
      return ofMachineForm(fields, key);
    }
    List<Passage> quotes = new ArrayList<>();
    for (Node.Scalar scalar : fields.scalars(key)) {
      if (fields.mapping().row() && scalar.text().contains("\n")) {
        for (String line : scalar.text().split("\\n\\s*")) {
          quotes.add(of(new Node.Scalar(line, scalar.place().find(line, 0), false)));
        }
      } else {
        quotes.add(of(scalar));
      }
    }
    return quotes;
  }

  private static Passage of(Node.Scalar words) {
    return new Passage(words, new Quote(words.text().strip()));
  }

  /** In the machine form a quote with its place is an object. */
  private static List<Passage> ofMachineForm(Fields fields, String key) {
    Node node = fields.get(key);
    List<Node> nodes =
        node instanceof Node.Sequence several
            ? several.items()
            : node == null ? List.of() : List.of(node);
    List<Passage> quotes = new ArrayList<>();
    for (Node one : nodes) {
      if (one instanceof Node.Scalar words) {
        if (!words.isBlank()) {
          quotes.add(of(words));
        }
      } else if (one instanceof Node.Mapping placed) {
        quotes.add(of(new Fields(placed, fields.reading())));
      } else {
        fields.report().add(Fault.EXPECTED_TEXT, one.place(), key, one.kind());
      }
    }
    return quotes;
  }

  private static Passage of(Fields placed) {
    placed.only(MachineKeys.OF_QUOTE, List.of());
    String words = placed.requiredWord("words", "write \"words\": \"…\"");
    Node.Scalar written =
        placed.get("words") instanceof Node.Scalar scalar
            ? scalar
            : new Node.Scalar(words, placed.place(), false);
    return new Passage(
        written,
        new Quote(
            words,
            number(placed, "paragraph"),
            number(placed, "page"),
            number(placed, "line"),
            number(placed, "column")));
  }

  private static int number(Fields placed, String key) {
    return placed.count(key, 1, FARTHEST, 0);
  }
}
