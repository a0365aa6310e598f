package org.precis.input.quote;

import java.util.Set;
import org.precis.diagnostic.Fault;
import org.precis.input.field.Fields;
import org.precis.input.field.Reading;
import org.precis.input.tree.Node;
import org.precis.provenance.Folding;
import org.precis.provenance.QuotedNumber;
import org.precis.provenance.QuotedNumbers;
import org.precis.quantity.Interval;
import org.precis.quantity.Value;

/** Finds confidential numbers repeated in the texts of their row. */
public final class ConfidentialTextCheck {

  private static final Set<String> TEXTS =
      Set.of("note", "text", "title", "label", "short", "quote");

  private ConfidentialTextCheck() {}

  /**
   * Checks the texts of a row whose number is not published.
   *
   * @param own the key of the number's own quote, which is not published either
   */
  public static void run(Value value, Fields row, String own, Reading reading) {
    if (value.quantity() instanceof Interval secret) {
      row.mapping()
          .entries()
          .forEach(
              (key, entry) -> {
                String name = key.replaceFirst("@.*", "");
                String last = name.substring(name.lastIndexOf('.') + 1);
                if (TEXTS.contains(last) && !name.equals(own)) {
                  text(entry.value(), secret, reading);
                }
              });
    }
  }

  private static void text(Node node, Interval secret, Reading reading) {
    if (node instanceof Node.Sequence list) {
      list.items().forEach(item -> text(item, secret, reading));
    } else if (node instanceof Node.Mapping languages) {
      languages.entries().values().forEach(entry -> text(entry.value(), secret, reading));
    } else if (node instanceof Node.Scalar scalar) {
      String words = Folding.folded(scalar.text());
      for (QuotedNumber number : QuotedNumbers.in(words, ProvenanceCheck.wording(reading))) {
        if (!number.aside() && number.quantity().number().compareTo(secret.number()) == 0) {
          String said = words.substring(number.start(), number.end());
          reading.report().add(Fault.CONFIDENTIAL_SAID, scalar.place().find(said, 0), said);
        }
      }
    }
  }
}
