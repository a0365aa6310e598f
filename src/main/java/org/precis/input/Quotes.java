package org.precis.input;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.precis.diagnostic.Fault;
import org.precis.model.Quote;
import org.precis.model.Source;

/** Finds the quoted words in the texts of the sources. */
final class Quotes {

  private final Map<String, SourceWords> texts = new LinkedHashMap<>();
  private final Report report;

  Quotes(List<Placed<Source>> sources, Report report) {
    this.report = report;
    for (Source source : Draft.values(sources)) {
      if (!source.text().isEmpty()) {
        texts.put(source.id(), new SourceWords(source));
      }
    }
  }

  /**
   * The words under {@code quote}, each with its paragraph; words that their source does not have
   * are reported. A cell of a table has no list: there each line holds a quote.
   *
   * @param source id of the source, or "" where it is not named
   */
  List<Quote> of(Fields fields, String key, String source) {
    List<Quote> quotes = new ArrayList<>();
    for (Node.Scalar scalar : fields.scalars(key)) {
      boolean several = fields.mapping().row() && scalar.text().contains("\n");
      for (String words : several ? scalar.text().split("\\n\\s*") : oneOf(scalar)) {
        Place place = several ? scalar.place().find(words, 0) : scalar.place();
        quotes.add(new Quote(words.strip(), paragraph(words.strip(), source, place)));
      }
    }
    return quotes;
  }

  private static String[] oneOf(Node.Scalar scalar) {
    return new String[] {scalar.text()};
  }

  private int paragraph(String words, String source, Place place) {
    // where no source is named and the pack has one text, the words can come from nowhere else
    boolean only = source.isEmpty() && texts.size() == 1;
    SourceWords text = only ? texts.values().iterator().next() : texts.get(source);
    if (text == null || words.isEmpty()) {
      return 0;
    }
    if (!text.has(words)) {
      report.add(Fault.QUOTE_NOT_FOUND, place, text.file());
    }
    return text.paragraph(words);
  }
}
