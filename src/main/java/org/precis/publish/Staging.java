package org.precis.publish;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;

/**
 * Files on their way into one folder. Each is written and synced under a temporary name beside its
 * place; {@link #commit} then renames them all, the manifest last. Until then, and where it never
 * comes to that, what lay there before stays as it was.
 *
 * <p>Several threads may add. One process at a time may fill a folder.
 */
public final class Staging implements AutoCloseable {

  /** The name of the manifest, where a whole publication is made in one go. */
  public static final String MANIFEST = "manifest.json";

  private final Path folder;
  private final Map<String, PublishedFile> staged = new ConcurrentSkipListMap<>();

  private Staging(Path folder) {
    this.folder = folder;
  }

  /** Removes what a killed run left in the folder. It is made when there is something to put in. */
  public static Staging in(Path folder) throws IOException {
    if (Files.isDirectory(folder)) {
      Leftovers.remove(folder);
    }
    return new Staging(folder);
  }

  /**
   * Takes one finished file.
   *
   * @param path relative to the folder, with {@code /}; each once
   */
  public void add(String path, byte[] bytes) throws IOException {
    PublishedFile file = new PublishedFile(path, bytes.length, Digest.of(bytes));
    if (staged.putIfAbsent(path, file) != null) {
      throw new IllegalArgumentException("'" + path + "' is added twice");
    }
    Path place = folder.resolve(path);
    if (Files.isDirectory(place)) {
      throw new CannotWrite(place, new IOException("a folder has this name"));
    }
    try {
      Files.createDirectories(place.getParent());
      write(Leftovers.temporary(place), bytes);
    } catch (IOException e) {
      throw new CannotWrite(place, e);
    }
  }

  /**
   * Puts all files in place, then the manifest.
   *
   * @param manifest its name
   * @return the files in order of path, and the manifest
   */
  public List<Path> commit(Origin origin, String manifest) throws IOException {
    List<PublishedFile> files = List.copyOf(staged.values());
    add(manifest, new Manifest(origin, files).json());
    List<Path> places = new ArrayList<>();
    for (PublishedFile file : files) {
      places.add(rename(file.path()));
    }
    places.add(rename(manifest));
    for (Path changed : places.stream().map(Path::getParent).distinct().toList()) {
      syncFolder(changed);
    }
    return places;
  }

  /** Removes what was added and not put in place. */
  @Override
  public void close() throws IOException {
    for (String path : staged.keySet()) {
      Path place = folder.resolve(path);
      Files.deleteIfExists(Leftovers.temporary(place));
      removeEmpty(place.getParent());
    }
  }

  private void removeEmpty(Path empty) throws IOException {
    if (!empty.startsWith(folder) || !Files.isDirectory(empty)) {
      return;
    }
    try {
      Files.delete(empty);
    } catch (DirectoryNotEmptyException e) {
      return;
    }
    removeEmpty(empty.getParent());
  }

  private Path rename(String path) throws IOException {
    Path place = folder.resolve(path);
    try {
      return Files.move(
          Leftovers.temporary(place),
          place,
          StandardCopyOption.ATOMIC_MOVE,
          StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new CannotWrite(place, e);
    }
  }

  private static void write(Path file, byte[] bytes) throws IOException {
    try (FileChannel channel =
        FileChannel.open(
            file,
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.WRITE)) {
      ByteBuffer rest = ByteBuffer.wrap(bytes);
      while (rest.hasRemaining()) {
        channel.write(rest);
      }
      channel.force(true);
    }
  }

  /** Makes the renaming last through a power cut, where the system lets a folder be opened. */
  private static void syncFolder(Path folder) {
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    } catch (IOException e) {
      // Windows opens no folders, and needs none to be synced.
    }
  }
}
