package org.precis.input;

import java.util.List;
import java.util.Optional;
import org.precis.diagnostic.Fault;
import org.precis.input.field.Fields;

/**
 * The editions before and after this one, as far as a link to their pages needs them. They are read
 * from the packs that this one names, and from no more than their {@code briefing.yaml}.
 */
public record NeighbourEditions(Optional<Neighbour> previous, Optional<Neighbour> next) {

  static final String PREVIOUS = "previous-edition";
  static final String NEXT = "next-edition";

  static final NeighbourEditions NONE = new NeighbourEditions(Optional.empty(), Optional.empty());

  /**
   * One of them.
   *
   * @param languages that it is published in
   * @param sliced whether it is published for each value of a dimension instead
   */
  public record Neighbour(String id, List<String> languages, boolean sliced) {

    public Neighbour {
      languages = List.copyOf(languages);
    }
  }

  /** How the briefing of another pack is read. */
  interface Reader {
    Optional<Neighbour> read(Pack pack);
  }

  static NeighbourEditions of(Fields briefing, Pack pack, Reader reader) {
    return new NeighbourEditions(
        of(PREVIOUS, briefing, pack, reader), of(NEXT, briefing, pack, reader));
  }

  private static Optional<Neighbour> of(String key, Fields briefing, Pack pack, Reader reader) {
    return ComparedPack.of(key, briefing, pack, Fault.EDITION_LINK).flatMap(reader::read);
  }
}
