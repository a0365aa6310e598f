package org.precis.input.quote;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.precis.input.file.Place;

/** How many numbers of a pack are backed by quotes from their sources, and how well. */
public final class QuoteCoverage {

  private static final int NAMED = 5;

  /** How well a number is backed by its source. */
  enum Evidence {
    /** Quoted; the words are in the source and state the number. */
    FOUND,
    /** Quoted; the words state the number, but the pack has no text of the source. */
    NO_FILE,
    /** Quoted; the text of the source was in the pack but is not in the machine form. */
    NOT_HERE,
    /** A source is named but not quoted. */
    NO_QUOTE,
    NO_SOURCE,
    /** The words are not in the source or do not state the number, or the number cannot be read. */
    FAULTY
  }

  private record Entry(String name, boolean measure, Evidence evidence) {}

  /** By place, as slices and languages share the numbers. */
  private final Map<Place, Entry> byPlace = new LinkedHashMap<>();

  void add(Claim claim, Evidence evidence) {
    byPlace.put(claim.value(), new Entry(claim.name(), claim.measure(), evidence));
  }

  /** Discards the numbers of a previous edition. */
  public void forget() {
    byPlace.clear();
  }

  /** A summary such as "22 of 23 statistics quoted and found; 1 without a source: total"; or "". */
  public String inWords() {
    if (byPlace.isEmpty()) {
      return "";
    }
    List<String> found = new ArrayList<>();
    addFound(found, entry -> !entry.measure, "statistic");
    addFound(found, Entry::measure, "measure");
    return String.join(" and ", found)
        + " quoted and found"
        + rest(Evidence.NO_FILE, "quoted from a source without a file")
        + rest(Evidence.NOT_HERE, "quoted from a source whose text is not in this file")
        + rest(Evidence.NO_QUOTE, "with a source but no quote")
        + named(Evidence.NO_QUOTE)
        + rest(Evidence.NO_SOURCE, "without a source")
        + named(Evidence.NO_SOURCE);
  }

  private void addFound(List<String> parts, Predicate<Entry> which, String what) {
    long all = count(which);
    if (all > 0) {
      long found = count(which.and(entry -> entry.evidence == Evidence.FOUND));
      parts.add(found + " of " + all + " " + what + (all == 1 ? "" : "s"));
    }
  }

  private String rest(Evidence evidence, String what) {
    long count = count(entry -> entry.evidence == evidence);
    return count == 0 ? "" : "; " + count + " " + what;
  }

  private long count(Predicate<Entry> which) {
    return byPlace.values().stream().filter(which).count();
  }

  private String named(Evidence evidence) {
    List<String> ids =
        byPlace.values().stream()
            .filter(entry -> entry.evidence == evidence)
            .sorted(Comparator.comparing(Entry::measure))
            .map(Entry::name)
            .distinct()
            .toList();
    String first = String.join(", ", ids.subList(0, Math.min(NAMED, ids.size())));
    int more = ids.size() - NAMED;
    return ids.isEmpty() ? "" : ": " + first + (more > 0 ? " and " + more + " more" : "");
  }
}
