package org.precis.pdf.layout;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.text.RuleBasedBreakIterator;
import com.openhtmltopdf.extend.FSTextBreaker;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Break opportunities in text, by ICU: the JDK's rules differ from version to version. */
final class LineBreaks implements FSTextBreaker {

  /**
   * The root rules, read directly from ICU's data: its service registry takes longer to start than
   * a page to lay out.
   */
  private static final String RULES = "/com/ibm/icu/impl/data/icudata/brkitr/";

  private static final String WORDS = "line.brk";

  private final String name;
  private final LimitWatchdog guard;
  private BreakIterator rules;
  private String text = "";

  private LineBreaks(String name, LimitWatchdog guard) {
    this.name = name;
    this.guard = guard;
  }

  /** Breaks between words (UAX #14). */
  static LineBreaks betweenWords(LimitWatchdog guard) {
    return new LineBreaks(WORDS, guard);
  }

  /** Breaks between grapheme clusters (UAX #29), for a word wider than its line. */
  static LineBreaks betweenCharacters(LimitWatchdog guard) {
    return new LineBreaks("char.brk", guard);
  }

  @Override
  public void setText(String text) {
    guard.tick();
    if (rules == null) {
      rules = read(name);
    }
    rules.setText(text);
    this.text = text;
  }

  @Override
  public int next() {
    int end = rules.next();
    while (end != BreakIterator.DONE && name.equals(WORDS) && insideCount(end)) {
      end = rules.next();
    }
    return end;
  }

  /**
   * Whether a break here would separate a Chinese number from its measure word (2.2万余起, 10日), which
   * UAX #14 allows and CLREQ 3.1.3 does not.
   */
  private boolean insideCount(int at) {
    if (at <= 0 || at >= text.length() || !Character.isIdeographic(text.codePointAt(at))) {
      return false;
    }
    char before = text.charAt(at - 1);
    return counts(before) || before == '余' && at > 1 && counts(text.charAt(at - 2));
  }

  private static boolean counts(char c) {
    return c >= '0' && c <= '9' || c == '万' || c == '亿';
  }

  private static BreakIterator read(String name) {
    try (InputStream in = BreakIterator.class.getResourceAsStream(RULES + name)) {
      return RuleBasedBreakIterator.getInstanceFromCompiledRules(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
