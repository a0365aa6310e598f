package org.precis.input.quote;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.precis.input.file.Place;

/** Counts, of all numbers of a pack, how far each is proven by the words of a source. */
public final class CoverageCounter {

  /** How far a number is proven. */
  enum Evidence {
    /** Quoted; the words are in the source, and say the number. */
    FOUND,
    /** Quoted; the words say the number, and their source has no text in the pack. */
    NO_FILE,
    /** Quoted; the text of the source is not in what is read, and was when it was made. */
    NOT_HERE,
    /** A source is named and no words of it. */
    NO_QUOTE,
    NO_SOURCE,
    /** The words are not in the source or do not say the number, or it cannot be read. */
    FAULTY
  }

  private record Entry(String name, boolean measure, Evidence evidence) {}

  /** By the place where they are written: slices and languages share them. */
  private final Map<Place, Entry> byPlace = new LinkedHashMap<>();

  void add(Claim claim, Evidence evidence) {
    byPlace.put(claim.value(), new Entry(claim.name(), claim.measure(), evidence));
  }

  /** Begins anew, where what has been counted is an earlier edition. */
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
