package org.precis.input.quote;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.precis.input.file.Place;

/** Counts, of all numbers of a pack, how far each is proven by the words of a source. */
public final class Proofs {

  /** How far a number is proven. */
  enum Proof {
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

  private record Entry(String name, boolean measure, Proof proof) {}

  /** By the place where they are written: slices and languages share them. */
  private final Map<Place, Entry> proofs = new LinkedHashMap<>();

  void add(Claim claim, Proof proof) {
    proofs.put(claim.value(), new Entry(claim.name(), claim.measure(), proof));
  }

  /** Begins anew, where what has been counted is an earlier edition. */
  public void forget() {
    proofs.clear();
  }

  public Coverage coverage() {
    return new Coverage(counts(false), counts(true), names(Proof.NO_QUOTE), names(Proof.NO_SOURCE));
  }

  private Coverage.Counts counts(boolean measures) {
    return new Coverage.Counts(
        count(measures, Proof.FOUND),
        count(measures, Proof.NO_FILE),
        count(measures, Proof.NOT_HERE),
        count(measures, Proof.NO_QUOTE),
        count(measures, Proof.NO_SOURCE),
        count(measures, Proof.FAULTY));
  }

  private List<String> names(Proof proof) {
    return proofs.values().stream()
        .filter(entry -> entry.proof == proof)
        .sorted(Comparator.comparing(Entry::measure))
        .map(Entry::name)
        .distinct()
        .toList();
  }

  private int count(boolean measures, Proof proof) {
    return (int)
        proofs.values().stream()
            .filter(entry -> entry.measure == measures && entry.proof == proof)
            .count();
  }
}
