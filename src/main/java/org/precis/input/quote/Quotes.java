package org.precis.input.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.precis.input.field.Fields;
import org.precis.input.field.Placed;
import org.precis.input.field.Reading;
import org.precis.input.file.Place;
import org.precis.input.source.SourceFile;
import org.precis.input.tree.Node;
import org.precis.model.DateSpan;
import org.precis.model.Quote;
import org.precis.model.Reported;
import org.precis.model.Source;
import org.precis.quantity.Value;

/** Collects the numbers of a draft with their quotes, and checks them. */
public final class Quotes {

  private final SourceTexts texts;
  private final Reading reading;
  private final QuoteCoverage coverage;
  private final List<Claim> claims;
  private final boolean measures;
  private final String years;

  /**
   * None yet.
   *
   * @param period of the statistics, or null
   */
  public Quotes(
      List<Placed<Source>> sources, Reading reading, QuoteCoverage coverage, DateSpan period) {
    this(new SourceTexts(sources), reading, coverage, new ArrayList<>(), false, years(period));
  }

  private Quotes(
      SourceTexts texts,
      Reading reading,
      QuoteCoverage coverage,
      List<Claim> claims,
      boolean measures,
      String years) {
    this.texts = texts;
    this.reading = reading;
    this.coverage = coverage;
    this.claims = claims;
    this.measures = measures;
    this.years = years;
  }

  /** The same collection, for measures of cases. */
  public Quotes ofMeasures() {
    return new Quotes(texts, reading, coverage, claims, true, "");
  }

  private static String years(DateSpan period) {
    return period == null
        ? ""
        : IntStream.rangeClosed(period.from().year(), period.to().year())
            .mapToObj(Integer::toString)
            .collect(Collectors.joining(" "));
  }

  /**
   * A value with its source and quotes.
   *
   * @param name id of the statistic, or ids of case and measure
   * @param label what is counted
   * @param at the place of the value
   * @param source id of the source, or "" if it is not named
   * @param prefix prefix of the keys {@code quote}, {@code says} and {@code note}
   */
  public Reported reported(
      String name,
      String label,
      Value value,
      Place at,
      String source,
      Fields fields,
      String prefix) {
    List<Passage> passages = Passage.read(fields, prefix + "quote");
    Optional<QuoteReading> says = QuoteReading.read(fields, prefix + "says");
    Reported reported =
        new Reported(
            value,
            source,
            quotes(passages, source),
            says.map(QuoteReading::toString).orElse(""),
            fields.text(prefix + "note"));
    Place saysPlace = fields.placeOf(prefix + "says");
    claims.add(
        new Claim(name, reported, label, measures, years, at, words(passages), says, saysPlace));
    Value published = reading.published(value, at);
    // quotes would reveal the confidential number
    if (published.stated() == value.stated()) {
      return reported;
    }
    ConfidentialTextCheck.run(value, fields, prefix + "quote", reading);
    return new Reported(published, source, List.of(), "", reported.note());
  }

  /** The quotes for a case as a whole. */
  public List<Quote> ofCase(Fields fields, String source) {
    List<Passage> passages = Passage.read(fields, "quote");
    QuoteCheck check = new QuoteCheck(texts, reading.report());
    words(passages).forEach(scalar -> check.find(scalar, source));
    return quotes(passages, source);
  }

  private static List<Node.Scalar> words(List<Passage> passages) {
    return passages.stream().map(Passage::words).toList();
  }

  private List<Quote> quotes(List<Passage> passages, String source) {
    SourceFile file = texts.of(source);
    return passages.stream()
        .map(one -> file == null ? one.place() : file.quote(one.place().words()))
        .toList();
  }

  /** Checks every collected number against its quotes. */
  public void check() {
    ProvenanceCheck check = new ProvenanceCheck(texts, reading, coverage);
    claims.forEach(check::claim);
  }
}
