package org.precis.input.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.precis.diagnostic.Fault;
import org.precis.input.field.Fields;
import org.precis.input.value.Literal;
import org.precis.input.value.LiteralException;
import org.precis.input.value.LiteralReader;
import org.precis.quantity.Absent;
import org.precis.quantity.Interval;
import org.precis.quantity.Quantity;

/**
 * The author's reading of a quote that does not state the value literally: {@code 3 + 5}, {@code
 * app5400 = >5400}, {@code a score = 20}.
 */
record QuoteReading(List<Term> terms) {

  private static final Pattern MEANS = Pattern.compile("(.+?)\\s+=\\s+(.+)");
  private static final Pattern PLUS = Pattern.compile("\\s+\\+\\s+");

  QuoteReading {
    terms = List.copyOf(terms);
  }

  /**
   * A quantity that is added to make the value.
   *
   * @param words the words that mean it, or "" if the quote states it literally
   */
  record Term(String words, Quantity quantity) {

    @Override
    public String toString() {
      return words.isEmpty() ? plain(quantity) : words + " = " + plain(quantity);
    }
  }

  /** The reading in a field; empty if there is none or it cannot be read, which is reported. */
  static Optional<QuoteReading> read(Fields fields, String key) {
    if (!fields.filled(key)) {
      return Optional.empty();
    }
    String written = fields.word(key);
    List<Term> terms = new ArrayList<>();
    for (String term : PLUS.split(written)) {
      Optional<Term> read = term(term.strip(), new LiteralReader(fields.reading().decimal()));
      if (read.isEmpty()) {
        fields.report().add(Fault.SAYS_FORM, fields.placeOf(key), written);
        return Optional.empty();
      }
      terms.add(read.get());
    }
    return Optional.of(new QuoteReading(terms));
  }

  private static Optional<Term> term(String written, LiteralReader literals) {
    Matcher means = MEANS.matcher(written);
    boolean worded = means.matches();
    try {
      Quantity quantity = literals.read(worded ? means.group(2) : written).quantity();
      boolean counted = quantity.stated() || worded && quantity == Absent.NOT_STATED;
      String words = worded ? means.group(1) : "";
      return counted ? Optional.of(new Term(words, quantity)) : Optional.empty();
    } catch (LiteralException e) {
      return Optional.empty();
    }
  }

  /** The sum of the terms; not stated if one of them is not. */
  Quantity total() {
    return terms.stream()
        .map(Term::quantity)
        .reduce(
            (one, other) ->
                one instanceof Interval first && other instanceof Interval second
                    ? first.plus(second)
                    : Absent.NOT_STATED)
        .orElse(Absent.NOT_STATED);
  }

  /** A quantity as a literal. */
  static String plain(Quantity quantity) {
    return quantity instanceof Interval interval
        ? Literal.of(interval)
        : quantity == Absent.NOT_APPLICABLE ? "n/a" : "?";
  }

  /** The canonical form, which all readers accept. */
  @Override
  public String toString() {
    return terms.stream().map(Term::toString).collect(Collectors.joining(" + "));
  }
}
