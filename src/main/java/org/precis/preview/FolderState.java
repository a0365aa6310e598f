package org.precis.preview;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collection;
import java.util.EnumSet;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What files and folders look like from outside at one moment. Two states differ if a file was
 * saved in between, whether in place or by renaming another, removed or added, or if its folder was
 * deleted and made again. Watching by looking needs nothing of the operating system, loses no event
 * and holds no handle.
 *
 * @param files of each file and folder its size, time and identity
 */
record FolderState(SortedMap<Path, String> files) {

  /** Far more than a pack has: whoever previews a home folder is not kept waiting. */
  private static final int MOST = 20_000;

  private static final int DEEPEST = 12;

  static final FolderState NOTHING = new FolderState(new TreeMap<>());

  /**
   * The state of these files and of all that is in these folders; what is not there has none.
   * Hidden files in a folder are passed over: editors keep theirs beside what is edited, and a save
   * by way of one would be seen twice.
   */
  static FolderState of(Collection<Path> places) {
    SortedMap<Path, String> files = new TreeMap<>();
    for (Path place : places) {
      try {
        Files.walkFileTree(
            place, EnumSet.noneOf(FileVisitOption.class), DEEPEST, into(files, place));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return new FolderState(files);
  }

  /** The state of both. */
  FolderState and(FolderState other) {
    SortedMap<Path, String> both = new TreeMap<>(files);
    both.putAll(other.files);
    return new FolderState(both);
  }

  private static SimpleFileVisitor<Path> into(SortedMap<Path, String> files, Path place) {
    return new SimpleFileVisitor<>() {

      @Override
      public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        if (isHidden(folder)) {
          return FileVisitResult.SKIP_SUBTREE;
        }
        files.put(folder, String.valueOf(attributes.fileKey()));
        return FileVisitResult.CONTINUE;
      }

      private boolean isHidden(Path path) {
        return !path.equals(place) && path.getFileName().toString().startsWith(".");
      }

      @Override
      public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        if (isHidden(file)) {
          return FileVisitResult.CONTINUE;
        }
        files.put(
            file,
            attributes.size() + " " + attributes.lastModifiedTime() + " " + attributes.fileKey());
        return files.size() < MOST ? FileVisitResult.CONTINUE : FileVisitResult.TERMINATE;
      }

      /** It is gone, or may not be read, which the engine says better. */
      @Override
      public FileVisitResult visitFileFailed(Path file, IOException e) {
        return FileVisitResult.CONTINUE;
      }

      @Override
      public FileVisitResult postVisitDirectory(Path folder, IOException e) {
        return FileVisitResult.CONTINUE;
      }
    };
  }
}
