package org.precis.input.quote;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.precis.input.file.Place;

/** Counts how many numbers of a pack are backed by quotes, and how well. */
public final class CoverageCounter {

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

  public QuoteCoverage coverage() {
    return new QuoteCoverage(
        counts(false), counts(true), names(Evidence.NO_QUOTE), names(Evidence.NO_SOURCE));
  }

  private QuoteCoverage.Counts counts(boolean measures) {
    return new QuoteCoverage.Counts(
        count(measures, Evidence.FOUND),
        count(measures, Evidence.NO_FILE),
        count(measures, Evidence.NOT_HERE),
        count(measures, Evidence.NO_QUOTE),
        count(measures, Evidence.NO_SOURCE),
        count(measures, Evidence.FAULTY));
  }

  private List<String> names(Evidence evidence) {
    return byPlace.values().stream()
        .filter(entry -> entry.evidence == evidence)
        .sorted(Comparator.comparing(Entry::measure))
        .map(Entry::name)
        .distinct()
        .toList();
  }

  private int count(boolean measures, Evidence evidence) {
    return (int)
        byPlace.values().stream()
            .filter(entry -> entry.measure == measures && entry.evidence == evidence)
            .count();
  }
}
