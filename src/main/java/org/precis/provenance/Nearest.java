package org.precis.provenance;

import java.util.Optional;

/** Looks for the passage that shares the longest beginning or end with words that are not there. */
final class Nearest {

  private static final int LEAST = 8;
  private static final int LEAST_UNSPACED = 3;
  private static final int SHOWN = 30;

  /** Where a passage first differs from the quote, and how. */
  record Difference(int at, String passage, String there, String here) {}

  private final String words;
  private final String quote;

  Nearest(String words, String quote) {
    this.words = words;
    this.quote = quote;
  }

  Optional<Difference> find() {
    if (quote.isEmpty() || words.isEmpty()) {
      return Optional.empty();
    }
    int[] prefix = Search.longestPrefix(words, quote, 0);
    int[] suffix = Search.longestPrefix(reversed(words), reversed(quote), 0);
    int least = quote.chars().anyMatch(c -> Folding.isUnspaced((char) c)) ? LEAST_UNSPACED : LEAST;
    if (Math.max(prefix[0], suffix[0]) < Math.min(least, quote.length())) {
      return Optional.empty();
    }
    return Optional.of(
        prefix[0] >= suffix[0]
            ? after(prefix[1], prefix[0])
            : before(words.length() - suffix[1], suffix[0]));
  }

  private static String reversed(String text) {
    return new StringBuilder(text).reverse().toString();
  }

  /** The passage begins like the quote. */
  private Difference after(int start, int length) {
    int at = wordStart(words, start + length, start);
    int own = at - start;
    return new Difference(
        at, passage(start, at), word(words, at), word(quote, Math.min(own, quote.length())));
  }

  /** The passage ends like the quote: the last word that differs before that end is shown. */
  private Difference before(int end, int length) {
    int own = Math.max(0, quote.length() - length);
    int ownStart = wordStart(quote, own, 0);
    int at = wordStart(words, Math.max(0, end - length), 0);
    boolean boundary = own > 0 && quote.charAt(own - 1) == ' ';
    if (boundary) {
      ownStart = wordStart(quote, own - 1, 0);
      at = wordStart(words, Math.max(0, end - length - 1), 0);
    }
    return new Difference(at, passage(at, at), word(words, at), word(quote, ownStart));
  }

  /** Where the word begins that goes on at an offset, not before another offset. */
  private static int wordStart(String text, int offset, int least) {
    int at = Math.min(offset, text.length());
    while (at > least && joinedBack(text, at)) {
      at--;
    }
    return at;
  }

  private static boolean joinedBack(String text, int at) {
    char before = text.charAt(at - 1);
    return before != ' ' && !Folding.isUnspaced(before);
  }

  private static String word(String text, int start) {
    int end = Math.min(start, text.length());
    while (end < text.length() && text.charAt(end) != ' ' && end - start < SHOWN) {
      end++;
      if (Folding.isUnspaced(text.charAt(end - 1)) && end - start >= LEAST_UNSPACED) {
        break;
      }
    }
    return text.substring(Math.min(start, text.length()), end);
  }

  /** What stands around the difference: up to a line of it. */
  private String passage(int start, int at) {
    int from = Math.max(start == at ? at - SHOWN : start, at - SHOWN);
    from = Math.max(0, from);
    int to = Math.min(words.length(), Math.max(at + SHOWN, start + quote.length()));
    to = Math.min(to, at + 2 * SHOWN);
    while (from > 0 && from < at && SourceWords.joined(words, from)) {
      from++;
    }
    while (to > at && to < words.length() && SourceWords.joined(words, to)) {
      to--;
    }
    String shown = words.substring(from, to).strip();
    return (from > start || start == at && from > 0 ? "… " : "") + shown;
  }
}
