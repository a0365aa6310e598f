package org.precis.publish;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Folders on their way into one folder. They are written under a temporary name beside their place,
 * where they can be looked at; {@link #commit} then renames each. None takes the place of another,
 * but for an empty one.
 */
public final class NewFolders implements AutoCloseable {

  private final Path parent;
  private final Path temporary;
  private final List<String> names = new ArrayList<>();

  public NewFolders(Path parent) {
    this.parent = parent;
    this.temporary = Leftovers.temporary(parent.resolve("folders"));
  }

  /** Makes one folder, with all its files or not at all. */
  public static void put(Path folder, Map<String, byte[]> files) throws IOException {
    Path typed = folder.normalize();
    boolean here = typed.getFileName() == null || typed.toString().isEmpty();
    Path place = here ? folder.toAbsolutePath().normalize() : typed;
    Path parent = place.getParent() == null ? Path.of("") : place.getParent();
    try (NewFolders folders = new NewFolders(parent)) {
      folders.add(place.getFileName().toString(), files);
      folders.commit();
    }
  }

  /**
   * Writes one folder.
   *
   * @param files bytes by path in the folder, with {@code /}
   * @return where it lies until it is put in place
   */
  public Path add(String name, Map<String, byte[]> files) throws IOException {
    Path place = parent.resolve(name);
    if (Files.exists(place) && !isEmptyFolder(place)) {
      throw new FileSystemException(
          place.toString(), null, "is there already; name another folder");
    }
    names.add(name);
    Path folder = temporary.resolve(name);
    try {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        Path path = folder.resolve(file.getKey());
        Files.createDirectories(path.getParent());
        Files.write(path, file.getValue());
      }
    } catch (IOException e) {
      throw new CannotWrite(place, e);
    }
    return folder;
  }

  private static boolean isEmptyFolder(Path place) throws IOException {
    if (!Files.isDirectory(place)) {
      return false;
    }
    try (Stream<Path> inside = Files.list(place)) {
      return inside.findAny().isEmpty();
    }
  }

  /** Puts all folders in place, in the order in which they were added. */
  public List<Path> commit() throws IOException {
    List<Path> places = new ArrayList<>();
    for (String name : names) {
      Path place = parent.resolve(name);
      try {
        Files.deleteIfExists(place);
        Files.move(temporary.resolve(name), place);
      } catch (IOException e) {
        throw new CannotWrite(place, e);
      }
      places.add(place);
    }
    return places;
  }

  /** Removes what has not been put in place. */
  @Override
  public void close() throws IOException {
    if (Files.exists(temporary)) {
      List<Path> left;
      try (Stream<Path> files = Files.walk(temporary)) {
        left = files.sorted(Comparator.reverseOrder()).toList();
      }
      for (Path file : left) {
        Files.delete(file);
      }
    }
  }
}
