package org.precis.input.quote;

import java.util.Map;
import java.util.Optional;
import org.precis.diagnostic.Fault;
import org.precis.input.file.Place;
import org.precis.input.file.Report;
import org.precis.input.source.SourceFile;
import org.precis.input.tree.Node;
import org.precis.provenance.Near;
import org.precis.provenance.Spot;

/** Checks that quotes occur in the text of their source, and only once. */
record QuoteCheck(SourceTexts texts, Report report) {

  /** Whether the words occur in their source, if its text is available; reported if they do not. */
  boolean find(Node.Scalar quote, String source) {
    SourceFile file = texts.of(source);
    String words = quote.text().strip();
    if (file == null || words.isEmpty()) {
      return true;
    }
    report.time().at("the quotes from '" + file.name() + "'");
    if (file.words().find(words) >= 0) {
      checkOnce(quote, words, file);
      return true;
    }
    Optional<Map.Entry<String, SourceFile>> other = texts.other(words, file);
    if (other.isPresent()) {
      SourceFile there = other.get().getValue();
      String place = there.within(there.words().spot(there.words().find(words)));
      String id = other.get().getKey();
      String own = source.isEmpty() ? file.name() : source;
      report.add(Fault.QUOTE_ELSEWHERE, quote.place(), file.name(), there.name(), place, id, own);
    } else {
      reportNearest(quote, words, file);
    }
    return false;
  }

  private void reportNearest(Node.Scalar quote, String words, SourceFile file) {
    if (quote.place().source().damaged()) {
      // the characters that the quote may lack have been reported
      return;
    }
    Optional<Near> near = file.words().nearest(words);
    if (near.isEmpty()) {
      report.add(Fault.QUOTE_NOT_FOUND, quote.place(), file.name());
      return;
    }
    Near passage = near.get();
    String hint =
        "closest match: '" + passage.passage() + "' (" + file.within(passage.spot()) + ")";
    Place place = passage.here().isEmpty() ? quote.place() : quote.place().find(passage.here(), 0);
    report.addHinted(Fault.QUOTE_NOT_FOUND, place, hint + difference(passage), file.name());
  }

  private static String difference(Near passage) {
    if (passage.here().isEmpty()) {
      return "";
    }
    return passage.there().isEmpty()
        ? "; it lacks '" + passage.here() + "'"
        : "; it has '" + passage.there() + "' where the quote has '" + passage.here() + "'";
  }

  /** A quote that occurs twice does not lead the reader to one paragraph. */
  private void checkOnce(Node.Scalar quote, String words, SourceFile file) {
    Optional<Spot> second = file.words().elsewhere(words);
    if (second.isPresent()) {
      Spot first = file.words().spot(file.words().find(words));
      report.add(
          Fault.QUOTE_TWICE,
          quote.place(),
          file.name(),
          file.within(first),
          file.within(second.get()));
    }
  }
}
