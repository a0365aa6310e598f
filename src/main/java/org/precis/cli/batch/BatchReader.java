package org.precis.cli.batch;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.precis.cli.terminal.WrongUsageException;
import org.precis.model.Edition;

/** Reads the packs of a batch in order, and selects the briefings of this shard. */
public final class BatchReader {

  private final BuildContext context;
  private final Map<String, String> packsById = new TreeMap<>();
  private int dealt;

  public BatchReader(BuildContext context) {
    this.context = context;
  }

  /** The pack, read; empty if none of its briefings is in this shard. */
  public Optional<PackBuild> of(PackSet set) {
    if (set.missing().isPresent()) {
      return Optional.of(new FailedPack(set.name(), set.missing().get()));
    }
    try {
      return read(set);
    } catch (Throwable thrown) {
      return Optional.of(new FailedPack(set.name(), thrown));
    }
  }

  private Optional<PackBuild> read(PackSet set) throws IOException {
    ReadPack read = ReadPack.of(set, context);
    refuseSecond(read.id(), set.name());
    List<Edition> ours = read.editions().stream().filter(edition -> isOurs(dealt++)).toList();
    return ours.isEmpty() ? Optional.empty() : Optional.of(new PackJob(context, set, read, ours));
  }

  private boolean isOurs(int briefing) {
    return context.options().shard().has(briefing);
  }

  /** The second of two packs with one id would overwrite the files of the first. */
  private void refuseSecond(String id, String pack) {
    String first = packsById.putIfAbsent(id, pack);
    if (first != null) {
      throw new WrongUsageException(
          "'" + first + "' and '" + pack + "' have the same id '" + id + "'");
    }
  }
}
