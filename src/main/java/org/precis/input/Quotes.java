package org.precis.input;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.precis.model.Quote;
import org.precis.model.Reported;
import org.precis.model.Source;
import org.precis.model.Value;

/** Takes down the quoted words of numbers, with their places in the texts of the sources. */
final class Quotes {

  private final Map<String, SourceFile> files;
  private final Reading reading;
  private final List<Claim> claims;
  private final boolean measures;

  Quotes(List<Placed<Source>> sources, Reading reading) {
    this(new LinkedHashMap<>(), reading, new ArrayList<>(), false);
    for (Placed<Source> source : sources) {
      SourcesReader.file(source.fields())
          .filter(file -> !file.text().isEmpty())
          .ifPresent(file -> files.put(source.value().id(), file));
    }
  }

  private Quotes(
      Map<String, SourceFile> files, Reading reading, List<Claim> claims, boolean measures) {
    this.files = files;
    this.reading = reading;
    this.claims = claims;
    this.measures = measures;
  }

  /** The same for numbers of cases. */
  Quotes ofMeasures() {
    return new Quotes(files, reading, claims, true);
  }

  /**
   * A value with the words that it comes from.
   *
   * @param name id of the statistic, or of case and measure
   * @param at where the value is written
   * @param source id of the source, or "" where it is not named
   * @param prefix of the keys {@code quote}, {@code says} and {@code note}
   */
  Reported reported(
      String name, Value value, Place at, String source, Fields fields, String prefix) {
    List<Node.Scalar> scalars = words(fields, prefix + "quote");
    Optional<Says> says = Says.read(fields, prefix + "says");
    Reported reported =
        new Reported(
            value,
            source,
            quotes(scalars, source),
            says.map(Says::toString).orElse(""),
            fields.text(prefix + "note"));
    Place saysPlace = fields.placeOf(prefix + "says");
    claims.add(new Claim(name, reported, measures, at, scalars, says, saysPlace));
    return reported;
  }

  /** The words that a case as a whole comes from. */
  List<Quote> ofCase(Fields fields, String source) {
    List<Node.Scalar> scalars = words(fields, "quote");
    QuoteCheck check = new QuoteCheck(files, reading.report());
    scalars.forEach(scalar -> check.find(scalar, source));
    return quotes(scalars, source);
  }

  /** The quotes under a key. A cell of a table has no list: there each line holds a quote. */
  private static List<Node.Scalar> words(Fields fields, String key) {
    List<Node.Scalar> quotes = new ArrayList<>();
    for (Node.Scalar scalar : fields.scalars(key)) {
      if (fields.mapping().row() && scalar.text().contains("\n")) {
        for (String line : scalar.text().split("\\n\\s*")) {
          quotes.add(new Node.Scalar(line, scalar.place().find(line, 0), false));
        }
      } else {
        quotes.add(scalar);
      }
    }
    return quotes;
  }

  private List<Quote> quotes(List<Node.Scalar> scalars, String source) {
    List<Quote> quotes = new ArrayList<>();
    for (Node.Scalar scalar : scalars) {
      quotes.add(quote(scalar.text().strip(), source));
    }
    return quotes;
  }

  private Quote quote(String words, String source) {
    SourceFile file = of(files, source);
    int at = file == null ? -1 : file.words().find(words);
    if (at < 0) {
      return new Quote(words, 0);
    }
    return new Quote(words, file.words().paragraph(at), file.words().page(at));
  }

  /** The text of a source; where none is named and there is one text, words come from that. */
  static SourceFile of(Map<String, SourceFile> files, String source) {
    return source.isEmpty() && files.size() == 1
        ? files.values().iterator().next()
        : files.get(source);
  }

  /** Checks every number that has been taken down against its words. */
  void check() {
    ProvenanceCheck check = new ProvenanceCheck(files, reading);
    claims.forEach(check::claim);
  }
}
