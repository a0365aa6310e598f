package org.precis.input.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.precis.diagnostic.Fault;
import org.precis.input.field.Reading;
import org.precis.input.field.TextWithReferences;
import org.precis.input.file.Place;
import org.precis.input.file.Report;
import org.precis.input.tree.Node;
import org.precis.provenance.Beside;
import org.precis.provenance.Beside.Effect;

/**
 * Checks that no text changes how a printed number reads: characters next to a reference, the first
 * character of a unit, the last word of a label.
 */
public final class BesideCheck {

  private static final String PART =
      "separate them by a space or a word; write {{=…}} for a number typed on purpose";
  private static final String SIGN = "remove it: a number is printed with its own sign";

  private final Report report;

  private BesideCheck(Report report) {
    this.report = report;
  }

  public static void run(Reading reading) {
    BesideCheck check = new BesideCheck(reading.report());
    for (TextWithReferences written : reading.words().texts()) {
      String key = written.key().substring(written.key().lastIndexOf('.') + 1);
      if (written.text().text().contains("{{")) {
        check.references(written.text());
      }
      if (key.equals("unit")) {
        check.unit(written.text());
      } else if (key.equals("label") || key.equals("short")) {
        check.label(written.text());
      }
    }
  }

  private void references(Node.Scalar text) {
    List<String> met = new ArrayList<>();
    for (SeenText seen : SeenText.of(text.text())) {
      String words = seen.words();
      for (SeenText.Printed number : seen.numbers()) {
        Beside.number(words, number.at())
            .filter(
                found ->
                    found.effect() == Effect.JOINS || !seen.isMeant(found.start(), found.end()))
            .ifPresent(found -> report(found, words, number, place(text, number, met)));
        met.add(number.written());
      }
    }
  }

  /** The place of a reference, given those that came before it in the text. */
  private static Place place(Node.Scalar text, SeenText.Printed number, List<String> met) {
    long before = met.stream().filter(number.written()::equals).count();
    return text.place().find(number.written(), (int) before);
  }

  private void report(Beside found, String words, SeenText.Printed number, Place place) {
    String beside =
        words.substring(found.start(), found.end()).strip().replace("" + Beside.NUMBER, "{{…}}");
    String id = number.id();
    switch (found.effect()) {
      case JOINS -> report.add(Fault.JOINED_NUMBER, place, beside, id, PART);
      case SIGNS -> report.add(Fault.JOINED_NUMBER, place, beside, id, SIGN);
      default -> report.add(Fault.CHANGED_NUMBER, place, beside, id, beside);
    }
  }

  private void unit(Node.Scalar unit) {
    String text = unit.text().strip();
    String seen = SeenText.folded(text);
    if (seen.isEmpty() || text.startsWith("{{")) {
      return;
    }
    int first = text.codePointAt(0);
    if (!mayBegin(first)) {
      report.add(Fault.UNIT_NUMBER, unit.place(), text, Character.toString(first));
      return;
    }
    Optional<Beside> found = Beside.inUnit(seen);
    found.ifPresent(
        beside ->
            report.add(
                Fault.UNIT_CHANGES_NUMBER,
                unit.place(),
                text,
                seen.substring(beside.start(), beside.end()).strip()));
  }

  /** A letter, a percent sign, a currency symbol or a unit of measure. */
  private static boolean mayBegin(int c) {
    return Character.isLetter(c)
        || Character.getType(c) == Character.CURRENCY_SYMBOL
        || Character.getType(c) == Character.OTHER_SYMBOL
        || "%‰‱(′″".indexOf(c) >= 0;
  }

  private void label(Node.Scalar label) {
    String text = SeenText.folded(label.text().strip());
    Beside.atEndOfLabel(text)
        .ifPresent(
            found ->
                report.add(
                    Fault.LABEL_QUALIFIES,
                    label.place(),
                    text.substring(found.start(), found.end()).strip()));
  }
}
