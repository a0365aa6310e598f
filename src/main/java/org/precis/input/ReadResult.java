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
 * @param neighbours the editions that its pages link to
 * @param style whence their style is, where it is not the pack's alone
 * @param places where its author can mend what is wrong with its pages
 */
public record ReadResult(
    List<Edition> editions,
    List<Diagnostic> warnings,
    QuoteCoverage coverage,
    PackInputs inputs,
    NeighbourEditions neighbours,
    StyleOrigins style,
    PackPlaces places) {

  public ReadResult {
    editions = List.copyOf(editions);
    warnings = List.copyOf(warnings);
  }

  /** Faults of a briefing made from it, where its author can mend them. */
  public List<Diagnostic> placed(List<Diagnostic> faults) {
    return faults.stream().map(one -> places.placed(one, editions)).toList();
  }
}
