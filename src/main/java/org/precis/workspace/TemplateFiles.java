package org.precis.workspace;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The files of a template's folder, and which of them has the words of a language. */
public final class TemplateFiles {

  /** The greatest size of a file, in bytes; a larger one is not read. */
  public static final long MOST_BYTES = 8L << 20;

  private static final Pattern WORDS = Pattern.compile("words_(.+)\\.properties");

  private TemplateFiles() {}

  /** The regular files of a folder by name; none if there is no folder. */
  public static SortedMap<String, Path> in(Path folder) {
    SortedMap<String, Path> files = new TreeMap<>();
    try (Stream<Path> paths = Files.list(folder)) {
      paths
          .filter(Files::isRegularFile)
          .forEach(file -> files.put(file.getFileName().toString(), file));
      return files;
    } catch (NoSuchFileException e) {
      return files;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The name of the file with the words for a language tag. */
  public static String wordsFile(String tag) {
    return "words_" + tag + ".properties";
  }

  /** The tags of the languages that files have words for, in order. */
  public static List<String> languages(Set<String> files) {
    return files.stream()
        .map(WORDS::matcher)
        .filter(Matcher::matches)
        .map(matcher -> matcher.group(1))
        .sorted()
        .toList();
  }

  /** The tag whose words serve a language: its own, or a more general one (RFC 4647, 3.4). */
  public static Optional<String> tagFor(String language, Set<String> files) {
    String tag = language;
    while (tag.contains("-") && !files.contains(wordsFile(tag))) {
      tag = tag.substring(0, tag.lastIndexOf('-'));
    }
    return Optional.of(tag).filter(found -> files.contains(wordsFile(found)));
  }
}
