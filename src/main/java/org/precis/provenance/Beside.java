package org.precis.provenance;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
  private static final Pattern SIGN_BEFORE =
      Pattern.compile("(?:^|[\\s(\\[{“„«\"'/:;=<>~≈，。：；（])[-–−+±]$");
  private static final Pattern DIGITS_AFTER =
      Pattern.compile("[0-9]+|[.,'’٫٬][0-9]+|[eE][+-]?[0-9]+| 000(?![0-9])");
  private static final Pattern TIMES_AFTER =
      Pattern.compile("\\h?(?:[×✕⋅·*x]|times)\\h?(?:10|[0-9]{3,})[0-9]*|\\^[0-9]+|/[0-9]+");
  private static final Pattern MEASURE_AFTER =
      Pattern.compile(
          "\\h?(?:[%‰‱]|\\p{Sc})|\\h(?:per ?cent|percent|Prozent|pour ?cent|por ciento"
              + "|процент\\p{L}*|τοις (?:εκατό|χιλίοις)|في المائة|بالمائة|אחוזים?|प्रतिशत)(?!\\p{L})");

  /** Units that begin as a magnitude does: 千克 is a kilogram, not a thousand of anything. */
  private static final Pattern METRIC = Pattern.compile("[千百兆][克米瓦伏卡帕赫焦安欧歐]|兆字节|兆位元");

  private static final Pattern MONEY_BEFORE = Pattern.compile("\\p{Sc}\\h?$");

  /** Letters that are no qualifiers beside a number that is not written in the words: vitamin C. */
  private static final Pattern OTHER_WORD = Pattern.compile("[cC]\\.?|CA");

  /** "From 5 up to 9" is a range. */
  private static final Pattern RANGE =
      Pattern.compile(
          "(?iu)(?s).*(?:^|[^\\p{L}])(?:from|von|vom|de|du|desde|с|со|от|από|从|從|自)"
              + "(?![a-zà-ÿа-яα-ω]).*[0-9].*");

  /** Qualifiers that a label may end with and not mean: "18 and over", "complaints about". */
  private static final Set<String> ENDS_OF_LABELS =
      Set.of(
          "over",
          "above",
          "under",
          "below",
          "some",
          "about",
          "around",
          "estimated",
          "ca",
          "gut",
          "über",
          "unter",
          "quelque",
          "до",
          "maximal");

  /**
   * What stands beside the number at an offset; empty where the number is read as it is. Other
   * numbers that are not written in the words stand there as {@link #NUMBER} too.
   *
   * @param words in NFKC, as a reader sees them
   */
  public static Optional<Beside> number(String words, int at) {
    String read = words.replace(NUMBER, '7');
    String before = read.substring(Math.max(0, at - REACH), at);
    String after = read.substring(at + 1, Math.min(read.length(), at + 1 + REACH));
    return joined(before, after, at)
        .or(() -> multiplied(read, at))
        .or(() -> qualified(read, at))
        .or(() -> measured(before, after, at))
        .filter(
            found ->
                found.end <= at || words.substring(found.start, found.end).indexOf(NUMBER) < 0);
  }

  /** What a unit that stands after every number makes of it, but for measuring it. */
  public static Optional<Beside> inUnit(String unit) {
    boolean spaced = unit.isEmpty() || !Folding.isUnspaced(unit.charAt(0));
    String space = spaced ? " " : "";
    return number(NUMBER + space + unit, 0)
        .filter(found -> found.effect != Effect.MEASURES && !unit.equals("cent"))
        .filter(found -> !METRIC.matcher(unit).lookingAt())
        .map(found -> found.moved(-1 - space.length()));
  }

  /** How a label that stands before its number qualifies it. */
  public static Optional<Beside> atEndOfLabel(String label) {
    return number(label + " " + NUMBER, label.length() + 1)
        .filter(found -> found.effect == Effect.QUALIFIES)
        .map(found -> new Beside(found.effect, found.start, label.length()))
        .filter(found -> !endsAnyLabel(label, found.start));
  }

  private static boolean endsAnyLabel(String label, int start) {
    String word = label.substring(start).strip();
    boolean single = word.length() == 1 && start > 0 && label.charAt(start - 1) != ' ';
    return single || ENDS_OF_LABELS.contains(word.toLowerCase(Locale.ROOT));
  }

  private Beside moved(int by) {
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
    if (SIGN_BEFORE.matcher(before).find()) {
      return Optional.of(before(Effect.SIGNS, before, before.length() - 1, at));
    }
    return after(Effect.JOINS, DIGITS_AFTER, after, at);
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

  private static Optional<Beside> after(Effect effect, Pattern form, String after, int at) {
    Matcher found = form.matcher(after);
    return found.lookingAt()
        ? Optional.of(new Beside(effect, at + 1, at + 1 + found.end()))
        : Optional.empty();
  }

  private static Optional<Beside> multiplied(String read, int at) {
    Core digit = new Core(BigDecimal.valueOf(7), at, at + 1);
    Core scaled = ChineseNumbers.after(digit, read);
    // 一起 and the like go on with another word
    boolean other = scaled.number().compareTo(BigDecimal.valueOf(100)) < 0 && !scaled.more();
    scaled = scaled.end() > digit.end() && !other ? scaled : Magnitude.after(digit, read);
    if (scaled.end() > digit.end()) {
      Effect effect =
          scaled.more() && scaled.end() == at + 2 ? Effect.QUALIFIES : Effect.MULTIPLIES;
      return Optional.of(new Beside(effect, at + 1, scaled.end()));
    }
    String after = read.substring(at + 1, Math.min(read.length(), at + 1 + REACH));
    return after(Effect.MULTIPLIES, TIMES_AFTER, after, at);
  }

  private static Optional<Beside> qualified(String read, int at) {
    Optional<QualifierWords.Found> before =
        QualifierWords.before(read, at)
            .filter(found -> found.qualifier() != Qualifier.EXACT)
            .filter(found -> !isOtherWord(read, found, at));
    if (before.isPresent()) {
      return Optional.of(new Beside(Effect.QUALIFIES, before.get().edge(), at));
    }
    return QualifierWords.after(read, at + 1)
        .filter(found -> !isSum(read, found) && !read.startsWith(" of ", found.edge()))
        .map(found -> new Beside(Effect.QUALIFIES, at + 1, found.edge()));
  }

  /** Whether the word is another that ends alike, or the "to" of a range. */
  private static boolean isOtherWord(String read, QualifierWords.Found found, int at) {
    String word = read.substring(found.edge(), at).strip();
    String before = read.substring(Math.max(0, found.edge() - REACH), found.edge());
    boolean range = found.qualifier() == Qualifier.UP_TO && RANGE.matcher(before).matches();
    return range || OTHER_WORD.matcher(word).matches();
  }

  /** The plus between two numbers. */
  private static boolean isSum(String read, QualifierWords.Found found) {
    return read.charAt(found.edge() - 1) == '+'
        && read.substring(found.edge()).stripLeading().matches("(?s)[0-9].*");
  }

  private static Optional<Beside> measured(String before, String after, int at) {
    Matcher money = MONEY_BEFORE.matcher(before);
    return money.find()
        ? Optional.of(before(Effect.MEASURES, before, money.start(), at))
        : after(Effect.MEASURES, MEASURE_AFTER, after, at);
  }
}
