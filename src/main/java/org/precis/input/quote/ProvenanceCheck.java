package org.precis.input.quote;

import java.util.ArrayList;
import java.util.List;
import org.precis.diagnostic.Fault;
import org.precis.input.field.Reading;
import org.precis.input.quote.QuoteCoverage.Evidence;
import org.precis.input.source.SourceFile;
import org.precis.input.tree.Node;
import org.precis.provenance.QuotedNumber;
import org.precis.provenance.QuotedUnit;
import org.precis.provenance.QuotedWords;
import org.precis.provenance.Verdict;
import org.precis.provenance.Wording;
import org.precis.quantity.Absent;
import org.precis.quantity.Interval;
import org.precis.quantity.Quantity;

/** Checks that every number agrees with its quotes, including its qualifier. */
final class ProvenanceCheck {

  private final SourceTexts texts;
  private final Reading reading;
  private final Wording wording;
  private final QuoteCoverage coverage;
  private final QuoteCheck quotes;

  ProvenanceCheck(SourceTexts texts, Reading reading, QuoteCoverage coverage) {
    this.texts = texts;
    this.reading = reading;
    this.wording = wording(reading);
    this.coverage = coverage;
    this.quotes = new QuoteCheck(texts, reading.report());
  }

  void claim(Claim claim) {
    if (claim.reported().value().quantity().stated() || !claim.quotes().isEmpty()) {
      coverage.add(claim, evidence(claim));
    }
  }

  private Evidence evidence(Claim claim) {
    String source = claim.reported().source();
    if (claim.quotes().isEmpty()) {
      if (claim.says().isPresent()) {
        reading.report().add(Fault.SAYS_WITHOUT_QUOTE, claim.saysPlace());
      }
      return source.isEmpty() ? Evidence.NO_SOURCE : Evidence.NO_QUOTE;
    }
    boolean found = true;
    for (Node.Scalar quote : claim.quotes()) {
      found &= quotes.find(quote, source);
    }
    if (reading.report().isUnreadable(claim.value())) {
      return Evidence.FAULTY;
    }
    boolean agrees = agrees(claim, words(claim));
    if (!found || !agrees) {
      return Evidence.FAULTY;
    }
    boolean checkable = texts.of(source) != null;
    return checkable
        ? Evidence.FOUND
        : texts.isElsewhere(source) ? Evidence.NOT_HERE : Evidence.NO_FILE;
  }

  /** How numbers are written in the sources and the texts of a pack. */
  static Wording wording(Reading reading) {
    return new Wording(reading.decimal(), reading.languages());
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
      return new QuoteReadingCheck(claim, claim.says().get(), words, reading).agrees();
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
          quote.numbers(wording).stream().filter(number -> !number.aside()).toList();
      if (!said.isEmpty()) {
        reading.report().add(Fault.QUOTE_STATES, claim.value(), quote.shown(said));
        return false;
      }
    }
    return true;
  }

  /** Whether one of the quotes states the value; if none does, the closest is reported. */
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
    return unitAgrees(value, claim, words);
  }

  private Verdict verdict(Interval value, Claim claim, QuotedWords words) {
    Verdict verdict = words.of(value, claim.named(), wording);
    // the source text is not here, and may say next to the quote that the number fell
    return verdict.agrees() || !texts.isElsewhere(claim.reported().source())
        ? verdict
        : words.ofFall(value, claim.named(), wording);
  }

  /** The place of a quote in its source; "" if unknown. */
  private String where(Claim claim, int which) {
    SourceFile file = texts.of(claim.reported().source());
    String words = claim.quotes().get(which).text().strip();
    int at = file == null ? -1 : file.words().find(words);
    return at < 0 ? "" : file.place(file.words().spot(at));
  }

  /**
   * Whether one of the quotes states the number in the unit of the value, or in none: not in
   * another currency, nor in per cent for a count. Reported if none does.
   */
  private boolean unitAgrees(Interval value, Claim claim, List<QuotedWords> quotes) {
    String unit = claim.reported().value().unit();
    List<QuotedUnit> units =
        quotes.stream().flatMap(quote -> quote.units(value, wording).stream()).toList();
    boolean agrees =
        units.isEmpty()
            || units.stream().anyMatch(quoted -> !quoted.contradicts(unit, reading.language()));
    if (!agrees) {
      reading.report().add(Fault.QUOTE_UNIT, claim.value(), unit, units.get(0).words());
    }
    return agrees;
  }
}
