package org.precis.input;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.precis.diagnostic.Fault;
import org.precis.diagnostic.NearestName;
import org.precis.input.field.Fields;
import org.precis.input.file.PackFiles;
import org.precis.input.file.Place;
import org.precis.input.file.Report;
import org.precis.model.Edition;
import org.precis.model.Slice;

/**
 * The pack of another edition: a folder beside this one ({@code ../name}) or inside it. No other
 * path may lead out of a pack.
 */
public final class ComparedPack {

  private static final String BESIDE = "give a pack beside this one, as in ../net-2017";

  private ComparedPack() {}

  public static Optional<Pack> of(Fields briefing, Pack pack) {
    return of("compare-with", briefing, pack, Fault.COMPARED_PACK);
  }

  /**
   * The pack that a key names.
   *
   * @param missing what is reported if there is none
   */
  static Optional<Pack> of(String key, Fields briefing, Pack pack, Fault missing) {
    String written = briefing.word(key);
    if (written.isEmpty()) {
      return Optional.empty();
    }
    Place at = briefing.placeOf(key);
    try {
      return find(trimmed(written), pack, at, briefing.report(), missing);
    } catch (InvalidPathException e) {
      briefing.report().addHinted(Fault.FILE_NAME, at, PackFiles.IN_ANOTHER_LOCALE, written);
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String trimmed(String written) {
    return written.replaceAll("(?<=.)/+$", "");
  }

  private static Optional<Pack> find(
      String written, Pack pack, Place at, Report report, Fault missing) throws IOException {
    String below = written.startsWith("../") ? written.substring(3) : written;
    boolean sibling = !below.equals(written);
    boolean leadsOut =
        below.isEmpty()
            || below.startsWith("/")
            || below.contains("\\")
            || List.of(below.split("/", -1)).contains("..")
            || sibling && below.contains("/");
    if (leadsOut) {
      report.addHinted(Fault.OUTSIDE_PACK, at, BESIDE, written);
      return Optional.empty();
    }
    Path root = pack.path().toRealPath();
    Path path = sibling ? root.resolveSibling(below) : root.resolve(below);
    if (!Files.isRegularFile(path.resolve(PackFiles.BRIEFING))) {
      String hint =
          NearestName.hint(
              below, packs(root, sibling), "give a folder with a briefing.yaml, as in ../net-2017");
      report.add(missing, at, written, hint);
      return Optional.empty();
    }
    Path real = path.toRealPath();
    if (!(sibling ? root.getParent().equals(real.getParent()) : real.startsWith(root))
        || real.equals(root)) {
      report.addHinted(Fault.OUTSIDE_PACK, at, BESIDE, written);
      return Optional.empty();
    }
    return Optional.of(new Pack(path, name(pack, written)));
  }

  /** The path from a pack to the one that it is compared with, with {@code /}. */
  static String path(Pack pack, Pack compared) {
    try {
      Path root = pack.path().toRealPath();
      return root.relativize(compared.path()).toString().replace('\\', '/');
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> packs(Path root, boolean sibling) throws IOException {
    try (var folders = Files.list(sibling ? root.getParent() : root)) {
      return folders
          .filter(
              folder ->
                  Files.isRegularFile(folder.resolve(PackFiles.BRIEFING)) && !folder.equals(root))
          .map(folder -> folder.getFileName().toString())
          .sorted()
          .toList();
    }
  }

  private static String name(Pack pack, String written) {
    String name = Path.of(pack.name()).resolve(written).normalize().toString();
    return name.replace('\\', '/');
  }

  /**
   * The compared edition in the same language, or else in the first one; for the same slice, or
   * else the part that belongs to no slice.
   */
  static Optional<ReadEdition> match(
      List<ReadEdition> compared, String language, Optional<Slice> slice) {
    String spoken = spoken(compared, language);
    List<ReadEdition> own =
        compared.stream()
            .filter(one -> one.edition().masthead().language().equals(spoken))
            .toList();
    boolean sameWords = spoken.equals(language);
    return own.stream()
        .filter(one -> is(one.edition().selection().slice(), slice, sameWords))
        .findFirst()
        .or(() -> own.stream().filter(ComparedPack::speaksOfAll).findFirst());
  }

  private static boolean speaksOfAll(ReadEdition read) {
    Edition edition = read.edition();
    boolean says = !edition.statistics().isEmpty() || !edition.cases().isEmpty();
    return edition.selection().slice().isEmpty() && says;
  }

  private static String spoken(List<ReadEdition> compared, String language) {
    List<String> all =
        compared.stream().map(one -> one.edition().masthead().language()).distinct().toList();
    return all.contains(language) || all.isEmpty() ? language : all.get(0);
  }

  /** Slices match by value within a language, and by slug across languages. */
  private static boolean is(Optional<Slice> one, Optional<Slice> other, boolean sameWords) {
    return one.map(sameWords ? Slice::value : Slice::slug)
        .equals(other.map(sameWords ? Slice::value : Slice::slug));
  }
}
