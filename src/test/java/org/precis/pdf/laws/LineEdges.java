package org.precis.pdf.laws;

import java.util.ArrayList;
import java.util.List;

/**
 * What may begin and end a line of Chinese (CLREQ 3.1.3; UAX 14, LB13 and LB14), measured on the
 * glyphs of the finished PDF: the breaker of lines sees one inline element at a time.
 */
public final class LineEdges {

  private static final String NEVER_FIRST = "，。、；：？！）》」』”";
  private static final String NEVER_LAST = "（《「『“";

  /** Less than a space, more than the side bearings of two glyphs. */
  private static final double TOUCHING = 0.9;

  private LineEdges() {}

  /**
   * The runs that begin or end a line with a mark that may not; empty where none does.
   *
   * @param language in German, “ closes what „ opens
   */
  public static List<String> broken(TaggedPdf pdf, String language) {
    String neverLast = language.equals("de") ? NEVER_LAST.replace("“", "„") : NEVER_LAST;
    List<String> broken = new ArrayList<>();
    for (Run run : pdf.runs()) {
      if (run.isContent() && !run.isBlank()) {
        check(run, pdf.runs(), neverLast, broken);
      }
    }
    return broken;
  }

  private static void check(Run run, List<Run> all, String neverLast, List<String> broken) {
    String text = run.text().strip();
    boolean stopFirst = NEVER_FIRST.indexOf(text.charAt(0)) >= 0;
    if (stopFirst && all.stream().noneMatch(other -> follows(run, other))) {
      broken.add("page " + run.page() + ": a line begins with \"" + text + "\"");
    }
    boolean bracketLast = neverLast.indexOf(text.charAt(text.length() - 1)) >= 0;
    if (bracketLast && all.stream().noneMatch(other -> follows(other, run))) {
      broken.add("page " + run.page() + ": a line ends with \"" + text + "\"");
    }
  }

  /** Whether a run stands straight after another on one line. */
  private static boolean follows(Run run, Run before) {
    return !run.equals(before)
        && run.page() == before.page()
        && run.top() < before.bottom()
        && before.top() < run.bottom()
        && run.inkLeft() - before.inkRight() > -TOUCHING
        && run.inkLeft() - before.inkRight() < TOUCHING + run.blankLeft() + before.blankRight();
  }
}
