package org.precis.input.convert;

import java.util.ArrayList;
import java.util.List;
import org.precis.input.tree.Node;
import org.precis.input.value.Qualification;

/** Writes the long form of a value as the literal that means the same. */
final class LongForm {

  private LongForm() {}

  static String literal(Node.Mapping value) {
    String written = word(value, "value");
    String marks = marks(value);
    int ofLiteral = written.indexOf('[');
    if (ofLiteral >= 0) {
      marks = written.substring(ofLiteral) + marks;
      written = written.substring(0, ofLiteral).strip();
    }
    String number = qualified(written, word(value, "qualifier"));
    String unit = word(value, "unit");
    String inUnit = unit.isEmpty() || number.endsWith(unit) ? number : number + " " + unit;
    return (inUnit + " " + marks).strip();
  }

  private static String qualified(String number, String qualifier) {
    boolean says = qualifier.isEmpty() || qualifier.equals("exact") || qualifier.equals("between");
    if (says || Qualification.startOf(number).isPresent()) {
      return number;
    }
    boolean absent = qualifier.matches("(?i)not.*|unstated|\\?|n/a");
    boolean inapplicable = absent && qualifier.matches("(?i)n/a|.*applicable");
    return absent ? inapplicable ? "n/a" : "?" : qualifier + " " + number;
  }

  private static String marks(Node.Mapping value) {
    List<String> letters = new ArrayList<>();
    Node marks = value.get("marks");
    if (marks instanceof Node.Scalar scalar && !scalar.isBlank()) {
      letters.addAll(List.of(scalar.text().replaceAll("[\\[\\],;]", " ").strip().split("\\s+")));
    } else if (marks instanceof Node.Sequence list) {
      for (Node mark : list.items()) {
        letters.add(mark instanceof Node.Scalar scalar ? scalar.text().strip() : "");
      }
    }
    return letters.isEmpty() ? "" : "[" + String.join(", ", letters) + "]";
  }

  private static String word(Node.Mapping value, String key) {
    return value.get(key) instanceof Node.Scalar scalar ? scalar.text().strip() : "";
  }
}
