package org.precis.input.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.precis.diagnostic.Fault;
import org.precis.input.field.Fields;
import org.precis.input.value.BadLiteralException;
import org.precis.input.value.Bounds;
import org.precis.input.value.LiteralReader;
import org.precis.model.Absent;
import org.precis.model.Interval;
import org.precis.model.Quantity;

/**
 * How the author reads quoted words that do not plainly say the value: {@code 3 + 5}, {@code
 * app5400 = >5400}, {@code a score = 20}.
 */
record Says(List<Term> terms) {

  private static final Pattern MEANS = Pattern.compile("(.+?)\\s+=\\s+(.+)");
  private static final Pattern PLUS = Pattern.compile("\\s+\\+\\s+");

  Says {
    terms = List.copyOf(terms);
  }

  /**
   * One of the quantities that make the value.
   *
   * @param words the words that mean it, or "" where the quote has it as it is
   */
  record Term(String words, Quantity quantity) {

    @Override
    public String toString() {
      return words.isEmpty() ? plain(quantity) : words + " = " + plain(quantity);
    }
  }

  /** What is written in a field; empty where nothing is, or where it cannot be read. */
  static Optional<Says> read(Fields fields, String key) {
    if (!fields.filled(key)) {
      return Optional.empty();
    }
    String written = fields.word(key);
    List<Term> terms = new ArrayList<>();
    for (String term : PLUS.split(written)) {
      Optional<Term> read = term(term.strip(), new LiteralReader(fields.reading().decimal()));
      if (read.isEmpty()) {
        fields.reading().report().add(Fault.SAYS_FORM, fields.placeOf(key), written);
        return Optional.empty();
      }
      terms.add(read.get());
    }
    return Optional.of(new Says(terms));
  }

  private static Optional<Term> term(String written, LiteralReader literals) {
    Matcher means = MEANS.matcher(written);
    boolean worded = means.matches();
    try {
      Quantity quantity = literals.read(worded ? means.group(2) : written).quantity();
      boolean counted = quantity.stated() || worded && quantity == Absent.NOT_STATED;
      String words = worded ? means.group(1) : "";
      return counted ? Optional.of(new Term(words, quantity)) : Optional.empty();
    } catch (BadLiteralException e) {
      return Optional.empty();
    }
  }

  /** What the terms make together; not stated where one of them is not. */
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

  /** A quantity in the signs of the literal grammar. */
  static String plain(Quantity quantity) {
    return quantity instanceof Interval interval
        ? Bounds.words(interval)
        : quantity == Absent.NOT_APPLICABLE ? "n/a" : "?";
  }

  /** The same in the one form that every reader of it takes. */
  @Override
  public String toString() {
    return terms.stream().map(Term::toString).collect(Collectors.joining(" + "));
  }
}
