package org.precis.input;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.precis.diagnostic.Fault;
import org.precis.input.field.Fields;
import org.precis.input.file.Place;
import org.precis.input.tree.Node;

/**
 * Checks that a template has words for the languages of a pack, where the pack names them; whether
 * the words are in the script that is asked for is seen when they are read.
 */
record SpokenLanguages(String template, Path folder) {

  private static final Pattern WORDS_FILE = Pattern.compile("words_(.+)\\.properties");

  /** Reports each language of the briefing that the template does not speak. */
  void check(List<String> languages, Fields briefing) {
    List<String> known = known();
    for (String language : languages) {
      if (known.stream().noneMatch(tag -> (language + "-").startsWith(tag + "-"))) {
        Place place = place(language, briefing);
        String all = String.join(", ", known);
        briefing
            .reading()
            .report()
            .add(Fault.TEMPLATE_LANGUAGE, place, template, language, all, language);
      }
    }
  }

  private static Place place(String language, Fields briefing) {
    return Stream.of("language", "languages")
        .flatMap(key -> briefing.scalars(key).stream())
        .filter(tag -> tag.text().strip().equals(language))
        .map(Node.Scalar::place)
        .findFirst()
        .orElse(briefing.place());
  }

  private List<String> known() {
    try (Stream<Path> files = Files.list(folder)) {
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
}
