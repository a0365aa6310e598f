package org.precis.compare;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.precis.model.Quote;
import org.precis.model.Value;

/** Collects the fields of an item; empty ones are left out. */
final class ItemBuilder {

  private final Map<String, FieldValue> fields = new LinkedHashMap<>();

  ItemBuilder words(String field, Object value) {
    String text = value == null ? "" : value.toString();
    if (!text.isEmpty()) {
      fields.put(field, new FieldValue.Words(text));
    }
    return this;
  }

  /** Words that are left out if they are the default. */
  ItemBuilder words(String field, String text, String usual) {
    return text.equals(usual) ? this : words(field, text);
  }

  /**
   * Quoted words.
   *
   * @param places whether to include where they are
   */
  ItemBuilder quotes(String field, List<Quote> quotes, boolean places) {
    words(field, String.join(" … ", quotes.stream().map(Quote::words).toList()));
    return places ? words(field + "-place", place(quotes)) : this;
  }

  private static String place(List<Quote> quotes) {
    return quotes.stream().map(ItemBuilder::place).collect(Collectors.joining(" … ")).strip();
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
   * @param usual the unit of all its siblings, which is left out
   */
  ItemBuilder number(String field, Value value, String usual) {
    Value own = value.unit().equals(usual) ? value.withUnit("") : value;
    fields.put(field, new FieldValue.Amount(own));
    return this;
  }

  DiffItem of(Part part, String within, String id, String title) {
    return new DiffItem(part, within, id, title, fields);
  }
}
