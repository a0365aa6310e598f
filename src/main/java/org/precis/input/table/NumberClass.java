package org.precis.input.table;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.precis.input.field.Reading;
import org.precis.language.Sense;
import org.precis.language.Vocabulary;
import org.precis.provenance.Folding;
import org.precis.provenance.QuotedNumber;
import org.precis.provenance.QuotedNumbers;
import org.precis.provenance.Wording;
import org.precis.quantity.Interval;

/**
 * What a row counts whose label is a class of numbers, such as an age: <i>5 to 9</i>, <i>18 and
 * over</i>.
 *
 * @param of whatever else its label says, and its unit
 */
record NumberClass(Interval numbers, String of) {

  /** The class that a label names; empty if it has no number, or several. */
  static Optional<NumberClass> of(String label, Reading reading) {
    if (label.codePoints().noneMatch(Character::isDigit)) {
      return Optional.empty(); // as most
    }
    String text = Folding.folded(label);
    List<QuotedNumber> numbers =
        QuotedNumbers.in(text, new Wording(reading.decimal(), reading.languages()));
    return numbers.size() == 1
        ? Optional.of(new NumberClass(numbers.get(0).quantity(), rest(text, numbers.get(0))))
        : Optional.empty();
  }

  /** The unit may stand before <i>and over</i>, or behind all. */
  private static String rest(String text, QuotedNumber number) {
    String rest = text.substring(0, number.start()) + text.substring(number.end());
    String units =
        Vocabulary.ofAll().all(Sense.STEP, text).stream()
            .map(unit -> text.substring(unit.start(), unit.end()))
            .collect(Collectors.joining(" "));
    String whole = rest.contains(units) ? rest : rest + " " + units;
    return whole.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
  }

  /** Whether all that another counts is counted in it too, and more. */
  boolean includes(NumberClass other) {
    BigDecimal least = other.numbers.lower();
    BigDecimal most = other.numbers.upper();
    return of.equals(other.of)
        && !numbers.equals(other.numbers)
        && numbers.contains(least == null ? BigDecimal.ZERO : least)
        && (most == null ? numbers.upper() == null : numbers.contains(most));
  }
}
