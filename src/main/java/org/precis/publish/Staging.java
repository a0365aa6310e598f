package org.precis.publish;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.precis.text.Sha256;

/**
 * Files on their way into one folder. Each that is not there already, byte for byte, is written and
 * synced in a {@link StagingArea}; {@link #commit} then puts them all in place, the manifest last,
 * or none. Until then, and where it never comes to that, what lay there before stays as it was;
 * what did not change is never touched.
 *
 * <p>Several threads may add. Of one process, one staging at a time may fill a folder; of several
 * processes, each.
 */
public final class Staging implements AutoCloseable {

  /** The name of the manifest, where a whole publication is made in one go. */
  public static final String MANIFEST = "manifest.json";

  private final Path folder;
  private final Disk disk;
  private final boolean isNew;
  private final Set<String> paths = ConcurrentHashMap.newKeySet();
  private final Map<String, Staged> staged = new ConcurrentSkipListMap<>();
  private final AtomicInteger numbers = new AtomicInteger();
  private final ReadWriteLock open = new ReentrantReadWriteLock();
  private Optional<StagingArea> area = Optional.empty();
  private boolean closed;
  private boolean committed;

  private Staging(Path folder, Disk disk) {
    this.folder = folder;
    this.disk = disk;
    this.isNew = !disk.exists(folder);
  }

  /**
   * A file that is ready.
   *
   * @param number of the staged bytes
   * @param there what lies in its place, where that has these bytes already
   */
  record Staged(PublishedFile file, int number, Optional<Disk.State> there) {

    String path() {
      return file.path();
    }

    boolean isChanged() {
      return there.isEmpty();
    }
  }

  /**
   * Brings to order what a killed run left in the folder. It is made when there is something to put
   * in.
   */
  public static Staging in(Path folder) throws IOException {
    return in(folder, new Disk());
  }

  static Staging in(Path folder, Disk disk) throws IOException {
    try {
      StagingArea.recover(folder, disk);
      return new Staging(folder, disk);
    } catch (IOException e) {
      throw new CannotWriteException(folder, e);
    }
  }

  /** Whether a process fills the folder, or was killed while it did. */
  public static boolean isBusy(Path folder) throws IOException {
    return StagingArea.isIn(folder, new Disk());
  }

  /**
   * Takes one finished file.
   *
   * @param path relative to the folder, with {@code /}; each once
   */
  public void add(String path, byte[] bytes) throws IOException {
    if (path.contains("\n") || !paths.add(path)) {
      throw new IllegalArgumentException("'" + path + "' is added twice or has two lines");
    }
    Path place = folder.resolve(path);
    if (disk.isFolder(place)) {
      throw new CannotWriteException(place, new IOException("a folder of this name exists"));
    }
    PublishedFile file = new PublishedFile(path, bytes.length, Sha256.hex(bytes));
    open.readLock().lock();
    try {
      Optional<Disk.State> there = there(place, bytes);
      int number = numbers.getAndIncrement();
      if (there.isEmpty()) {
        stage(number, bytes);
      }
      staged.put(path, new Staged(file, number, there));
    } catch (IOException e) {
      throw new CannotWriteException(place, e);
    } finally {
      open.readLock().unlock();
    }
  }

  private Optional<Disk.State> there(Path place, byte[] bytes) {
    try {
      Optional<Disk.State> there = disk.state(place);
      boolean same =
          there.isPresent()
              && there.get().size() == bytes.length
              && Arrays.equals(disk.read(place), bytes);
      return same ? there : Optional.empty();
    } catch (IOException e) {
      // What cannot be read is replaced.
      return Optional.empty();
    }
  }

  private void stage(int number, byte[] bytes) throws IOException {
    Path file = Exchange.staged(area(), number);
    disk.write(file, bytes);
    disk.force(file);
  }

  private synchronized Path area() throws IOException {
    if (closed) {
      throw new IOException("the build has ended");
    }
    if (area.isEmpty()) {
      area = Optional.of(StagingArea.in(folder, disk));
    }
    return area.get().folder();
  }

  /**
   * Puts all files in place, then the manifest.
   *
   * @param manifest its name
   * @return the files in order of path, and the manifest
   */
  public List<Placed> commit(Origin origin, String manifest) throws IOException {
    List<Staged> files = new ArrayList<>(staged.values());
    add(manifest, ManifestFile.of(origin, files.stream().map(Staged::file).toList()));
    files.add(staged.get(manifest));
    return place(files);
  }

  /**
   * The same without a manifest.
   *
   * @return the files in order of path
   */
  public List<Placed> commit() throws IOException {
    return place(List.copyOf(staged.values()));
  }

  private List<Placed> place(List<Staged> files) throws IOException {
    try {
      exchange(files);
    } catch (IOException e) {
      throw new CannotWriteException(folder, e);
    }
    committed = true;
    return files.stream()
        .map(file -> new Placed(folder.resolve(file.path()), file.file().size(), file.isChanged()))
        .toList();
  }

  private void exchange(List<Staged> files) throws IOException {
    List<Staged> changed = files.stream().filter(Staged::isChanged).toList();
    if (changed.isEmpty()) {
      return;
    }
    FolderLock lock = FolderLock.of(folder, disk);
    try (lock) {
      for (Staged file : files) {
        refuseIfChangedMeanwhile(file);
      }
      Exchange.run(area(), changed, disk);
    }
  }

  private void refuseIfChangedMeanwhile(Staged file) throws IOException {
    Path place = folder.resolve(file.path());
    if (!file.isChanged() && !file.there().equals(disk.state(place))) {
      throw new FileSystemException(
          place.toString(), null, "another process has changed '" + file.path() + "'");
    }
  }

  /** Removes what was added and not put in place. */
  @Override
  public void close() throws IOException {
    open.writeLock().lock();
    try {
      end();
    } finally {
      open.writeLock().unlock();
    }
  }

  private synchronized void end() throws IOException {
    closed = true;
    try {
      if (area.isPresent()) {
        area.get().close();
      }
      if (!committed && isNew && disk.isFolder(folder) && disk.list(folder).isEmpty()) {
        disk.delete(folder);
      }
    } catch (IOException e) {
      // What is in place is in place; the next run removes what is left.
      if (!committed) {
        throw e;
      }
    }
  }
}
