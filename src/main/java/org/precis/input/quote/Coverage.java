package org.precis.input.quote;

import java.util.ArrayList;
import java.util.List;

/**
 * How many numbers of a pack are proven by the words of their sources.
 *
 * @param unquoted ids of those that have a source and no quote, each once
 * @param unsourced ids of those that have no source, each once
 */
public record Coverage(
    Counts statistics, Counts measures, List<String> unquoted, List<String> unsourced) {

  private static final int NAMED = 5;

  public Coverage {
    unquoted = List.copyOf(unquoted);
    unsourced = List.copyOf(unsourced);
  }

  /** Of a pack that says nothing. */
  static final Coverage NONE = new Coverage(Counts.NONE, Counts.NONE, List.of(), List.of());

  /**
   * How many numbers stand on how firm a ground.
   *
   * @param found quoted, and the words are in their source and say the number
   * @param unchecked quoted, and the source has no text in the pack
   * @param elsewhere quoted, and what is read leaves the text of the source out
   * @param unquoted with a source but no quote
   * @param unsourced without a source
   * @param faulty quoted, and the words are not in their source or do not say the number
   */
  public record Counts(
      int found, int unchecked, int elsewhere, int unquoted, int unsourced, int faulty) {

    private static final Counts NONE = new Counts(0, 0, 0, 0, 0, 0);

    int all() {
      return found + unchecked + elsewhere + unquoted + unsourced + faulty;
    }
  }

  /**
   * The same in a line, such as "22 of 23 statistics quoted and found; 1 without a source: total";
   * or "".
   */
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
