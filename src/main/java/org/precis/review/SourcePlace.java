package org.precis.review;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.precis.model.Edition;
import org.precis.model.Quote;
import org.precis.model.Source;
import org.precis.review.Explanation.Origin;

/** Finds quoted words in the text of their source, to the line and the character. */
final class SourcePlace {

  private final Edition edition;

  SourcePlace(Edition edition) {
    this.edition = edition;
  }

  /** Where a number comes from: each of its quotes, or its source where it has none. */
  List<Origin> of(String source, List<Quote> quotes) {
    if (quotes.isEmpty()) {
      return source.isEmpty() ? List.of() : List.of(origin(source, new Quote("", 0)));
    }
    return quotes.stream().map(quote -> origin(source, quote)).toList();
  }

  private Origin origin(String id, Quote quote) {
    Source source = source(id);
    if (source == null) {
      return new Origin(id, "", quote.words(), "", quote.paragraph(), 0, 0);
    }
    String text = source.text();
    int at = quote.words().isEmpty() ? -1 : offset(quote.words(), text);
    int line = at < 0 ? 0 : (int) text.substring(0, at).chars().filter(c -> c == '\n').count() + 1;
    int column = at < 0 ? 0 : text.codePointCount(text.lastIndexOf('\n', at - 1) + 1, at) + 1;
    return new Origin(
        source.id(), source.title(), quote.words(), source.file(), quote.paragraph(), line, column);
  }

  /** The source of that id; where none is named and one has a text, that one. */
  private Source source(String id) {
    List<Source> found =
        edition.sources().stream()
            .filter(one -> id.isEmpty() ? !one.text().isEmpty() : one.id().equals(id))
            .toList();
    return found.size() == 1 || !id.isEmpty() && !found.isEmpty() ? found.get(0) : null;
  }

  /** Words are the same however they are spaced. */
  private static int offset(String words, String text) {
    String pattern =
        Arrays.stream(words.strip().split("\\s+"))
            .map(Pattern::quote)
            .collect(Collectors.joining("\\s+"));
    Matcher found = Pattern.compile(pattern).matcher(text);
    return found.find() ? found.start() : -1;
  }
}
