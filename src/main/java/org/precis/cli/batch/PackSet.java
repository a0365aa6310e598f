package org.precis.cli.batch;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.precis.input.Pack;

/**
 * The input for one output folder: a pack, or the machine forms of briefings with one id, which
 * together correspond to a pack with several languages or slices.
 *
 * @param name as typed
 * @param missing why there is none
 */
public record PackSet(String name, List<Pack> packs, Optional<Exception> missing) {

  static PackSet of(List<Pack> packs) {
    String names = packs.stream().map(Pack::name).collect(Collectors.joining(" "));
    return new PackSet(names, List.copyOf(packs), Optional.empty());
  }

  static PackSet missing(String name, Exception why) {
    return new PackSet(name, List.of(), Optional.of(why));
  }

  /**
   * Whether file names need the language: a machine form that {@code build} named without it is
   * from a pack with one language; for any other, such as an attachment, it is unknown.
   */
  boolean needsLanguage(OutputName without) {
    return packs.stream().anyMatch(pack -> isMachineForm(pack.path()))
        && packs.stream().noneMatch(pack -> isNamed(pack, without));
  }

  static boolean isMachineForm(Path path) {
    return path.toString().toLowerCase(Locale.ROOT).endsWith(".json") && Files.isRegularFile(path);
  }

  private static boolean isNamed(Pack pack, OutputName name) {
    return pack.path().getFileName().equals(Path.of(name.as(Format.JSON)).getFileName());
  }
}
