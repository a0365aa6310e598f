package org.precis.html.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.precis.claim.Periods;
import org.precis.claim.Total;
import org.precis.claim.Totals;
import org.precis.compare.Comparison;
import org.precis.model.Case;
import org.precis.model.ChartKind;
import org.precis.model.DateSpan;
import org.precis.model.Dimension;
import org.precis.model.Dimension.Level;
import org.precis.model.Edition;
import org.precis.model.FigureSpec;
import org.precis.model.Group;
import org.precis.model.Measure;
import org.precis.model.Statistic;
import org.precis.model.Table;
import org.precis.quantity.Interval;

/**
 * Which charts a briefing has: those its author asks for, or else those the data allows, under
 * neutral titles. Charts that tables ask for are always included.
 */
public final class FigurePlan {

  /** A map of fewer areas would show less than a list. */
  private static final int FEWEST_AREAS = 5;

  private static final int FEWEST_ROWS = 3;
  private static final int FEWEST_PARTS = 2;
  private static final int FEWEST_PERIODS = 4;
  private static final int FEWEST_PANELS = 3;
  private static final int MOST_PANELS = 4;

  private final Edition edition;
  private final Totals totals;
  private final List<FigureSpec> specs = new ArrayList<>();

  private FigurePlan(Edition edition, Totals totals) {
    this.edition = edition;
    this.totals = totals;
  }

  /** The first of the statistics is worth the front page most. */
  static List<FigureSpec> of(Edition edition, Totals totals, Optional<Comparison> comparison) {
    FigurePlan plan = new FigurePlan(edition, totals);
    if (!edition.presentation().style().figures()) {
      return List.of();
    }
    if (edition.presentation().figures().isEmpty()) {
      plan.series();
      if (plan.specs.isEmpty() && comparison.filter(ChangePlan::isWorthDrawing).isPresent()) {
        plan.add(ChartKind.CHANGE, FigureSpec.STATISTICS);
      }
      plan.statistics();
      plan.tables();
      plan.cases();
    } else {
      plan.specs.addAll(edition.presentation().figures().get());
      plan.tables();
    }
    return List.copyOf(plan.specs);
  }

  private void add(ChartKind chart, String of) {
    specs.add(new FigureSpec(of, chart, of, "", "", ""));
  }

  /**
   * Each series as a figure, or three and more of much the same periods as small multiples, as
   * evenly as may be; the first have more.
   */
  private void series() {
    SeriesGroup.of(edition).forEach(this::series);
  }

  private void series(SeriesGroup group) {
    List<Statistic> drawn =
        group.statistics().stream()
            .filter(statistic -> periods(statistic) >= FEWEST_PERIODS)
            .filter(statistic -> areAlike(List.of(statistic)))
            .toList();
    List<String> series = drawn.stream().map(Statistic::id).toList();
    if (series.size() < FEWEST_PANELS || !areAlike(drawn)) {
      series.forEach(id -> add(ChartKind.SERIES, id));
      return;
    }
    int figures = (series.size() + MOST_PANELS - 1) / MOST_PANELS;
    for (int i = 0; i < figures; i++) {
      int from = (i * series.size() + figures - 1) / figures;
      int to = ((i + 1) * series.size() + figures - 1) / figures;
      add(ChartKind.MULTIPLES, String.join(", ", series.subList(from, to)));
    }
  }

  /** Whether the numbers of some statistics are about periods that may stand side by side. */
  private boolean areAlike(List<Statistic> statistics) {
    DateSpan own = edition.masthead().period();
    List<DateSpan> periods =
        statistics.stream().flatMap(one -> one.periods(own).stream()).distinct().toList();
    return Periods.unlike(periods, statistics.get(0).type()).isEmpty();
  }

  /** In how many periods a statistic is stated. */
  private static long periods(Statistic statistic) {
    return Stream.concat(statistic.otherPeriods().values().stream(), Stream.of(statistic.value()))
        .filter(value -> value.quantity().stated())
        .count();
  }

  private void statistics() {
    List<String> groups =
        edition.groups().isEmpty()
            ? List.of("")
            : edition.groups().stream().map(Group::id).toList();
    groups.forEach(this::parts);
    groups.forEach(this::bars);
  }

  private void parts(String group) {
    wholes(edition, group).stream()
        .filter(this::hasParts)
        .forEach(whole -> add(ChartKind.PARTS, whole.id()));
  }

  private void bars(String group) {
    List<Statistic> wholes = wholes(edition, group);
    long drawable = wholes.stream().filter(FigurePlan::positive).count();
    boolean drawn = !wholes.isEmpty() && wholes.stream().allMatch(this::isDrawn);
    if (drawable >= FEWEST_ROWS && drawable == stated(wholes) && oneUnit(wholes) && !drawn) {
      add(ChartKind.BAR, group);
    }
  }

  /** Whether its series, or a chart of the whole that is in another group, shows it. */
  private boolean isDrawn(Statistic statistic) {
    return specs.stream()
        .anyMatch(
            spec ->
                switch (spec.chart()) {
                  case PARTS -> spec.of().equals(statistic.partOf());
                  case SERIES -> spec.of().equals(statistic.id());
                  case MULTIPLES -> spec.several().contains(statistic.id());
                  default -> false;
                });
  }

  /** The statistics of a group that are not part of another in it. */
  public static List<Statistic> wholes(Edition edition, String group) {
    return edition.statistics().stream()
        .filter(statistic -> statistic.group().equals(group) && !isPart(edition, statistic))
        .toList();
  }

  /** Whether a statistic is part of another one in its own group. */
  public static boolean isPart(Edition edition, Statistic statistic) {
    return edition
        .statistic(statistic.partOf())
        .filter(whole -> whole.group().equals(statistic.group()))
        .isPresent();
  }

  private static long stated(List<Statistic> statistics) {
    return statistics.stream().filter(statistic -> statistic.quantity().stated()).count();
  }

  private static boolean positive(Statistic statistic) {
    return statistic.quantity() instanceof Interval interval && interval.number().signum() > 0;
  }

  static boolean oneUnit(List<Statistic> statistics) {
    return statistics.stream()
            .map(statistic -> statistic.value().counted().name())
            .distinct()
            .count()
        == 1;
  }

  /** A single part needs no chart. */
  private boolean hasParts(Statistic whole) {
    return positive(whole)
        && edition.statistics().stream()
                .filter(part -> part.partOf().equals(whole.id()) && part.quantity().stated())
                .count()
            >= FEWEST_PARTS;
  }

  private void tables() {
    for (Table table : edition.tables()) {
      boolean asked = specs.stream().anyMatch(spec -> !spec.columns(table).isEmpty());
      if (!asked && !table.chart().isEmpty() && !table.columns().isEmpty()) {
        ChartKind.of(table.chart()).ifPresent(chart -> add(chart, table.id()));
      }
    }
  }

  private void cases() {
    edition.measuresByCoverage().stream()
        .filter(this::worthDrawing)
        .findFirst()
        .ifPresent(this::byCase);
    long dated = edition.cases().stream().map(Case::opened).filter(Objects::nonNull).count();
    if (dated >= 2) {
      add(ChartKind.TIMELINE, "cases");
    }
  }

  private boolean worthDrawing(Measure measure) {
    int stated = edition.stated(measure);
    return stated >= FEWEST_ROWS && 2 * stated >= edition.cases().size();
  }

  private void byCase(Measure measure) {
    String of = "cases." + measure.id();
    add(ChartKind.BAR, of);
    edition.classes().dimensions().stream()
        .filter(dimension -> dimension.level() == Level.FAR)
        .filter(dimension -> isMap(measure, dimension) || joins(measure, dimension))
        .findFirst()
        .ifPresent(
            dimension -> {
              boolean map = isMap(measure, dimension);
              add(map ? ChartKind.TILES : ChartKind.BAR, of + " by " + dimension.id());
            });
  }

  /** Whether a dimension has a map on which enough areas have a number. */
  private boolean isMap(Measure measure, Dimension dimension) {
    return dimension.tiles().isPresent() && isMap(totals.breakdown(measure.id(), dimension.id()));
  }

  /** Whether enough areas have a number. */
  static boolean isMap(List<Total> areas) {
    return areas.stream().filter(area -> area.quantity().stated()).count() >= FEWEST_AREAS;
  }

  private boolean joins(Measure measure, Dimension dimension) {
    return joinsCases(totals.breakdown(measure.id(), dimension.id()));
  }

  private boolean joinsCases(List<Total> parts) {
    long stated = parts.stream().filter(total -> total.stated() > 0).count();
    return stated >= FEWEST_ROWS && 2 * parts.size() <= edition.cases().size();
  }
}
