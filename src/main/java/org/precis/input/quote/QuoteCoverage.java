package org.precis.input.quote;

import java.util.ArrayList;
import java.util.List;

/**
 * How many numbers of a pack are backed by quotes from their sources.
 *
 * @param unquoted ids of those with a source but no quote, each once
 * @param unsourced ids of those without a source, each once
 */
public record QuoteCoverage(
    Counts statistics, Counts measures, List<String> unquoted, List<String> unsourced) {

  private static final int NAMED = 5;

  public QuoteCoverage {
    unquoted = List.copyOf(unquoted);
    unsourced = List.copyOf(unsourced);
  }

  /** For a pack without numbers. */
  static final QuoteCoverage NONE =
      new QuoteCoverage(Counts.NONE, Counts.NONE, List.of(), List.of());

  /**
   * Numbers by how well they are backed.
   *
   * @param found quoted, and the words are in their source and state the number
   * @param unchecked quoted, but the pack has no text of the source
   * @param elsewhere quoted, but the machine form does not contain the text of the source
   * @param unquoted with a source but no quote
   * @param unsourced without a source
   * @param faulty quoted, but the words are not in their source or do not state the number
   */
  public record Counts(
      int found, int unchecked, int elsewhere, int unquoted, int unsourced, int faulty) {

    private static final Counts NONE = new Counts(0, 0, 0, 0, 0, 0);

    int all() {
      return found + unchecked + elsewhere + unquoted + unsourced + faulty;
    }
  }

  /** A summary such as "22 of 23 statistics quoted and found; 1 without a source: total"; or "". */
  public String inWords() {
    List<String> parts = new ArrayList<>();
    add(parts, statistics, "statistic");
    add(parts, measures, "measure");
    if (parts.isEmpty()) {
      return "";
    }
    String found = String.join(" and ", parts) + " quoted and found";
    return found
        + rest(statistics.unchecked + measures.unchecked, "quoted from a source without a file")
        + rest(
            statistics.elsewhere + measures.elsewhere,
            "quoted from a source whose text is not in this file")
        + rest(statistics.unquoted + measures.unquoted, "with a source but no quote")
        + named(unquoted)
        + rest(statistics.unsourced + measures.unsourced, "without a source")
        + named(unsourced);
  }

  private static void add(List<String> parts, Counts counts, String what) {
    if (counts.all() > 0) {
      parts.add(counts.found + " of " + counts.all() + " " + what + (counts.all() == 1 ? "" : "s"));
    }
  }

  private static String rest(int count, String what) {
    return count == 0 ? "" : "; " + count + " " + what;
  }

  private static String named(List<String> ids) {
    String first = String.join(", ", ids.subList(0, Math.min(NAMED, ids.size())));
    int more = ids.size() - NAMED;
    return ids.isEmpty() ? "" : ": " + first + (more > 0 ? " and " + more + " more" : "");
  }
}
