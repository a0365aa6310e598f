package org.precis.input.figure;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.precis.diagnostic.Fault;
import org.precis.diagnostic.NearestName;
import org.precis.input.field.Placed;
import org.precis.input.file.Place;
import org.precis.input.file.Report;
import org.precis.input.part.Draft;
import org.precis.input.table.DrawnPeriods;
import org.precis.input.table.GroupedColumns;
import org.precis.model.Case;
import org.precis.model.ChartKind;
import org.precis.model.DateSpan;
import org.precis.model.Dimension;
import org.precis.model.FigureSpec;
import org.precis.model.Statistic;
import org.precis.model.Table;

/**
 * The data that a figure shows.
 *
 * @param name as in {@link org.precis.model.FigureSpec#of}
 * @param asked the chart kind written before the name
 * @param compared what the previous edition states
 * @param edition the period of the edition, or null
 */
record FigureSubject(
    String name,
    Optional<ChartKind> asked,
    Draft draft,
    ComparedStatistics compared,
    DateSpan edition) {

  /** A kind before a subject: {@code parts of losses}. Bars and dots are drawn without a word. */
  private static final Pattern WORDED =
      Pattern.compile(
          ChartKind.words().stream()
              .filter(word -> !ChartKind.BAR.word().equals(word))
              .filter(word -> !ChartKind.DOTS.word().equals(word))
              .collect(Collectors.joining("|", "(?i)(", ") of (.+)")));

  private static final Pattern OF_CASES = Pattern.compile("cases\\.([^ ]+)(?: by (.+))?");

  private static final String MAP = "a map needs cases.<measure> by a dimension with 'tiles'";
  private static final String NOT_OF_CASES = "cases are drawn as bars or a timeline";
  private static final int FEWEST_PANELS = 2;
  private static final int MOST_PANELS = 4;

  static FigureSubject of(
      String written, Draft draft, ComparedStatistics compared, DateSpan edition) {
    Matcher worded = WORDED.matcher(written);
    if (!worded.matches()) {
      String name = written.replaceAll(" +", " ");
      return new FigureSubject(name, Optional.empty(), draft, compared, edition);
    }
    Optional<ChartKind> asked = ChartKind.of(worded.group(1).toLowerCase(Locale.ROOT));
    return new FigureSubject(worded.group(2).strip(), asked, draft, compared, edition);
  }

  ChartKind usualChart() {
    if (asked.isPresent()) {
      return asked.get();
    }
    if (name.equals("cases")) {
      return ChartKind.TIMELINE;
    }
    if (name.equals(FigureSpec.STATISTICS) && !isWritten()) {
      return ChartKind.CHANGE;
    }
    if (several().size() > 1 && !isWritten()) {
      return ChartKind.MULTIPLES;
    }
    if (draft.hasGroup(name)) {
      return ChartKind.DOTS;
    }
    if (draft.statistic(name).isPresent()) {
      return hasParts() ? ChartKind.PARTS : ChartKind.SERIES;
    }
    return ChartKind.BAR;
  }

  /** The names of statistics, where it has more than one. */
  private List<String> several() {
    return FigureSpec.several(name);
  }

  private boolean hasParts() {
    return draft.statistics().stream().anyMatch(placed -> placed.value().partOf().equals(name));
  }

  /** Whether some statistic in the group of this name has parts. */
  private boolean holdsParts() {
    return draft.statistics().stream()
        .map(placed -> draft.statistic(placed.value().partOf()))
        .anyMatch(whole -> whole.filter(one -> one.group().equals(name)).isPresent());
  }

  /** The same subject in another draft. */
  FigureSubject in(Draft other) {
    return new FigureSubject(name, asked, other, compared, edition);
  }

  /** Whether the chart can show it. */
  boolean isDrawable(ChartKind chart, Place place) {
    Report report = new Report();
    check(chart, place, report);
    return !report.diagnostics().hasErrors();
  }

  /** Why there is no number to show, if the chart can show it at all; empty if there is one. */
  Optional<String> lack(ChartKind chart) {
    if (chart == ChartKind.CHANGE && !isOfTable(chart)) {
      boolean inBoth =
          wholes().anyMatch(one -> one.quantity().stated() && compared.states(one.id()));
      return lack(
          inBoth || compared.previous().isEmpty(), "no statistic has a number in both editions");
    }
    Matcher ofCases = OF_CASES.matcher(name);
    if (ofCases.matches()) {
      return lackOfCases(ofCases.group(1), ofCases.group(2));
    }
    if (chart == ChartKind.TIMELINE) {
      boolean dated =
          cases().anyMatch(caseItem -> caseItem.opened() != null || caseItem.closed() != null);
      return lack(dated, "no case has a date");
    }
    for (Placed<Table> table : draft.tables()) {
      List<Integer> columns = FigureSpec.columns(table.value(), name, chart);
      if (!columns.isEmpty()) {
        boolean stated =
            table.value().rows().stream()
                .flatMap(row -> columns.stream().map(column -> row.values().get(column)))
                .anyMatch(value -> value.quantity().stated());
        return lack(stated, "no row of the table has a number");
      }
    }
    return lack(
        !isKnown() || statistics().anyMatch(FigureSubject::states),
        "none of the statistics has a number");
  }

  private static Optional<String> lack(boolean has, String why) {
    return has ? Optional.empty() : Optional.of(why);
  }

  private Optional<String> lackOfCases(String measure, String by) {
    String key = by == null ? "" : by.strip();
    boolean known =
        draft.measureIds().contains(measure)
            && (by == null || draft.caseDimensions().contains(key));
    if (!known) {
      return Optional.empty();
    }
    boolean stated =
        cases()
            .map(caseItem -> caseItem.measures().get(measure))
            .anyMatch(one -> one != null && one.value().quantity().stated());
    String needed = key.equals(Dimension.MONTH) ? "opened" : key;
    return lack(stated, "no case has a number for '" + measure + "'")
        .or(
            () ->
                lack(
                    by == null || cases().anyMatch(caseItem -> has(caseItem, key)),
                    "no case has '" + needed + "'"));
  }

  private static boolean has(Case caseItem, String dimension) {
    return dimension.equals(Dimension.MONTH)
        ? caseItem.opened() != null
        : !caseItem.dimension(dimension).isEmpty();
  }

  private Stream<Case> cases() {
    return draft.cases().stream().map(Placed::value);
  }

  /** The statistics shown: those of a group, or one with its parts or periods. */
  private Stream<Statistic> statistics() {
    return draft.statistics().stream()
        .map(Placed::value)
        .filter(
            one ->
                several().contains(one.id())
                    || one.group().equals(name)
                    || one.partOf().equals(name));
  }

  /** The statistics of a group, or all. */
  private Stream<Statistic> wholes() {
    boolean all = name.equals(FigureSpec.STATISTICS) && !draft.hasGroup(name);
    return draft.statistics().stream()
        .map(Placed::value)
        .filter(one -> all || one.group().equals(name));
  }

  private static boolean states(Statistic statistic) {
    return statistic.quantity().stated()
        || statistic.otherPeriods().values().stream().anyMatch(one -> one.quantity().stated());
  }

  void check(ChartKind chart, Place place, Report report) {
    if (name.isEmpty() || !draft.complete() || !isKnown() && lacksRows(report)) {
      return;
    }
    Matcher cases = OF_CASES.matcher(name);
    if (cases.matches()) {
      checkCases(cases, chart, report, place);
      if (chart == ChartKind.TILES && !hasMap(cases.group(2))) {
        report.add(Fault.SUBJECT_KIND, place, name, "tiles", MAP);
      } else if (chart.drawsSeveral()) {
        report.add(Fault.SUBJECT_KIND, place, name, chart.word(), NOT_OF_CASES);
      }
    } else if (chart.drawsSeveral() || chart == ChartKind.CHANGE && isOfTable(chart)) {
      checkDrawn(chart, report, place);
    } else if (several().size() > 1 && !isWritten()) {
      checkSeveral(chart, report, place);
    } else if (!isKnown()) {
      report.add(Fault.UNKNOWN_SUBJECT, place, name, NearestName.hint(name, subjects()));
    } else {
      checkKind(chart, report, place);
    }
  }

  private boolean lacksRows(Report report) {
    String what = "the figure of '" + name + "'";
    return several().stream()
        .anyMatch(
            one ->
                draft.lacksRows("table." + one, what, report)
                    || draft.lacksRows(one, what, report));
  }

  private void checkCases(Matcher cases, ChartKind chart, Report report, Place place) {
    String measure = cases.group(1);
    if (!draft.measureIds().contains(measure)) {
      String hint = NearestName.hint(measure, draft.measureIds(), "define it under 'measures'");
      report.add(Fault.UNKNOWN_SUBJECT, place.find(measure, 0), name, hint);
    }
    String by = cases.group(2);
    if (by != null && !draft.caseDimensions().contains(by.strip())) {
      report.add(
          Fault.UNKNOWN_DIMENSION,
          place.find(by, 0),
          by,
          NearestName.hint(by, draft.caseDimensions()));
    } else if (by != null && isNotAdded(measure)) {
      report.add(
          Fault.SUBJECT_KIND,
          place,
          name,
          chart.word(),
          "the numbers of '" + measure + "' are not added up: draw 'cases." + measure + "'");
    }
  }

  private boolean isNotAdded(String measure) {
    return draft.measures().stream()
        .map(Placed::value)
        .anyMatch(one -> one.id().equals(measure) && !one.added());
  }

  /** Whether a dimension has a map. */
  private boolean hasMap(String by) {
    return by != null
        && draft.dimensions().stream()
            .filter(one -> one.id().equals(by.strip()))
            .anyMatch(one -> one.tiles().isPresent());
  }

  private void checkSeveral(ChartKind chart, Report report, Place place) {
    Set<String> statistics = new LinkedHashSet<>();
    draft.statistics().forEach(statistic -> statistics.add(statistic.value().id()));
    List<String> unknown =
        several().stream().filter(one -> draft.statistic(one).isEmpty()).toList();
    for (String one : unknown) {
      String hint = NearestName.hint(one, statistics);
      report.add(Fault.UNKNOWN_SUBJECT, place.find(one, 0), one, hint);
    }
    if (unknown.isEmpty()) {
      checkKind(chart, report, place);
    }
  }

  /** Checks a subject that is drawn as bars in groups or parts, or as lines or areas. */
  private void checkDrawn(ChartKind chart, Report report, Place place) {
    Optional<Table> table =
        draft.tables().stream()
            .map(Placed::value)
            .filter(one -> !FigureSpec.columns(one, name, chart).isEmpty() || one.id().equals(name))
            .findFirst();
    if (name.equals("cases") && !isWritten()) {
      report.add(Fault.SUBJECT_KIND, place, name, chart.word(), NOT_OF_CASES);
      return;
    }
    if (table.isEmpty() && chart != ChartKind.BARS && !areStatistics()) {
      checkNames(report, place, Set.of());
      return;
    }
    if (table.isEmpty()
        && !isKnown()
        && several().stream().anyMatch(one -> !isStatisticOrColumn(one))) {
      checkNames(report, place, columns());
      return;
    }
    Optional<String> lack =
        table.isPresent()
            ? lack(table.get(), FigureSpec.columns(table.get(), name, chart), chart)
            : need(chart);
    lack.ifPresent(why -> report.add(Fault.SUBJECT_KIND, place, name, chart.word(), why));
  }

  /** Whether it is a table or columns of one, and neither all statistics nor a group of them. */
  private boolean isOfTable(ChartKind chart) {
    return FigureSpec.isOfTable(name, chart, Draft.values(draft.tables()), draft.groupIds());
  }

  /** Whether it is a group, or statistics. */
  private boolean areStatistics() {
    return draft.hasGroup(name)
        || several().stream().allMatch(one -> draft.statistic(one).isPresent());
  }

  private boolean isStatisticOrColumn(String one) {
    return draft.statistic(one).isPresent() || columns().contains(one);
  }

  private void checkNames(Report report, Place place, Set<String> known) {
    for (String one : several()) {
      if (draft.statistic(one).isEmpty() && !known.contains(one)) {
        String hint = NearestName.hint(one, subjects());
        report.add(Fault.UNKNOWN_SUBJECT, place.find(one, 0), one, hint);
      }
    }
  }

  /** Why a chart cannot draw columns of a table; empty if it can. */
  private Optional<String> lack(Table table, List<Integer> columns, ChartKind chart) {
    Optional<String> lack =
        switch (chart) {
          case BARS -> GroupedColumns.lack(table, columns);
          case STACKED -> StackedParts.lack(table, columns);
          case CHANGE -> ChangedColumns.lack(table, columns);
          case LINES, AREAS -> OverTime.lack(table, columns, chart);
          case BAR, DOTS, PARTS, TIMELINE, SERIES, MULTIPLES, TILES -> Optional.empty();
        };
    return lack.or(() -> DrawnPeriods.lack(table, columns));
  }

  /** What a chart needs of statistics or cases that this subject does not have; else empty. */
  private Optional<String> need(ChartKind chart) {
    return switch (chart) {
      case BAR, DOTS ->
          needOfOne()
              .or(
                  () ->
                      lack(isWritten() || !name.equals("cases"), "name a measure: cases.<measure>"))
              .or(
                  () ->
                      lack(
                          isWritten() || !name.equals(FigureSpec.STATISTICS),
                          "only a change chart can show all statistics: name a group"));
      case PARTS ->
          lack(
              hasParts() || holdsParts(),
              "a parts chart needs a statistic that others name in part_of, or its group");
      case TIMELINE -> lack(name.equals("cases"), "a timeline can only show 'cases'");
      case SERIES ->
          needOfOne().or(() -> lack(hasSeries(), "a series needs a statistic with value@<period>"));
      case CHANGE -> needOfOne().or(this::needOfChange);
      case MULTIPLES ->
          lack(hasMultiples(), "small multiples need two to four statistics with value@<period>");
      case TILES -> Optional.of(MAP);
      case BARS -> Optional.of("bars in groups need a table, or two or three of its columns");
      case STACKED ->
          needOfWhole(
              "bar", "stacked bars need a table with 'total', or a group with 'total: true'");
      case AREAS ->
          Optional.<String>empty()
              .or(
                  () ->
                      inTime(chart).size() > 1
                          ? needOfWhole("lines", OverTime.overlap())
                          : Optional.empty())
              .or(() -> OverTime.lack(inTime(chart), chart, edition));
      case LINES -> OverTime.lack(inTime(chart), chart, edition);
    };
  }

  /** What only small multiples can show. */
  private Optional<String> needOfOne() {
    return lack(
        several().size() == 1 || isWritten(), "only small multiples can show several statistics");
  }

  private Optional<String> needOfChange() {
    boolean group = draft.hasGroup(name) || name.equals(FigureSpec.STATISTICS);
    return lack(compared.named(), "a change chart needs 'compare-with'")
        .or(
            () ->
                lack(
                    group,
                    "a change chart can only show a group, 'statistics', or two columns of a table"));
  }

  /**
   * What a chart of all parts of a whole needs of a group.
   *
   * @param instead the chart that can show its statistics
   * @param group what to say where it is none
   */
  private Optional<String> needOfWhole(String instead, String group) {
    ChartKind parts = ChartKind.STACKED;
    return draft.groups().stream()
        .map(Placed::value)
        .filter(one -> one.id().equals(name))
        .findFirst()
        .map(one -> StackedParts.lack(one, inTime(parts), instead))
        .orElse(Optional.of(group));
  }

  /** Whether a statistic, or one of a group, has other periods. */
  private boolean hasSeries() {
    return draft
        .statistic(name)
        .map(Stream::of)
        .orElseGet(this::statistics)
        .anyMatch(one -> !one.otherPeriods().isEmpty());
  }

  /** The statistics that a chart over time draws, or one of all parts of a whole. */
  List<Statistic> inTime(ChartKind chart) {
    if (!chart.drawsSeveral()) {
      return draft.statistic(name).stream().toList();
    }
    if (!draft.hasGroup(name)) {
      return several().stream().flatMap(one -> draft.statistic(one).stream()).toList();
    }
    boolean parts = chart == ChartKind.STACKED || chart == ChartKind.AREAS;
    return draft.statistics().stream()
        .map(Placed::value)
        .filter(one -> one.group().equals(name))
        .filter(one -> !parts || !isInside(one))
        .filter(one -> parts || !one.otherPeriods().isEmpty())
        .toList();
  }

  /** Whether it is part of another statistic in its group. */
  private boolean isInside(Statistic one) {
    return draft
        .statistic(one.partOf())
        .filter(whole -> whole.group().equals(one.group()))
        .isPresent();
  }

  /** How many statistics with other periods it has. */
  private long series() {
    return draft.statistics().stream()
        .map(Placed::value)
        .filter(one -> several().contains(one.id()) || one.group().equals(name))
        .filter(one -> !one.otherPeriods().isEmpty())
        .count();
  }

  /** Whether it can be small multiples. */
  private boolean hasMultiples() {
    long series = series();
    boolean all = draft.hasGroup(name) || series == several().size();
    return all && series >= FEWEST_PANELS && series <= MOST_PANELS;
  }

  private boolean isKnown() {
    return name.equals("cases") || name.equals(FigureSpec.STATISTICS) || isWritten();
  }

  /** Whether something in the pack has this name. */
  private boolean isWritten() {
    return draft.hasGroup(name)
        || draft.hasTable(name)
        || draft.statistic(name).isPresent()
        || columns().contains(name);
  }

  /** The columns of all tables, prefixed with the id of their table. */
  private Set<String> columns() {
    Set<String> columns = new LinkedHashSet<>();
    draft.tables().stream()
        .map(Placed::value)
        .forEach(
            table ->
                table.columns().forEach(column -> columns.add(table.id() + "." + column.id())));
    return columns;
  }

  private Set<String> subjects() {
    Set<String> subjects = new LinkedHashSet<>(draft.groupIds());
    subjects.add("cases");
    subjects.add(FigureSpec.STATISTICS);
    draft.measureIds().forEach(id -> subjects.add("cases." + id));
    draft.tables().forEach(table -> subjects.add(table.value().id()));
    subjects.addAll(columns());
    draft.statistics().forEach(statistic -> subjects.add(statistic.value().id()));
    return subjects;
  }

  private void checkKind(ChartKind chart, Report report, Place place) {
    need(chart)
        .or(() -> unlikePeriods(chart))
        .ifPresent(why -> report.add(Fault.SUBJECT_KIND, place, name, chart.word(), why));
  }

  private Optional<String> unlikePeriods(ChartKind chart) {
    if (chart == ChartKind.SERIES || chart == ChartKind.MULTIPLES) {
      List<Statistic> shown = statistics().filter(one -> !one.otherPeriods().isEmpty()).toList();
      return OverTime.unlike(shown, edition);
    }
    return draft.tables().stream()
        .map(Placed::value)
        .filter(table -> !FigureSpec.columns(table, name, chart).isEmpty())
        .findFirst()
        .flatMap(table -> DrawnPeriods.lack(table, FigureSpec.columns(table, name, chart)));
  }
}
