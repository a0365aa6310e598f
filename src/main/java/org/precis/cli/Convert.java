package org.precis.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.precis.cli.batch.Packs;
import org.precis.cli.command.ConvertCommand;
import org.precis.cli.terminal.ExitCode;
import org.precis.cli.terminal.Terminal;
import org.precis.cli.terminal.WrongUsageException;
import org.precis.input.EditionReader;
import org.precis.input.Pack;
import org.precis.input.convert.Conversion;
import org.precis.json.BriefingJson;
import org.precis.model.Edition;
import org.precis.publish.NewFolders;
import org.precis.totals.Totals;

/**
 * {@code precis convert}: writes packs in another form, and puts them in place only if they make
 * the same briefings.
 */
record Convert(ConvertCommand.Options options, Terminal terminal) {

  ExitCode run() throws IOException {
    try (NewFolders folders = new NewFolders(options.output())) {
      Map<Pack, Path> written = write(Packs.find(options.packs()), folders);
      for (Map.Entry<Pack, Path> pack : written.entrySet()) {
        check(pack.getKey(), pack.getValue());
      }
      folders.commit().forEach(place -> terminal.out().println(place));
    }
    return ExitCode.OK;
  }

  /** The packs and their conversions, each with the data that it makes. */
  private Map<Pack, Path> write(List<Pack> packs, NewFolders folders) throws IOException {
    Map<String, Pack> known = new LinkedHashMap<>();
    Map<Pack, Path> written = new LinkedHashMap<>();
    Deque<Pack> waiting = new ArrayDeque<>(packs);
    while (!waiting.isEmpty()) {
      Pack pack = waiting.remove();
      String name = name(pack);
      Pack other = known.putIfAbsent(name, pack);
      if (other == null) {
        Conversion conversion = Conversion.of(pack, terminal.workspace(), options.form());
        written.put(pack, folders.add(name, conversion.files()));
        conversion.compared().ifPresent(waiting::add);
      } else if (!isSame(pack, other)) {
        throw new WrongUsageException(
            "'"
                + other.name()
                + "' and '"
                + pack.name()
                + "' have the same folder name '"
                + name
                + "'");
      }
    }
    return written;
  }

  private static String name(Pack pack) throws IOException {
    Path folder = pack.path().toRealPath();
    if (Files.isRegularFile(folder)) {
      throw new WrongUsageException("'" + pack.name() + "' is a file; give the folder of a pack");
    }
    return folder.getFileName().toString();
  }

  private static boolean isSame(Pack one, Pack other) throws IOException {
    return one.path().toRealPath().equals(other.path().toRealPath());
  }

  /** Nothing is put in place that would make another briefing. */
  private void check(Pack before, Path after) {
    List<Edition> editions = EditionReader.read(before, terminal.workspace()).editions();
    List<Edition> others =
        EditionReader.read(new Pack(after, before.name()), terminal.workspace()).editions();
    if (!machineForms(editions).equals(machineForms(others))) {
      Conversion.refuse(before, options.form(), editions, others);
    }
  }

  private static List<String> machineForms(List<Edition> editions) {
    return editions.stream()
        .map(edition -> BriefingJson.write(edition, Totals.of(edition)))
        .toList();
  }
}
