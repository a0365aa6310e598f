package org.precis.input;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.precis.model.Slice;

/**
 * The whole pack that a burst cuts its briefings from. It knows what a name means that one of them
 * does not have, and is read only where such a name is met.
 */
final class Whole {

  /** Of a pack that is not burst. */
  static final Whole NONE = new Whole(Optional::empty, new RowIndex(new Dimension("")));

  private final Supplier<Optional<BriefingReader>> reader;
  private final RowIndex rows;
  private Optional<Draft> draft;
  private Optional<KnownReferences> references;

  private Whole(Supplier<Optional<BriefingReader>> reader, RowIndex rows) {
    this.reader = reader;
    this.rows = rows;
  }

  /**
   * @param reader of all rows, whose faults the slices report themselves
   */
  static Whole of(BriefingReader reader, Dimension dimension) {
    return new Whole(() -> Optional.of(reader), new RowIndex(dimension));
  }

  /** The rows of a slice: those with its value, and those with none. */
  List<Node> rows(Node.Sequence all, Slice slice, Reading reading) {
    return rows.of(all, slice, reading);
  }

  /** What all slices together report; empty where there are no slices. */
  Optional<Draft> draft() {
    draft = draft == null ? reader.get().map(BriefingReader::draft) : draft;
    return draft;
  }

  /** Whether a {@code {{id}}} names something in some slice. */
  boolean knows(String id) {
    if (references == null) {
      references = draft().map(all -> new KnownReferences(reader.get().orElseThrow().bare(all)));
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
