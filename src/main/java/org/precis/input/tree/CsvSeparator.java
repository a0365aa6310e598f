package org.precis.input.tree;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.precis.input.file.SourceText;

/**
 * What separates the fields of a CSV file, which spreadsheets save as their locale has it. Commas
 * and semicolons also stand in headings, titles and numbers; but only the separator cuts row after
 * row into equally many fields.
 */
public final class CsvSeparator {

  /** Of two that cut equally many rows, the one that stands less often in texts and numbers. */
  private static final String CANDIDATES = "\t;|,";

  private static final char USUAL = ',';
  private static final int MOST_COMPARED = 10_000;

  /** The first line by which a file tells Excel its separator. */
  private static final Pattern STATED = Pattern.compile("(?i)\"?sep=([,;|\t])[\",;|\t]*");

  private CsvSeparator() {}

  private static Matcher stated(SourceText source) {
    return STATED.matcher(source.lines() == 0 ? "" : source.line(1));
  }

  /** The first line that has data: the second if the first states the separator. */
  static int firstLine(SourceText source) {
    return stated(source).matches() ? 2 : 1;
  }

  /**
   * Finds the separator.
   *
   * @param head the line that is known to be the first of the head
   */
  public static char of(SourceText source, Optional<Integer> head) {
    Matcher stated = stated(source);
    if (stated.matches()) {
      return stated.group(1).charAt(0);
    }
    String heading = head.map(line -> source.line(Math.min(line, source.lines()))).orElse("");
    if (heading.indexOf('\t') >= 0 && source.file().endsWith(".tsv")) {
      return '\t';
    }
    int[] candidates =
        CANDIDATES
            .chars()
            .filter(each -> head.isEmpty() || separators(heading, (char) each) > 0)
            .toArray();
    int from = head.orElse(1);
    if (candidates.length == 1 && from <= source.lines()) {
      return (char) candidates[0]; // as in most files, whose rows need not be looked at
    }
    char found = USUAL;
    int most = 0;
    for (int each : candidates) {
      char candidate = (char) each;
      int alike = longestRun(source, from, candidate);
      if (alike > most) {
        found = candidate;
        most = alike;
      }
    }
    return found;
  }

  /** How many rows, one after another, have equally many fields, and more than one. */
  private static int longestRun(SourceText source, int from, char separator) {
    int longest = 0;
    int run = 0;
    int before = 0;
    int last = Math.min(source.lines(), from + MOST_COMPARED);
    for (int line = from; line <= last; line++) {
      int own = separators(source.line(line), separator);
      run = own == 0 ? 0 : own == before ? run + 1 : 1;
      longest = Math.max(longest, run);
      before = own;
    }
    return longest;
  }

  /** How often it stands outside quotes. */
  private static int separators(String line, char separator) {
    int found = 0;
    boolean quoted = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      boolean opens = i == 0 || line.charAt(i - 1) == separator;
      if (c == '"' && (quoted || opens)) {
        quoted = !quoted;
      } else if (c == separator && !quoted) {
        found++;
      }
    }
    return found;
  }
}
