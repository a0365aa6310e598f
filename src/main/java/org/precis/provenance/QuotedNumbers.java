package org.precis.provenance;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.precis.language.Sense;
import org.precis.language.Vocabulary;
import org.precis.quantity.Interval;
import org.precis.quantity.Qualifier;
import org.precis.quantity.Quantity;

/**
 * Finds the numbers in running words, each with its qualifier: digits in the form of any language,
 * English words, Chinese characters, small numbers in words of other languages.
 */
public final class QuotedNumbers {

  /** The numbers of a text may be told in any language. */
  private static final Vocabulary WORDS = Vocabulary.ofAll();

  private static final Set<String> SEVERAL = WORDS.words(Sense.SEVERAL).keySet();
  private static final Set<String> CLASSIFIERS = WORDS.words(Sense.CLASSIFIER).keySet();

  /** A sign before digits, with the currency that may follow it. */
  private static final Pattern MINUS =
      Pattern.compile(
          "(?:^|[\\s(\\[{“„«\"'/:;=<>~≈，。：；（])(?<sign>(?<dash>–)|[-−])(?:\\p{Sc}|[A-Z]{3} )?$");

  private static final int LONGEST_MINUS = 12;

  private final String text;
  private final char decimal;
  private final boolean words;
  private final Map<String, Integer> small;
  private List<Asides.Stretch> asides;
  private final List<List<Core>> cores = new ArrayList<>();

  private QuotedNumbers(String text, Wording wording, boolean words) {
    this.text = text;
    this.decimal = wording.decimal();
    this.words = words;
    this.small = SmallNumbers.in(wording.languages());
  }

  /**
   * All numbers of the words, in order; one that may be read in two ways is there twice.
   *
   * @param text folded, see {@link Folding}
   */
  public static List<QuotedNumber> in(String text, Wording wording) {
    return new QuotedNumbers(text, wording, true).read();
  }

  /** The same of those alone that stand in digits. */
  public static List<QuotedNumber> inDigits(String text, char decimal) {
    return new QuotedNumbers(text, new Wording(decimal, List.of()), false).read();
  }

  private List<QuotedNumber> read() {
    int at = 0;
    while (at < text.length()) {
      List<Core> found = at(at);
      if (!found.isEmpty()) {
        cores.add(found);
        at = found.get(0).end();
      } else {
        at++;
      }
    }
    asides = cores.isEmpty() ? List.of() : Asides.of(text);
    return quantities();
  }

  private List<Core> at(int at) {
    char c = text.charAt(at);
    if (c >= '0' && c <= '9') {
      return Numerals.at(text, at, decimal).stream().map(this::scaled).toList();
    }
    Core core = null;
    if (words && ChineseNumbers.mayBegin(c)) {
      core = ChineseNumbers.at(text, at);
      core = core != null && counts(core) && !isSeveral(core) ? core : null;
    } else if (words && EnglishNumbers.mayBegin(text, at)) {
      core = EnglishNumbers.at(text, at);
    }
    core = core == null && words && !small.isEmpty() ? SmallNumbers.at(text, at, small) : core;
    return core == null ? List.of() : List.of(core);
  }

  private Core scaled(Core digits) {
    Core chinese = ChineseNumbers.after(digits, text);
    return chinese.end() > digits.end() ? chinese : Magnitude.after(digits, text);
  }

  /** "Several hundred" is no hundred. */
  private boolean isSeveral(Core core) {
    int before = core.start() - 1;
    return before >= 0
        && SEVERAL.contains(text.substring(before, core.start()))
        && !ChineseNumbers.isDigit(text.charAt(core.start()));
  }

  /** A single character such as 一 is a number only before what it counts. */
  private boolean counts(Core core) {
    int end = core.end();
    return end - core.start() > 1
        || end < text.length() && CLASSIFIERS.contains(text.substring(end, end + 1));
  }

  private List<QuotedNumber> quantities() {
    List<QuotedNumber> found = new ArrayList<>();
    for (int i = 0; i < cores.size(); i++) {
      Optional<QuotedNumber> range =
          i + 1 < cores.size()
              ? Ranges.of(cores.get(i).get(0), cores.get(i + 1).get(0), text)
              : Optional.empty();
      if (range.isPresent() && !isAside(cores.get(i).get(0))) {
        found.add(range.get());
        i++;
      } else {
        cores.get(i).forEach(core -> add(found, core));
      }
    }
    return found;
  }

  private boolean isAside(Core core) {
    return asides.stream().anyMatch(stretch -> stretch.holds(core.start(), core.end()));
  }

  private void add(List<QuotedNumber> found, Core core) {
    if (!words) {
      add(found, core, core.start(), core.number());
      return;
    }
    int first = Math.max(0, core.start() - LONGEST_MINUS);
    String before = text.substring(first, core.start());
    Matcher minus = MINUS.matcher(before);
    boolean sign = minus.find();
    Optional<Integer> below =
        sign
            ? Optional.of(minus.start("sign"))
            : WORDS.ending(Sense.MINUS, before).map(Vocabulary.Found::start);
    // a dash may also lead to what is added
    if (below.isEmpty() || sign && minus.group("dash") != null) {
      add(found, core, core.start(), core.number());
    }
    below.ifPresent(at -> add(found, core, first + at, core.number().negate()));
  }

  private void add(List<QuotedNumber> found, Core core, int from, BigDecimal number) {
    Optional<QualifierWords.Found> before = QualifierWords.before(WORDS, text, from);
    Optional<QualifierWords.Found> after =
        core.more() ? Optional.empty() : QualifierWords.after(WORDS, text, core.end());
    Qualifier behind =
        core.more()
            ? Qualifier.MORE_THAN
            : after.map(QualifierWords.Found::qualifier).orElse(Qualifier.EXACT);
    Qualifier ahead = before.map(QualifierWords.Found::qualifier).orElse(Qualifier.EXACT);
    int start = before.map(QualifierWords.Found::edge).orElse(from);
    int end = after.map(QualifierWords.Found::edge).orElse(core.end());
    Optional<AlteringWords> altering =
        words ? AlteringWords.beside(WORDS, text, start, end) : Optional.empty();
    int first = altering.map(word -> Math.min(start, word.start())).orElse(start);
    int last = altering.map(word -> Math.max(end, word.end())).orElse(end);
    String said = altering.map(word -> text.substring(word.start(), word.end())).orElse("");
    quantity(number, ahead, behind)
        .ifPresent(
            quantity -> found.add(new QuotedNumber(quantity, first, last, isAside(core), said)));
  }

  /**
   * The quantity of a number with what is said before and behind it.
   *
   * @param ahead what stands before the number
   * @param behind what stands after it
   * @return empty where the words make no quantity, as in "fewer than 0"
   */
  private static Optional<Interval> quantity(BigDecimal number, Qualifier ahead, Qualifier behind) {
    if (ahead != Qualifier.EXACT && behind != Qualifier.EXACT && ahead != behind) {
      return Optional.of(two(number, ahead, behind));
    }
    Qualifier said = ahead == Qualifier.EXACT ? behind : ahead;
    return said.isOnlyAbove() && number.signum() <= 0
        ? Optional.empty()
        : Optional.of(Quantity.of(said, number));
  }

  /** "About 100 or more": what no literal says, so that no value agrees with it unexplained. */
  private static Interval two(BigDecimal number, Qualifier ahead, Qualifier behind) {
    boolean above = behind == Qualifier.UP_TO || ahead == Qualifier.UP_TO;
    return above
        ? new Interval(null, false, number.max(BigDecimal.ONE), true, true)
        : new Interval(number, true, null, false, true);
  }
}
