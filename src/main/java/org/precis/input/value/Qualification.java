package org.precis.input.value;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.precis.model.UnspacedScripts;
import org.precis.quantity.Qualifier;
import org.precis.quantity.QualifierForms;
import org.precis.quantity.Quantity;

/** What the words or the sign before the number in a literal say about it. */
public enum Qualification {
  AT_LEAST(Qualifier.AT_LEAST),
  UP_TO(Qualifier.UP_TO),
  MORE_THAN(Qualifier.MORE_THAN),
  FEWER_THAN(Qualifier.FEWER_THAN),
  ABOUT(Qualifier.ABOUT),
  NEARLY(Qualifier.NEARLY),
  EXACT(Qualifier.EXACT);

  /** Forms that may be written with a full stop. */
  private static final List<String> ABBREVIATIONS = List.of("approx", "aprox", "ca", "c", "env");

  /** How literals begin, the longest first: there is a space after a word, but not in 约120. */
  private static final NavigableMap<String, Qualification> STARTS = starts();

  private final Qualifier qualifier;

  Qualification(Qualifier qualifier) {
    this.qualifier = qualifier;
  }

  private static NavigableMap<String, Qualification> starts() {
    NavigableMap<String, Qualification> starts =
        new TreeMap<>(
            Comparator.comparing(String::length).reversed().thenComparing(Function.identity()));
    QualifierForms.before().forEach((form, means) -> starts.put(start(form), of(means)));
    for (String form : ABBREVIATIONS) {
      starts.put(form + ".", of(QualifierForms.before().get(form)));
    }
    return starts;
  }

  private static Qualification of(Qualifier qualifier) {
    return Stream.of(values())
        .filter(each -> each.qualifier == qualifier)
        .findFirst()
        .orElseThrow();
  }

  private static String start(String form) {
    int last = form.codePointBefore(form.length());
    boolean word = Character.isAlphabetic(last) && !UnspacedScripts.has(last);
    return word ? form + " " : form;
  }

  /** The qualification that a literal begins with. */
  public static Optional<Qualification> startOf(String literal) {
    return startIn(literal).map(STARTS::get);
  }

  private static Optional<String> startIn(String literal) {
    if (literal.isEmpty() || Character.isDigit(literal.charAt(0))) {
      return Optional.empty(); // as most are
    }
    String lower = literal.toLowerCase(Locale.ROOT);
    return STARTS.keySet().stream().filter(lower::startsWith).findFirst();
  }

  /** The rest of the literal after the qualification that it begins with. */
  static String rest(String literal) {
    return literal.substring(startIn(literal).orElseThrow().length()).strip();
  }

  /** The qualification named by {@code qualifier} in a long form. */
  static Optional<Qualification> named(String name) {
    String written = name.strip().toLowerCase(Locale.ROOT);
    String words = written.replace('_', ' ').replace('-', ' ').replaceAll("\\.$", "");
    return words.equals("exact")
        ? Optional.of(EXACT)
        : Optional.ofNullable(QualifierForms.before().get(words)).map(Qualification::of);
  }

  boolean bounds(BigDecimal number) {
    return !qualifier.isOnlyAbove() || number.signum() > 0;
  }

  Quantity of(BigDecimal number) {
    return Quantity.of(qualifier, number);
  }
}
