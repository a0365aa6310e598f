package org.precis.input;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.precis.diagnostic.Fault;
import org.precis.input.field.DataFiles;
import org.precis.input.field.Fields;
import org.precis.input.field.Languages;
import org.precis.input.field.Reading;
import org.precis.input.file.InputRecord;
import org.precis.input.file.PackFiles;
import org.precis.input.file.Report;
import org.precis.input.tree.Characters;
import org.precis.input.tree.Node;
import org.precis.workspace.Credentials;

/**
 * The style of all packs in a folder: {@code house.yaml} there, with the keys of {@code style} and
 * the files that they name. No folder further up is looked at, so that a briefing is the same
 * wherever one works.
 */
public final class House {

  public static final String FILE = "house.yaml";

  /** The folder, seen from a pack. */
  private static final String UP = "..";

  private static final String PLACE = UP + "/" + FILE;

  /** The other ending of YAML files, which is easily taken for it. */
  private static final String NEAR = "house.yml";

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
      Pack pack, Characters characters, Report report, InputRecord record) {
    if (!hasAbove(pack.place())) {
      return Optional.empty();
    }
    if (Files.exists(folder(pack, UP).resolve(FILE))) {
      return in(pack, UP, characters, report, record);
    }
    if (Files.exists(folder(pack, UP).resolve(NEAR))) {
      report.addFile(Fault.HOUSE_NAME, files(pack, UP, report).nameOf(NEAR), NEAR);
    }
    record.addMissing(PLACE);
    return Optional.empty();
  }

  private static Optional<House> in(
      Pack pack, String folder, Characters characters, Report report, InputRecord record) {
    PackFiles own = files(pack, folder, report);
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

  private static PackFiles files(Pack pack, String folder, Report report) {
    String name = Path.of(pack.name()).resolve(folder).normalize().toString().replace('\\', '/');
    return PackFiles.ofHouse(folder(pack, folder), name, report);
  }

  /** A folder seen from the place of a pack, which need not be there yet. */
  private static Path folder(Pack pack, String folder) {
    Path place = pack.place();
    return Files.exists(place)
        ? place.resolve(folder)
        : place.toAbsolutePath().resolve(folder).normalize();
  }

  /** The root of a file system is in no folder. */
  private static boolean hasAbove(Path pack) {
    if (!Files.exists(pack)) {
      return pack.toAbsolutePath().normalize().getParent() != null;
    }
    try {
      return pack.toRealPath().getParent() != null;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The file that may hold the style of a pack; none of a pack that is not there. */
  public static List<Path> files(Path pack) {
    return Files.isDirectory(pack) && hasAbove(pack)
        ? List.of(pack.resolve(PLACE).normalize())
        : List.of();
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
