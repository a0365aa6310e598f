package org.precis.provenance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.precis.model.Interval;
import org.precis.provenance.Verdict.Finding;

/**
 * Quoted words, read together with what stands around them in their source, so that a quote that
 * leaves out "more than" is seen.
 *
 * @param words the words and what is around them, folded
 * @param start where the quote begins in them
 * @param end where it ends
 */
public record QuotedWords(String words, int start, int end) {

  private static final int REACH = 40;

  /** Words whose source cannot be looked into. */
  public static QuotedWords alone(String quote) {
    String folded = Folding.folded(quote);
    return new QuotedWords(folded, 0, folded.length());
  }

  /** Words that stand in a source. */
  public static QuotedWords in(SourceWords source, String quote) {
    int at = source.find(quote);
    if (at < 0) {
      return alone(quote);
    }
    SourceWords.Context context = source.context(at, Folding.folded(quote).length(), REACH);
    return new QuotedWords(context.words(), context.start(), context.end());
  }

  /** The part of the words that a number takes, in a line. */
  public String shown(QuotedNumber number) {
    return words.substring(number.start(), number.end());
  }

  /** The numbers in the quote, whole or in part. */
  public List<QuotedNumber> numbers(char decimal) {
    List<QuotedNumber> numbers = new ArrayList<>();
    for (QuotedNumber number : QuotedNumbers.in(words, decimal)) {
      if (number.start() < end && number.end() > start && overlaps(number)) {
        numbers.add(number);
      }
    }
    return numbers;
  }

  /** Whether more than a qualifier of it stands in the quote. */
  private boolean overlaps(QuotedNumber number) {
    String inside = words.substring(Math.max(start, number.start()), Math.min(end, number.end()));
    return isWhole(number) || !QuotedNumbers.in(inside, '.').isEmpty();
  }

  private boolean isWhole(QuotedNumber number) {
    return number.start() >= start && number.end() <= end;
  }

  /** What the words say of a value. */
  public Verdict of(Interval value, char decimal) {
    List<QuotedNumber> all = numbers(decimal);
    List<QuotedNumber> counting = all.stream().filter(number -> !number.aside()).toList();
    // a year alone may be what is counted
    return counting.isEmpty() ? verdict(value, all) : verdict(value, counting);
  }

  private Verdict verdict(Interval value, List<QuotedNumber> numbers) {
    if (numbers.isEmpty()) {
      return new Verdict(Finding.NO_NUMBER, numbers);
    }
    List<QuotedNumber> same = numbers.stream().filter(one -> one.sameNumber(value)).toList();
    List<QuotedNumber> equal = same.stream().filter(one -> one.quantity().equals(value)).toList();
    Optional<QuotedNumber> whole = equal.stream().filter(this::isWhole).findFirst();
    if (whole.isPresent()) {
      return new Verdict(Finding.AGREES, List.of(whole.get()));
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
