package org.precis.compare;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.precis.model.Quote;
import org.precis.quantity.Unit;
import org.precis.quantity.Value;

/**
 * An item of an edition, field by field.
 *
 * @param within id of the item that it is part of, such as the table of a row; else ""
 * @param id the same in every edition, or "" if it has none
 * @param title as readers know it
 * @param fields by their names in a pack; empty fields are absent
 */
record DiffItem(Part part, String within, String id, String title, Map<String, FieldValue> fields) {

  DiffItem {
    fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
  }

  /** Collects the fields of an item; empty ones are left out. */
  static final class Builder {

    private final Map<String, FieldValue> fields = new LinkedHashMap<>();

    Builder words(String field, Object value) {
      String text = value == null ? "" : value.toString();
      if (!text.isEmpty()) {
        fields.put(field, new FieldValue.Words(text));
      }
      return this;
    }

    /** Words that are left out if they are the default. */
    Builder words(String field, String text, String usual) {
      return text.equals(usual) ? this : words(field, text);
    }

    /**
     * Quoted words.
     *
     * @param places whether to include where they are
     */
    Builder quotes(String field, List<Quote> quotes, boolean places) {
      words(field, String.join(" … ", quotes.stream().map(Quote::words).toList()));
      return places ? words(field + "-place", place(quotes)) : this;
    }

    private static String place(List<Quote> quotes) {
      return quotes.stream().map(Builder::place).collect(Collectors.joining(" … ")).strip();
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
    Builder number(String field, Value value, Unit usual) {
      Value own = value.unit().equals(usual.text()) ? value.withUnit("") : value;
      fields.put(field, new FieldValue.Amount(own, usual));
      return this;
    }

    DiffItem of(Part part, String within, String id, String title) {
      return new DiffItem(part, within, id, title, fields);
    }
  }
}
