package org.precis.input.quote;

import java.util.ArrayList;
import java.util.List;
import org.precis.diagnostic.Fault;
import org.precis.input.field.Reading;
import org.precis.input.quote.Proofs.Proof;
import org.precis.input.source.SourceFile;
import org.precis.input.tree.Node;
import org.precis.model.Absent;
import org.precis.model.Interval;
import org.precis.model.Quantity;
import org.precis.provenance.QuotedNumber;
import org.precis.provenance.QuotedWords;
import org.precis.provenance.Verdict;

/** Checks that every number says what its quoted words say, with the same firmness. */
final class ProvenanceCheck {

  private final SourceTexts texts;
  private final Reading reading;
  private final Proofs proofs;
  private final QuoteCheck quotes;

  ProvenanceCheck(SourceTexts texts, Reading reading, Proofs proofs) {
    this.texts = texts;
    this.reading = reading;
    this.proofs = proofs;
    this.quotes = new QuoteCheck(texts, reading.report());
  }

  void claim(Claim claim) {
    if (claim.reported().value().quantity().stated() || !claim.quotes().isEmpty()) {
      proofs.add(claim, proof(claim));
    }
  }

  private Proof proof(Claim claim) {
    String source = claim.reported().source();
    if (claim.quotes().isEmpty()) {
      if (claim.says().isPresent()) {
        reading.report().add(Fault.SAYS_WITHOUT_QUOTE, claim.saysPlace());
      }
      return source.isEmpty() ? Proof.NO_SOURCE : Proof.NO_QUOTE;
    }
    boolean found = true;
    for (Node.Scalar quote : claim.quotes()) {
      found &= quotes.find(quote, source);
    }
    if (reading.report().isUnreadable(claim.value())) {
      return Proof.FAULTY;
    }
    boolean agrees = agrees(claim, words(claim));
    if (!found || !agrees) {
      return Proof.FAULTY;
    }
    boolean checkable = texts.of(source) != null;
    return checkable ? Proof.FOUND : texts.isElsewhere(source) ? Proof.NOT_HERE : Proof.NO_FILE;
  }

  private List<QuotedWords> words(Claim claim) {
    SourceFile file = texts.of(claim.reported().source());
    List<QuotedWords> words = new ArrayList<>();
    for (Node.Scalar quote : claim.quotes()) {
      words.add(
          file == null
              ? QuotedWords.alone(quote.text().strip())
              : QuotedWords.in(file.words(), quote.text().strip()));
    }
    return words;
  }

  private boolean agrees(Claim claim, List<QuotedWords> words) {
    if (claim.says().isPresent()) {
      return new SaysCheck(claim, claim.says().get(), words, reading).agrees();
    }
    Quantity quantity = claim.reported().value().quantity();
    if (quantity instanceof Interval value) {
      return agrees(value, claim, words);
    }
    return quantity == Absent.NOT_APPLICABLE || statesNothing(claim, words);
  }

  private boolean statesNothing(Claim claim, List<QuotedWords> words) {
    for (QuotedWords quote : words) {
      List<QuotedNumber> said =
          quote.numbers(reading.decimal()).stream().filter(number -> !number.aside()).toList();
      if (!said.isEmpty()) {
        reading.report().add(Fault.QUOTE_STATES, claim.value(), quote.shown(said));
        return false;
      }
    }
    return true;
  }

  /** One of several quotes is enough; of those that do not agree the likest is spoken of. */
  private boolean agrees(Interval value, Claim claim, List<QuotedWords> words) {
    int likest = 0;
    Verdict best = null;
    for (int i = 0; i < words.size(); i++) {
      Verdict verdict = verdict(value, claim, words.get(i));
      if (best == null || verdict.finding().compareTo(best.finding()) < 0) {
        best = verdict;
        likest = i;
      }
    }
    if (!best.agrees()) {
      new Disagreement(claim, likest, words.get(likest), where(claim, likest))
          .report(best, reading);
      return false;
    }
    return new QuotedUnitCheck(claim, reading).agrees(value, words);
  }

  private Verdict verdict(Interval value, Claim claim, QuotedWords words) {
    Verdict verdict = words.of(value, reading.decimal());
    // that a number fell may be said beside the quote, in a text that is not here
    return verdict.agrees() || !texts.isElsewhere(claim.reported().source())
        ? verdict
        : words.ofFall(value, reading.decimal());
  }

  /** Where in its source a quote stands; "" where that is not known. */
  private String where(Claim claim, int which) {
    SourceFile file = texts.of(claim.reported().source());
    String words = claim.quotes().get(which).text().strip();
    int at = file == null ? -1 : file.words().find(words);
    return at < 0 ? "" : file.place(file.words().spot(at));
  }
}
