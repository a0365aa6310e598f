package org.precis.review;

import java.util.List;
import org.precis.model.Edition;
import org.precis.model.Quote;
import org.precis.model.Source;
import org.precis.review.Explanation.Origin;

/** The source of a number, with the quoted words and their place. */
record SourcePlace(Edition edition) {

  /** The origin of a number: each of its quotes, or its source if it has none. */
  List<Origin> of(String source, List<Quote> quotes) {
    if (quotes.isEmpty()) {
      return source.isEmpty() ? List.of() : List.of(origin(source, new Quote("")));
    }
    return quotes.stream().map(quote -> origin(source, quote)).toList();
  }

  private Origin origin(String id, Quote quote) {
    Source source = source(id);
    return source == null
        ? new Origin(id, "", quote, "")
        : new Origin(source.id(), source.title(), quote, source.file());
  }

  /** The source with that id; if none is named and only one has a text, that one. */
  private Source source(String id) {
    List<Source> found =
        edition.sources().stream()
            .filter(one -> id.isEmpty() ? !one.file().isEmpty() : one.id().equals(id))
            .toList();
    return found.size() == 1 || !id.isEmpty() && !found.isEmpty() ? found.get(0) : null;
  }
}
