package org.precis.input.part;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.precis.model.Edition;

/**
 * The whole pack that a burst cuts its briefings from. It knows what a name means that one of them
 * does not have, and is read only where such a name is met.
 */
public final class Whole {

  /** Of a pack that is not burst. */
  public static final Whole NONE = new Whole(Optional::empty, draft -> Optional.empty());

  private final Supplier<Optional<Draft>> read;
  private final Function<Draft, Optional<Edition>> bare;
  private Optional<Draft> draft;
  private Optional<KnownReferences> references;

  private Whole(Supplier<Optional<Draft>> read, Function<Draft, Optional<Edition>> bare) {
    this.read = read;
    this.bare = bare;
  }

  /**
   * The whole of a pack that is burst.
   *
   * @param read reads all rows, whose faults the slices report themselves
   * @param bare what they report, without anything said of it
   */
  public static Whole of(Supplier<Draft> read, Function<Draft, Edition> bare) {
    return new Whole(() -> Optional.of(read.get()), all -> Optional.of(bare.apply(all)));
  }

  /** What all slices together report; empty where there are no slices. */
  Optional<Draft> draft() {
    draft = draft == null ? read.get() : draft;
    return draft;
  }

  /** Whether a {@code {{id}}} names something in some slice. */
  public boolean knows(String id) {
    if (references == null) {
      references = draft().flatMap(bare).map(KnownReferences::new);
    }
    return references.map(known -> known.has(id)).orElse(false);
  }

  boolean hasStatistic(String id) {
    return draft().flatMap(all -> all.statistic(id)).isPresent();
  }

  boolean hasGroup(String id) {
    return draft().map(all -> all.hasGroup(id)).orElse(false);
  }
}
