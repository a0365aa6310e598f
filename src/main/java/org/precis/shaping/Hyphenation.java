package org.precis.shaping;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where the words of a language may be hyphenated, by the patterns of TeX (F. M. Liang, <cite>Word
 * Hy-phen-a-tion by Com-put-er</cite>, Stanford 1983).
 *
 * <p>A pattern such as {@code .ab5erk} says how good a break is before each of its letters: an odd
 * digit allows one, an even one forbids it, and of several patterns the highest digit counts. A dot
 * is the start or the end of a word.
 */
public final class Hyphenation {

  /**
   * What is read of a hyphen at the end of a line that is not in the text (ISO 32000-1,
   * 14.8.2.2.3); in a text, where a line may end with one.
   */
  public static final char SOFT_HYPHEN = '\u00AD';

  /** No word has more letters on one side of a place. */
  private static final int LONGEST = 200;

  /** What is farther away says no more whether letters are part of an address. */
  private static final int FARTHEST = 1_000;

  private static final List<Hyphenation> ALL =
      read("languages").lines().map(Hyphenation::new).toList();

  /** Stands for a picture or a box in a text. */
  private static final char OBJECT = '\uFFFC';

  /** The patterns presume that so many letters stand before a hyphen, and after it. */
  private static final int LEAST = 2;

  private final String language;

  /** One on each line, sorted by their letters; null until a word is asked for. */
  private volatile String patterns;

  private Hyphenation(String language) {
    this.language = language;
  }

  /**
   * The patterns of a language.
   *
   * @param tag of the language, such as {@code de-AT}; where it has no patterns of its own, as
   *     {@code en-US} has, those of {@code de} serve
   * @return null if there are none for the language
   */
  public static Hyphenation of(String tag) {
    return Stream.of(tag, tag.split("-", 2)[0])
        .flatMap(name -> ALL.stream().filter(patterns -> patterns.language.equals(name)))
        .findFirst()
        .orElse(null);
  }

  private String patterns() {
    if (patterns == null) {
      patterns = read(language);
    }
    return patterns;
  }

  private static String read(String name) {
    try (InputStream in = Hyphenation.class.getResourceAsStream("hyphens/" + name + ".txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Marks the places in a word.
   *
   * @param word letters only, in upper or lower case
   * @param before the fewest letters before a hyphen
   * @param after the fewest after it
   * @return for each index from 0 to the length whether a hyphen may stand before it
   */
  public boolean[] places(CharSequence word, int before, int after) {
    int length = word.length();
    StringBuilder letters = new StringBuilder(length + 2).append('.');
    for (int i = 0; i < length; i++) {
      letters.append(Character.toLowerCase(word.charAt(i)));
    }
    letters.append('.');
    String lines = patterns();
    int[] digits = new int[length + 3];
    for (int start = 0; start < letters.length(); start++) {
      match(lines, letters, start, digits);
    }
    boolean[] places = new boolean[length + 1];
    for (int i = Math.max(LEAST, before); i <= length - Math.max(LEAST, after); i++) {
      places[i] = (digits[i + 1] & 1) == 1;
    }
    return places;
  }

  /** Where the letters begin that stand before a place. */
  public static int wordStart(CharSequence text, int at) {
    int start = at;
    int least = Math.max(0, at - LONGEST);
    while (start > least && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  /** Where the letters end that stand after a place. */
  public static int wordEnd(CharSequence text, int at) {
    int end = at;
    int most = Math.min(text.length(), at + LONGEST);
    while (end < most && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /**
   * Whether letters are part of an address, or of a name for machines, which no hyphen may stand
   * in.
   *
   * @param text what they are in
   */
  public static boolean isCode(CharSequence text, int from, int to) {
    int start = from;
    int least = Math.max(0, from - FARTHEST);
    while (start > least && !isGap(text.charAt(start - 1))) {
      start--;
    }
    int end = to;
    int most = Math.min(text.length(), to + FARTHEST);
    while (end < most && !isGap(text.charAt(end))) {
      end++;
    }
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      boolean joins = c == '.' && i + 1 < end && Character.isLetter(text.charAt(i + 1));
      boolean beside = (i == from - 1 || i == to) && Character.isDigit(c);
      if (joins || beside || c == '/' || c == '@' || c == '_' || c == '\\') {
        return true;
      }
    }
    return false;
  }

  private static boolean isGap(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == OBJECT;
  }

  /** Takes over the digits of all patterns that the letters from a place on begin with. */
  private static void match(String lines, CharSequence letters, int start, int[] digits) {
    int low = 0;
    int high = lines.length();
    for (int end = start + 1; end <= letters.length() && low < high; end++) {
      low = firstNotBefore(lines, letters, start, end, low, high);
      int next = low < high ? compare(lines, low, letters, start, end) : 1;
      if (next == 0) {
        int at = start;
        for (int i = low; lines.charAt(i) != '\n'; i++) {
          char c = lines.charAt(i);
          if (c >= '0' && c <= '9') {
            digits[at] = Math.max(digits[at], c - '0');
          } else {
            at++;
          }
        }
      } else if (next > 1) {
        return;
      }
    }
  }

  /** The start of the first line between two that does not come before these letters. */
  private static int firstNotBefore(
      String lines, CharSequence letters, int start, int end, int from, int to) {
    int low = from;
    int high = to;
    while (low < high) {
      int middle = lineStart(lines, (low + high) >>> 1);
      if (compare(lines, middle, letters, start, end) < 0) {
        low = lines.indexOf('\n', middle) + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private static int lineStart(String lines, int at) {
    return lines.lastIndexOf('\n', at - 1) + 1;
  }

  /**
   * Compares the letters of a line with others: below 0 if it comes before them, 0 if it is they, 1
   * if it begins with them, more than 1 if it comes after them and all that begin with them.
   */
  private static int compare(String lines, int line, CharSequence letters, int start, int end) {
    int at = start;
    for (int i = line; ; i++) {
      char c = lines.charAt(i);
      if (c >= '0' && c <= '9') {
        continue;
      }
      if (c == '\n') {
        return at == end ? 0 : -1;
      }
      if (at == end) {
        return 1;
      }
      int difference = c - letters.charAt(at);
      if (difference != 0) {
        return difference < 0 ? -1 : 2;
      }
      at++;
    }
  }
}
