package org.precis.compare;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.precis.model.Quote;
import org.precis.model.Value;

/** Collects the fields of a thing; what says nothing is left out. */
final class Describing {

  private final Map<String, Said> fields = new LinkedHashMap<>();

  Describing words(String field, Object said) {
    String text = said == null ? "" : said.toString();
    if (!text.isEmpty()) {
      fields.put(field, new Said.Words(text));
    }
    return this;
  }

  /** Words that are left out where they are the usual ones. */
  Describing words(String field, String text, String usual) {
    return text.equals(usual) ? this : words(field, text);
  }

  /**
   * Quoted words.
   *
   * @param places whether it is told, too, where they stand
   */
  Describing quotes(String field, List<Quote> quotes, boolean places) {
    words(field, String.join(" … ", quotes.stream().map(Quote::words).toList()));
    return places ? words(field + "-place", place(quotes)) : this;
  }

  private static String place(List<Quote> quotes) {
    return quotes.stream().map(Describing::place).collect(Collectors.joining(" … ")).strip();
  }

  private static String place(Quote quote) {
    if (quote.page() > 0) {
      return "page " + quote.page();
    }
    return quote.placed()
        ? "paragraph " + quote.paragraph() + " (" + quote.line() + ":" + quote.column() + ")"
        : "";
  }

  /**
   * A number.
   *
   * @param usual the unit that is said elsewhere of all its like
   */
  Describing number(String field, Value value, String usual) {
    Value own = value.unit().equals(usual) ? value.withUnit("") : value;
    fields.put(field, new Said.Amount(own));
    return this;
  }

  Thing of(Part part, String within, String id, String title) {
    return new Thing(part, within, id, title, fields);
  }
}
