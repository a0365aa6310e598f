package org.precis.publish;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A hidden folder in the folder that files are on their way into, on the same file system. The
 * process that owns it holds a file in it, so that others know whether it still runs; what a killed
 * one left is undone and removed by the next. A folder without that file is not ours, whatever its
 * name.
 */
final class StagingArea implements AutoCloseable {

  private static final Pattern NAME = Pattern.compile("\\.precis-(\\d{1,18})(\\.\\d{1,9})?");
  private static final String OWNER = ".owner";

  private final Path folder;
  private final Disk disk;
  private final Disk.Held held;

  private StagingArea(Path folder, Disk disk, Disk.Held held) {
    this.folder = folder;
    this.disk = disk;
    this.held = held;
  }

  /** Makes one for this process. */
  static StagingArea in(Path parent, Disk disk) throws IOException {
    // Nobody may take it for a dead one before its owner holds it.
    FolderLock lock = FolderLock.making(parent, disk);
    try (lock) {
      String name = ".precis-" + ProcessHandle.current().pid();
      Path folder = parent.resolve(name);
      for (int taken = 1; !disk.makeFolder(folder); taken++) {
        folder = parent.resolve(name + "." + taken);
      }
      try {
        disk.makeEmpty(folder.resolve(OWNER));
      } catch (IOException e) {
        // Without the file it is not known as ours, and would stay
        disk.delete(folder);
        throw e;
      }
      return new StagingArea(folder, disk, disk.hold(folder.resolve(OWNER)).orElseThrow());
    }
  }

  /**
   * Brings a folder back to order after processes that were killed: what one was exchanging is
   * undone, what one had staged is removed.
   */
  static void recover(Path parent, Disk disk) throws IOException {
    if (!isIn(parent, disk)) {
      return;
    }
    FolderLock lock;
    try {
      lock = FolderLock.of(parent, disk);
    } catch (NoSuchFileException e) {
      // Another process was done with the folder, and put nothing in.
      return;
    }
    try (lock) {
      for (Path folder : disk.list(parent)) {
        if (NAME.matcher(folder.getFileName().toString()).matches() && disk.isRealFolder(folder)) {
          recoverOne(folder, disk);
        }
      }
    }
  }

  /** Whether a folder has an area, of a process that runs or of one that was killed. */
  static boolean isIn(Path parent, Disk disk) throws IOException {
    return disk.isFolder(parent) && disk.list(parent).stream().anyMatch(StagingArea::mayBeOurs);
  }

  private static boolean mayBeOurs(Path path) {
    String name = path.getFileName().toString();
    return name.equals(FolderLock.NAME) || NAME.matcher(name).matches();
  }

  private static void recoverOne(Path folder, Disk disk) throws IOException {
    if (disk.list(folder).isEmpty()) {
      disk.delete(folder);
      return;
    }
    Optional<Disk.Held> owned = own(folder, disk);
    if (owned.isPresent()) {
      Disk.Held held = owned.get();
      try (held) {
        Exchange.undo(folder, disk);
        remove(folder, disk);
      }
    }
  }

  /** Gets hold of an area whose owner is gone; empty where he is not, or where it is none. */
  private static Optional<Disk.Held> own(Path folder, Disk disk) throws IOException {
    Optional<Disk.Held> held;
    try {
      held = disk.hold(folder.resolve(OWNER));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    }
    if (held.isPresent() && !held.get().isLocked() && isAlive(folder)) {
      held.get().close();
      return Optional.empty();
    }
    return held;
  }

  /** Whether there is a process of the owner's number, where the file system knows no locks. */
  private static boolean isAlive(Path folder) {
    Matcher name = NAME.matcher(folder.getFileName().toString());
    return name.matches() && ProcessHandle.of(Long.parseLong(name.group(1))).isPresent();
  }

  /** The owner's file last: a folder without it is not ours. */
  private static void remove(Path folder, Disk disk) throws IOException {
    for (Path path : disk.list(folder)) {
      if (!path.endsWith(OWNER)) {
        removeAll(path, disk);
      }
    }
    disk.delete(folder.resolve(OWNER));
    disk.delete(folder);
  }

  private static void removeAll(Path path, Disk disk) throws IOException {
    if (disk.isRealFolder(path)) {
      for (Path inside : disk.list(path)) {
        removeAll(inside, disk);
      }
    }
    disk.delete(path);
  }

  /** A path as its reader knows it: where it is of an area, the folder that this is in. */
  static String outside(String path) {
    Path known = Path.of(path);
    for (Path part = known; part != null; part = part.getParent()) {
      if (part.getFileName() != null && mayBeOurs(part)) {
        known = part.getParent() == null ? Path.of(".") : part.getParent();
      }
    }
    return known.toString();
  }

  Path folder() {
    return folder;
  }

  /** Removes it with all that is in it, unless an exchange could be neither done nor undone. */
  @Override
  public void close() throws IOException {
    try (held) {
      if (!Exchange.isOpen(folder, disk)) {
        remove(folder, disk);
      }
    }
  }
}
