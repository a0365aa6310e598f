package org.precis.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What an author writes of an edition as a whole, beside its numbers. Absent texts are "".
 *
 * @param summary the main points, Markdown
 * @param sections titles and leads of the sections
 * @param ownSections those that only this briefing has, in the order written
 * @param glossary term to meaning (Markdown), in the order written
 * @param quality Markdown
 */
public record EditionTexts(
    String summary,
    SectionTexts sections,
    List<Section> ownSections,
    List<NotAdded> notAdded,
    List<Correction> corrections,
    Map<String, String> glossary,
    String quality) {

  public static final EditionTexts NONE =
      new EditionTexts("", SectionTexts.NONE, List.of(), List.of(), List.of(), Map.of(), "");

  public EditionTexts {
    ownSections = List.copyOf(ownSections);
    notAdded = List.copyOf(notAdded);
    corrections = List.copyOf(corrections);
    glossary = Collections.unmodifiableMap(new LinkedHashMap<>(glossary));
  }
}
