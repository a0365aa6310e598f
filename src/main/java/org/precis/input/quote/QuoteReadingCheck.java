package org.precis.input.quote;

import java.util.List;
import org.precis.diagnostic.Fault;
import org.precis.input.field.Reading;
import org.precis.provenance.Folding;
import org.precis.provenance.QuotedWords;
import org.precis.provenance.Verdict;
import org.precis.provenance.Verdict.Finding;
import org.precis.quantity.Interval;
import org.precis.quantity.Quantity;

/**
 * Checks an author's reading of a quote: its words occur in the quote, its terms add up to the
 * value, and a note explains it.
 */
record QuoteReadingCheck(
    Claim claim, QuoteReading says, List<QuotedWords> quotes, Reading reading) {

  boolean agrees() {
    Quantity value = claim.reported().value().quantity();
    boolean noted = !claim.reported().note().isEmpty();
    boolean makes = says.total().equals(value);
    if (!makes) {
      report(Fault.SAYS_OTHER, QuoteReading.plain(value), QuoteReading.plain(says.total()));
    }
    boolean quoted = true;
    for (QuoteReading.Term term : says.terms()) {
      quoted &= term.words().isEmpty() ? isQuoted(term) : isExplained(term);
    }
    if (makes && quoted && isNeedless(value)) {
      report(Fault.SAYS_NEEDLESS);
    } else if (!noted) {
      report(Fault.SAYS_WITHOUT_NOTE);
    }
    return noted && makes && quoted;
  }

  /** Whether the quote states a term that has no words of its own. */
  private boolean isQuoted(QuoteReading.Term term) {
    boolean quoted =
        term.quantity() instanceof Interval interval
            && quotes.stream().anyMatch(quote -> verdict(quote, interval).agrees());
    if (!quoted) {
      report(Fault.SAYS_NOT_QUOTED, term);
    }
    return quoted;
  }

  /** Whether the quote has the words of a term. A number in them may have another qualifier. */
  private boolean isExplained(QuoteReading.Term term) {
    String words = Folding.folded(term.words());
    if (quotes.stream().noneMatch(quote -> quote.quote().contains(words))) {
      report(Fault.SAYS_NOT_QUOTED, term.words());
      return false;
    }
    boolean other =
        term.quantity() instanceof Interval interval
            && verdict(QuotedWords.alone(words), interval).finding() == Finding.OTHER_NUMBER;
    if (other) {
      report(Fault.SAYS_NUMBER, term.words(), QuoteReading.plain(term.quantity()));
    }
    return !other;
  }

  private boolean isNeedless(Quantity value) {
    return value instanceof Interval interval
        && quotes.stream().anyMatch(quote -> verdict(quote, interval).agrees());
  }

  private Verdict verdict(QuotedWords quote, Interval value) {
    return quote.of(value, claim.named(), ProvenanceCheck.wording(reading));
  }

  private void report(Fault fault, Object... things) {
    reading.report().add(fault, claim.saysPlace(), things);
  }
}
