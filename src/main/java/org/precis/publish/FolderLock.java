package org.precis.publish;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Keeps other processes from exchanging the files of a folder meanwhile. It is a file that is there
 * as long as somebody holds it.
 */
final class FolderLock implements AutoCloseable {

  static final String NAME = ".precis-lock";

  private static final int PAUSE_MILLISECONDS = 20;
  private static final int MOST_PAUSES = 60_000 / PAUSE_MILLISECONDS;

  private final Disk disk;
  private final Path file;
  private final Disk.Held held;

  private FolderLock(Disk disk, Path file, Disk.Held held) {
    this.disk = disk;
    this.file = file;
    this.held = held;
  }

  /** Waits, a minute at most, until nobody else has it. A folder that is gone is not waited for. */
  static FolderLock of(Path folder, Disk disk) throws IOException {
    return of(folder, disk, false);
  }

  /** The same, and makes the folder, also where another process removes it meanwhile. */
  static FolderLock making(Path folder, Disk disk) throws IOException {
    return of(folder, disk, true);
  }

  private static FolderLock of(Path folder, Disk disk, boolean making) throws IOException {
    Path file = folder.resolve(NAME);
    for (int pauses = 0; pauses < MOST_PAUSES; pauses++) {
      if (making) {
        disk.makeFolders(folder);
      }
      Optional<Disk.Held> held = hold(file, disk);
      if (held.isPresent()) {
        return new FolderLock(disk, file, held.get());
      }
      if (!making && !disk.isFolder(folder)) {
        throw new NoSuchFileException(folder.toString());
      }
      pause();
    }
    throw new FileSystemException(
        folder.toString(), null, "another process has been writing there for a minute");
  }

  private static Optional<Disk.Held> hold(Path file, Disk disk) throws IOException {
    try {
      disk.makeEmpty(file);
      return disk.hold(file);
    } catch (NoSuchFileException e) {
      // Its holder was done with it in between.
      return Optional.empty();
    }
  }

  private static void pause() throws IOException {
    try {
      Thread.sleep(PAUSE_MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }

  /** Gives it back. */
  @Override
  public void close() {
    try (held) {
      disk.delete(file);
    } catch (IOException e) {
      // The next one to hold it removes it.
    }
  }
}
