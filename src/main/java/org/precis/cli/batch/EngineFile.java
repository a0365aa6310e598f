package org.precis.cli.batch;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Optional;

/**
 * The jar of the engine. In a clone it is built anew whenever the code changes, with the same
 * version number: what was made before that is not up to date. The jar of a release has a fixed
 * time in the past.
 */
final class EngineFile {

  private EngineFile() {}

  /** Whether the engine was built after a file was written. */
  static boolean isNewerThan(Path file) {
    try {
      FileTime written = Files.getLastModifiedTime(file);
      return time().filter(built -> built.compareTo(written) > 0).isPresent();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Has a file that is found to be as this engine makes it count as written by it. */
  static void confirm(Path file) throws IOException {
    if (isNewerThan(file)) {
      Files.setLastModifiedTime(file, time().orElseThrow());
    }
  }

  /** Empty if the engine is not the jar that the class path begins with, as in tests. */
  private static Optional<FileTime> time() throws IOException {
    String path = System.getProperty("java.class.path");
    Path first = Path.of(path.split(File.pathSeparator, 2)[0]);
    return Files.isRegularFile(first)
        ? Optional.of(Files.getLastModifiedTime(first))
        : Optional.empty();
  }
}
