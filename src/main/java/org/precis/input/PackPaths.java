package org.precis.input;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Optional;
import java.util.Set;

/** Whether files of a pack that come from elsewhere can lie on a disk together. */
final class PackPaths {

  /** Of the name of a file or a folder, in bytes: what all common file systems allow. */
  private static final int MOST_OF_A_NAME = 255;

  /** Of a path, in bytes: leaves room for the folder that it is in. */
  private static final int MOST_OF_A_PATH = 2_000;

  private static final int MOST_SHOWN = 40;

  private PackPaths() {}

  /** What is wrong with the first path that cannot be a file, in words. */
  static Optional<String> flaw(Set<String> paths) {
    return paths.stream().flatMap(path -> flaw(path, paths).stream()).findFirst();
  }

  private static Optional<String> flaw(String path, Set<String> paths) {
    if (path.getBytes(UTF_8).length > MOST_OF_A_PATH) {
      return Optional.of("the path '" + start(path) + "…' in it is too long");
    }
    for (String name : path.split("/")) {
      if (name.getBytes(UTF_8).length > MOST_OF_A_NAME) {
        return Optional.of("the name '" + start(name) + "…' in it is too long");
      }
    }
    for (int end = path.indexOf('/'); end >= 0; end = path.indexOf('/', end + 1)) {
      String folder = path.substring(0, end);
      if (paths.contains(folder)) {
        return Optional.of("'" + folder + "' in it is both a file and a folder");
      }
    }
    return Optional.empty();
  }

  private static String start(String text) {
    return text.substring(0, text.offsetByCodePoints(0, MOST_SHOWN));
  }
}
