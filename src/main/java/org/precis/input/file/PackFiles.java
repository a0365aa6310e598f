package org.precis.input.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.precis.diagnostic.Fault;
import org.precis.diagnostic.NearestName;

/** The files of one pack, and no others: no path leads out of it. Each is read once. */
public final class PackFiles {

  private static final long MOST_BYTES = 32L << 20;

  private static final long MOST_OF_ALL = 128L << 20;

  /** The file that says what the edition is. */
  public static final String BRIEFING = "briefing.yaml";

  /** The end of a pattern that names every Markdown file of a folder. */
  public static final String ALL_MARKDOWN = "/*.md";

  /** Java knows the names of files in the character set of the locale. */
  public static final String IN_ANOTHER_LOCALE =
      "run this in a UTF-8 locale (LC_ALL=C.UTF-8), or rename the file";

  private static final int DEEPEST = 4;
  private static final int MOST_LISTED = 500;

  private final Path folder;
  private final String name;
  private final Report report;
  private final Map<String, Optional<SourceText>> read = new LinkedHashMap<>();
  private final Map<String, Long> sizes = new LinkedHashMap<>();
  private long all;

  /**
   * The files in a folder.
   *
   * @param name the folder as the author typed it; stands before the file names of diagnostics
   */
  public PackFiles(Path folder, String name, Report report) {
    this.folder = folder;
    this.name = name;
    this.report = report;
  }

  public Path folder() {
    return folder;
  }

  /** A file of the pack, as the author would type it. */
  public String nameOf(String file) {
    if (name.isEmpty() || name.equals(".")) {
      return file;
    }
    return name.endsWith("/") ? name + file : name + "/" + file;
  }

  /** The text of the file that stands at a place in the pack; empty where it cannot be read. */
  public Optional<SourceText> read(String name, Place at) {
    if (!read.containsKey(name)) {
      read.put(name, locate(name, at).flatMap(path -> read(name, path)));
    }
    return read.get(name);
  }

  /** The bytes of a file that is no text; empty where it cannot be read. */
  public Optional<byte[]> bytes(String name, Place at) {
    return locate(name, at).map(PackFiles::bytes);
  }

  /** Whether the pack has the file; reported where it has not. */
  public boolean exists(String name, Place at) {
    return resolve(name, at).isPresent();
  }

  /** Where a file that is no text lies; empty where it cannot be read. */
  public Optional<Path> locate(String name, Place at) {
    return resolve(name, at).filter(path -> isSmall(name, path, at));
  }

  private boolean isSmall(String name, Path path, Place at) {
    try {
      long size = Files.size(path);
      if (size > MOST_BYTES) {
        report.add(Fault.TOO_LARGE, at, name, size >> 20, MOST_BYTES >> 20);
        return false;
      }
      if (sizes.put(name, size) == null) {
        all += size;
      }
      if (all > MOST_OF_ALL) {
        report.add(Fault.PACK_SIZE, at, MOST_OF_ALL >> 20);
      }
      return all <= MOST_OF_ALL;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The path, without links, of the file that stands at a place in the pack. */
  public Optional<Path> path(String name, Place at) {
    return resolve(name, at).map(PackFiles::real);
  }

  private static Path real(Path path) {
    try {
      return path.toRealPath();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The bytes of a file that the pack is known to have.
   *
   * @throws FaultyInput where they are too many
   */
  public byte[] whole(String name) {
    Span nowhere = new Span(new SourceText(nameOf(name), "", false), 0, 0);
    Optional<byte[]> bytes = bytes(name, nowhere);
    report.diagnostics().throwIfErrors();
    return bytes.orElseThrow();
  }

  /**
   * The first of these files that the pack has, whatever it is. What is nearly called so, or stands
   * beside it, is reported: it would be left out without a word.
   */
  public Optional<String> firstOf(List<String> names) {
    Set<String> there = entries();
    List<String> found = names.stream().filter(name -> has(name, there)).toList();
    for (String name : there) {
      names.stream()
          .filter(name::equalsIgnoreCase)
          .filter(known -> !known.equals(name) && !there.contains(known))
          .forEach(known -> report.addFile(Fault.LETTER_CASE, nameOf(name), name, known));
    }
    found.stream()
        .skip(1)
        .forEach(other -> report.addFile(Fault.NOT_READ, nameOf(other), other, found.get(0)));
    return found.stream().findFirst();
  }

  private boolean has(String name, Set<String> there) {
    return name.endsWith(ALL_MARKDOWN) ? !matching(name).isEmpty() : there.contains(name);
  }

  /** The names of all that lies in the pack itself: on some systems a file answers to others. */
  private Set<String> entries() {
    if (!Files.isDirectory(folder)) {
      return Set.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .collect(Collectors.toCollection(TreeSet::new));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether a text is the path of a file of the pack. */
  public boolean isFile(String text) {
    try {
      return !text.isEmpty() && !leadsOut(text) && Files.isRegularFile(folder.resolve(text));
    } catch (InvalidPathException e) {
      return false;
    }
  }

  /** Paths of the files that a pattern such as {@code cases/*.md} names, in order. */
  public List<String> matching(String pattern) {
    String parent = pattern.substring(0, pattern.length() - ALL_MARKDOWN.length());
    return leadsOut(parent) ? List.of() : list(parent, ".md");
  }

  /** Paths, in order, of the files in a folder of the pack whose names end so. */
  List<String> list(String parent, String ending) {
    if (!isFolder(parent)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder.resolve(parent))) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(ending) && !name.startsWith("."))
          .sorted()
          .map(name -> parent + "/" + name)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private boolean isFolder(String name) {
    try {
      return Files.isDirectory(folder.resolve(name));
    } catch (InvalidPathException e) {
      return false;
    }
  }

  private Optional<Path> resolve(String name, Place at) {
    if (name.isBlank() || name.contains("\\") || name.indexOf('\0') >= 0) {
      report.add(Fault.FILE_NAME, at, name);
      return Optional.empty();
    }
    if (leadsOut(name)) {
      report.add(Fault.OUTSIDE_PACK, at, name);
      return Optional.empty();
    }
    try {
      Path path = folder.resolve(name);
      return isThere(name, path, at) ? Optional.of(path) : Optional.empty();
    } catch (InvalidPathException e) {
      report.addHinted(Fault.FILE_NAME, at, IN_ANOTHER_LOCALE, name);
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean leadsOut(String name) {
    return name.startsWith("/")
        || name.contains(":")
        || List.of(name.split("/", -1)).contains("..");
  }

  private boolean isThere(String name, Path path, Place at) throws IOException {
    if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
      missing(name, at);
      return false;
    }
    if (!Files.exists(path)) {
      report.add(Fault.DEAD_LINK, at, name);
      return false;
    }
    if (!path.toRealPath().startsWith(folder.toRealPath())) {
      report.add(Fault.OUTSIDE_PACK, at, name);
      return false;
    }
    if (!Files.isRegularFile(path)) {
      report.add(Fault.NOT_A_FILE, at, name);
      return false;
    }
    return true;
  }

  private void missing(String name, Place at) {
    List<String> there = listed();
    String last = name.substring(name.lastIndexOf('/') + 1);
    String hint =
        there.stream()
            .filter(file -> file.equals(last) || file.endsWith("/" + last))
            .findFirst()
            .map(file -> "did you mean '" + file + "'?")
            .orElseGet(() -> NearestName.hint(name, there, "the pack has no files"));
    report.addHinted(Fault.MISSING_FILE, at, hint, name);
  }

  /** A hint where the file that says what the edition is is missing. */
  public String likeBriefing() {
    if (!Files.isDirectory(folder)) {
      return "check the path: there is no such folder";
    }
    return NearestName.to(BRIEFING, listed())
        .map(near -> "rename '" + near + "' to '" + BRIEFING + "'")
        .orElse("create one, with at least 'title: …'");
  }

  /** Paths of the files of the pack, but for the one that says what the edition is. */
  private List<String> listed() {
    return walk(DEEPEST).filter(name -> !name.equals(BRIEFING)).limit(MOST_LISTED).toList();
  }

  /** Paths of all files of the pack, in order. */
  public List<String> all() {
    return walk(Integer.MAX_VALUE).toList();
  }

  private Stream<String> walk(int depth) {
    try (Stream<Path> files = Files.walk(folder, depth)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> folder.relativize(file).toString().replace('\\', '/'))
          .sorted()
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Optional<SourceText> read(String name, Path path) {
    return Utf8.decode(nameOf(name), bytes(path), report);
  }

  private static byte[] bytes(Path path) {
    // no more than was looked at: a file may grow while it is read
    try (InputStream file = Files.newInputStream(path)) {
      return file.readNBytes((int) MOST_BYTES);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
