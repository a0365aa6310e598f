package org.precis.cli.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.precis.cli.terminal.WrongUsageException;
import org.precis.input.House;
import org.precis.input.Pack;

/** Finds the packs that a command is given. */
public final class Packs {

  private static final Path DATA = Path.of("data");

  private Packs() {}

  /** The named packs, or else all under {@code data/}, by name. */
  public static List<Pack> find(List<String> named) throws IOException {
    return named.isEmpty() ? underData() : named(named);
  }

  private static List<Pack> named(List<String> named) throws IOException {
    List<Pack> packs = new ArrayList<>();
    for (String name : named) {
      if (!isHouse(name, named)) {
        packs.add(named(name));
      }
    }
    return packs;
  }

  /** Whether a name is that of the style of all packs in a folder, which a pattern has matched. */
  static boolean isHouse(String name, List<String> named) {
    return named.size() > 1 && (name.equals(House.FILE) || name.endsWith("/" + House.FILE));
  }

  /**
   * The pack at a path.
   *
   * @throws NoSuchFileException if nothing is there
   */
  static Pack named(String name) throws NoSuchFileException {
    Path path = Path.of(name);
    if (!Files.exists(path)) {
      throw new NoSuchFileException(name);
    }
    return isItsFile(path) ? folderOf(path) : new Pack(path, name);
  }

  private static List<Pack> underData() throws IOException {
    if (!Files.isDirectory(DATA)) {
      throw new WrongUsageException("no data/ folder here; give a pack");
    }
    try (Stream<Path> entries = Files.list(DATA)) {
      List<Pack> packs = entries.filter(Packs::isPack).sorted().map(Packs::pack).toList();
      if (packs.isEmpty()) {
        throw new WrongUsageException(
            "no pack under data/; a pack is a folder with a briefing.yaml");
      }
      return packs;
    }
  }

  /** Whether it is the file that makes a folder a pack, which may be named instead. */
  private static boolean isItsFile(Path path) {
    return path.endsWith("briefing.yaml") && Files.isRegularFile(path);
  }

  private static Pack folderOf(Path file) {
    Path folder = file.getParent();
    return pack(folder == null ? Path.of(".") : folder);
  }

  private static boolean isPack(Path path) {
    return Files.exists(path.resolve("briefing.yaml"));
  }

  private static Pack pack(Path path) {
    return new Pack(path, path.toString().replace('\\', '/'));
  }
}
