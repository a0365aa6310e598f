package org.precis.workspace;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a briefing is made with, besides its pack.
 *
 * @param templates the folders that hold {@code <name>/briefing.html} and what goes with it, the
 *     engine's own last; of two templates of one name the one in the earlier folder is used, unless
 *     the name is of a bundled one
 * @param fonts the faces that text may be set in
 * @param credentials for databases that the pack asks
 */
public record Workspace(List<Path> templates, Fonts fonts, Credentials credentials) {

  /** What the name of a template may be, as a regular expression. */
  public static final String TEMPLATE_NAME = "[a-zA-Z0-9][a-zA-Z0-9_-]*";

  /** The templates that come with the engine: nothing of the same name takes their place. */
  private static final Set<String> BUNDLED = Set.of("standard");

  private static final String TEMPLATES = "templates";
  private static final String PAGE = "briefing.html";

  public Workspace {
    templates = List.copyOf(templates);
  }

  public Workspace(Path templates, Fonts fonts) {
    this(List.of(templates), fonts, Credentials.NONE);
  }

  /**
   * What is at hand: the templates of the folder where one works, then those that the engine brings
   * along.
   *
   * @param home the engine's folder
   */
  public static Workspace of(Path directory, Path home) {
    Path here = directory.resolve(TEMPLATES);
    Path bundled = home.resolve(TEMPLATES);
    List<Path> templates = isSame(here, bundled) ? List.of(here) : List.of(here, bundled);
    return new Workspace(templates, Fonts.bundled(), Credentials.NONE);
  }

  /** Whether one works where the engine lies, however the two are written. */
  private static boolean isSame(Path here, Path bundled) {
    try {
      return Files.exists(here) && Files.exists(bundled) && Files.isSameFile(here, bundled);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public Workspace with(Credentials other) {
    return new Workspace(templates, fonts, other);
  }

  /** The folder of the template of this name, where there is one. */
  public Optional<Path> template(String name) {
    if (!name.matches(TEMPLATE_NAME)) {
      return Optional.empty();
    }
    List<Path> folders =
        isBundled(name) ? templates.subList(templates.size() - 1, templates.size()) : templates;
    return named(name, folders).findFirst();
  }

  /** Whether a template of this name comes with the engine. */
  public boolean isBundled(String name) {
    return BUNDLED.contains(name);
  }

  /** The folder that is passed over because a bundled template has its name. */
  public Optional<Path> shadowed(String name) {
    return isBundled(name)
        ? named(name, templates.subList(0, templates.size() - 1)).findFirst()
        : Optional.empty();
  }

  private static Stream<Path> named(String name, List<Path> folders) {
    return folders.stream().map(folder -> folder.resolve(name)).filter(Workspace::isTemplate);
  }

  /** The names of all templates, in order. */
  public List<String> templateNames() {
    return templates.stream().flatMap(Workspace::names).distinct().sorted().toList();
  }

  private static Stream<String> names(Path folder) {
    if (!Files.isDirectory(folder)) {
      return Stream.empty();
    }
    try (Stream<Path> entries = Files.list(folder)) {
      return entries
          .filter(Workspace::isTemplate)
          .map(entry -> entry.getFileName().toString())
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isTemplate(Path folder) {
    return Files.exists(folder.resolve(PAGE));
  }
}
