package org.precis.publish;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The file system, as far as finished files are put in place. Each method is one step that may
 * fail, so that a test can let each of them fail.
 */
class Disk {

  /** What a file is known by: another file, or other bytes under its name, have another. */
  record State(long size, Object time, Object key) {}

  /** A file that no other process can hold meanwhile; given back when closed or when we end. */
  static final class Held implements AutoCloseable {

    private final FileChannel channel;
    private final boolean locked;

    private Held(FileChannel channel, boolean locked) {
      this.channel = channel;
      this.locked = locked;
    }

    /** Whether the file system knows locks, so that nobody else can have got hold of it. */
    boolean isLocked() {
      return locked;
    }

    @Override
    public void close() {
      try {
        channel.close();
      } catch (IOException e) {
        // The system closes it with the process at the latest.
      }
    }
  }

  FileChannel open(Path path, OpenOption... how) throws IOException {
    return FileChannel.open(path, how);
  }

  boolean exists(Path path) {
    return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
  }

  boolean isFolder(Path path) {
    return Files.isDirectory(path);
  }

  /** Whether it is a folder itself, and no link to one. */
  boolean isRealFolder(Path path) {
    return Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
  }

  /** The state of a regular file; empty where it is none, or a link to one. */
  Optional<State> state(Path path) throws IOException {
    try {
      BasicFileAttributes now =
          Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
      return now.isRegularFile()
          ? Optional.of(new State(now.size(), now.lastModifiedTime(), now.fileKey()))
          : Optional.empty();
    } catch (NoSuchFileException e) {
      return Optional.empty();
    }
  }

  byte[] read(Path file) throws IOException {
    return Files.readAllBytes(file);
  }

  /** What is in a folder, by name; nothing where there is none. */
  List<Path> list(Path folder) throws IOException {
    try (Stream<Path> inside = Files.list(folder)) {
      return inside.sorted().toList();
    } catch (NoSuchFileException e) {
      return List.of();
    }
  }

  /** Makes a folder, and says whether there was none. */
  boolean makeFolder(Path folder) throws IOException {
    try {
      Files.createDirectory(folder);
      return true;
    } catch (FileAlreadyExistsException e) {
      return false;
    }
  }

  void makeFolders(Path folder) throws IOException {
    Files.createDirectories(folder);
  }

  void makeEmpty(Path file) throws IOException {
    try {
      Files.createFile(file);
    } catch (FileAlreadyExistsException e) {
      // As good as made.
    }
  }

  void write(Path file, byte[] bytes) throws IOException {
    try (FileChannel channel =
        open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      ByteBuffer rest = ByteBuffer.wrap(bytes);
      while (rest.hasRemaining()) {
        channel.write(rest);
      }
    }
  }

  /** Makes the bytes of a file last through a power cut. */
  void force(Path file) throws IOException {
    try (FileChannel channel = open(file, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
  }

  /** Makes the names in a folder last through a power cut. */
  void forceFolder(Path folder) throws IOException {
    FileChannel channel;
    try {
      channel = open(folder, StandardOpenOption.READ);
    } catch (IOException e) {
      // Windows opens no folders, and needs none to be synced.
      return;
    }
    try (channel) {
      channel.force(true);
    }
  }

  /** Gives a file a second name, or copies it where the file system knows no second names. */
  void keep(Path file, Path second) throws IOException {
    try {
      Files.createLink(second, file);
    } catch (IOException | UnsupportedOperationException e) {
      Files.copy(file, second, StandardCopyOption.COPY_ATTRIBUTES, LinkOption.NOFOLLOW_LINKS);
      force(second);
    }
  }

  void move(Path from, Path to) throws IOException {
    Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  void delete(Path path) throws IOException {
    Files.deleteIfExists(path);
  }

  /** Gets hold of a file; empty where another holds it, or where it is another file by now. */
  Optional<Held> hold(Path file) throws IOException {
    Object before = key(file);
    FileChannel channel = open(file, StandardOpenOption.WRITE);
    boolean got = false;
    try {
      Lock lock = lock(channel);
      // Its last holder may have removed it before we got it, and another made it anew.
      got = lock != Lock.TAKEN && Objects.equals(before, key(file));
      return got ? Optional.of(new Held(channel, lock == Lock.OURS)) : Optional.empty();
    } finally {
      if (!got) {
        channel.close();
      }
    }
  }

  private enum Lock {
    OURS,
    TAKEN,
    /** The file system knows no locks. */
    UNKNOWN
  }

  private static Lock lock(FileChannel channel) {
    try {
      return channel.tryLock() == null ? Lock.TAKEN : Lock.OURS;
    } catch (OverlappingFileLockException e) {
      return Lock.TAKEN;
    } catch (IOException e) {
      return Lock.UNKNOWN;
    }
  }

  private static Object key(Path file) throws IOException {
    return Files.readAttributes(file, BasicFileAttributes.class).fileKey();
  }
}
