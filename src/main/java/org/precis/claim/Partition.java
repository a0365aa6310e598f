package org.precis.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.precis.quantity.Interval;
import org.precis.quantity.Value;

/** That parts are all of their whole, each of them stated exactly: disjoint and complete. */
public record Partition(List<String> of) implements Claim {

  public Partition {
    of = List.copyOf(of);
  }

  /** That some numbers are all parts of a whole; empty where their bounds leave it open. */
  public static Optional<Partition> of(Observation whole, List<Observation> parts) {
    List<Observation> all = new ArrayList<>(List.of(whole));
    all.addAll(parts);
    boolean stated = all.stream().allMatch(one -> one.value().stated());
    if (!stated || !whole.type().isAdded() || !Rank.isPossible(all)) {
      return Optional.empty();
    }
    List<Value> values = parts.stream().map(Observation::value).toList();
    return Sum.of(values, "").quantity() instanceof Interval sum
            && sum.exact()
            && sum.equals(whole.value().quantity())
        ? Optional.of(new Partition(Observation.ids(all)))
        : Optional.empty();
  }
}
