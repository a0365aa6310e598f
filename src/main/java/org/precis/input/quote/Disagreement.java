package org.precis.input.quote;

import java.util.List;
import org.precis.diagnostic.Fault;
import org.precis.input.field.Reading;
import org.precis.input.file.Place;
import org.precis.input.file.Report;
import org.precis.input.value.Literal;
import org.precis.provenance.QuotedNumber;
import org.precis.provenance.QuotedWords;
import org.precis.provenance.Standing;
import org.precis.provenance.Verdict;
import org.precis.quantity.Interval;

/**
 * Reports a number that its quotes do not state.
 *
 * @param which index of the quote
 * @param words the quote in its source
 * @param where its place in the source, or ""
 */
record Disagreement(Claim claim, int which, QuotedWords words, String where) {

  void report(Verdict verdict, Reading reading) {
    Report report = reading.report();
    List<QuotedNumber> said = verdict.said();
    String own = Literal.of((Interval) claim.reported().value().quantity());
    switch (verdict.finding()) {
      case BROKEN_OFF -> {
        String first = words.shown(said.get(0));
        Place quote = claim.quotes().get(which).place();
        String hint = "quote the whole number" + source();
        report.addHinted(Fault.QUOTE_BROKEN_OFF, quote, hint, first, own);
      }
      case OTHER_QUALIFIER -> {
        Interval quoted = said.get(0).quantity();
        String hint = "write " + Literal.of(quoted) + " as quoted" + explained(quoted, own);
        add(report, Fault.QUOTE_QUALIFIER, hint, own, said, firmness(quoted));
      }
      case OTHER_STANDING -> {
        Standing standing = verdict.standing().orElseThrow();
        report.addHinted(
            Fault.QUOTE_STANDING,
            claim.value(),
            hint(standing.kind(), own) + source(),
            own,
            words.shown(standing),
            called(standing.kind()));
      }
      case OTHER_NUMBER -> {
        boolean one = said.size() == 1;
        String mend = one ? "write " + Literal.of(said.get(0).quantity()) + ", or " : "";
        add(report, Fault.QUOTE_NUMBER, mend + "quote words that say " + own, own, said, "");
      }
      default ->
          add(
              report,
              Fault.QUOTE_WITHOUT_NUMBER,
              "quote words that contain it, or explain the quote with 'says: … = "
                  + own
                  + "' and a note",
              own,
              said,
              "");
    }
  }

  private static String called(Standing.Kind kind) {
    return switch (kind) {
      case ALTERED -> "another number";
      case FALL -> "a fall";
      case RISE -> "a rise";
      case RATE -> "a rate";
      case EARLIER -> "an earlier number";
      case TARGET -> "a target";
      case AVERAGE -> "an average";
      case DENIED -> "it is denied";
    };
  }

  private static String hint(Standing.Kind kind, String own) {
    return switch (kind) {
      case ALTERED -> "quote words that plainly say " + own;
      case FALL -> "write it below zero, or say in the label that it is a fall";
      case RISE -> "quote the number that it came to, or say in the label that it is a rise";
      case RATE -> "say in the unit what it is per";
      case EARLIER -> "quote the number of this period, or say in the label of when it is";
      case TARGET -> "quote the number that was reached, or say in the label that it is a target";
      case AVERAGE -> "say in the label that it is an average";
      case DENIED -> "quote words that say so, and do not deny it";
    };
  }

  private void add(
      Report report,
      Fault fault,
      String hint,
      String own,
      List<QuotedNumber> said,
      String comparison) {
    report.addHinted(fault, claim.value(), hint + source(), own, words.shown(said), comparison);
  }

  /** A hint for a quote that lost a qualifier, which a note can explain. */
  private static String explained(Interval quoted, String own) {
    return quoted.exact()
        ? "; or, if the quote has lost a word, 'says: "
            + Literal.of(quoted)
            + " = "
            + own
            + "' and a note"
        : "";
  }

  private String firmness(Interval quoted) {
    boolean exact = ((Interval) claim.reported().value().quantity()).exact();
    return exact
        ? "stated more firmly"
        : quoted.exact() ? "stated less firmly" : "with another qualifier";
  }

  private String source() {
    return where.isEmpty() ? "" : "; the quote is at " + where;
  }
}
