package org.precis.input.figure;

import java.util.Optional;
import org.precis.model.Edition;

/**
 * The numbers of the previous edition.
 *
 * @param named whether the pack names an edition that it is compared with
 * @param previous empty if none is named, or it has no briefing in this language or for this slice
 */
record ComparedStatistics(boolean named, Optional<Edition> previous) {

  /** Whether the previous edition states a number for a statistic. */
  boolean states(String id) {
    return previous
        .flatMap(edition -> edition.statistic(id))
        .filter(statistic -> statistic.quantity().stated())
        .isPresent();
  }
}
