package org.precis.input.quote;

import java.util.List;
import java.util.Optional;
import org.precis.input.file.Place;
import org.precis.input.tree.Node;
import org.precis.model.Reported;

/**
 * A number of the pack with the words that are to prove it, and where all of it is written.
 *
 * @param name id of the statistic, or ids of case and measure, as in {@code c1.suspects}
 * @param measure whether it is a measure of a case, and no statistic
 * @param value where the number stands
 * @param quotes the quoted words
 * @param says how the author reads the words
 * @param saysPlace where that stands
 */
record Claim(
    String name,
    Reported reported,
    boolean measure,
    Place value,
    List<Node.Scalar> quotes,
    Optional<Says> says,
    Place saysPlace) {}
