package org.precis.input.proposal;

import com.ibm.icu.text.Normalizer2;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.precis.input.tree.Notation;
import org.precis.input.value.UnitPhrase;
import org.precis.input.value.UnitWords;
import org.precis.language.Sense;
import org.precis.language.Vocabulary;
import org.precis.quantity.Mark;

/**
 * What the sheets of a file seem to mean by the signs in place of numbers and after them, by
 * brackets and by points and commas, going by their legends.
 *
 * @param lines of the sheets, among them the legends
 */
record SheetSigns(
    List<Grid> sheets, List<String> lines, Vocabulary words, UnitWords units, String language) {

  private static final String SPACED = "[0-9]{1,3}(?:[ '’][0-9]{3})+";
  private static final Pattern COMMA = ofMark(",", "\\.");
  private static final Pattern POINT = ofMark("\\.", ",");
  private static final Pattern EITHER = Pattern.compile("[1-9][0-9]{0,2}\\.[0-9]{3}");
  private static final Pattern DIGITS = Pattern.compile("[0-9](?:[0-9.,'’ ]*[0-9])?");

  private static final Pattern IN_BRACKETS =
      Pattern.compile("\\( ?\\p{Sc}?[0-9][0-9.,'’ ]*%? ?\\).{0,4}");
  private static final Pattern SHORT = Pattern.compile("\\(([0-9]{1,2})\\)");
  private static final Pattern A_NUMBER =
      Pattern.compile("[−–+-]? ?\\p{Sc}?[0-9][0-9.,'’ ]*%?.{0,4}");

  private static final Pattern SIGN =
      Pattern.compile(
          "\\s?(\\(\\p{Ll}{1,2}\\)|[\\p{Ll}A-Z]|\\*+|[†‡§#]+|[¹²³⁰⁴-⁹]+|\\([0-9]{1,2}(?:, [0-9]{1,2})*\\)"
              + "|\\[(?i:notes? ?)?[0-9]{1,2}(?:, [0-9]{1,2})*])");
  private static final Pattern AFTER_NUMBER =
      Pattern.compile(
          "[^\\p{L}(]*[\\p{Nd}%](" + SIGN + "(?:(?:(?<=[)\\]*†‡§#])|[,/])" + SIGN + ")*)");
  private static final Pattern OF_A_NOTE = Pattern.compile("[*†‡§#¹²³⁰⁴-⁹]+");
  private static final Pattern YEAR = Pattern.compile("(?:19|20)[0-9]{2}[^0-9]*");
  private static final Pattern TWO_NUMBERS =
      Pattern.compile("[^\\p{L}(]*[\\p{Nd}%] ?\\(([0-9][0-9.,]*)%?\\)");

  private static final Map<Sense, Mark> MARKS = new LinkedHashMap<>();

  static {
    MARKS.put(Sense.PROVISIONAL, Mark.PROVISIONAL);
    MARKS.put(Sense.REVISED, Mark.REVISED);
    MARKS.put(Sense.ESTIMATED, Mark.ESTIMATED);
    MARKS.put(Sense.BREAK, Mark.BREAK);
    MARKS.put(Sense.UNRELIABLE, Mark.LOW_RELIABILITY);
    MARKS.put(Sense.FORECAST, Mark.FORECAST);
    MARKS.put(Sense.REDEFINED, Mark.DIFFERENT_DEFINITION);
  }

  /** What a sign in place of a number is taken for. */
  enum Meaning {
    NOT_STATED("not-stated", Sense.NOT_AVAILABLE),
    NOT_APPLICABLE("not-applicable", Sense.NOT_APPLICABLE),
    ZERO("zero", Sense.NIL),
    CONFIDENTIAL("confidential", Sense.SUPPRESSED);

    private final String key;
    private final Sense sense;

    Meaning(String key, Sense sense) {
      this.key = key;
      this.sense = sense;
    }

    String key() {
      return key;
    }

    /** What is said of a sign; the first word counts, and the longer of two that begin together. */
    static Optional<Meaning> of(String said, Vocabulary words) {
      return Stream.of(values())
          .filter(meaning -> words.has(meaning.sense, said))
          .min(
              Comparator.<Meaning>comparingInt(
                      meaning -> said.indexOf(words.find(meaning.sense, said).orElse("")))
                  .thenComparing(meaning -> -words.find(meaning.sense, said).orElse("").length()));
    }
  }

  /** What only a number with this decimal mark, and that mark between thousands, looks like. */
  private static Pattern ofMark(String mark, String thousands) {
    String grouped = "[0-9]{1,3}(?:" + thousands + "[0-9]{3})";
    String fraction =
        "(?:0|[1-9][0-9]*(?=" + mark + "(?:[0-9]{1,2}|[0-9]{4,})$))" + mark + "[0-9]+";
    return Pattern.compile(
        String.join(
            "|",
            grouped + "{2,}",
            grouped + "+" + mark + "[0-9]+",
            SPACED + mark + "[0-9]+",
            fraction));
  }

  /** How the numbers of the file seem to be written. */
  Notation notation() {
    List<String> cells =
        sheets.stream().flatMap(sheet -> sheet.textsBesideLabels().stream()).toList();
    List<String> numbers =
        cells.stream()
            .filter(
                text ->
                    text.length() < 30
                        && text.codePoints().filter(Character::isLetter).count() < 12)
            .flatMap(text -> DIGITS.matcher(text).results().limit(1).map(MatchResult::group))
            .toList();
    long commas = numbers.stream().filter(COMMA.asMatchPredicate()).count();
    long points = numbers.stream().filter(POINT.asMatchPredicate()).count();
    boolean usual = TextLanguage.usesComma(language);
    boolean comma = commas == points ? usual : commas > points;
    boolean stated = comma || usual && numbers.stream().anyMatch(EITHER.asMatchPredicate());
    return Notation.of(comma ? ',' : '.', stated, areBelowZero(cells), marks(cells));
  }

  /**
   * Whether numbers in brackets are taken to be below zero: unless a legend says something else of
   * brackets, one may be the number of a note, or a whole row or column has them, as standard
   * errors are written.
   */
  private boolean areBelowZero(List<String> cells) {
    List<String> said = lines.stream().filter(line -> words.has(Sense.BRACKETS, line)).toList();
    boolean some = cells.stream().anyMatch(IN_BRACKETS.asMatchPredicate());
    if (!some) {
      return false;
    }
    if (!said.isEmpty()) {
      return said.stream().anyMatch(line -> words.has(Sense.NEGATIVE, line));
    }
    return cells.stream().noneMatch(SHORT.asMatchPredicate())
        && sheets.stream().noneMatch(SheetSigns::hasLineInBrackets);
  }

  /** Whether all numbers of a column are in brackets (standard-errors-in-brackets). */
  private static boolean hasLineInBrackets(Grid sheet) {
    Map<Integer, Boolean> columns = new TreeMap<>();
    for (int row : sheet.rows()) {
      for (int column : sheet.columns(row)) {
        String text = sheet.text(row, column);
        boolean brackets = IN_BRACKETS.matcher(text).matches();
        boolean plain = A_NUMBER.matcher(text).matches() && !YEAR.matcher(text).matches();
        if (brackets || plain && text.matches(".*[1-9].*")) {
          columns.merge(column, brackets, Boolean::logicalAnd);
        }
      }
    }
    return columns.containsValue(true);
  }

  /** What stands after numbers, and what it means; without an explanation it is left as it is. */
  private SortedMap<String, String> marks(List<String> cells) {
    SortedMap<String, String> marks = new TreeMap<>();
    for (String cell : cells) {
      Matcher after = AFTER_NUMBER.matcher(cell);
      if (after.matches() && !YEAR.matcher(cell).matches()) {
        SIGN.matcher(after.group(1))
            .results()
            .map(found -> found.group(1))
            .forEach(sign -> letters(sign).ifPresent(letters -> marks.put(sign, letters)));
      } else if (cell.matches("\\p{Ll}{1,2}|[A-Z]") && Mark.of(cell).isEmpty()) {
        mark(cell).ifPresent(mark -> marks.put(cell, mark.letters()));
      }
    }
    boolean two =
        cells.stream()
            .map(TWO_NUMBERS::matcher)
            .anyMatch(number -> number.matches() && !isNumbered(number.group(1)));
    marks.keySet().removeIf(sign -> two && SHORT.matcher(sign).matches());
    return marks;
  }

  private Optional<String> letters(String sign) {
    return mark(sign)
        .map(Mark::letters)
        .or(() -> isOfNote(sign) ? Optional.of(Notation.NOTE) : Optional.empty());
  }

  /** Whether a sign refers to a note, and does not also stand in place of a number. */
  private boolean isOfNote(String sign) {
    if (OF_A_NOTE.matcher(sign).matches()) {
      return said(sign).flatMap(said -> Meaning.of(said, words)).isEmpty();
    }
    String name = sign.replaceAll("(?i)[()\\[\\]]|notes? ?", "");
    if (name.matches("[0-9, ]+")) {
      return Stream.of(name.split(", ")).allMatch(this::isNumbered);
    }
    return said(sign)
        .filter(said -> units.phrase(said).filter(UnitPhrase::isScaled).isEmpty())
        .isPresent();
  }

  /** Whether a note begins with a number: 1, (1) or 1). */
  private boolean isNumbered(String number) {
    Pattern note =
        Pattern.compile(
            "(?iu)(?:^|[;,.:] ?|\\p{L}{4,}\\.? )[(\\[]?"
                + number
                + "[)\\].:]{0,2}(?: = |\\s*)\\p{L}");
    return lines.stream()
        .map(line -> Normalizer2.getNFKCInstance().normalize(line))
        .anyMatch(line -> note.matcher(line).find());
  }

  /** What a legend says that a sign after a number means, if that is a status mark. */
  private Optional<Mark> mark(String sign) {
    return said(sign)
        .flatMap(
            said ->
                MARKS.entrySet().stream()
                    .filter(mark -> words.has(mark.getKey(), said))
                    .map(Map.Entry::getValue)
                    .findFirst());
  }

  /** Whether a legend says something of a sign. */
  boolean isExplained(String sign) {
    return said(sign).isPresent();
  }

  /** What a legend says of a sign. */
  private Optional<String> said(String sign) {
    return said(sign, lines);
  }

  private static Optional<String> said(String sign, List<String> lines) {
    String quoted = Pattern.quote(sign);
    // a letter is one only at the beginning of a clause, and if a sign or a capital follows it
    Pattern legend =
        Pattern.compile(
            sign.matches("\\p{L}{1,3}")
                ? "(?:^|[;；,，.。:：(（]\\s*)[\"'‘“]?"
                    + quoted
                    + "[\"'’”]?\\s*(?:[=:：–-]\\s*(?=\\p{L})|\\s(?=\\p{Lu}))([^;；]*)"
                : "(?:^|[\\s;；,，.。:：(（\"'‘“])"
                    + quoted
                    + "[\"'’”)\\]]*\\s*(?:[=:：–-]|\\p{Ll}{4,9}(?= ))?\\s*(?=\\p{L})([^;；]*)");
    return lines.stream()
        .flatMap(line -> legend.matcher(line).results().limit(1))
        .map(found -> found.group(1).strip())
        .findFirst();
  }

  /**
   * What a sign in place of a number means, going by the notes of its table and then by those of
   * all; not stated if nothing says.
   */
  Meaning meaning(String sign, List<String> notes) {
    return said(sign, notes)
        .or(() -> said(sign))
        .flatMap(said -> Meaning.of(said, words))
        .or(() -> Meaning.of(sign, words))
        .orElse(Meaning.NOT_STATED);
  }

  /** Whether a note says of signs only what the page says in its own words. */
  boolean isAll(Collection<String> signs, String note) {
    return Stream.of(note.split("[;；]"))
        .map(String::strip)
        .allMatch(
            part ->
                signs.stream()
                    .filter(part.replaceFirst("^[\"'‘“]", "")::startsWith)
                    .flatMap(sign -> said(sign, List.of(part)).stream())
                    .anyMatch(this::isMeaning));
  }

  /** Whether a text is a meaning and little else; a number in it is more than the page says. */
  private boolean isMeaning(String said) {
    int length =
        Meaning.of(said, words)
            .flatMap(one -> words.find(one.sense, said))
            .map(String::length)
            .orElse(0);
    return length > 0
        && said.length() < length + 25
        && said.codePoints().noneMatch(Character::isDigit);
  }
}
