package org.precis.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Temporary files: hidden, in the folder of the file that they become, named after it and after the
 * process that writes them. A killed process leaves them behind.
 */
final class Leftovers {

  private static final Pattern NAME = Pattern.compile("\\..+\\.(\\d+)\\.part");

  private Leftovers() {}

  static Path temporary(Path place) {
    long process = ProcessHandle.current().pid();
    return place.resolveSibling("." + place.getFileName() + "." + process + ".part");
  }

  /** Removes, in a folder and all below it, the temporary files of processes that are gone. */
  static void remove(Path folder) throws IOException {
    List<Path> left;
    try (Stream<Path> files = Files.walk(folder)) {
      left = files.filter(Leftovers::isLeft).toList();
    }
    for (Path file : left) {
      Files.deleteIfExists(file);
    }
  }

  private static boolean isLeft(Path file) {
    Matcher name = NAME.matcher(file.getFileName().toString());
    if (!name.matches()) {
      return false;
    }
    long process = Long.parseLong(name.group(1));
    // A file under our own number is of an earlier process, as we have added nothing yet.
    return process == ProcessHandle.current().pid()
        || ProcessHandle.of(process).filter(ProcessHandle::isAlive).isEmpty();
  }
}
