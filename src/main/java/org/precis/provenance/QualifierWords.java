package org.precis.provenance;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.precis.language.Sense;
import org.precis.language.Vocabulary;
import org.precis.quantity.Qualifier;
import org.precis.quantity.QualifierForms;

/** The words before and after a number that say how firm it is. */
final class QualifierWords {

  /** A qualifier, and how far its words reach. */
  record Found(Qualifier qualifier, int edge) {}

  /** The forms of each vocabulary that have a noun inside. */
  private static final Map<Vocabulary, Map<Pattern, Qualifier>> AROUND = new ConcurrentHashMap<>();

  /** Between a number and a word after it: its unit. */
  private static final Pattern GAP = Pattern.compile("(?: [\\p{L}\\p{M}-]+){0,2} |\\p{IsHan}{0,2}");

  private static final Pattern PLUS = Pattern.compile(" ?\\+");
  private static final Pattern END_OF_PHRASE = Pattern.compile("\\s*(?:[\\p{P}]|$)");
  private static final Pattern OTHER_NUMBER = Pattern.compile(" ?[0-9$£€]");

  /** The sign of money that may stand between a qualifier and its number. */
  private static final Pattern MONEY_BEFORE =
      Pattern.compile("(?:(?:US|HK)?[$£€¥₽] ?|[A-Z]{3} ?)$");

  private static final char FIRST_UNSPACED = '\u0e00';

  private static final int LONGEST = 24;
  private static final int LONGEST_AROUND = 60;
  private static final int REACH = 40;

  private QualifierWords() {}

  /** The qualifier that stands before a number, and where it begins. */
  static Optional<Found> before(Vocabulary words, String text, int start) {
    int from = Math.max(0, start - LONGEST);
    String led = withoutMoney(words, text.substring(from, start)).stripTrailing();
    String before = led.endsWith(".") ? led.substring(0, led.length() - 1) : led;
    return QualifierForms.sign(before)
        .map(sign -> new Found(sign.getValue(), from + before.length() - sign.getKey().length()))
        .or(
            () ->
                words.qualifiers(before).stream()
                    .filter(word -> word.end() == before.length())
                    .findFirst()
                    .map(word -> new Found(qualifier(word), from + word.start())))
        .or(() -> around(words, text, start));
  }

  private static Qualifier qualifier(Vocabulary.Found word) {
    return Stream.of(Qualifier.values())
        .filter(qualifier -> qualifier.key().equals(word.size()))
        .findFirst()
        .orElseThrow();
  }

  private static String withoutMoney(Vocabulary words, String led) {
    Matcher money = MONEY_BEFORE.matcher(led);
    return money.find()
        ? led.substring(0, money.start())
        : words
            .ending(Sense.TOTAL_OF, led)
            .or(() -> words.endingInCurrency(led))
            .map(word -> led.substring(0, word.start()))
            .orElse(led);
  }

  private static Optional<Found> around(Vocabulary words, String text, int start) {
    int from = Math.max(0, start - LONGEST_AROUND);
    String before = text.substring(from, start);
    for (var form : AROUND.computeIfAbsent(words, QualifierForms::around).entrySet()) {
      Matcher found = form.getKey().matcher(before);
      if (found.find()) {
        return Optional.of(new Found(form.getValue(), from + found.start()));
      }
    }
    return Optional.empty();
  }

  /** The qualifier that stands after a number, and where it ends. */
  static Optional<Found> after(Vocabulary words, String text, int end) {
    String near = text.substring(end, Math.min(text.length(), end + REACH));
    return more(words, near)
        .or(() -> roughly(words, near))
        .or(
            () ->
                words.qualifiersAfter(near).stream()
                    .filter(word -> isBeside(words, near, word))
                    .filter(word -> !beginsOtherPhrase(words, near, word, text.substring(end)))
                    .findFirst()
                    .map(word -> new Found(qualifier(word), word.end())))
        .map(found -> new Found(found.qualifier, end + found.edge));
  }

  private static Optional<Found> more(Vocabulary words, String near) {
    Matcher plus = PLUS.matcher(near);
    if (plus.lookingAt()) {
      return Optional.of(new Found(Qualifier.MORE_THAN, plus.end()));
    }
    int space = near.startsWith(" ") ? 1 : 0;
    return Stream.of(Sense.ODD, Sense.MANY)
        .filter(unused -> isUnspaced(near, space))
        .map(sense -> words.beginning(sense, near.substring(space)))
        .flatMap(word -> found(Qualifier.MORE_THAN, space, word).stream())
        .findFirst();
  }

  /** "Some ten people", said between the number and a classifier. */
  private static Optional<Found> roughly(Vocabulary words, String near) {
    String word = isUnspaced(near, 0) ? words.beginning(Sense.ROUGHLY, near) : "";
    String rest = near.substring(word.length());
    return Stream.of(Sense.CLASSIFIER, Sense.LONG, Sense.MAGNITUDE)
            .allMatch(sense -> word.isEmpty() || words.beginning(sense, rest).isEmpty())
        ? Optional.empty()
        : found(Qualifier.ABOUT, 0, word);
  }

  private static boolean isUnspaced(String near, int at) {
    return near.length() > at && near.charAt(at) >= FIRST_UNSPACED;
  }

  private static Optional<Found> found(Qualifier qualifier, int start, String word) {
    return word.isEmpty()
        ? Optional.empty()
        : Optional.of(new Found(qualifier, start + word.length()));
  }

  /** Whether nothing but a unit is between, and what follows is no comparison. */
  private static boolean isBeside(Vocabulary words, String near, Vocabulary.Found word) {
    String gap = near.substring(0, word.start());
    char first = near.charAt(word.start());
    String rest = near.substring(word.end());
    boolean hyphened = first == '-';
    boolean joined = hyphened || Character.isIdeographic(first);
    return (hyphened ? gap.isEmpty() : joined != gap.endsWith(" ") && GAP.matcher(gap).matches())
        && (joined
            || !OTHER_NUMBER.matcher(rest).lookingAt()
                && words.beginning(Sense.THAN, rest.stripLeading()).isEmpty());
  }

  /**
   * Whether what ends as a preposition may as well begin another phrase: <em>22 people detained or
   * under investigation</em>; but not <em>65 years and over</em>.
   */
  private static boolean beginsOtherPhrase(
      Vocabulary words, String near, Vocabulary.Found word, String text) {
    String gap = near.substring(0, word.start()).strip();
    return !Character.isIdeographic(near.charAt(word.start()))
        && words.ending(Sense.LABEL_END, near.substring(0, word.end())).isPresent()
        && !gap.isEmpty()
        && words.beginning(Sense.LONG, gap).isEmpty()
        && !END_OF_PHRASE.matcher(text).region(word.end(), text.length()).lookingAt();
  }
}
