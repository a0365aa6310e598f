package org.precis.cli;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.precis.model.Edition;

/** Reads the packs of a batch one after the other, and deals the briefings of each out. */
final class Beginning {

  private final Workshop workshop;
  private final Map<String, String> packsById = new TreeMap<>();
  private int dealt;

  Beginning(Workshop workshop) {
    this.workshop = workshop;
  }

  /** The pack read, unless none of its briefings is of our part of the batch. */
  Optional<PackBuild> of(PackSet set) {
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
    ReadPack read = ReadPack.of(set, workshop);
    refuseSecond(read.id(), set.name());
    List<Edition> ours = read.editions().stream().filter(edition -> isOurs(dealt++)).toList();
    return ours.isEmpty()
        ? Optional.empty()
        : Optional.of(new BegunPack(workshop, set, read, ours));
  }

  private boolean isOurs(int briefing) {
    return workshop.options().shard().has(briefing);
  }

  /** The second of two packs with one id would write over the files of the first. */
  private void refuseSecond(String id, String pack) {
    String first = packsById.putIfAbsent(id, pack);
    if (first != null) {
      throw new WrongUsage("'" + first + "' and '" + pack + "' have the same id '" + id + "'");
    }
  }
}
