package org.precis.input;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.precis.diagnostic.Diagnostic;
import org.precis.diagnostic.Fault;
import org.precis.input.file.Place;
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
 * @param template where the pack names its template, or could
 * @param limits where the pack sets its limits, or could
 */
public record ReadResult(
    List<Edition> editions,
    List<Diagnostic> warnings,
    QuoteCoverage coverage,
    PackInputs inputs,
    NeighbourEditions neighbours,
    StyleOrigins style,
    Place template,
    Place limits) {

  private static final Set<Fault> OF_LIMITS = EnumSet.of(Fault.PAGES, Fault.SIZE, Fault.DEADLINE);

  public ReadResult {
    editions = List.copyOf(editions);
    warnings = List.copyOf(warnings);
  }

  /** Faults of a briefing made from it: one that exceeds a limit is reported where that is set. */
  public List<Diagnostic> placed(List<Diagnostic> faults) {
    return faults.stream().map(this::placed).toList();
  }

  private Diagnostic placed(Diagnostic one) {
    if (one.fault() == Fault.TEMPLATE_PAGES) {
      return one.at(template.location(), template.sourceLine());
    }
    return OF_LIMITS.contains(one.fault()) ? one.at(limits.location(), limits.sourceLine()) : one;
  }
}
