package org.precis.input.quote;

import java.util.List;
import java.util.Optional;
import org.precis.input.file.Place;
import org.precis.input.tree.Node;
import org.precis.model.Reported;

/**
 * A number of the pack, the quotes that back it, and the places of both.
 *
 * @param name id of the statistic, or ids of case and measure, as in {@code c1.suspects}
 * @param label the label of the statistic or the measure
 * @param measure whether it is a measure of a case and not a statistic
 * @param years those that it is of, or ""
 * @param value the place of the number
 * @param quotes the quoted words
 * @param says the author's reading of the words
 * @param saysPlace the place of that reading
 */
record Claim(
    String name,
    Reported reported,
    String label,
    boolean measure,
    String years,
    Place value,
    List<Node.Scalar> quotes,
    Optional<QuoteReading> says,
    Place saysPlace) {

  /** All that it is called: label, years, unit and note. */
  String named() {
    return String.join("\n", label, years, reported.value().unit(), reported.note());
  }
}
