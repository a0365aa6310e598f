package org.precis.provenance;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.precis.language.Sense;
import org.precis.language.Vocabulary;
import org.precis.quantity.Qualifier;

/**
 * What stands beside a number in running words and makes another of it for a reader: digits that
 * join it, a sign, a word that multiplies or qualifies it, the sign of a unit.
 *
 * @param effect what it does
 * @param start where it begins in the words
 * @param end where it ends
 */
public record Beside(Effect effect, int start, int end) {

  /** What the neighbours of a number make of it. */
  public enum Effect {
    /** Other digits: {@code 9} and {@code 12} side by side are 912. */
    JOINS,
    /** Minus or plus. */
    SIGNS,
    /** "million", 万, "× 1000". */
    MULTIPLIES,
    /** "half of", "not", "hardly". */
    ALTERS,
    /** "fewer than", 余, "or more". */
    QUALIFIES,
    /** A per cent or a currency. */
    MEASURES
  }

  /** Stands in the words for a number that is not written in them. */
  public static final char NUMBER = '\uE000';

  private static final int REACH = 60;

  private static final Pattern POINT_BEFORE = Pattern.compile("(?:^|[\\s(\\[{“„«\"'])[.,]$");
  private static final Pattern GROUP_BEFORE = Pattern.compile("[0-9][.,'’٫٬]$");

  /** A space groups digits in many languages: 1 212. */
  private static final Pattern SPACE_BEFORE =
      Pattern.compile("(?<![\\p{L}\\p{N}.,'’-])[0-9]{1,3}(?: [0-9]{3})*+ $");

  /** Letters that look like digits. */
  private static final Pattern LIKE_DIGITS_BEFORE =
      Pattern.compile("(?<![\\p{L}\\p{N}])[OoОоIlІ]$");

  private static final Pattern LIKE_DIGITS_AFTER = Pattern.compile("[OoОоIІ](?!\\p{L})");

  private static final Pattern SIGN_BEFORE =
      Pattern.compile("(?:^|[\\s(\\[{“„«\"'/:;=<>~≈，。：；（])[-–−+±]$");
  private static final Pattern DIGITS_AFTER =
      Pattern.compile("[0-9]+|[.,'’٫٬][0-9]+|[eE][+-]?[0-9]+| [0-9]{3}(?![0-9])");
  private static final Pattern TIMES_AFTER =
      Pattern.compile(
          "\\h?(?:[×✕⋅·*x]|times)\\h?(?:10|[0-9]{3,})[0-9]*|\\^[0-9]+|/[0-9]+| (?:[KMB]|[mbt]n)(?!\\p{L})");
  private static final Pattern TIMES_BEFORE = Pattern.compile("(?<!\\p{L})[kKmMbBtT]n?$");
  private static final Pattern MEASURE_AFTER = Pattern.compile("\\h?(?:[%‰‱]|\\p{Sc})");
  private static final Pattern MONEY_BEFORE = Pattern.compile("\\p{Sc}\\h?$");

  /** Letters that are no qualifiers beside a number that is not written in the words: vitamin C. */
  private static final Pattern OTHER_WORD = Pattern.compile("[cC]\\.?|CA");

  /**
   * What stands beside the number at an offset; empty where the number is read as it is. Other
   * numbers that are not written in the words stand there as {@link #NUMBER} too.
   *
   * @param words in NFKC, as a reader sees them
   * @param languages in whose words they are, but for words in another script than the Latin
   */
  public static Optional<Beside> number(String words, int at, Vocabulary languages) {
    String read = words.replace(NUMBER, '7');
    String before = read.substring(Math.max(0, at - REACH), at);
    String after = read.substring(at + 1, Math.min(read.length(), at + 1 + REACH));
    Vocabulary known = languages.inLanguageOf(before + after);
    return joined(before, after, at)
        .or(() -> multiplied(read, before, at))
        .or(() -> qualified(known, read, at))
        .or(() -> altered(known, read, at))
        .or(() -> measured(known, before, after, at))
        .filter(
            found ->
                found.end <= at || words.substring(found.start, found.end).indexOf(NUMBER) < 0);
  }

  Beside moved(int by) {
    return new Beside(effect, Math.max(0, start + by), end + by);
  }

  private static Optional<Beside> joined(String before, String after, int at) {
    if (endsInDigit(before)) {
      return Optional.of(before(Effect.JOINS, before, digits(before), at));
    }
    if (POINT_BEFORE.matcher(before).find() || GROUP_BEFORE.matcher(before).find()) {
      int digits = digits(before.substring(0, before.length() - 1));
      return Optional.of(before(Effect.JOINS, before, digits, at));
    }
    Optional<Beside> like = before(Effect.JOINS, LIKE_DIGITS_BEFORE, before, at);
    if (like.isPresent() || endsInChineseDigit(before)) {
      return like.or(() -> Optional.of(before(Effect.JOINS, before, before.length() - 1, at)));
    }
    if (SIGN_BEFORE.matcher(before).find()) {
      return Optional.of(before(Effect.SIGNS, before, before.length() - 1, at));
    }
    return after(Effect.JOINS, DIGITS_AFTER, after, at)
        .or(() -> after(Effect.JOINS, LIKE_DIGITS_AFTER, after, at))
        .or(
            () ->
                isChineseZero(after, 0)
                    ? Optional.of(new Beside(Effect.JOINS, at + 1, at + 2))
                    : Optional.empty())
        .or(() -> before(Effect.JOINS, SPACE_BEFORE, before, at));
  }

  /** A digit after another Chinese character may be part of its word, but for zeros and tens. */
  private static boolean endsInChineseDigit(String text) {
    int last = text.length() - 1;
    return last >= 0
        && (isChineseZero(text, last)
            || ChineseNumbers.isPower(text.charAt(last))
            || ChineseNumbers.isDigit(text.charAt(last))
                && (last == 0 || !Character.isIdeographic(text.charAt(last - 1))));
  }

  private static boolean isChineseZero(String text, int at) {
    return at < text.length() && ChineseNumbers.isZero(text.charAt(at));
  }

  private static boolean endsInDigit(String text) {
    return !text.isEmpty() && isDigit(text.charAt(text.length() - 1));
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** Offset of the digits at the end of a text. */
  private static int digits(String text) {
    int from = text.length();
    while (from > 0 && isDigit(text.charAt(from - 1))) {
      from--;
    }
    return from;
  }

  private static Beside before(Effect effect, String before, int from, int at) {
    return new Beside(effect, at - before.length() + from, at);
  }

  private static Optional<Beside> before(Effect effect, Pattern form, String before, int at) {
    Matcher found = form.matcher(before);
    return found.find() ? Optional.of(before(effect, before, found.start(), at)) : Optional.empty();
  }

  private static Optional<Beside> after(Effect effect, Pattern form, String after, int at) {
    Matcher found = form.matcher(after);
    return found.lookingAt()
        ? Optional.of(new Beside(effect, at + 1, at + 1 + found.end()))
        : Optional.empty();
  }

  private static Optional<Beside> multiplied(String read, String before, int at) {
    Optional<Beside> letters = before(Effect.MULTIPLIES, TIMES_BEFORE, before, at);
    if (letters.isPresent()) {
      return letters;
    }
    Core digit = new Core(BigDecimal.valueOf(7), at, at + 1);
    Core scaled = ChineseNumbers.after(digit, read);
    // 一起 and the like go on with another word
    boolean other =
        scaled.number().compareTo(BigDecimal.valueOf(100)) < 0
            && !scaled.more()
            && !(at + 1 < read.length() && ChineseNumbers.isPower(read.charAt(at + 1)));
    scaled = scaled.end() > digit.end() && !other ? scaled : Magnitude.after(digit, read);
    if (scaled.end() > digit.end()) {
      Effect effect =
          scaled.more() && scaled.end() == at + 2 ? Effect.QUALIFIES : Effect.MULTIPLIES;
      return Optional.of(new Beside(effect, at + 1, scaled.end()));
    }
    String after = read.substring(at + 1, Math.min(read.length(), at + 1 + REACH));
    return after(Effect.MULTIPLIES, TIMES_AFTER, after, at);
  }

  private static Optional<Beside> altered(Vocabulary known, String read, int at) {
    int start = QualifierWords.before(known, read, at).map(QualifierWords.Found::edge).orElse(at);
    return AlteringWords.beside(known, read, start, at + 1)
        .map(
            words ->
                words.start() < at
                    ? new Beside(Effect.ALTERS, words.start(), at)
                    : new Beside(Effect.ALTERS, at + 1, words.end()));
  }

  private static Optional<Beside> qualified(Vocabulary known, String read, int at) {
    Optional<QualifierWords.Found> before =
        QualifierWords.before(known, read, at)
            .filter(found -> found.qualifier() != Qualifier.EXACT)
            .filter(found -> !isOtherWord(known, read, found, at));
    if (before.isPresent()) {
      return Optional.of(new Beside(Effect.QUALIFIES, before.get().edge(), at));
    }
    return QualifierWords.after(known, read, at + 1)
        .filter(found -> !isSum(read, found) && !read.startsWith(" of ", found.edge()))
        .map(found -> new Beside(Effect.QUALIFIES, at + 1, found.edge()));
  }

  /** Whether the word is another that ends alike, or the "to" of a range. */
  private static boolean isOtherWord(
      Vocabulary known, String read, QualifierWords.Found found, int at) {
    String word = read.substring(found.edge(), at).strip();
    String before = read.substring(Math.max(0, found.edge() - REACH), found.edge());
    boolean range = found.qualifier() == Qualifier.UP_TO && isFromNumber(known, before);
    return range || OTHER_WORD.matcher(word).matches();
  }

  /** "From 5 up to 9" is a range. */
  private static boolean isFromNumber(Vocabulary known, String before) {
    return known.all(Sense.FROM, before).stream()
        .anyMatch(from -> before.substring(from.end()).chars().anyMatch(c -> isDigit((char) c)));
  }

  /** The plus between two numbers. */
  private static boolean isSum(String read, QualifierWords.Found found) {
    return read.charAt(found.edge() - 1) == '+'
        && read.substring(found.edge()).stripLeading().matches("(?s)[0-9].*");
  }

  private static Optional<Beside> measured(Vocabulary known, String before, String after, int at) {
    Optional<Beside> money = before(Effect.MEASURES, MONEY_BEFORE, before, at);
    if (money.isPresent()) {
      return money;
    }
    return known
        .ending(Sense.PERCENT, before)
        .map(percent -> before(Effect.MEASURES, before, percent.start(), at))
        .or(() -> after(Effect.MEASURES, MEASURE_AFTER, after, at))
        .or(
            () ->
                known.all(Sense.PERCENT, after).stream()
                    .filter(percent -> after.substring(0, percent.start()).isBlank())
                    .findFirst()
                    .map(percent -> new Beside(Effect.MEASURES, at + 1, at + 1 + percent.end())));
  }
}
