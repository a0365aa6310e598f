package org.precis.input;

import java.util.List;
import java.util.Set;
import org.precis.diagnostic.Fault;
import org.precis.model.Absent;
import org.precis.model.Interval;
import org.precis.model.Quantity;
import org.precis.model.Statistic;
import org.precis.model.Table;
import org.precis.model.Value;
import org.precis.provenance.Folding;
import org.precis.provenance.QuotedNumber;
import org.precis.provenance.QuotedNumbers;

/**
 * Looks for confidential numbers that a reader could find: in the texts beside them, or by sums.
 */
final class ConfidentialCheck {

  private static final Set<String> TEXTS =
      Set.of("note", "text", "title", "label", "short", "quote");

  private ConfidentialCheck() {}

  /**
   * Checks the texts of a row whose number is not published.
   *
   * @param own the key of its own quote, which is not published either
   */
  static void texts(Value value, Fields row, String own, Reading reading) {
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
      for (QuotedNumber number : QuotedNumbers.in(words, reading.decimal())) {
        if (!number.aside() && number.quantity().number().compareTo(secret.number()) == 0) {
          String said = words.substring(number.start(), number.end());
          reading.report().add(Fault.CONFIDENTIAL_SAID, scalar.place().find(said, 0), said);
        }
      }
    }
  }

  /** Checks that no total gives away the one part that is not published. */
  static void sums(Draft draft, Report report) {
    for (Placed<Statistic> placed : draft.statistics()) {
      Statistic part = placed.value();
      List<Quantity> parts =
          draft.statistics().stream()
              .map(Placed::value)
              .filter(one -> !part.partOf().isEmpty() && one.partOf().equals(part.partOf()))
              .map(Statistic::quantity)
              .toList();
      draft
          .statistic(part.partOf())
          .filter(whole -> givesAway(whole.quantity(), part.quantity(), parts))
          .ifPresent(
              whole ->
                  report.add(
                      Fault.CONFIDENTIAL_DERIVED,
                      placed.fields().placeOf("value"),
                      part.label(),
                      whole.label()));
    }
    draft.tables().forEach(table -> sums(table, report));
  }

  private static void sums(Placed<Table> placed, Report report) {
    Table table = placed.value();
    table.statedTotal().ifPresent(total -> sums(placed, total, report));
  }

  private static void sums(Placed<Table> placed, Table.Row total, Report report) {
    Table table = placed.value();
    for (int i = 0; i < table.columns().size(); i++) {
      int column = i;
      List<Quantity> parts =
          table.rows().stream().map(row -> row.values().get(column).quantity()).toList();
      for (Table.Row row : table.rows()) {
        if (givesAway(total.values().get(i).quantity(), row.values().get(i).quantity(), parts)) {
          String title = table.title() + ": " + total.label();
          report.add(Fault.CONFIDENTIAL_DERIVED, placed.fields().place(), row.label(), title);
        }
      }
    }
  }

  private static boolean givesAway(Quantity whole, Quantity part, List<Quantity> parts) {
    return whole.stated()
        && part == Absent.CONFIDENTIAL
        && parts.size() > 1
        && parts.stream().filter(one -> !one.stated()).count() == 1;
  }
}
