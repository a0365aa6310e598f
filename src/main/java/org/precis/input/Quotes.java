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

  private final Map<String, List<String>> paragraphs = new LinkedHashMap<>();
  private final Map<String, String> files = new LinkedHashMap<>();
  private final Report report;

  Quotes(List<Placed<Source>> sources, Report report) {
    this.report = report;
    for (Placed<Source> placed : sources) {
      Source source = placed.value();
      if (!source.text().isEmpty()) {
        paragraphs.put(source.id(), paragraphs(source.text()));
        files.put(source.id(), source.file());
      }
    }
  }

  private static List<String> paragraphs(String text) {
    List<String> paragraphs = new ArrayList<>();
    for (String block : text.split("(?:\\R[ \\t]*){2,}")) {
      if (!block.isBlank()) {
        paragraphs.add(Spacing.normalized(block));
      }
    }
    return paragraphs;
  }

  /**
   * The words under {@code quote}, each with its paragraph; words that their source does not have
   * are reported.
   *
   * @param source id of the source, or "" where it is not named
   */
  List<Quote> of(Fields fields, String key, String source) {
    List<Quote> quotes = new ArrayList<>();
    for (Node.Scalar scalar : fields.scalars(key)) {
      String words = scalar.text().strip();
      quotes.add(new Quote(words, paragraph(Spacing.normalized(words), source, scalar.place())));
    }
    return quotes;
  }

  private int paragraph(String words, String source, Place place) {
    // where no source is named and the pack has one text, the words can come from nowhere else
    String id =
        source.isEmpty() && paragraphs.size() == 1 ? paragraphs.keySet().iterator().next() : source;
    List<String> texts = paragraphs.get(id);
    if (texts == null || words.isEmpty()) {
      return 0;
    }
    for (int i = 0; i < texts.size(); i++) {
      if (texts.get(i).contains(words)) {
        return i + 1;
      }
    }
    if (!String.join(" ", texts).contains(words)) {
      report.add(Fault.QUOTE_NOT_FOUND, place, files.get(id));
    }
    return 0;
  }
}
