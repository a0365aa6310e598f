package org.precis.input;

import java.util.List;
import org.precis.diagnostic.Diagnostic;
import org.precis.input.quote.Coverage;
import org.precis.model.Edition;

/**
 * What a faultless pack says: an edition for each language and slice, the languages outermost.
 *
 * @param warnings by place
 * @param coverage how many of its numbers are proven by the words of their sources
 */
public record ReadResult(List<Edition> editions, List<Diagnostic> warnings, Coverage coverage) {

  public ReadResult {
    editions = List.copyOf(editions);
    warnings = List.copyOf(warnings);
  }
}
