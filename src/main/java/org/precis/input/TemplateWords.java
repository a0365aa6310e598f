package org.precis.input;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.precis.workspace.Workspace;

/** The words of a template in each language that it speaks, as a pack may say them otherwise. */
final class TemplateWords {

  private static final Pattern WORDS_FILE = Pattern.compile("words_(.+)\\.properties");

  private final Optional<Path> folder;
  private final Map<String, Map<String, String>> byTag = new LinkedHashMap<>();

  TemplateWords(Workspace workspace, String template) {
    this.folder = workspace.template(template);
  }

  /** The tags of the languages, in order. */
  List<String> tags() {
    if (folder.isEmpty()) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder.get())) {
      return files
          .map(file -> WORDS_FILE.matcher(file.getFileName().toString()))
          .filter(Matcher::matches)
          .map(matcher -> matcher.group(1))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether one of the words files is for a language. */
  boolean speaks(String language) {
    return tags().stream().anyMatch(tag -> isFor(tag, language));
  }

  /** The words for a language by their keys; none where no file is for it or can be read. */
  Map<String, String> in(String language) {
    return byTag.computeIfAbsent(language, this::read);
  }

  private static boolean isFor(String tag, String language) {
    return (language + "-").startsWith(tag + "-");
  }

  private Map<String, String> read(String language) {
    return tags().stream()
        .filter(tag -> isFor(tag, language))
        .reduce((one, other) -> one.length() > other.length() ? one : other)
        .map(tag -> properties(folder.orElseThrow().resolve("words_" + tag + ".properties")))
        .orElse(Map.of());
  }

  private static Map<String, String> properties(Path file) {
    Properties properties = new Properties();
    try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      properties.load(in);
    } catch (IllegalArgumentException | IOException unreadable) {
      return Map.of(); // which is told where the template is used
    }
    Map<String, String> words = new TreeMap<>();
    properties.forEach((key, word) -> words.put((String) key, (String) word));
    return words;
  }
}
