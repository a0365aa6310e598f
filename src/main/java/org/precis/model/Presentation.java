package org.precis.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How an edition is shown: its look, its charts and the words that it prints for itself.
 *
 * @param template name of a folder of templates
 * @param fonts those that the pack brings along, in the order in which they are asked
 * @param style how it looks where that is not as the template has it
 * @param figures the charts that the author asks for, perhaps none; empty where the author leaves
 *     them to the engine
 * @param words words of the template that the pack says otherwise, by their keys
 * @param units the plural forms of units in the language, by the words of each: {@code people} has
 *     {@code one: person}
 */
public record Presentation(
    String template,
    List<FontFile> fonts,
    Style style,
    Optional<List<FigureSpec>> figures,
    Map<String, String> words,
    Map<String, Map<String, String>> units,
    Limits limits) {

  public Presentation {
    fonts = List.copyOf(fonts);
    figures = figures.map(List::copyOf);
    words = Collections.unmodifiableMap(new LinkedHashMap<>(words));
    units = Collections.unmodifiableMap(new LinkedHashMap<>(units));
  }

  /** One with the template's own look and charts. */
  public static Presentation plain(String template, Map<String, Map<String, String>> units) {
    return new Presentation(
        template, List.of(), Style.NONE, Optional.empty(), Map.of(), units, Limits.DEFAULT);
  }

  /** The same with other fonts and another style. */
  public Presentation with(List<FontFile> others, Style another) {
    return new Presentation(template, others, another, figures, words, units, limits);
  }
}
