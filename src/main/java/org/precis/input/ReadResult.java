package org.precis.input;

import java.util.List;
import org.precis.diagnostic.Diagnostic;
import org.precis.input.quote.QuoteCoverage;
import org.precis.model.Edition;

/**
 * The editions of a pack without errors, one for each language and slice, grouped by language.
 *
 * @param warnings sorted by place
 * @param coverage how many of its numbers are backed by quotes from their sources
 * @param inputs what it was read from
 */
public record ReadResult(
    List<Edition> editions, List<Diagnostic> warnings, QuoteCoverage coverage, PackInputs inputs) {

  public ReadResult {
    editions = List.copyOf(editions);
    warnings = List.copyOf(warnings);
  }
}
