package org.precis.pdf;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.text.RuleBasedBreakIterator;
import com.openhtmltopdf.extend.FSTextBreaker;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Where text may be broken, by ICU and not by the JDK, whose rules differ from one to another. */
final class LineBreaks implements FSTextBreaker {

  /**
   * The root rules, read straight from ICU's data: its registry of services by locale takes longer
   * to start than a page to lay out.
   */
  private static final String RULES = "/com/ibm/icu/impl/data/icudata/brkitr/";

  private final String name;
  private final Guard guard;
  private BreakIterator rules;

  private LineBreaks(String name, Guard guard) {
    this.name = name;
    this.guard = guard;
  }

  /** Between words, where a line may end (UAX 14). */
  static LineBreaks betweenWords(Guard guard) {
    return new LineBreaks("line.brk", guard);
  }

  /** Between characters as readers see them (UAX 29), for a word that is wider than its line. */
  static LineBreaks betweenCharacters(Guard guard) {
    return new LineBreaks("char.brk", guard);
  }

  @Override
  public void setText(String text) {
    guard.tick();
    if (rules == null) {
      rules = read(name);
    }
    rules.setText(text);
  }

  @Override
  public int next() {
    return rules.next();
  }

  private static BreakIterator read(String name) {
    try (InputStream in = BreakIterator.class.getResourceAsStream(RULES + name)) {
      return RuleBasedBreakIterator.getInstanceFromCompiledRules(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
