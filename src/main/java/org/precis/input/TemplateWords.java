package org.precis.input;

import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import org.precis.workspace.TemplateFiles;

/** The words of a template in each language that it speaks, as a pack may say them otherwise. */
final class TemplateWords {

  private final Optional<TemplateFiles> files;
  private final Map<String, Map<String, String>> byLanguage = new LinkedHashMap<>();

  /** The words in the files of a template; none where there is no such template. */
  TemplateWords(Optional<TemplateFiles> files) {
    this.files = files;
  }

  /** The tags of the languages, in order. */
  List<String> tags() {
    return TemplateFiles.languages(names());
  }

  /** Whether one of the words files is for a language. */
  boolean speaks(String language) {
    return TemplateFiles.tagFor(language, names()).isPresent();
  }

  /** The words for a language by their keys; none where no file is for it or can be read. */
  Map<String, String> in(String language) {
    return byLanguage.computeIfAbsent(language, this::read);
  }

  private Map<String, String> read(String language) {
    return TemplateFiles.tagFor(language, names())
        .flatMap(tag -> files.orElseThrow().bytes(TemplateFiles.wordsFile(tag)))
        .map(TemplateWords::properties)
        .orElse(Map.of()); // too large, which is reported where the template is used
  }

  private Set<String> names() {
    return files.map(TemplateFiles::names).orElse(Set.of());
  }

  private static Map<String, String> properties(byte[] file) {
    Properties properties = new Properties();
    try {
      CharBuffer text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file));
      properties.load(new StringReader(text.toString()));
    } catch (IllegalArgumentException | IOException unreadable) {
      return Map.of(); // reported there too
    }
    Map<String, String> words = new TreeMap<>();
    properties.forEach((key, word) -> words.put((String) key, (String) word));
    return words;
  }
}
