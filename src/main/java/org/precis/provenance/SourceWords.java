package org.precis.provenance;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The words of a source, alike however they are spaced, with their places.
 *
 * <p>A quote stands where its words stand whole: not in the middle of a number or of a word.
 */
public final class SourceWords {

  private final String text;
  private final String words;
  private final Lines lines;
  private final Map<String, Integer> found = new LinkedHashMap<>();
  private final Map<String, QuotedWords> quoted = new LinkedHashMap<>();
  private final Map<Integer, Spot> spots = new LinkedHashMap<>();

  /**
   * @param text the source's text, lines ended by LF, pages by FF
   */
  public SourceWords(String text) {
    this.text = text;
    StringBuilder all = new StringBuilder();
    this.lines = Lines.of(text, all);
    this.words = all.toString();
  }

  /** Whether there is nothing to find. */
  public boolean isEmpty() {
    return words.isEmpty();
  }

  /** Offset of the quote among the folded words, or -1. */
  public int find(String quote) {
    return found.computeIfAbsent(quote, unused -> next(Folding.folded(quote), 0));
  }

  /** The quote together with what stands around it; alone if it does not occur. */
  QuotedWords quoted(String quote) {
    return quoted.computeIfAbsent(quote, this::inContext);
  }

  private QuotedWords inContext(String quote) {
    int at = find(quote);
    return at < 0
        ? QuotedWords.alone(quote)
        : context(at, Folding.folded(quote).length(), QuotedWords.REACH);
  }

  private int next(String folded, int from) {
    int at = folded.isEmpty() ? -1 : Search.indexOf(words, folded, from);
    while (at >= 0 && !standsWhole(at, at + folded.length())) {
      at = Search.indexOf(words, folded, at + 1);
    }
    return at;
  }

  private boolean standsWhole(int start, int end) {
    return WordBounds.begins(words, start) && !WordBounds.joined(words, end);
  }

  /** The place of an offset among the folded words. */
  public Spot spot(int offset) {
    return spots.computeIfAbsent(offset, at -> lines.spot(at, text));
  }

  /** Number of the paragraph of an offset among the folded words. */
  public int paragraph(int offset) {
    return lines.paragraph(offset);
  }

  /** Number of the page of an offset among the folded words; 0 where the text has none. */
  public int page(int offset) {
    return lines.page(offset);
  }

  /** Another place of the quote, where that is in another paragraph. */
  public Optional<Spot> elsewhere(String quote) {
    String folded = Folding.folded(quote);
    int first = find(quote);
    int at = first < 0 ? -1 : next(folded, first + 1);
    while (at >= 0 && paragraph(at) == paragraph(first)) {
      at = next(folded, at + 1);
    }
    return at < 0 ? Optional.empty() : Optional.of(spot(at));
  }

  /** The words from {@code before} characters before the quote to {@code after} after it. */
  private QuotedWords context(int offset, int length, int reach) {
    int start = Math.max(lines.startOfParagraph(offset), offset - reach);
    int end = Math.min(words.length(), offset + length + reach);
    // not from the middle of a number or a word
    while (start < offset && WordBounds.joined(words, start)) {
      start++;
    }
    while (end > offset + length && WordBounds.joined(words, end)) {
      end--;
    }
    return new QuotedWords(words.substring(start, end), offset - start, offset - start + length);
  }

  /** The passage that is most like words that are not here; empty where nothing is like them. */
  public Optional<Near> nearest(String quote) {
    return new Nearest(words, Folding.folded(quote), this::spot).find();
  }
}
