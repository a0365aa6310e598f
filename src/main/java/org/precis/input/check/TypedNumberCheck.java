package org.precis.input.check;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.precis.diagnostic.Fault;
import org.precis.input.field.Reading;
import org.precis.input.field.TextWithReferences;
import org.precis.input.file.Place;
import org.precis.input.part.KnownReferences;
import org.precis.input.tree.Node;
import org.precis.input.value.Literal;
import org.precis.language.Sense;
import org.precis.language.Vocabulary;
import org.precis.model.Edition;
import org.precis.model.Reference;
import org.precis.model.UnspacedScripts;
import org.precis.provenance.QuotedNumber;
import org.precis.provenance.QuotedNumbers;
import org.precis.provenance.QuotedUnit;
import org.precis.provenance.SpelledNumbers;
import org.precis.provenance.Wording;

/**
 * Finds numbers typed into prose that should be references: those equal to a number in the data,
 * and others that look like counts. Dates, ordinals, labels, codes, years, small numbers and
 * quotations are ignored.
 */
public final class TypedNumberCheck {

  private static final Set<String> PROSE =
      Set.of(
          "summary", "text", "note", "message", "subtitle", "cases-text", "quality", "what", "why");

  /** Corrections describe earlier values. */
  private static final Set<String> OF_BEFORE = Set.of("what", "why");

  /** References, code, URLs and quotations; first what may begin one, as most letters do not. */
  private static final Pattern NOT_OURS =
      Pattern.compile(
          "(?=[{`h\\]“「《„«\"])(?:"
              + Reference.PATTERN.pattern()
              + "|`[^`]*+`|https?://\\S++|\\]\\([^)]*+\\)|“[^”]*+”|「[^」]*+」|《[^》]*+》|„[^“]*+“"
              + "|«[^»]*+»|\"[^\"]*+\")");

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
  private static final Pattern YEAR = Pattern.compile("(?:1[89]|20)[0-9]{2}");

  /** A power of ten in two words at most may be a figure of speech: a thousand thanks, 十万. */
  private static final Pattern IDIOM =
      Pattern.compile("(?:[^\\s\\p{IsHan}]+ )?[^\\s\\p{IsHan}]+|\\p{IsHan}{1,2}");

  /** A fraction in one character, of something. */
  private static final Pattern FRACTION = Pattern.compile("(?<![0-9])[½⅓⅔¼¾⅕-⅞](?= ?\\p{L})");

  private static final Pattern EXPONENT =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}.,-])[0-9]+(?:[.,][0-9]+)?[eE][+-]?[0-9]{1,2}(?![\\p{L}\\p{N}])");

  /** What may stand for a digit. */
  private static final String LIKE_DIGITS = "OoОоIlІ";

  private static final String WRITTEN_DIGIT = "[0-9" + LIKE_DIGITS + "]";

  /** Digits, in groups or not, in which a letter may have been typed for a similar digit. */
  private static final Pattern MIXED =
      Pattern.compile(
          "(?="
              + WRITTEN_DIGIT
              + ")(?<![\\p{L}\\p{N}.,_/-])(?:"
              + (WRITTEN_DIGIT + "{1,3}(?:[.,'’]" + WRITTEN_DIGIT + "{3})+")
              + "|[0-9]+[OoОо][0-9OoОо]+)(?![\\p{L}\\p{N}_/-])");

  /** What may stand beside such a letter. */
  private static final String WITHIN_NUMBERS = "0123456789.,'’";

  private static final int REACH = 40;
  private static final Pattern PART = Pattern.compile(" ?[%‰]");

  private final Edition edition;
  private final KnownReferences references;
  private final Reading reading;

  /** Those of the language, and of English and Chinese, which any pack may have. */
  private final Vocabulary words;

  private KnownNumbers known;
  private StaleNumbers stale;
  private boolean ofNow;

  /** What is left of the text that is being checked, once a check needs it. */
  private String own;

  private TypedNumberCheck(Edition edition, KnownReferences references, Reading reading) {
    this.edition = edition;
    this.references = references;
    this.reading = reading;
    this.words = Vocabulary.of(List.of("en", "zh", reading.language()));
  }

  public static void run(Edition edition, KnownReferences references, Reading reading) {
    TypedNumberCheck check = new TypedNumberCheck(edition, references, reading);
    for (TextWithReferences written : reading.words().texts()) {
      String key = written.key().substring(written.key().lastIndexOf('.') + 1);
      check.ofNow = !OF_BEFORE.contains(key);
      check.own = null;
      if (PROSE.contains(key)) {
        check.text(written.text());
        check.typedOnPurpose(written.text());
      }
      if (!key.equals("unit")) {
        check.letters(written.text());
      }
    }
  }

  private void text(Node.Scalar text) {
    if (!hasDigit(text.text()) && !hasWord(text.text())) {
      return;
    }
    String own = own(text);
    PlainDigits plain = PlainDigits.of(own);
    for (QuotedNumber number : numbers(plain.text(), hasWord(own))) {
      String said = own.substring(plain.origin(number.start()), plain.origin(number.end()));
      if (!number.aside()
          && !isCode(plain.text(), number)
          && !isYearOrIdiom(said, number, plain.text())
          && !isDenominator(number, plain.text())) {
        check(number, said, plain, own, text);
      }
    }
    for (Pattern form : List.of(FRACTION, EXPONENT)) {
      form.matcher(own)
          .results()
          .filter(found -> form == EXPONENT || isOf(after(found.end(), own)))
          .forEach(
              found -> report(found.group(), "", text.placeOf(found.group(), own, found.start())));
    }
  }

  /** Those in digits and in the words of the language. */
  private List<QuotedNumber> numbers(String text, boolean inWords) {
    if (!inWords) {
      return QuotedNumbers.inDigits(text, reading.decimal());
    }
    List<QuotedNumber> numbers =
        new ArrayList<>(QuotedNumbers.in(text, new Wording(reading.decimal(), List.of())));
    numbers.addAll(SpelledNumbers.in(text, reading.language()));
    return numbers;
  }

  /** Whether a text has a word that large numbers and percentages in words have. */
  private boolean hasWord(String text) {
    return words.has(Sense.NUMERAL, text) || words.has(Sense.PERCENT, text);
  }

  private static boolean hasDigit(String text) {
    return text.codePoints().anyMatch(c -> c >= '0' && c <= '9' || PlainDigits.isNumber(c));
  }

  private static String before(int at, String text) {
    return text.substring(Math.max(0, at - REACH), at).stripTrailing();
  }

  private static String after(int at, String text) {
    return text.substring(at, Math.min(text.length(), at + REACH));
  }

  /** Whether words begin with that of which a fraction is told, as in ⅔ of the suspects. */
  private boolean isOf(String after) {
    return !after.isEmpty() && Character.isIdeographic(after.codePointAt(0))
        || words.all(Sense.BY, after).stream().anyMatch(of -> of.start() <= 1);
  }

  private boolean isPercent(QuotedNumber number, String text) {
    String before = before(number.start(), text);
    String after = after(number.end(), text);
    return PART.matcher(after).lookingAt()
        || words.all(Sense.PERCENT, after).stream().anyMatch(percent -> percent.start() <= 1)
        || words.all(Sense.PERCENT, before).stream()
            .anyMatch(percent -> percent.end() == before.length());
  }

  /**
   * Spelled-out numbers are counts only if they are large: "two friends", "a million thanks" and 一起
   * are not, but ninety per cent is one, and so is a million people where people are counted.
   */
  private boolean isYearOrIdiom(String said, QuotedNumber number, String text) {
    if (hasDigit(said)) {
      return YEAR.matcher(PlainDigits.of(said).text()).matches();
    }
    BigDecimal value = number.quantity().number();
    boolean idiom = IDIOM.matcher(said).matches() && isPowerOfTen(value);
    return !isPercent(number, text)
        && (value.compareTo(HUNDRED) < 0 || idiom && !isCounted(number, text));
  }

  private boolean isCounted(QuotedNumber number, String text) {
    String led = after(number.end(), text).stripLeading().toLowerCase(Locale.ROOT);
    String after = led.substring(ofEnd(led)).stripLeading();
    return !QuotedUnit.beside(number, text).words().isEmpty()
        || QuotedUnit.isMoney(after)
        || reading.words().texts().stream()
            .filter(written -> written.key().equals("unit"))
            .map(written -> written.text().text().strip().toLowerCase(Locale.ROOT))
            .anyMatch(unit -> !unit.isEmpty() && after.startsWith(unit));
  }

  /** Where the word ends that may join a number to what it counts: of 3 millions d’euros, d’. */
  private int ofEnd(String after) {
    return words.all(Sense.BY, after).stream()
        .filter(of -> of.start() == 0)
        .mapToInt(Vocabulary.Found::end)
        .findFirst()
        .orElse(0);
  }

  private static boolean isPowerOfTen(BigDecimal value) {
    return value.compareTo(HUNDRED) >= 0
        && value.stripTrailingZeros().unscaledValue().equals(BigInteger.ONE);
  }

  /** A rate is told per a power of ten: that is a part of its unit. */
  private static boolean isDenominator(QuotedNumber number, String text) {
    String before = before(number.start(), text);
    return number.quantity().exact()
        && isPowerOfTen(number.quantity().number())
        && Stream.of(Sense.PER, Sense.OUT_OF)
            .flatMap(sense -> Vocabulary.ofAll().all(sense, before).stream())
            .anyMatch(per -> per.end() == before.length());
  }

  /** Reports letters that look like digits within a number, as in 99,OOO. */
  private void letters(Node.Scalar text) {
    if (!mayHaveMixed(text.text())) {
      return;
    }
    Matcher mixed = MIXED.matcher(own(text));
    while (mixed.find()) {
      String said = mixed.group();
      if (said.codePoints().anyMatch(Character::isLetter)
          && said.codePoints().anyMatch(c -> c >= '0' && c <= '9')) {
        Place place = text.placeOf(said, text.text(), mixed.start());
        reading.report().add(Fault.LETTERS_IN_NUMBER, place, said);
      }
    }
  }

  /** Whether a letter that is like a digit is beside what numbers hold: most texts have none. */
  private static boolean mayHaveMixed(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (LIKE_DIGITS.indexOf(text.charAt(i)) >= 0
          && (i > 0 && WITHIN_NUMBERS.indexOf(text.charAt(i - 1)) >= 0
              || i + 1 < text.length() && WITHIN_NUMBERS.indexOf(text.charAt(i + 1)) >= 0)) {
        return true;
      }
    }
    return false;
  }

  private String own(Node.Scalar text) {
    own = own == null ? ours(text.text()) : own;
    return own;
  }

  /** The text with everything exempt blanked out, offsets unchanged. */
  static String ours(String text) {
    StringBuilder own = new StringBuilder(text.replace('\n', ' '));
    Matcher others = NOT_OURS.matcher(text);
    while (others.find()) {
      for (int i = others.start(); i < others.end(); i++) {
        own.setCharAt(i, '·');
      }
    }
    return own.toString();
  }

  /** Whether the number is part of a name such as "2G", "COVID-19", "F16" or "3-D". */
  private static boolean isCode(String text, QuotedNumber number) {
    int end = number.end();
    boolean after = end < text.length() && isJoined(text.charAt(end));
    int start = number.start();
    boolean before = start > 0 && isJoined(text.charAt(start - 1));
    return before || after;
  }

  private static boolean isJoined(char c) {
    boolean spaced = Character.isLetter(c) && !UnspacedScripts.has(c);
    return spaced || c == '-' || c == '_' || c == '/';
  }

  private void check(
      QuotedNumber number, String said, PlainDigits plain, String own, Node.Scalar scalar) {
    BigDecimal value = number.quantity().number();
    String after = plain.text().substring(number.end());
    boolean count =
        value.compareTo(THOUSAND) >= 0
            || value.scale() > 0
            || isPercent(number, plain.text())
            || said.codePoints().filter(PlainDigits::isForeign).count() > 1
                && value.compareTo(HUNDRED) >= 0;
    Place place = scalar.placeOf(said, own, plain.origin(number.start()));
    if (count && isStale(value, said, place)) {
      return;
    }
    String id = id(value, after);
    if (count || !id.isEmpty()) {
      report(said, id, place);
    }
  }

  private void report(String said, String id, Place place) {
    String hint = id.isEmpty() ? "write {{…}} with the id of the number" : "write {{" + id + "}}";
    reading.report().add(Fault.TYPED_NUMBER, place, "'" + said + "'", hint, said);
  }

  /**
   * The id that the number probably belongs to. Small numbers are too common to match without their
   * unit.
   */
  private String id(BigDecimal number, String after) {
    return known()
        .of(number)
        .filter(
            one ->
                number.compareTo(HUNDRED) >= 0
                    || number.compareTo(BigDecimal.TEN) >= 0 && isIn(one.unit(), after))
        .map(KnownNumbers.Known::id)
        .orElse("");
  }

  private KnownNumbers known() {
    known = known == null ? KnownNumbers.of(edition, references) : known;
    return known;
  }

  /**
   * Checks numbers typed deliberately, which may have become outdated since the previous edition.
   */
  private void typedOnPurpose(Node.Scalar text) {
    Matcher references = Reference.PATTERN.matcher(text.text());
    while (references.find()) {
      String literal = references.group(1);
      if (literal.startsWith("=")) {
        String said = literal.substring(1).strip();
        Place place = text.placeOf(references.group(), text.text(), references.start());
        QuotedNumbers.inDigits(said, reading.decimal()).stream()
            .map(number -> number.quantity().number())
            .filter(number -> number.compareTo(HUNDRED) >= 0 || number.scale() > 0)
            .forEach(number -> isStale(number, said, place));
      }
    }
  }

  /**
   * Whether a cell had this number in the previous edition and has another now, which is reported.
   */
  private boolean isStale(BigDecimal number, String said, Place place) {
    if (edition.previous().isEmpty() || !ofNow || known().of(number).isPresent()) {
      return false;
    }
    stale = stale == null ? StaleNumbers.of(edition).orElseThrow() : stale;
    Optional<StaleNumbers.Stale> found = stale.of(number);
    found.ifPresent(
        one ->
            reading
                .report()
                .add(
                    Fault.STALE_NUMBER,
                    place,
                    said,
                    one.id(),
                    Literal.of(one.current()),
                    one.id()));
    return found.isPresent();
  }

  private static boolean isIn(String unit, String after) {
    return !unit.isEmpty() && after.strip().startsWith(unit);
  }
}
