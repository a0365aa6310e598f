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
 * @param sources in the order written: their numbers in the document
 * @param previous the edition that this one is compared with
 */
public record Edition(
    Masthead masthead,
    EditionTexts texts,
    List<Source> sources,
    List<Group> groups,
    List<Statistic> statistics,
    List<Measure> measures,
    List<Case> cases,
    List<Table> tables,
    Classes classes,
    Presentation presentation,
    Optional<Edition> previous,
    Selection selection) {

  /**
   * What cases and statistics are classed by.
   *
   * @param dimensions in the order declared
   * @param names values of dimensions to what stands for them in ids, where that is not the value
   *     itself: in all languages of a pack the ids are the same
   */
  public record Classes(List<Dimension> dimensions, Map<String, String> names) {

    public Classes {
      dimensions = List.copyOf(dimensions);
      names = Collections.unmodifiableMap(new LinkedHashMap<>(names));
    }
  }

  /**
   * What of a pack the edition is built for.
   *
   * @param slice what a burst briefing is about
   * @param parameters in the order declared
   */
  public record Selection(Optional<Slice> slice, List<Parameter> parameters) {

    /** All of the pack. */
    public static final Selection ALL = new Selection(Optional.empty(), List.of());

    public Selection {
      parameters = List.copyOf(parameters);
    }
  }

  public Edition {
    sources = List.copyOf(sources);
    groups = List.copyOf(groups);
    statistics = List.copyOf(statistics);
    measures = List.copyOf(measures);
    cases = List.copyOf(cases);
    tables = List.copyOf(tables);
    // an earlier edition gives numbers, and no look
    previous = previous.map(Edition::plain);
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
    return classes.dimensions().stream().filter(dimension -> dimension.id().equals(id)).findFirst();
  }

  public Optional<Parameter> parameter(String id) {
    return selection.parameters().stream()
        .filter(parameter -> parameter.id().equals(id))
        .findFirst();
  }

  private Edition plain() {
    Presentation plain = presentation.with(presentation.fonts(), Style.NONE);
    return presentation.style().isNone() ? this : with(statistics, cases, tables, plain);
  }

  /** The same edition with other fonts and another style. */
  public Edition with(List<FontFile> fonts, Style style) {
    return with(statistics, cases, tables, presentation.with(fonts, style));
  }

  /** The same edition with other statistics. */
  public Edition withStatistics(List<Statistic> others) {
    return withNumbers(others, cases, tables);
  }

  /** The same edition with other numbers. */
  public Edition withNumbers(List<Statistic> counts, List<Case> events, List<Table> grids) {
    return with(counts, events, grids, presentation);
  }

  private Edition with(
      List<Statistic> counts, List<Case> events, List<Table> grids, Presentation look) {
    return new Edition(
        masthead, texts, sources, groups, counts, measures, events, grids, classes, look, previous,
        selection);
  }
}
