package org.precis.publish;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Folders on their way into one folder. They are written under a temporary name beside their place,
 * where they can be looked at; {@link #commit} then renames each. None takes the place of another,
 * but for an empty one.
 */
public final class NewFolders implements AutoCloseable {

  private final Path parent;
  private final Disk disk;
  private final List<String> names = new ArrayList<>();
  private Optional<StagingArea> area = Optional.empty();

  public NewFolders(Path parent) {
    this(parent, new Disk());
  }

  NewFolders(Path parent, Disk disk) {
    this.parent = parent;
    this.disk = disk;
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
    if (disk.exists(place) && !isEmptyFolder(place)) {
      throw new FileSystemException(
          place.toString(), null, "already exists; choose another folder");
    }
    names.add(name);
    try {
      Path folder = staged(name);
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        Path path = folder.resolve(file.getKey());
        disk.makeFolders(path.getParent());
        disk.write(path, file.getValue());
        disk.force(path);
      }
      return folder;
    } catch (IOException e) {
      throw new CannotWriteException(place, e);
    }
  }

  private Path staged(String name) throws IOException {
    if (area.isEmpty()) {
      StagingArea.recover(parent, disk);
      area = Optional.of(StagingArea.in(parent, disk));
    }
    return area.get().folder().resolve("new").resolve(name);
  }

  private boolean isEmptyFolder(Path place) throws IOException {
    return disk.isFolder(place) && disk.list(place).isEmpty();
  }

  /** Puts all folders in place, in the order in which they were added; none where one fails. */
  public List<Path> commit() throws IOException {
    List<Path> places = new ArrayList<>();
    for (String name : names) {
      Path place = parent.resolve(name);
      try {
        disk.delete(place);
        disk.move(staged(name), place);
        places.add(place);
        disk.forceFolder(parent);
      } catch (IOException e) {
        takeBack(places, e);
        throw new CannotWriteException(place, e);
      }
    }
    return places;
  }

  private void takeBack(List<Path> places, IOException cause) {
    for (Path place : places) {
      try {
        disk.move(place, staged(place.getFileName().toString()));
      } catch (IOException e) {
        cause.addSuppressed(e);
      }
    }
  }

  /** Removes what has not been put in place. */
  @Override
  public void close() throws IOException {
    if (area.isPresent()) {
      area.get().close();
    }
  }
}
