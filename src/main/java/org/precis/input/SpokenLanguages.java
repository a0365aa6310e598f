package org.precis.input;

import java.util.List;
import java.util.stream.Stream;
import org.precis.diagnostic.Fault;
import org.precis.input.field.Fields;
import org.precis.input.file.Place;
import org.precis.input.tree.Node;

/**
 * Checks that a template has words for the languages of a pack, where the pack names them; whether
 * the words are in the script that is asked for is seen when they are read.
 */
record SpokenLanguages(String template, TemplateWords words) {

  /** Reports each language of the briefing that the template does not speak. */
  void check(List<String> languages, Fields briefing) {
    for (String language : languages) {
      if (!words.speaks(language)) {
        Place place = place(language, briefing);
        String all = String.join(", ", words.tags());
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
}
