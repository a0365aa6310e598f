package org.precis.model;

import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One dated issue of a briefing, in one language, checked: every id that is named exists, every
 * unit that is added agrees, every date can be.
 *
 * <p>Texts may hold {@code {{id}}} references, all of which resolve; see {@link Reference}.
 *
 * @param summary the main points, Markdown, or ""
 * @param sections titles and leads of the sections
 * @param ownSections those that only this briefing has, in the order written
 * @param sources in the order written: their numbers in the document
 * @param template name of a folder of templates
 * @param figures the charts that the author asks for, perhaps none; empty where the author leaves
 *     them to the engine
 * @param fonts those that the pack brings along, in the order in which they are asked
 * @param style how it looks where that is not as the template has it
 * @param quality Markdown, or ""
 * @param dimensions what cases and statistics are classed by, in the order declared
 * @param names values of dimensions to what stands for them in ids, where that is not the value
 *     itself: in all languages of a pack the ids are the same
 * @param words words of the template that the pack says otherwise, by their keys
 * @param units the plural forms of units in the language, by the words of each: {@code people} has
 *     {@code one: person}
 * @param glossary term to meaning (Markdown), in the order written
 * @param previous the edition that this one is compared with
 * @param slice what a burst briefing is about
 * @param parameters that the pack was built with, in the order declared
 */
public record Edition(
    Masthead masthead,
    String summary,
    SectionTexts sections,
    List<Section> ownSections,
    List<Source> sources,
    List<Group> groups,
    List<Statistic> statistics,
    List<Measure> measures,
    List<Case> cases,
    List<Table> tables,
    Optional<List<FigureSpec>> figures,
    List<NotAdded> notAdded,
    List<Correction> corrections,
    List<Dimension> dimensions,
    Map<String, String> names,
    Map<String, String> words,
    Map<String, Map<String, String>> units,
    Map<String, String> glossary,
    String quality,
    String template,
    List<FontFile> fonts,
    Style style,
    Limits limits,
    Optional<Edition> previous,
    Optional<Slice> slice,
    List<Parameter> parameters) {

  public Edition {
    ownSections = List.copyOf(ownSections);
    sources = List.copyOf(sources);
    groups = List.copyOf(groups);
    statistics = List.copyOf(statistics);
    measures = List.copyOf(measures);
    cases = List.copyOf(cases);
    tables = List.copyOf(tables);
    figures = figures.map(List::copyOf);
    notAdded = List.copyOf(notAdded);
    corrections = List.copyOf(corrections);
    dimensions = List.copyOf(dimensions);
    fonts = List.copyOf(fonts);
    // an earlier edition gives numbers, and no look
    previous = previous.map(Edition::plain);
    parameters = List.copyOf(parameters);
    names = Collections.unmodifiableMap(new LinkedHashMap<>(names));
    words = Collections.unmodifiableMap(new LinkedHashMap<>(words));
    units = Collections.unmodifiableMap(new LinkedHashMap<>(units));
    glossary = Collections.unmodifiableMap(new LinkedHashMap<>(glossary));
  }

  public Optional<Statistic> statistic(String id) {
    return statistics.stream().filter(statistic -> statistic.id().equals(id)).findFirst();
  }

  public Optional<Group> group(String id) {
    return groups.stream().filter(group -> group.id().equals(id)).findFirst();
  }

  public Optional<Measure> measure(String id) {
    return measures.stream().filter(measure -> measure.id().equals(id)).findFirst();
  }

  /** In how many cases a measure is stated. */
  public int stated(Measure measure) {
    int stated = 0;
    for (Case one : cases) {
      stated += one.quantity(measure.id()).stated() ? 1 : 0;
    }
    return stated;
  }

  /** The measures that most cases state first; those that equally many state, in their order. */
  public List<Measure> measuresByCoverage() {
    return measures.stream()
        .sorted(Comparator.<Measure>comparingInt(this::stated).reversed())
        .toList();
  }

  public Optional<Dimension> dimension(String id) {
    return dimensions.stream().filter(dimension -> dimension.id().equals(id)).findFirst();
  }

  public Optional<Parameter> parameter(String id) {
    return parameters.stream().filter(parameter -> parameter.id().equals(id)).findFirst();
  }

  private Edition plain() {
    return style.isNone() ? this : with(fonts, Style.NONE);
  }

  /** The same edition with other fonts and another style. */
  public Edition with(List<FontFile> others, Style another) {
    return with(statistics, cases, tables, others, another);
  }

  /** The same edition with other statistics. */
  public Edition withStatistics(List<Statistic> others) {
    return withNumbers(others, cases, tables);
  }

  /** The same edition with other numbers. */
  public Edition withNumbers(List<Statistic> counts, List<Case> events, List<Table> grids) {
    return with(counts, events, grids, fonts, style);
  }

  private Edition with(
      List<Statistic> counts,
      List<Case> events,
      List<Table> grids,
      List<FontFile> faces,
      Style look) {
    return new Edition(
        masthead,
        summary,
        sections,
        ownSections,
        sources,
        groups,
        counts,
        measures,
        events,
        grids,
        figures,
        notAdded,
        corrections,
        dimensions,
        names,
        words,
        units,
        glossary,
        quality,
        template,
        faces,
        look,
        limits,
        previous,
        slice,
        parameters);
  }
}
