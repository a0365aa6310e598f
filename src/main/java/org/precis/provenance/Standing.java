package org.precis.provenance;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.precis.language.Sense;
import org.precis.language.Vocabulary;
import org.precis.language.Vocabulary.Found;

/**
 * What the words around a number in a quote say that it is, where it is not what is counted: what
 * something fell by, a target, a rate. The label or the unit of a value may say the same.
 *
 * @param start where the number begins, with these words
 * @param end where it ends
 */
public record Standing(Kind kind, int start, int end) {

  /** What a number may be, other than what is counted. */
  public enum Kind {
    /** Half of it, twice it, not it. */
    ALTERED,
    FALL,
    RISE,
    /** So many of a round number, such as 1,000, or in a stretch of time. */
    RATE,
    /** What was before. */
    EARLIER,
    TARGET,
    AVERAGE,
    DENIED
  }

  private static final Vocabulary WORDS = Vocabulary.ofAll();

  private static final Pattern END_OF_SENTENCE = Pattern.compile("[.!?;](?=\\s|$)|[。！？；]");

  /** Between a word and the number that it is about, besides "by" and "of". */
  private static final Pattern GAP = Pattern.compile("[ :：]*");

  /** Between a number and a word about it: its unit. */
  private static final Pattern UNIT = Pattern.compile("(?: ?[%\\p{L}\\p{M}-]+){0,2} ?");

  /** A sentence that begins with a year, unless it is cut off there. */
  private static final Pattern YEAR_AT_START =
      Pattern.compile(
          " *(?:(?<=[.!?;。！？；] {0,2})|\\p{Lu}\\p{L}{0,3} (?:\\p{L}+ )?)(?:19|20)[0-9]{2}(?![0-9])");

  private static final Pattern YEAR = Pattern.compile("(?<![0-9])(?:19|20)[0-9]{2}(?![0-9])");

  private static final Pattern PERCENT = Pattern.compile(" ?[%‰]");
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final int LONGEST_RATE = 30;

  /**
   * What a number is called, unless the value is called so too.
   *
   * @param named the label, the unit and the note of the value, and its period if it is known
   */
  static Optional<Standing> of(
      QuotedNumber number, BigDecimal value, String words, String named, Wording wording) {
    int from = 0;
    int to = words.length();
    for (var end : END_OF_SENTENCE.matcher(words).results().toList()) {
      from = end.end() <= number.start() ? end.end() : from;
      to = end.start() >= number.end() ? Math.min(to, end.start()) : to;
    }
    return new Reader(number, value, words, from, to, named, wording).standing();
  }

  /** Reads the sentence of one number. */
  private record Reader(
      QuotedNumber number,
      BigDecimal value,
      String words,
      int from,
      int to,
      String named,
      Wording wording) {

    Optional<Standing> standing() {
      return altered()
          .or(() -> called(Kind.ALTERED, Sense.EXCLUDES))
          .or(this::denied)
          .or(() -> value.signum() < 0 ? Optional.empty() : changed(Kind.FALL, Sense.FALL))
          .or(() -> changed(Kind.RISE, Sense.RISE, Sense.CHANGE))
          .or(this::earlier)
          .or(() -> called(Kind.TARGET, Sense.PLANNED))
          .or(() -> called(Kind.AVERAGE, Sense.AVERAGE, Sense.RATE))
          .or(() -> called(Kind.RATE, Sense.EACH))
          .or(this::rate);
    }

    private String before() {
      return words.substring(from, number.start());
    }

    private String after() {
      return words.substring(number.end(), to);
    }

    private static List<Found> all(Sense sense, String text) {
      return WORDS.all(sense, text);
    }

    /** Whether the value is not called so. */
    private boolean isNew(Sense... senses) {
      return Stream.of(senses).noneMatch(sense -> WORDS.has(sense, named));
    }

    private Optional<Standing> altered() {
      return number.altering().isEmpty() || named.contains(number.altering().strip())
          ? Optional.empty()
          : Optional.of(new Standing(Kind.ALTERED, number.start(), number.end()));
    }

    private Optional<Standing> denied() {
      if (!isNew(Sense.DENIES)) {
        return Optional.empty();
      }
      Optional<Standing> before =
          all(Sense.DENIES, before()).stream()
              .findFirst()
              .map(word -> standing(Kind.DENIED, from + word.start(), number.end()));
      return before.or(
          () ->
              WORDS.after(Sense.DENIES, after()).stream()
                  .findFirst()
                  .map(word -> standing(Kind.DENIED, number.start(), number.end() + word.end())));
    }

    /** What a word right beside the number calls it: {@code others} are like that word. */
    private Optional<Standing> called(Kind kind, Sense sense, Sense... others) {
      return isNew(sense) && isNew(others) ? governed(kind, sense, true) : Optional.empty();
    }

    /** What a number rose or fell by: {@code others} are words for it that a value may have too. */
    private Optional<Standing> changed(Kind kind, Sense sense, Sense... others) {
      boolean percent =
          PERCENT.matcher(after()).lookingAt()
              || all(Sense.PERCENT, after()).stream().anyMatch(found -> found.start() <= 1);
      boolean share = percent && kind == Kind.RISE && PERCENT.matcher(named).find();
      boolean points = all(Sense.POINTS, after()).stream().anyMatch(found -> found.start() <= 1);
      return share || !isNew(sense) || !isNew(others)
          ? Optional.empty()
          : governed(kind, sense, percent || points || isBefore(Sense.TO, 1));
    }

    /** Whether a word of a sense and another number follow. */
    private boolean isBefore(Sense sense, int within) {
      String after = after();
      return all(sense, after).stream()
          .filter(word -> word.start() <= within)
          .anyMatch(
              word ->
                  numbers(after.substring(word.end())).filter(of -> of.start() <= 1).isPresent());
    }

    /** What fell from this number to another, what was last year, or in the year at the start. */
    private Optional<Standing> earlier() {
      String before = before();
      boolean from =
          WORDS.ending(Sense.FROM, before).isPresent()
              && isBefore(Sense.TO, LONGEST_RATE)
              && Stream.of(Sense.RISE, Sense.FALL, Sense.CHANGE)
                  .anyMatch(sense -> !all(sense, words.substring(this.from, to)).isEmpty());
      boolean other =
          YEAR_AT_START
                  .matcher(words)
                  .region(this.from, number.start())
                  .useTransparentBounds(true)
                  .lookingAt()
              && YEAR.matcher(named).find()
              && YEAR.matcher(words.substring(this.from, to))
                  .results()
                  .noneMatch(one -> named.contains(one.group()));
      return from || other
          ? Optional.of(standing(Kind.EARLIER, this.from, number.end()))
          : called(Kind.EARLIER, Sense.EARLIER);
    }

    /**
     * A word before the number that is about it, or one after it.
     *
     * @param beside whether it may be right beside the number, without a "by" or an "of"
     */
    private Optional<Standing> governed(Kind kind, Sense sense, boolean beside) {
      String before = before();
      for (Found word : all(sense, before)) {
        String gap = before.substring(word.end());
        boolean plain = GAP.matcher(gap).matches();
        boolean unspaced = Folding.isUnspaced(words.charAt(from + word.start()));
        boolean to = unspaced && isTo(before.substring(0, word.end()));
        if ((plain ? beside || unspaced : isBy(gap)) && !to) {
          return Optional.of(standing(kind, from + word.start(), number.end()));
        }
      }
      String after = after();
      return WORDS.after(sense, after).stream()
          .filter(word -> UNIT.matcher(after.substring(0, word.start())).matches())
          .findFirst()
          .map(word -> standing(kind, number.start(), number.end() + word.end()));
    }

    /** Whether a word says what a number came to, as 降至 does. */
    private static boolean isTo(String before) {
      return WORDS.ending(Sense.TO, before).isPresent();
    }

    private static boolean isBy(String gap) {
      return WORDS.ending(Sense.BY, gap.strip()).filter(by -> by.start() == 0).isPresent();
    }

    private Optional<Standing> rate() {
      String after = after();
      for (Found per : all(Sense.PER, after)) {
        String rest = after.substring(per.end());
        Optional<QuotedNumber> of = numbers(rest).filter(one -> one.start() <= 1);
        if (UNIT.matcher(after.substring(0, per.start())).matches()
            && of.filter(this::isOther).isPresent()) {
          int end = number.end() + per.end() + of.get().end();
          return Optional.of(standing(Kind.RATE, number.start(), end));
        }
      }
      String before = before();
      for (Found per : all(Sense.PER, before)) {
        String rest = before.substring(per.end());
        Optional<QuotedNumber> of = numbers(rest).filter(one -> one.start() <= 1);
        if (rest.length() <= LONGEST_RATE && of.filter(this::isOther).isPresent()) {
          return Optional.of(standing(Kind.RATE, from + per.start(), number.end()));
        }
      }
      return Optional.empty();
    }

    private Optional<QuotedNumber> numbers(String text) {
      return QuotedNumbers.in(text, wording).stream().findFirst();
    }

    /** Whether the value is not per this power of ten. */
    private boolean isOther(QuotedNumber of) {
      BigDecimal number = of.quantity().number();
      boolean round =
          number.compareTo(BigDecimal.TEN) >= 0
              && number.stripTrailingZeros().unscaledValue().equals(BigInteger.ONE);
      boolean percent = number.compareTo(HUNDRED) == 0 && named.contains("%");
      boolean permille = number.movePointLeft(1).compareTo(HUNDRED) == 0 && named.contains("‰");
      return round
          && !percent
          && !permille
          && QuotedNumbers.in(named, wording).stream()
              .noneMatch(one -> one.quantity().number().compareTo(number) == 0);
    }

    private Standing standing(Kind kind, int start, int end) {
      return new Standing(kind, Math.min(start, number.start()), Math.max(end, number.end()));
    }
  }
}
