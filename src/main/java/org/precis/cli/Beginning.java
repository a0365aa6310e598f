package org.precis.cli;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.precis.input.EditionReader;
import org.precis.input.Pack;
import org.precis.input.ReadResult;
import org.precis.model.Edition;

/** Begins the packs of a batch one after the other: reads each, and deals its briefings out. */
final class Beginning {

  private final Workshop workshop;
  private final Map<String, String> packsById = new TreeMap<>();
  private int dealt;

  Beginning(Workshop workshop) {
    this.workshop = workshop;
  }

  /** The pack begun, unless none of its briefings is of our part of the batch. */
  Optional<PackBuild> of(Pack pack) {
    try {
      return begin(pack);
    } catch (Throwable thrown) {
      return Optional.of(new FailedPack(thrown));
    }
  }

  private Optional<PackBuild> begin(Pack pack) throws IOException {
    ReadResult read = EditionReader.read(pack, workshop.workspace(), workshop.options().choices());
    refuseSecond(read.editions().get(0).masthead().id(), pack.name());
    List<Edition> ours = read.editions().stream().filter(edition -> isOurs(dealt++)).toList();
    return ours.isEmpty()
        ? Optional.empty()
        : Optional.of(BegunPack.of(workshop, pack, read, ours));
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
