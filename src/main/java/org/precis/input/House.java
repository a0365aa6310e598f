package org.precis.input;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.precis.diagnostic.Fault;
import org.precis.input.field.DataFiles;
import org.precis.input.field.Fields;
import org.precis.input.field.Languages;
import org.precis.input.field.Reading;
import org.precis.input.file.FileDigests;
import org.precis.input.file.InputRecord;
import org.precis.input.file.PackFiles;
import org.precis.input.file.Report;
import org.precis.input.tree.Characters;
import org.precis.input.tree.Node;
import org.precis.workspace.Credentials;
import org.precis.workspace.Workspace;

/**
 * The style of all packs in a folder: {@code house.yaml} there, with the keys of {@code style} and
 * the files that they name. That nearest above a pack holds, as far up as the folder where one
 * works; above a pack that lies elsewhere, only the folder that it is in is looked at.
 */
public final class House {

  public static final String FILE = "house.yaml";

  private static final String UP = "../";

  private final String folder;
  private final Node.Mapping style;
  private final DataFiles files;

  /**
   * @param folder where it is, seen from the pack
   */
  private House(String folder, Node.Mapping style, DataFiles files) {
    this.folder = folder;
    this.style = style;
    this.files = files;
  }

  /**
   * The style above a pack, if there is one that can be read.
   *
   * @param record notes where it was looked for, and what it was read from
   */
  static Optional<House> above(
      Pack pack, Workspace workspace, Characters characters, Report report, InputRecord record) {
    for (String place : places(pack.place(), workspace)) {
      if (Files.exists(pack.place().resolve(place))) {
        return in(pack, folder(place), characters, report, record);
      }
      record.addMissing(place);
    }
    return Optional.empty();
  }

  private static Optional<House> in(
      Pack pack, String folder, Characters characters, Report report, InputRecord record) {
    String name = Path.of(pack.name()).resolve(folder).normalize().toString().replace('\\', '/');
    PackFiles own = new PackFiles(pack.place().resolve(folder), name, report);
    DataFiles files = new DataFiles(own, characters, Credentials.NONE, report);
    Optional<Node> tree = files.byConvention(FILE);
    record.addAll(folder, own.record());
    if (tree.isPresent() && !(tree.get() instanceof Node.Mapping)) {
      Node other = tree.get();
      report.add(
          Fault.EXPECTED_MAPPING, other.place(), "house style", other.kind(), "write 'accent: …'");
    }
    return tree.filter(Node.Mapping.class::isInstance)
        .map(style -> new House(folder, (Node.Mapping) style, files));
  }

  private static String folder(String place) {
    return place.substring(0, place.length() - FILE.length() - 1);
  }

  /** The paths, seen from a pack, where its style may be, the nearest first. */
  private static List<String> places(Path pack, Workspace workspace) {
    try {
      Path folder = pack.toRealPath();
      Path root =
          workspace.directory().isPresent() ? workspace.directory().get().toRealPath() : folder;
      List<String> places = new ArrayList<>();
      String up = UP;
      Path above = folder.getParent();
      if (above != null) {
        places.add(up + FILE);
      }
      while (above != null && !above.equals(root) && above.startsWith(root)) {
        above = above.getParent();
        up += UP;
        places.add(up + FILE);
      }
      return places;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The files that may hold the style of a pack; none of a pack that is not there. */
  public static List<Path> files(Path pack, Workspace workspace) {
    return Files.isDirectory(pack)
        ? places(pack, workspace).stream().map(pack::resolve).map(Path::normalize).toList()
        : List.of();
  }

  /**
   * Whether a pack is still under the style that it was read with, and under no other.
   *
   * @param digests of all that it was read from, by path
   */
  public static boolean isSame(Path pack, Workspace workspace, SortedMap<String, String> digests) {
    Optional<String> now =
        places(pack, workspace).stream()
            .filter(place -> Files.exists(pack.resolve(place)))
            .findFirst();
    Optional<String> then =
        digests.entrySet().stream()
            .filter(one -> isPlace(one.getKey()) && !one.getValue().equals(FileDigests.MISSING))
            .map(Map.Entry::getKey)
            .findFirst();
    return now.equals(then);
  }

  private static boolean isPlace(String path) {
    return path.endsWith(FILE)
        && path.substring(0, path.length() - FILE.length()).replace(UP, "").isEmpty();
  }

  /** What it says in the language of a briefing; texts in other languages are left out. */
  Fields in(Reading reading) {
    return new Fields(spoken(style, reading.language()), reading.in(files));
  }

  private static Node.Mapping spoken(Node.Mapping all, String language) {
    Map<String, Node.Entry> spoken = new LinkedHashMap<>();
    all.entries()
        .forEach(
            (key, entry) -> {
              String text = Fields.withoutLanguage(key);
              boolean plain = text.equals(key);
              if (!plain && !key.equals(text + "@" + language)) {
                return;
              }
              spoken(entry.value(), language)
                  .ifPresent(own -> spoken.put(text, new Node.Entry(entry.key(), own)));
            });
    return new Node.Mapping(spoken, all.place(), all.row());
  }

  private static Optional<Node> spoken(Node value, String language) {
    if (!(value instanceof Node.Mapping mapping)) {
      return Optional.of(value);
    }
    boolean ofLanguages =
        !mapping.entries().isEmpty()
            && mapping.entries().keySet().stream().allMatch(Languages::isTag);
    return ofLanguages
        ? Optional.ofNullable(mapping.get(language))
        : Optional.of(spoken(mapping, language));
  }

  /** Notes the files that have been read because the style names them. */
  void noteFiles(InputRecord record) {
    record.addAll(folder, files.files().record());
  }
}
