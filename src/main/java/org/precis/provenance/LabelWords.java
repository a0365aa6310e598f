package org.precis.provenance;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.precis.language.Sense;
import org.precis.language.Vocabulary;
import org.precis.provenance.Beside.Effect;
import org.precis.quantity.Magnitudes;

/**
 * Finds what in a label or a unit makes another number of the one that is printed beside it: a
 * magnitude ("in thousands", "£m", 万元), a qualifier, a sign, digits.
 */
public final class LabelWords {

  private static final Pattern ZEROS = Pattern.compile("(?<![0-9.,])['’]?000s?(?![0-9])");
  private static final Pattern PUNCTUATION_AT_END = Pattern.compile("[\\s.,:;]+$");

  /** The letters of a class or a state, which may be short for a qualifier: Vitamin C. */
  private static final Pattern SHORT = Pattern.compile("[a-zA-Z]{1,2}");

  private static final Pattern NUMBER_IN_UNIT = Pattern.compile("^%.*?(?<end>[0-9]+)$");

  /** "Per hundred thousand" has two. */
  private static final Pattern MAGNITUDES_AT_END =
      Pattern.compile(
          Magnitudes.inShort().keySet().stream()
              .map(Pattern::quote)
              .collect(Collectors.joining("|", "(?iu)(?<!\\p{L})(?:", ")$")));

  private static final Pattern CODE = Pattern.compile("\\p{Lu}{2,}");
  private static final int SHORTEST = 3;

  private final String text;
  private final Vocabulary words;
  private final Wording wording;

  private LabelWords(String text, List<String> languages) {
    this.text = text;
    this.words = Vocabulary.of(languages);
    this.wording = new Wording('.', languages);
  }

  /**
   * What a unit makes of a number before it, but for measuring it.
   *
   * @param unit in NFKC
   * @param languages in whose words it may be
   */
  public static Optional<Beside> inUnit(String unit, List<String> languages) {
    if (unit.equals("cent")) {
      return Optional.empty(); // of a euro, and not the French hundred
    }
    LabelWords label = new LabelWords(unit, languages);
    boolean spaced = unit.isEmpty() || !Folding.isUnspaced(unit.charAt(0));
    String space = spaced ? " " : "";
    return Beside.number(Beside.NUMBER + space + unit, 0, label.words)
        .filter(found -> found.effect() != Effect.MEASURES && found.effect() != Effect.ALTERS)
        .filter(found -> !label.isMetric(0))
        .map(found -> found.moved(-1 - space.length()))
        .or(label::scale)
        .or(label::numberAtStart)
        .or(label::shareOfNumber);
  }

  /** What a label makes of a number after it; of digits at its end see {@link #digitsAtEnd}. */
  public static Optional<Beside> inLabel(String label, List<String> languages) {
    LabelWords words = new LabelWords(label, languages);
    return words.scale().or(words::atEnd);
  }

  /**
   * A number at the end of a label that is no date, range, code or name: <em>Suspects 9</em>.
   *
   * @param label in NFKC
   */
  public static Optional<Beside> digitsAtEnd(String label) {
    String plain = PUNCTUATION_AT_END.matcher(label).replaceFirst("");
    return QuotedNumbers.inDigits(plain, '.').stream()
        .filter(number -> number.end() == plain.length() && number.start() > 0)
        .filter(number -> !number.aside() && number.quantity().exact())
        .filter(number -> !isName(plain.substring(0, number.start())))
        .map(number -> new Beside(Effect.JOINS, number.start(), number.end()))
        .findFirst();
  }

  /** What is joined to the digits, a capital, or "per". */
  private static boolean isName(String before) {
    String led = before.stripTrailing();
    boolean joined = led.length() == before.length() && !Folding.isUnspaced(last(led));
    String word = led.substring(led.lastIndexOf(' ') + 1);
    boolean capital = Character.isUpperCase(word.charAt(0)) && word.length() < led.length();
    boolean code = CODE.matcher(word).matches();
    return joined || capital || code || isPer(led);
  }

  private static char last(String text) {
    return text.isEmpty() ? ' ' : text.charAt(text.length() - 1);
  }

  private static boolean isPer(String led) {
    return Vocabulary.ofAll().ending(Sense.PER, led).isPresent();
  }

  /** A magnitude that multiplies no number in the text itself. */
  private Optional<Beside> scale() {
    Stream<Beside> magnitudes =
        Stream.of(
                Sense.MAGNITUDE,
                Sense.MAGNITUDE_SHORT,
                Sense.MAGNITUDE_ABBREVIATION,
                Sense.MAGNITUDE_LETTER,
                Sense.SCALE)
            .flatMap(sense -> words.all(sense, text).stream())
            .map(found -> new Beside(Effect.MULTIPLIES, found.start(), found.end()))
            .filter(found -> found.end() - found.start() >= SHORTEST || isHan(found.start()));
    Stream<Beside> others =
        Stream.concat(ZEROS.matcher(text).results(), Magnitude.ofMoneyIn(text))
            .map(found -> new Beside(Effect.MULTIPLIES, found.start(), found.end()));
    return Stream.concat(magnitudes, others).filter(found -> !isOfNumber(found)).findFirst();
  }

  /** Whether a unit begins here as a magnitude does: 千克 is no thousand of anything. */
  private boolean isMetric(int at) {
    return !words.beginning(Sense.METRIC, text.substring(at)).isEmpty();
  }

  private boolean isHan(int at) {
    return Character.isIdeographic(text.codePointAt(at));
  }

  /** Whether it belongs to a number or a word of the text: per million, half a million. */
  private boolean isOfNumber(Beside scale) {
    String led = text.substring(0, scale.start()).stripTrailing();
    led = MAGNITUDES_AT_END.matcher(led).replaceFirst("");
    boolean hyphened =
        text.startsWith("-", scale.end())
            || scale.start() > 0 && text.charAt(scale.start() - 1) == '-';
    return hyphened
        || isPer(led)
        || isMetric(scale.start())
        || QuotedNumbers.in(text, wording).stream()
            .anyMatch(one -> one.start() < scale.start() && one.end() >= scale.end());
  }

  /** "Ten people", but no two-wheelers. */
  private Optional<Beside> numberAtStart() {
    return QuotedNumbers.in(text, wording).stream()
        .filter(number -> number.start() == 0 && text.startsWith(" ", number.end()))
        .map(number -> new Beside(Effect.JOINS, 0, number.end()))
        .findFirst();
  }

  private Optional<Beside> shareOfNumber() {
    var number = NUMBER_IN_UNIT.matcher(text);
    return number.matches() && !words.has(Sense.PER, text)
        ? Optional.of(new Beside(Effect.JOINS, number.start("end"), number.end()))
        : Optional.empty();
  }

  private Optional<Beside> atEnd() {
    String plain = PUNCTUATION_AT_END.matcher(text).replaceFirst("");
    return Beside.number(plain + Beside.NUMBER, plain.length(), words)
        .filter(found -> found.effect() == Effect.SIGNS)
        .or(() -> Beside.number(plain + " " + Beside.NUMBER, plain.length() + 1, words))
        .filter(found -> found.effect() != Effect.MEASURES && found.effect() != Effect.JOINS)
        .map(found -> new Beside(found.effect(), found.start(), plain.length()))
        .filter(found -> !endsAnyLabel(plain, found));
  }

  /** What says something of a number in the label, or of the label itself: "18 and over". */
  private static boolean endsAnyLabel(String label, Beside found) {
    String led = label.substring(0, found.start()).stripTrailing();
    String word = label.substring(found.start()).strip();
    boolean sign = word.length() == 1 && led.length() == found.start();
    return SHORT.matcher(word).matches()
        || sign && !led.isEmpty()
        || Vocabulary.ofAll().words(Sense.LABEL_END).containsKey(word.toLowerCase(Locale.ROOT))
        || !led.isEmpty() && ",(/".indexOf(last(led)) >= 0
        || QuotedNumbers.in(label, new Wording('.', List.of())).stream()
            .anyMatch(number -> number.end() == label.length());
  }
}
