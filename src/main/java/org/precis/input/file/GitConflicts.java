package org.precis.input.file;

import org.precis.diagnostic.Fault;

/** Two versions of some lines that Git could not merge, with its marks around them. */
final class GitConflicts {

  private static final String OURS = "<<<<<<< ";
  private static final String BETWEEN = "=======";
  private static final String THEIRS = ">>>>>>> ";

  private GitConflicts() {}

  /** Reports each of a file; false if there is none. */
  static boolean report(SourceText text, Report report) {
    if (!text.text().contains(OURS)) {
      return false; // as nearly always
    }
    boolean found = false;
    int first = 0;
    boolean between = false;
    for (int line = 1; line <= text.lines(); line++) {
      String written = text.line(line);
      if (written.startsWith(OURS)) {
        first = line;
        between = false;
      } else if (first > 0 && written.equals(BETWEEN)) {
        between = true;
      } else if (between && written.startsWith(THEIRS)) {
        TextSpan place = new TextSpan(text, text.startOf(first), text.endOf(first));
        report.add(Fault.GIT_CONFLICT, place, first, line);
        found = true;
        first = 0;
        between = false;
      }
    }
    return found;
  }
}
