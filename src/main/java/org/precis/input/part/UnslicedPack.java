package org.precis.input.part;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.precis.model.Edition;

/**
 * All slices of a pack together, to tell names that exist in other slices from names that do not
 * exist. It is read on demand.
 */
public final class UnslicedPack {

  /** For a pack that is not split. */
  public static final UnslicedPack NONE =
      new UnslicedPack(Optional::empty, draft -> Optional.empty());

  private final Supplier<Optional<Draft>> read;
  private final Function<Draft, Optional<Edition>> bare;
  private Optional<Draft> draft;
  private Optional<KnownReferences> references;

  private UnslicedPack(Supplier<Optional<Draft>> read, Function<Draft, Optional<Edition>> bare) {
    this.read = read;
    this.bare = bare;
  }

  /**
   * All slices of a pack.
   *
   * @param read reads all rows without reporting, as each slice reports its own faults
   * @param bare makes an edition of the data, without prose
   */
  public static UnslicedPack of(Supplier<Draft> read, Function<Draft, Edition> bare) {
    return new UnslicedPack(() -> Optional.of(read.get()), all -> Optional.of(bare.apply(all)));
  }

  /** The data of all slices; empty if there are no slices. */
  public Optional<Draft> draft() {
    draft = draft == null ? read.get() : draft;
    return draft;
  }

  /** Whether {@code {{id}}} refers to something in some slice. */
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
