package org.precis.shaping;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.text.RuleBasedBreakIterator;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Where a line may end (UAX #14), by ICU: the JDK's rules differ from version to version. */
public final class LineBreaks {

  /** ICU's service registry would take longer to start than a page to lay out. */
  private static final String RULES = "/com/ibm/icu/impl/data/icudata/brkitr/";

  /** The rules for lines, read when the first text asks; copies of them are cheap. */
  private static final class OfLines {
    static final RuleBasedBreakIterator RULES = read("line.brk");
  }

  /** The dictionary of Chinese and Japanese takes a while to load, so few texts ask for it. */
  private static final class OfWords {
    static final RuleBasedBreakIterator RULES = read("word.brk");
  }

  private RuleBasedBreakIterator rules;
  private RuleBasedBreakIterator words;

  /**
   * Marks the places in a text.
   *
   * @return for each index from 0 to the length whether a line may end before it
   */
  public boolean[] of(String text) {
    boolean[] breaks = new boolean[text.length() + 1];
    if (rules == null) {
      rules = OfLines.RULES.clone();
    }
    rules.setText(text);
    rules.first();
    for (int end = rules.next(); end != BreakIterator.DONE; end = rules.next()) {
      breaks[end] = !insideCount(text, end) && !insideDate(text, end);
    }
    return breaks;
  }

  /**
   * The same places without those inside of a word of several ideographs, by ICU's dictionary.
   *
   * @param breaks the places as {@link #of} marks them, or fewer
   * @return the same array if no line may end between two ideographs
   */
  public boolean[] betweenWords(String text, boolean[] breaks) {
    boolean[] kept = breaks;
    for (int i = 1; i < text.length(); i++) {
      boolean inside =
          breaks[i]
              && Character.isIdeographic(text.charAt(i - 1))
              && Character.isIdeographic(text.charAt(i));
      if (!inside) {
        continue;
      }
      if (kept == breaks) {
        kept = breaks.clone();
        words = words == null ? OfWords.RULES.clone() : words;
        words.setText(text);
      }
      kept[i] = words.isBoundary(i);
    }
    return kept;
  }

  /**
   * Whether a break would separate a Chinese number from its measure word (2.2万余起, 10日), which UAX
   * #14 allows and CLREQ 3.1.3 does not.
   */
  private static boolean insideCount(String text, int at) {
    if (at <= 0 || at >= text.length() || !Character.isIdeographic(text.codePointAt(at))) {
      return false;
    }
    char before = text.charAt(at - 1);
    return counts(before)
        || (before == '余' || before == '餘') && at > 1 && counts(text.charAt(at - 2));
  }

  /**
   * Whether a break would separate the parts of a Chinese date or ordinal (2025年10月28日, 2025年第3季,
   * 第3段), of which none says anything by itself.
   */
  private static boolean insideDate(String text, int at) {
    if (at <= 0 || at >= text.length()) {
      return false;
    }
    char before = text.charAt(at - 1);
    if (before == '第') {
      return isDigit(text.charAt(at));
    }
    boolean dated = at > 1 && isDigit(text.charAt(at - 2));
    return dated
        && (before == '年' && (isCounted(text, at, '月') || text.startsWith("第", at))
            || before == '月' && isCounted(text, at, '日'));
  }

  /** Whether one or two digits come next, and then this character. */
  private static boolean isCounted(String text, int at, char unit) {
    int end = at;
    while (end < text.length() && end < at + 2 && isDigit(text.charAt(end))) {
      end++;
    }
    return end > at && end < text.length() && text.charAt(end) == unit;
  }

  private static boolean counts(char c) {
    return isDigit(c) || "万亿萬億".indexOf(c) >= 0;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static RuleBasedBreakIterator read(String name) {
    try (InputStream in = BreakIterator.class.getResourceAsStream(RULES + name)) {
      return RuleBasedBreakIterator.getInstanceFromCompiledRules(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
