package org.precis.provenance;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.precis.language.Sense;
import org.precis.language.Vocabulary;
import org.precis.provenance.Verdict.Finding;
import org.precis.quantity.Interval;

/**
 * Quoted words, read together with what stands around them in their source, so that a quote that
 * leaves out "more than" is seen.
 */
public final class QuotedWords {

  /** How many characters of the source are read on each side of a quote. */
  static final int REACH = 40;

  private static final int SHOWN = 3;

  private final String words;
  private final int start;
  private final int end;

  /** The numbers found last, and in which wording: most quotes are asked several times. */
  private List<QuotedNumber> numbers;

  private Wording wording;

  /**
   * @param words the words and what is around them, folded
   * @param start where the quote begins in them
   * @param end where it ends
   */
  QuotedWords(String words, int start, int end) {
    this.words = words;
    this.start = start;
    this.end = end;
  }

  /** Words whose source cannot be looked into. */
  public static QuotedWords alone(String quote) {
    String folded = Folding.folded(quote);
    return new QuotedWords(folded, 0, folded.length());
  }

  /** Words that stand in a source. */
  public static QuotedWords in(SourceWords source, String quote) {
    return source.quoted(quote);
  }

  /** The quote alone, folded. */
  public String quote() {
    return words.substring(start, end);
  }

  /** The words of a number. */
  public String shown(QuotedNumber number) {
    return words.substring(number.start(), number.end());
  }

  /** The words that say what a number is. */
  public String shown(Standing standing) {
    return words.substring(standing.start(), standing.end());
  }

  /** The words of the first of these numbers, as in "'12' and 'more than 40'". */
  public String shown(List<QuotedNumber> numbers) {
    return numbers.stream()
        .map(this::shown)
        .distinct()
        .limit(SHOWN)
        .map(one -> "'" + one + "'")
        .collect(Collectors.joining(" and "));
  }

  /** The numbers in the quote, whole or in part. */
  public List<QuotedNumber> numbers(Wording wording) {
    if (numbers == null || !wording.is(this.wording)) {
      this.wording = wording;
      numbers =
          QuotedNumbers.in(words, wording).stream()
              .filter(one -> one.start() < end && one.end() > start && overlaps(one))
              .toList();
    }
    return numbers;
  }

  /** Whether more than a qualifier of it stands in the quote. */
  private boolean overlaps(QuotedNumber number) {
    String inside = words.substring(Math.max(start, number.start()), Math.min(end, number.end()));
    return isWhole(number) || !QuotedNumbers.in(inside, wording).isEmpty();
  }

  private boolean isWhole(QuotedNumber number) {
    return number.start() >= start && number.end() <= end;
  }

  /**
   * What the words say of a value.
   *
   * @param named its label, its unit and its note
   */
  public Verdict of(Interval value, String named, Wording wording) {
    Verdict plain = plain(value, named, wording);
    return !plain.agrees() && isBelow(value) && tellsOfFall()
        ? ofFall(value, named, wording)
        : plain;
  }

  /** Whether words say that a number that is written without a sign is below zero. */
  private boolean tellsOfFall() {
    Vocabulary words = Vocabulary.ofAll();
    return words.has(Sense.FALL, this.words) || !words.after(Sense.FALL, this.words).isEmpty();
  }

  /** The same where what is around them is known to tell of a fall, or may do so. */
  public Verdict ofFall(Interval value, String named, Wording wording) {
    return plain(value, named, wording, withoutSign(value));
  }

  private Verdict plain(Interval value, String named, Wording wording) {
    return plain(value, named, wording, value);
  }

  private Verdict plain(Interval value, String named, Wording wording, Interval written) {
    List<QuotedNumber> all = numbers(wording);
    List<QuotedNumber> counting = all.stream().filter(number -> !number.aside()).toList();
    // a year alone may be what is counted
    return verdict(
        written,
        counting.isEmpty() ? all : counting,
        number -> Standing.of(number, value.number(), words, named, wording));
  }

  /**
   * A change that the words call a fall is below zero, and its number is written without a sign.
   */
  private static Interval withoutSign(Interval value) {
    BigDecimal lower = value.lower();
    return isBelow(value)
        ? new Interval(
            value.upper().negate(),
            value.upperClosed(),
            lower == null ? null : lower.negate(),
            value.lowerClosed(),
            value.estimate())
        : value;
  }

  private static boolean isBelow(Interval value) {
    return value.upper() != null && value.upper().signum() < 0;
  }

  /** The units beside those numbers of the quote that are the value; "" for one without. */
  public List<QuotedUnit> units(Interval value, Wording wording) {
    return numbers(wording).stream()
        .filter(number -> isWhole(number) && number.quantity().equals(value))
        .map(number -> QuotedUnit.beside(number, words))
        .toList();
  }

  private Verdict verdict(
      Interval value,
      List<QuotedNumber> numbers,
      Function<QuotedNumber, Optional<Standing>> standings) {
    if (numbers.isEmpty()) {
      return new Verdict(Finding.NO_NUMBER, numbers);
    }
    List<QuotedNumber> same = numbers.stream().filter(one -> one.sameNumber(value)).toList();
    List<QuotedNumber> equal = same.stream().filter(one -> one.quantity().equals(value)).toList();
    List<QuotedNumber> whole = equal.stream().filter(this::isWhole).toList();
    Optional<Standing> other = Optional.empty();
    for (QuotedNumber one : whole) {
      Optional<Standing> standing = standings.apply(one);
      if (standing.isEmpty()) {
        return new Verdict(Finding.AGREES, List.of(one));
      }
      other = other.or(() -> standing);
    }
    if (other.isPresent()) {
      return new Verdict(Finding.OTHER_STANDING, whole, other);
    }
    if (same.isEmpty()) {
      return new Verdict(Finding.OTHER_NUMBER, numbers);
    }
    List<QuotedNumber> broken = same.stream().filter(one -> !isWhole(one)).toList();
    return broken.isEmpty()
        ? new Verdict(Finding.OTHER_QUALIFIER, same)
        : new Verdict(Finding.BROKEN_OFF, broken);
  }
}
