package org.precis.golden;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/** The standard template's words in a language. */
public final class WordsFile {

  private WordsFile() {}

  /** Those of the tag itself, or else of its language. */
  public static Properties of(String tag) {
    Path folder = Path.of("templates/standard");
    Path own = folder.resolve("words_" + tag + ".properties");
    Path file =
        Files.exists(own)
            ? own
            : folder.resolve("words_" + tag.replaceAll("-.*", "") + ".properties");
    Properties words = new Properties();
    try (Reader reader = Files.newBufferedReader(file)) {
      words.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return words;
  }
}
