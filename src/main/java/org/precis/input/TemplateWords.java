package org.precis.input;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import org.precis.workspace.TemplateFiles;
import org.precis.workspace.Workspace;

/** The words of a template in each language that it speaks, as a pack may say them otherwise. */
final class TemplateWords {

  private final SortedMap<String, Path> files;
  private final Map<String, Map<String, String>> byLanguage = new LinkedHashMap<>();

  TemplateWords(Workspace workspace, String template) {
    this.files = workspace.template(template).map(TemplateFiles::in).orElseGet(TreeMap::new);
  }

  /** The tags of the languages, in order. */
  List<String> tags() {
    return TemplateFiles.languages(files.keySet());
  }

  /** Whether one of the words files is for a language. */
  boolean speaks(String language) {
    return TemplateFiles.tagFor(language, files.keySet()).isPresent();
  }

  /** The words for a language by their keys; none where no file is for it or can be read. */
  Map<String, String> in(String language) {
    return byLanguage.computeIfAbsent(language, this::read);
  }

  private Map<String, String> read(String language) {
    return TemplateFiles.tagFor(language, files.keySet())
        .map(tag -> properties(files.get(TemplateFiles.wordsFile(tag))))
        .orElse(Map.of());
  }

  private static Map<String, String> properties(Path file) {
    Properties properties = new Properties();
    try {
      if (Files.size(file) > TemplateFiles.MOST_BYTES) {
        return Map.of(); // which is reported where the template is used
      }
      properties.load(new StringReader(Files.readString(file)));
    } catch (IllegalArgumentException | IOException unreadable) {
      return Map.of(); // so is this
    }
    Map<String, String> words = new TreeMap<>();
    properties.forEach((key, word) -> words.put((String) key, (String) word));
    return words;
  }
}
