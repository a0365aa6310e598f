package org.precis.provenance;

import java.util.Optional;
import java.util.function.IntFunction;

/**
 * Looks for the passage that has all but one of words that are not there, and else for that which
 * shares the longest beginning or end with them.
 *
 * @param places gives the place of an offset among the words
 */
record Nearest(String words, String quote, IntFunction<Spot> places) {

  private static final int LEAST = 8;
  private static final int LEAST_UNSPACED = 3;

  /** What the words around one that differs have in common. */
  private static final int LEAST_AROUND = 6;

  /** How many places are tried, in words that repeat. */
  private static final int MOST_PASSAGES = 1000;

  private static final int LONGEST_WORD = 30;
  private static final int BEYOND = 24;
  private static final int LONGEST = 90;

  Optional<Near> find() {
    if (quote.isEmpty() || words.isEmpty()) {
      return Optional.empty();
    }
    int[] prefix = Search.longestPrefix(words, quote, 0);
    int[] suffix = Search.longestPrefix(reversed(words), reversed(quote), 0);
    int least = quote.chars().anyMatch(c -> Folding.isUnspaced((char) c)) ? LEAST_UNSPACED : LEAST;
    Optional<Near> alike =
        prefix[0] == quote.length() ? Optional.empty() : butForOneWord(prefix[0], suffix[0]);
    if (alike.isPresent()) {
      return alike;
    }
    if (Math.max(prefix[0], suffix[0]) < Math.min(least, quote.length())) {
      return Optional.empty();
    }
    return Optional.of(
        prefix[0] == quote.length()
            ? within(prefix[1])
            : prefix[0] >= suffix[0]
                ? fromStart(prefix[1], prefix[0])
                : fromEnd(words.length() - suffix[1], suffix[0]));
  }

  /**
   * The first passage with another word in place of one of the quote.
   *
   * @param prefix the length of the longest beginning of the quote that is there, so that no more
   *     of it can stand before that word
   * @param suffix the same of its end
   */
  private Optional<Near> butForOneWord(int prefix, int suffix) {
    int left = MOST_PASSAGES;
    for (int own = 0; own <= prefix; own = wordEnd(quote, own) + 1) {
      if (quote.length() - wordEnd(quote, own) > suffix) {
        continue;
      }
      String before = quote.substring(0, own);
      String after = quote.substring(wordEnd(quote, own));
      String key = before.length() < after.length() ? after : before;
      for (int at = key.length() < LEAST_AROUND ? -1 : Search.indexOf(words, key, 0);
          at >= 0 && left > 0;
          at = Search.indexOf(words, key, at + 1)) {
        left--;
        int there = key.equals(before) ? at + before.length() : wordStart(words, at);
        int start = there - before.length();
        if (start >= 0
            && !WordBounds.joined(words, start)
            && words.startsWith(before, start)
            && words.startsWith(after, wordEnd(words, there))) {
          int end = wordEnd(words, there) + after.length();
          return Optional.of(
              near(there, passage(start, end), word(words, there), word(quote, own)));
        }
      }
    }
    return Optional.empty();
  }

  private static int wordEnd(String text, int start) {
    int end = text.indexOf(' ', start);
    return end < 0 ? text.length() : end;
  }

  private Near near(int at, String passage, String there, String here) {
    Spot spot = places.apply(Math.min(at, Math.max(0, words.length() - 1)));
    return new Near(spot, passage, there, here);
  }

  private static String reversed(String text) {
    return new StringBuilder(text).reverse().toString();
  }

  /** The quote begins or ends in the middle of a word or a number of the source. */
  private Near within(int start) {
    int end = start + quote.length();
    boolean first = WordBounds.joined(words, start);
    int at = first ? wordStart(words, start) : wordStart(words, end);
    String here = first ? word(quote, 0) : word(quote, wordStart(quote, quote.length()));
    return near(at, passage(Math.min(at, start), end), word(words, at), here);
  }

  /** The passage begins like the quote. */
  private Near fromStart(int start, int length) {
    int at = Math.max(start, wordStart(words, start + length));
    int own = at - start;
    return near(at, passage(start, start + quote.length()), word(words, at), word(quote, own));
  }

  /** The passage ends like the quote: the last word before that end that differs is shown. */
  private Near fromEnd(int end, int length) {
    int own = lastWord(quote, quote.length() - length);
    int at = lastWord(words, end - length);
    String here = word(quote, own);
    String there = word(words, at);
    // a word that the quote has too many
    boolean inserted = own > 0 && there.equals(word(quote, lastWord(quote, own - 1)));
    return near(at, passage(at, end), inserted ? "" : there, here);
  }

  /** Where the word begins that stands before, or goes on at, an offset. */
  private static int lastWord(String text, int offset) {
    int at = Math.max(0, offset);
    return wordStart(text, at > 0 && text.charAt(at - 1) == ' ' ? at - 1 : at);
  }

  private static int wordStart(String text, int offset) {
    int at = Math.min(offset, text.length());
    while (at > 0 && text.charAt(at - 1) != ' ' && !Folding.isUnspaced(text.charAt(at - 1))) {
      at--;
    }
    return at;
  }

  private static String word(String text, int start) {
    int end = Math.min(start, text.length());
    while (end < text.length() && text.charAt(end) != ' ' && end - start < LONGEST_WORD) {
      end++;
      if (Folding.isUnspaced(text.charAt(end - 1)) && end - start >= LEAST_UNSPACED) {
        break;
      }
    }
    return trimmed(text.substring(Math.min(start, text.length()), end));
  }

  private static String trimmed(String word) {
    String bare = word.replaceAll("[.,;:!?\"”’)]+$", "");
    return bare.isEmpty() ? word : bare;
  }

  /** The words from an offset, and some beyond its end, cut between words. */
  private String passage(int start, int end) {
    int to = Math.min(words.length(), Math.min(end + BEYOND, start + LONGEST));
    while (to > end && to < words.length() && WordBounds.joined(words, to)) {
      to--;
    }
    return words.substring(start, to).strip() + (to < words.length() ? " …" : "");
  }
}
