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
 * @param templates the folders of further templates, each {@code <name>/briefing.html} and what
 *     goes with it, or {@code <name>/extends.txt} and what differs from the template it names; of
 *     two templates of one name that in the earlier folder is used, but nothing takes the place of
 *     a bundled one
 * @param home the folder with the templates that come with the engine; if empty, they are taken
 *     from the class path
 * @param fonts the faces that text may be set in
 * @param credentials for databases that the pack asks
 * @param directory the folder where one works, above which nothing is looked for
 */
public record Workspace(
    List<Path> templates,
    Optional<Path> home,
    Fonts fonts,
    Credentials credentials,
    Optional<Path> directory) {

  /** What the name of a template may be, as a regular expression. */
  public static final String TEMPLATE_NAME = "[a-zA-Z0-9][a-zA-Z0-9_-]*";

  /** The templates that come with the engine: nothing of the same name takes their place. */
  private static final Set<String> BUNDLED = Set.of("bulletin", "one-page", "standard");

  private static final String TEMPLATES = "templates";
  private static final String PAGE = "briefing.html";

  public Workspace {
    templates = List.copyOf(templates);
  }

  /** With all templates in one folder. */
  public Workspace(Path templates, Fonts fonts) {
    this(List.of(), Optional.of(templates), fonts, Credentials.NONE, Optional.empty());
  }

  /** What comes with the engine, from the class path: its templates and its fonts. */
  public static Workspace bundled() {
    return new Workspace(
        List.of(), Optional.empty(), Fonts.bundled(), Credentials.NONE, Optional.empty());
  }

  /**
   * What is at hand: the templates of the folder where one works, and those of the engine.
   *
   * @param home the engine's folder
   */
  public static Workspace of(Path directory, Path home) {
    Path here = directory.resolve(TEMPLATES);
    Path bundled = home.resolve(TEMPLATES);
    List<Path> templates = isSame(here, bundled) ? List.of() : List.of(here);
    return new Workspace(
        templates,
        Optional.of(bundled),
        Fonts.bundled(),
        Credentials.NONE,
        Optional.of(directory.toAbsolutePath()));
  }

  /** Whether one works where the engine lies, however the two are written. */
  private static boolean isSame(Path here, Path bundled) {
    try {
      return Files.exists(here) && Files.exists(bundled) && Files.isSameFile(here, bundled);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The same with these credentials. */
  public Workspace with(Credentials other) {
    return new Workspace(templates, home, fonts, other, directory);
  }

  /** The same with the templates in a folder, before those it has. */
  public Workspace withTemplates(Path folder) {
    List<Path> all = Stream.concat(Stream.of(folder), templates.stream()).toList();
    return new Workspace(all, home, fonts, credentials, directory);
  }

  /** The files of the template of this name and of those that it extends, if there is one. */
  public Optional<TemplateFiles> template(String name) {
    return template(name, List.of());
  }

  /**
   * @param above the templates that extend it
   */
  private Optional<TemplateFiles> template(String name, List<String> above) {
    return own(name)
        .map(files -> files.base().map(base -> extended(files, name, base, above)).orElse(files));
  }

  private TemplateFiles extended(
      TemplateFiles files, String name, String base, List<String> above) {
    List<String> all = Stream.concat(above.stream(), Stream.of(name)).toList();
    Optional<TemplateFiles> found = all.contains(base) ? Optional.empty() : template(base, all);
    return found.map(other -> files.over(other, base)).orElseGet(() -> files.without(base));
  }

  private Optional<TemplateFiles> own(String name) {
    if (!name.matches(TEMPLATE_NAME)) {
      return Optional.empty();
    }
    if (isBundled(name) && home.isEmpty()) {
      return Optional.of(TemplateFiles.bundled(name));
    }
    Stream<Path> folders = isBundled(name) ? home.stream() : folders();
    return named(name, folders).findFirst().map(TemplateFiles::in);
  }

  private Stream<Path> folders() {
    return Stream.concat(templates.stream(), home.stream());
  }

  /** Whether there is a folder where a template of this name would be. */
  public boolean hasFolder(String name) {
    return name.matches(TEMPLATE_NAME)
        && folders().anyMatch(folder -> Files.isDirectory(folder.resolve(name)));
  }

  /** Whether a template of this name comes with the engine. */
  public boolean isBundled(String name) {
    return BUNDLED.contains(name);
  }

  /** The folder that is passed over because a bundled template has its name. */
  public Optional<Path> shadowed(String name) {
    return isBundled(name) ? named(name, templates.stream()).findFirst() : Optional.empty();
  }

  private static Stream<Path> named(String name, Stream<Path> folders) {
    return folders.map(folder -> folder.resolve(name)).filter(Workspace::isTemplate);
  }

  /** The names of all templates, in order. */
  public List<String> templateNames() {
    Stream<String> own = home.isEmpty() ? BUNDLED.stream() : Stream.empty();
    return Stream.concat(own, folders().flatMap(Workspace::names)).distinct().sorted().toList();
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
    return Files.exists(folder.resolve(PAGE))
        || Files.exists(folder.resolve(TemplateFiles.EXTENDS));
  }
}
