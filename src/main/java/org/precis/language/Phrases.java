package org.precis.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.precis.language.Vocabulary.Found;

/** Words by their first letters, which are looked for in texts. */
final class Phrases {

  /** Begins with any letters. */
  private static final char ANY = '*';

  private static final char NUMBER = '#';

  /** Between the parts of a word that others stand between: nahm … zu. */
  private static final String BETWEEN = " … ";

  private static final Pattern END_OF_CLAUSE = Pattern.compile("[,;:.!?。，；：！？।]|$");

  /** The longest first, as one word may begin another. */
  private static final Comparator<Phrase> LONGEST_FIRST =
      Comparator.comparing((Phrase phrase) -> phrase.word.length()).reversed();

  private final Map<Character, List<Phrase>> byFirst = new LinkedHashMap<>();

  /**
   * A word.
   *
   * @param word folded, without the signs for the ends of a text
   * @param rest what follows in the same clause, with other words between; "" if nothing must
   * @param none whether it is one that is not meant
   * @param begins whether it begins a text
   * @param ends whether it ends a text
   */
  private record Phrase(
      String word, String rest, String size, boolean none, boolean begins, boolean ends) {}

  /** A word as the files have it. */
  void add(String written, String size, boolean none) {
    boolean begins = written.startsWith("^");
    boolean ends = written.endsWith("$");
    String word = written.substring(begins ? 1 : 0, written.length() - (ends ? 1 : 0)).strip();
    String[] parts = folded(word).split(BETWEEN, 2);
    String rest = parts.length > 1 ? parts[1] : "";
    Phrase phrase = new Phrase(parts[0], rest, size, none, begins, ends && rest.isEmpty());
    byFirst.computeIfAbsent(phrase.word.charAt(0), unused -> new ArrayList<>()).add(phrase);
  }

  /** Makes them ready to be looked for, after the last was added. */
  Phrases sorted() {
    byFirst.values().forEach(phrases -> phrases.sort(LONGEST_FIRST));
    return this;
  }

  /** Those in a text, in their order, but for those within a word that is not meant. */
  List<Found> in(String written) {
    Search search = new Search(folded(written));
    for (int at = 0; at < search.text.length(); at++) {
      search.at(at);
    }
    return search.meant();
  }

  /** The one with which a text begins. */
  Optional<Found> beginning(String written) {
    Search search = new Search(folded(written));
    if (!search.text.isEmpty()) {
      search.at(0);
    }
    return search.meant().stream().findFirst();
  }

  /** What is found in a text. */
  private final class Search {

    private final String text;
    private final List<Found> found = new ArrayList<>();
    private final List<Found> none = new ArrayList<>();

    /** Where the last word ends that was found. */
    private int taken;

    Search(String text) {
      this.text = text;
    }

    void at(int at) {
      char c = text.charAt(at);
      if (!isOfWord(c) || isStart(text, at)) {
        look(byFirst.get(c), at);
      }
      if (at == 0 || !isOfWord(text.charAt(at - 1))) {
        look(byFirst.get(ANY), at);
        look(isDigit(c) ? byFirst.get(NUMBER) : null, at);
      }
    }

    private void look(List<Phrase> phrases, int at) {
      if (phrases == null) {
        return;
      }
      for (Phrase phrase : phrases) {
        int end = phrase.none || at >= taken ? end(phrase, text, at) : -1;
        if (end > at) {
          (phrase.none ? none : found).add(new Found(at, end, phrase.size));
          taken = phrase.none ? taken : end;
        }
      }
    }

    List<Found> meant() {
      found.removeIf(
          word ->
              none.stream()
                  .anyMatch(other -> other.start() <= word.start() && word.end() <= other.end()));
      return found;
    }
  }

  /** Where a word ends that begins here, or -1. */
  private static int end(Phrase phrase, String text, int at) {
    if (phrase.begins && !text.substring(0, at).isBlank()) {
      return -1;
    }
    int end = end(phrase.word, 0, text, at);
    return end < 0 || phrase.ends && !text.substring(end).isBlank() || !goesOn(phrase, text, end)
        ? -1
        : end;
  }

  /** Whether the rest of a word ends the clause. */
  private static boolean goesOn(Phrase phrase, String text, int from) {
    if (phrase.rest.isEmpty()) {
      return true;
    }
    Matcher clause = END_OF_CLAUSE.matcher(text);
    int at = clause.find(from) ? clause.start() - phrase.rest.length() : -1;
    return at > from && isStart(text, at) && text.startsWith(phrase.rest, at);
  }

  private static int end(String word, int from, String text, int at) {
    int end = at;
    for (int i = from; i < word.length(); i++) {
      char c = word.charAt(i);
      int start = end;
      switch (c) {
        case ANY -> {
          while (end < text.length() && isLetter(text.charAt(end))) {
            end++;
          }
          for (int rest = end; rest >= start; rest--) {
            int found = end(word, i + 1, text, rest);
            if (found >= 0) {
              return found;
            }
          }
          return -1;
        }
        case NUMBER -> {
          while (end < text.length() && isNumeral(text.charAt(end), end == start)) {
            end++;
          }
        }
        case ' ' -> {
          while (end < text.length() && text.charAt(end) == ' ') {
            end++;
          }
        }
        default -> end += end < text.length() && text.charAt(end) == c ? 1 : 0;
      }
      if (end == start) {
        return -1;
      }
    }
    boolean whole =
        !isWordsOwn(word.charAt(word.length() - 1))
            || end == text.length()
            || !isOfWord(text.charAt(end));
    return whole ? end : -1;
  }

  private static boolean isStart(String text, int at) {
    return at == 0
        || !isOfWord(text.charAt(at - 1))
        || Vocabulary.isAnd(text.charAt(at - 1)) && (at == 1 || !isOfWord(text.charAt(at - 2)));
  }

  /** Letters are alike in any case, white space and apostrophes of any kind. */
  private static String folded(String text) {
    char[] folded = text.toCharArray();
    for (int i = 0; i < folded.length; i++) {
      char c = folded[i];
      boolean space = Character.isWhitespace(c) || Character.isSpaceChar(c);
      folded[i] = space ? ' ' : c == '’' ? '\'' : Character.toLowerCase(Character.toUpperCase(c));
    }
    return new String(folded);
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isNumeral(char c, boolean first) {
    return isDigit(c) || !first && (c == '.' || c == ',');
  }

  private static boolean isLetter(char c) {
    return Character.isLetter(c) || isMark(c);
  }

  private static boolean isMark(char c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK;
  }

  /** The same of a character of a phrase, in which some stand for letters and digits. */
  private static boolean isWordsOwn(char c) {
    return c == ANY || c == NUMBER || isOfWord(c);
  }

  /** Whether a character is part of a word in a script that has spaces between words. */
  private static boolean isOfWord(char c) {
    return (isLetter(c) || Character.isDigit(c)) && !isUnspaced(c);
  }

  /** Scripts without spaces between words, in which a word may be found within a run of letters. */
  private static boolean isUnspaced(char c) {
    return c >= '\u0E00' && c <= '\u0EFF'
        || c >= '\u1000' && c <= '\u109F'
        || c >= '\u1780' && c <= '\u17FF'
        || c >= '\u2E80' && c <= '\u9FFF' && !(c >= '\u3105' && c <= '\u31B7')
        || c >= '\uF900' && c <= '\uFAFF';
  }
}
