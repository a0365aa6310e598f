package org.precis.publish;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Stream;

/** A folder that comes into being with all its files or not at all. */
public final class NewFolder {

  private NewFolder() {}

  /**
   * Makes the folder. An empty one may lie there already.
   *
   * @param files by path relative to the folder, with {@code /}
   * @throws CannotWrite where something else lies there, or the disk refuses
   */
  public static void make(Path folder, Map<String, byte[]> files) throws IOException {
    Path place = folder.toAbsolutePath().normalize();
    Path beside = Leftovers.temporary(place);
    try {
      refuseWhatLiesThere(place);
      Files.createDirectories(beside);
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        Path written = beside.resolve(file.getKey());
        Files.createDirectories(written.getParent());
        Files.write(written, file.getValue());
      }
      Files.deleteIfExists(place);
      Files.move(beside, place);
    } catch (IOException e) {
      throw new CannotWrite(folder, e);
    } finally {
      remove(beside);
    }
  }

  private static void refuseWhatLiesThere(Path place) throws IOException {
    if (Files.isDirectory(place)) {
      try (Stream<Path> inside = Files.list(place)) {
        if (inside.findAny().isPresent()) {
          throw new IOException("the folder is not empty");
        }
      }
    } else if (Files.exists(place)) {
      throw new FileAlreadyExistsException(place.toString(), null, "a file has this name");
    }
  }

  private static void remove(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> all = Files.walk(folder)) {
        for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
    }
  }
}
