package org.precis.pdf;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import com.openhtmltopdf.extend.FSTextBreaker;

/** Where text may be broken, by ICU and not by the JDK, whose rules differ from one to another. */
final class LineBreaks implements FSTextBreaker {

  private final BreakIterator rules;
  private final Guard guard;

  private LineBreaks(BreakIterator rules, Guard guard) {
    this.rules = rules;
    this.guard = guard;
  }

  /** Between words, where a line may end (UAX 14). */
  static LineBreaks betweenWords(Guard guard) {
    return new LineBreaks(BreakIterator.getLineInstance(ULocale.ROOT), guard);
  }

  /** Between characters as readers see them (UAX 29), for a word that is wider than its line. */
  static LineBreaks betweenCharacters(Guard guard) {
    return new LineBreaks(BreakIterator.getCharacterInstance(ULocale.ROOT), guard);
  }

  @Override
  public void setText(String text) {
    guard.tick();
    rules.setText(text);
  }

  @Override
  public int next() {
    return rules.next();
  }
}
