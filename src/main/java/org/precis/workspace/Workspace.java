package org.precis.workspace;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * What a briefing is made with, besides its pack.
 *
 * @param templates the folder that holds {@code <name>/briefing.html} and what goes with it
 * @param fonts the faces that text may be set in
 * @param credentials for databases that the pack asks
 */
public record Workspace(Path templates, Fonts fonts, Credentials credentials) {

  private static final String TEMPLATES = "templates";

  public Workspace(Path templates, Fonts fonts) {
    this(templates, fonts, Credentials.NONE);
  }

  /**
   * What is at hand: the templates of the folder where one works, where it has some, and else those
   * that the engine brings along.
   *
   * @param home the engine's folder
   */
  public static Workspace of(Path directory, Path home) {
    Path own = directory.resolve(TEMPLATES);
    Path templates = holdsTemplate(own) ? own : home.resolve(TEMPLATES);
    return new Workspace(templates, Fonts.bundled());
  }

  public Workspace with(Credentials other) {
    return new Workspace(templates, fonts, other);
  }

  /** Whether there is a template of this name. */
  public boolean hasTemplate(String name) {
    return name.matches("[a-zA-Z0-9][a-zA-Z0-9_-]*")
        && Files.exists(templates.resolve(name).resolve("briefing.html"));
  }

  private static boolean holdsTemplate(Path folder) {
    if (!Files.isDirectory(folder)) {
      return false;
    }
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.anyMatch(entry -> Files.exists(entry.resolve("briefing.html")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
