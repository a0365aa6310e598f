package org.precis.cli.batch;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.precis.cli.terminal.WrongUsageException;
import org.precis.diagnostic.Diagnostic;
import org.precis.diagnostic.Diagnostics;
import org.precis.diagnostic.FaultyInputException;
import org.precis.html.page.OutputName;
import org.precis.input.EditionReader;
import org.precis.input.NeighbourEditions;
import org.precis.input.Pack;
import org.precis.input.PackInputs;
import org.precis.input.ReadResult;
import org.precis.model.Edition;

/**
 * The editions of a set of packs.
 *
 * @param editions at least one, all with one id
 * @param inputs what they were read from
 * @param packs what was read of each pack
 */
record ReadPack(
    List<Edition> editions, List<Diagnostic> warnings, PackInputs inputs, List<ReadResult> packs) {

  /**
   * Reads a set.
   *
   * @throws FaultyInputException with the faults of all its packs
   */
  static ReadPack of(PackSet set, BuildContext context) {
    List<Edition> editions = new ArrayList<>();
    List<ReadResult> packs = new ArrayList<>();
    Diagnostics found = new Diagnostics();
    PackInputs inputs = PackInputs.NONE;
    for (Pack pack : set.packs()) {
      try {
        ReadResult read =
            EditionReader.read(pack, context.workspace(), context.options().choices());
        packs.add(read);
        editions.addAll(read.editions());
        found.addAll(read.warnings());
        inputs = inputs.and(read.inputs());
      } catch (FaultyInputException faulty) {
        found.addAll(faulty.diagnostics());
      }
    }
    found.throwIfErrors();
    refuseSecond(set, editions);
    if (!FreshnessCheck.canState(set)) {
      inputs = inputs.unrepeatable("is in several folders");
    }
    return new ReadPack(List.copyOf(editions), found.sorted(), inputs, List.copyOf(packs));
  }

  /** The faults of a briefing made from one of the editions, where its author can mend them. */
  List<Diagnostic> placed(Edition edition, List<Diagnostic> faults) {
    return packOf(edition).map(pack -> pack.placed(faults)).orElse(faults);
  }

  /** The editions that the page of one of the editions links to. */
  NeighbourEditions neighbours(Edition edition) {
    return packOf(edition).orElseThrow().neighbours();
  }

  /** The pack of an edition; a burst has very many of one pack. */
  private Optional<ReadResult> packOf(Edition edition) {
    return packs.size() == 1
        ? Optional.of(packs.get(0))
        : packs.stream().filter(pack -> pack.editions().contains(edition)).findFirst();
  }

  /** The second of two briefings with one name would overwrite the first. */
  private static void refuseSecond(PackSet set, List<Edition> editions) {
    Set<String> names = new TreeSet<>();
    for (Edition edition : editions) {
      if (!names.add(OutputName.of(edition, true).stem())) {
        throw new WrongUsageException(
            "two of '"
                + set.name().replace(" ", "', '")
                + "' are the same briefing of '"
                + edition.masthead().id()
                + "' in '"
                + edition.masthead().language()
                + "'");
      }
    }
  }

  /** The folder for its files. */
  Path folder(BuildOptions options) {
    Edition first = editions.get(0);
    try {
      return options.folder(first.masthead().id(), first.selection().parameters());
    } catch (FaultyInputException faulty) {
      throw new FaultyInputException(placed(first, faulty.diagnostics()));
    }
  }
}
