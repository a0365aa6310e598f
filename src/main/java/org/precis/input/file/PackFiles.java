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
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.precis.diagnostic.Fault;
import org.precis.diagnostic.NearestName;
import org.precis.text.Sha256;

/** The files of one pack, or of the house style above it, each read once. No path leads out. */
public final class PackFiles {

  private static final Pattern ON_A_DRIVE = Pattern.compile("[A-Za-z]:[\\\\/]|\\\\\\\\");
  private static final String INTO_THE_PACK =
      "copy the file into the pack, and give its path from there";

  /** The greatest size of a file, in bytes. */
  public static final long MOST_BYTES = 32L << 20;

  /** The greatest size of all files that are read, in bytes. */
  public static final long MOST_OF_ALL = 128L << 20;

  /** The name of the main file of a pack. */
  public static final String BRIEFING = "briefing.yaml";

  /** The suffix of a pattern that matches all Markdown files in a folder. */
  public static final String ALL_MARKDOWN = "/*.md";

  /** A hint for a file name that the character set of the locale cannot represent. */
  public static final String IN_ANOTHER_LOCALE =
      "run this in a UTF-8 locale (LC_ALL=C.UTF-8), or rename the file";

  /** Files that say what a style is, and are no part of one. */
  private static final List<String> HOUSE_FILES = List.of("house.yaml", "house.yml");

  private static final int DEEPEST = 4;
  private static final int MOST_LISTED = 500;

  /** What the folder is, as messages about its files call it. */
  private enum Kind {
    PACK(Fault.MISSING_FILE, "add it to the pack", Fault.OUTSIDE_PACK),
    HOUSE(Fault.HOUSE_FILE, "put it into that folder", Fault.OUTSIDE_HOUSE);

    private final Fault missing;
    private final String remedy;
    private final Fault outside;

    Kind(Fault missing, String remedy, Fault outside) {
      this.missing = missing;
      this.remedy = remedy;
      this.outside = outside;
    }
  }

  private final Kind kind;
  private final Path folder;
  private final String name;
  private final Report report;
  private final Map<String, Optional<SourceText>> read = new LinkedHashMap<>();
  private final Map<String, Long> sizes = new LinkedHashMap<>();
  private Set<String> named = Set.of();

  /** Files that are read because of their names. */
  private final Set<String> conventional = new TreeSet<>();

  private final InputRecord record = new InputRecord();
  private long all;

  /**
   * The files in a folder.
   *
   * @param name the folder as the user typed it, which file names in diagnostics begin with
   */
  public PackFiles(Path folder, String name, Report report) {
    this(Kind.PACK, folder, name, report);
  }

  /** The files that a house style names, which lie in its folder. */
  public static PackFiles ofHouse(Path folder, String name, Report report) {
    return new PackFiles(Kind.HOUSE, folder, name, report);
  }

  private PackFiles(Kind kind, Path folder, String name, Report report) {
    this.kind = kind;
    this.folder = folder;
    this.name = name;
    this.report = report;
  }

  /** Tells which texts of the briefing may be names of files, which are not meant by others. */
  public void named(Set<String> texts) {
    named = texts;
  }

  public Path folder() {
    return folder;
  }

  /** What has been read so far. */
  public InputRecord record() {
    return record;
  }

  /** Records which files there are, as most of them are looked for by name. */
  public void recordNames() {
    FileDigests.names(folder)
        .ifPresentOrElse(
            digest -> record.add(FileDigests.FOLDER, digest),
            () -> record.makeUnrepeatable("has too many files to compare"));
  }

  /** The path of a file as the user would type it. */
  public String nameOf(String file) {
    if (name.isEmpty() || name.equals(".")) {
      return file;
    }
    return name.endsWith("/") ? name + file : name + "/" + file;
  }

  /** The text of a file; empty if it cannot be read, which is reported. */
  public Optional<SourceText> read(String name, Place at) {
    if (!read.containsKey(name)) {
      read.put(name, resolveSmall(name, at).flatMap(path -> read(name, path)));
    }
    return read.get(name);
  }

  /** The bytes of a binary file; empty if it cannot be read, which is reported. */
  public Optional<byte[]> bytes(String name, Place at) {
    return resolveSmall(name, at).map(path -> bytes(name, path));
  }

  /** Whether the file exists; reported if it does not. */
  public boolean exists(String name, Place at) {
    return resolve(name, at).isPresent();
  }

  /** The path of a binary file; empty if it cannot be read, which is reported. */
  public Optional<Path> locate(String name, Place at) {
    Optional<Path> path = resolveSmall(name, at);
    path.ifPresent(file -> bytes(name, file)); // recorded before it is read
    return path;
  }

  private Optional<Path> resolveSmall(String name, Place at) {
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

  /** The real path of a file; empty if there is none, which is reported. */
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
   * The bytes of a file that is known to exist.
   *
   * @throws org.precis.diagnostic.FaultyInputException if it is too large
   */
  public byte[] whole(String name) {
    TextSpan nowhere = new TextSpan(new SourceText(nameOf(name), "", false), 0, 0);
    Optional<byte[]> bytes = bytes(name, nowhere);
    report.diagnostics().throwIfErrors();
    return bytes.orElseThrow();
  }

  /**
   * The first of these files that exists. Files with nearly the same name, and further files of the
   * list, are reported, as they would silently be ignored.
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
    found.stream().findFirst().ifPresent(conventional::add);
    return found.stream().findFirst();
  }

  private boolean has(String name, Set<String> there) {
    return name.endsWith(ALL_MARKDOWN) ? !matching(name).isEmpty() : there.contains(name);
  }

  /**
   * The names as stored: on a case-insensitive file system a file also answers to other spellings.
   */
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

  /** Whether a text is the path of a file in the pack. */
  public boolean isFile(String text) {
    try {
      return !text.isEmpty() && !leadsOut(text) && Files.isRegularFile(folder.resolve(text));
    } catch (InvalidPathException e) {
      return false;
    }
  }

  /** Paths, sorted, of the files that match a pattern such as {@code cases/*.md}. */
  public List<String> matching(String pattern) {
    String parent = pattern.substring(0, pattern.length() - ALL_MARKDOWN.length());
    return leadsOut(parent) ? List.of() : list(parent, ".md");
  }

  /** Paths, sorted, of the files in a folder whose names have this ending. */
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
      String hint = ON_A_DRIVE.matcher(name).lookingAt() ? INTO_THE_PACK : "";
      report.addHinted(Fault.FILE_NAME, at, hint, name);
      return Optional.empty();
    }
    if (leadsOut(name)) {
      report.add(kind.outside, at, name);
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

  /** Whether a path may lead out of the folder that it is in. */
  public static boolean leadsOut(String name) {
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
      report.add(kind.outside, at, name);
      return false;
    }
    if (!Files.isRegularFile(path)) {
      report.add(Fault.NOT_A_FILE, at, name);
      return false;
    }
    return true;
  }

  private void missing(String name, Place at) {
    List<String> there =
        listed().stream()
            .filter(file -> !isUsed(file) && !isOfPackBelow(file))
            .filter(file -> kind != Kind.HOUSE || !HOUSE_FILES.contains(file))
            .toList();
    String last = name.substring(name.lastIndexOf('/') + 1);
    String hint =
        there.stream()
            .filter(file -> file.equals(last) || file.endsWith("/" + last))
            .findFirst()
            .map(file -> "did you mean '" + file + "'?")
            .orElseGet(() -> NearestName.hint(name, there, kind.remedy));
    report.addHinted(kind.missing, at, hint, name);
  }

  /** Whether a file is named elsewhere, read for its name, or there for editors. */
  private boolean isUsed(String file) {
    return named.contains(file) || conventional.contains(file) || file.endsWith(".schema.json");
  }

  /** Whether a file beside house.yaml is that of a pack. */
  private boolean isOfPackBelow(String file) {
    int slash = file.indexOf('/');
    return slash > 0 && Files.exists(folder.resolve(file.substring(0, slash)).resolve(BRIEFING));
  }

  /** A hint for a pack whose main file is missing. */
  public String likeBriefing() {
    if (!Files.isDirectory(folder)) {
      return "check the path: there is no such folder";
    }
    return NearestName.to(BRIEFING, listed())
        .map(near -> "rename '" + near + "' to '" + BRIEFING + "'")
        .orElse("create one, with at least 'title: …'");
  }

  /** Paths of the files of the pack, except its main file. */
  private List<String> listed() {
    return walk(DEEPEST).filter(name -> !name.equals(BRIEFING)).limit(MOST_LISTED).toList();
  }

  /** Paths of all files of the pack, sorted. */
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
    return Utf8.decode(nameOf(name), bytes(name, path), report)
        .filter(text -> !GitConflicts.report(text, report));
  }

  private byte[] bytes(String name, Path path) {
    report.time().at("'" + nameOf(name) + "'");
    // limits a file that grows while it is read
    try (InputStream file = Files.newInputStream(path)) {
      byte[] bytes = file.readNBytes((int) MOST_BYTES);
      record.add(name, Sha256.hex(bytes));
      return bytes;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
