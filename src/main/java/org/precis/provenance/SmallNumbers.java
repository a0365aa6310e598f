package org.precis.provenance;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.precis.language.Sense;
import org.precis.language.Vocabulary;

/**
 * Reads the small numbers that releases write in words, from two on, in languages in which larger
 * ones stand in digits: "zwölf Festnahmen", "trois suspects". One that is a part of a larger number
 * or of a fraction is not read; nor is "one", but in "un million", as it is also an article.
 */
final class SmallNumbers {

  /** The languages whose numbers in words are read by rules of their own. */
  private static final Set<String> READ_ELSEWHERE = Set.of("en", "zh");

  private static final Map<String, String> AND = Vocabulary.ofAll().words(Sense.AND);

  private SmallNumbers() {}

  /** Their words in these languages; of dialects those of the language. */
  static Map<String, Integer> in(List<String> languages) {
    Map<String, Integer> words = new LinkedHashMap<>();
    Vocabulary.of(
            languages.stream()
                .filter(tag -> !READ_ELSEWHERE.contains(tag.split("-", 2)[0]))
                .toList())
        .words(Sense.SMALL_NUMBER)
        .forEach((word, number) -> words.put(word, Integer.valueOf(number)));
    return words;
  }

  /** The number whose word begins here; null where none does. */
  static Core at(String text, int start, Map<String, Integer> words) {
    if (!isLetter(text, start) || isOfWord(text, start - 1)) {
      return null;
    }
    int end = end(text, start);
    Integer number = number(text.substring(start, end), words);
    if (number == null || isOfWord(text, end)) {
      return null;
    }
    Core core = Magnitude.after(new Core(BigDecimal.valueOf(number), start, end), text);
    boolean article = number == 1 && core.end() == end;
    return article || isPart(text, core, words) ? null : core;
  }

  private static Integer number(String word, Map<String, Integer> words) {
    return words.get(word.toLowerCase(Locale.ROOT));
  }

  /** Whether a word beside it makes another number of it. */
  private static boolean isPart(String text, Core core, Map<String, Integer> words) {
    List<String> around = new ArrayList<>();
    String before = before(text, core.start());
    around.add(before);
    if (AND.containsKey(before)) {
      around.add(before(text, core.start() - 1 - before.length()));
    }
    int next = core.end() + 1;
    String after =
        core.end() < text.length() && text.charAt(core.end()) == ' '
            ? text.substring(next, end(text, next))
            : "";
    around.add(after);
    return around.stream().anyMatch(word -> isOfLarger(word, words))
        || core.number().compareTo(BigDecimal.TEN) == 0 && isBeforeTen(before, words);
  }

  private static boolean isBeforeTen(String word, Map<String, Integer> words) {
    return Vocabulary.ofAll().words(Sense.BEFORE_TEN).containsKey(word)
        || number(word, words) != null;
  }

  private static boolean isOfLarger(String word, Map<String, Integer> words) {
    Integer number = number(word, words);
    return Vocabulary.ofAll().isWhole(Sense.NUMBER_PART, word) || number != null && number > 1;
  }

  /** The word before an offset, if only a space is between; "" if there is none. */
  private static String before(String text, int at) {
    int end = at - 1;
    if (end < 1 || text.charAt(end) != ' ') {
      return "";
    }
    int start = end;
    while (isLetter(text, start - 1)) {
      start--;
    }
    return text.substring(start, end).toLowerCase(Locale.ROOT);
  }

  private static int end(String text, int start) {
    int end = start;
    while (isLetter(text, end)) {
      end++;
    }
    return end;
  }

  private static boolean isLetter(String text, int at) {
    return at >= 0
        && at < text.length()
        && (Character.isLetter(text.charAt(at)) || isMark(text.charAt(at)));
  }

  private static boolean isMark(char c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }

  /** Whether a word goes on here: quatre-vingts, 3zwei, d'onze. */
  private static boolean isOfWord(String text, int at) {
    return at >= 0
        && at < text.length()
        && (isLetter(text, at) || Character.isDigit(text.charAt(at)) || text.charAt(at) == '-');
  }
}
