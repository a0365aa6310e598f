package org.precis.input;

import java.nio.file.Path;

/**
 * A data pack: a folder with a {@code briefing.yaml}, or a {@code briefing.json} file.
 *
 * @param path the folder or file
 * @param name the path as the user typed it, which file names in diagnostics begin with
 * @param place the folder that is under the same {@link House} as this; as a rule, its own
 */
public record Pack(Path path, String name, Path place) {

  public Pack {
    name = trimmed(name);
  }

  public Pack(Path path, String name) {
    this(path, name, path);
  }

  public static Pack of(Path path) {
    return new Pack(path, path.toString());
  }

  private static String trimmed(String name) {
    String text = name;
    while (text.length() > 1 && text.endsWith("/")) {
      text = text.substring(0, text.length() - 1);
    }
    return text;
  }
}
