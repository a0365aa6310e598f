package org.precis.input;

import java.util.List;
import org.precis.diagnostic.Diagnostic;
import org.precis.diagnostic.Question;
import org.precis.input.field.Questions;
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
 * @param questions about its sheets that its author has not confirmed
 * @param confirmation what the key {@code reading} says once they are
 */
public record ReadResult(
    List<Edition> editions,
    List<Diagnostic> warnings,
    QuoteCoverage coverage,
    PackInputs inputs,
    NeighbourEditions neighbours,
    StyleOrigins style,
    PackPlaces places,
    List<Question> questions,
    String confirmation) {

  public ReadResult {
    editions = List.copyOf(editions);
    warnings = List.copyOf(warnings);
    questions = List.copyOf(questions);
  }

  /** The text of its briefing once all questions are confirmed. */
  public String confirmed() {
    return places.with(Questions.KEY, confirmation);
  }

  /** Faults of a briefing made from it, where its author can mend them. */
  public List<Diagnostic> placed(List<Diagnostic> faults) {
    return faults.stream().map(one -> places.placed(one, editions)).toList();
  }
}
