package org.precis.distribute;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.Path;
import org.precis.cli.terminal.WrongUsageException;

/** Finds packs by name alone: none of them is opened. */
final class PackPaths {

  /** The file that makes a folder a pack. */
  static final String BRIEFING = "briefing.yaml";

  private PackPaths() {}

  /**
   * The packs that paths and patterns name: folders, and files of type {@code .json}. Of what a
   * pattern matches, hidden names and those that begin with an underscore are passed over.
   */
  static List<String> matching(List<String> patterns, Configuration hadoop) throws IOException {
    List<String> paths = new ArrayList<>();
    for (String pattern : patterns) {
      Path path = new Path(pattern);
      FileStatus[] found = path.getFileSystem(hadoop).globStatus(path);
      if (found == null || found.length == 0) {
        throw new WrongUsageException("no pack matches '" + pattern + "'");
      }
      for (FileStatus one : found) {
        if (isPack(one)) {
          paths.add(pack(one.getPath()).toString());
        }
      }
    }
    return paths;
  }

  private static boolean isPack(FileStatus found) {
    String name = found.getPath().getName();
    return !name.startsWith(".")
        && !name.startsWith("_")
        && (found.isDirectory() || name.equals(BRIEFING) || isMachineForm(found.getPath()));
  }

  /** A folder may be named by the file that makes it a pack. */
  private static Path pack(Path path) {
    return path.getName().equals(BRIEFING) ? path.getParent() : path;
  }

  /** Whether a path names the machine form of a briefing. */
  static boolean isMachineForm(Path path) {
    return path.getName().toLowerCase(Locale.ROOT).endsWith(".json");
  }
}
