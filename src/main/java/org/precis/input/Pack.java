package org.precis.input;

import java.nio.file.Path;

/**
 * A data pack: a folder that holds {@code briefing.yaml}, or a {@code briefing.json} file.
 *
 * @param path where it lies
 * @param name the path as its author typed it; stands before the file names of diagnostics
 */
public record Pack(Path path, String name) {

  public Pack {
    name = trimmed(name);
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
