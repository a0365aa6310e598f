package org.precis.html.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.precis.chart.ChartSpec.PartsChart;
import org.precis.html.figure.Anchor;
import org.precis.html.figure.FigureContent;
import org.precis.html.figure.FigureContent.Place;
import org.precis.html.inline.RenderContext;
import org.precis.model.Edition;
import org.precis.model.Group;
import org.precis.model.Measure;
import org.precis.model.Statistic;
import org.precis.model.Table;

/**
 * Which tables, figures and notes a page has, with their numbers: decided before anything is
 * worded. A table is named by what it shows, a figure by what it draws.
 *
 * @param tables the numbers of the tables, in the order of the page
 * @param figures in the order of the page, that of the front page first
 * @param leads how many of them are on the front page: none or one
 * @param numbers where the numbers of a figure are, by its subject
 */
record PagePlan(
    Map<String, Integer> tables,
    List<FigureContent> figures,
    int leads,
    Map<String, Anchor> numbers,
    Notes notes) {

  static final String LEDGER = "ledger";
  static final String OVERVIEW = "overview";
  static final String TOTALS = "totals";
  static final String QUOTES = "quotes";
  static final String CASE_QUOTES = "case quotes";

  static PagePlan of(
      RenderContext context,
      List<FigureContent> drawn,
      List<String> changes,
      CaseTotalsView totals,
      Anchor cases,
      boolean lengthy) {
    Builder plan = new Builder(context, cases);
    Edition edition = context.edition;
    if (!edition.statistics().isEmpty()) {
      plan.add(
          LEDGER,
          Stream.of(
                  edition.groups().stream().map(Group::id),
                  edition.statistics().stream().map(Statistic::id),
                  Stream.of(""))
              .flatMap(subjects -> subjects)
              .toList());
    }
    if (edition.statistics().stream().anyMatch(s -> !s.otherPeriods().isEmpty())) {
      plan.add(FigureContent.SERIES, List.of(FigureContent.SERIES));
    }
    changes.forEach(change -> plan.add(change, List.of()));
    edition.tables().forEach(plan::add);
    if (!edition.cases().isEmpty()) {
      plan.addOverview();
    }
    totals.plan().forEach(plan::add);
    List<String> without =
        drawn.stream()
            .filter(content -> !plan.numbers.containsKey(content.numbers()))
            .map(FigureContent::subject)
            .filter(CaseTotalsView::isBreakdown)
            .distinct()
            .toList();
    without.forEach(subject -> plan.add(subject, List.of(subject)));
    plan.addQuotes();
    List<FigureContent> ordered = new ArrayList<>();
    List<FigureContent> below = new ArrayList<>(drawn);
    int lead = lengthy ? -1 : lead(drawn);
    if (lead >= 0) {
      ordered.add(below.remove(lead));
    }
    int leads = ordered.size();
    // Those that break the cases down follow the entries
    below.sort(Comparator.comparing(one -> CaseTotalsView.isBreakdown(one.subject())));
    Stream.of(
            Stream.of(Place.statistics()),
            edition.tables().stream().map(table -> Place.table(table.id())),
            Stream.of(Place.cases()))
        .flatMap(places -> places)
        .flatMap(place -> below.stream().filter(one -> one.place().equals(place)))
        .forEach(ordered::add);
    return new PagePlan(plan.tables, ordered, leads, plan.numbers, Notes.of(context));
  }

  /** The index of the figure that opens the document, or -1. */
  private static int lead(List<FigureContent> drawn) {
    for (int i = 0; i < drawn.size(); i++) {
      FigureContent one = drawn.get(i);
      if (one.place().equals(Place.statistics()) && !(one.chart() instanceof PartsChart)) {
        return i;
      }
    }
    return -1;
  }

  /** Collects the tables and what they have the numbers of. */
  private static final class Builder {

    private final RenderContext context;
    private final Anchor cases;
    private final Map<String, Integer> tables = new LinkedHashMap<>();
    private final Map<String, Anchor> numbers = new LinkedHashMap<>();

    Builder(RenderContext context, Anchor cases) {
      this.context = context;
      this.cases = cases;
    }

    void add(String table, List<String> subjects) {
      int number = tables.size() + 1;
      tables.put(table, number);
      Anchor anchor = new Anchor(context.tableName(number), "table-" + number);
      subjects.forEach(subject -> numbers.put(subject, anchor));
    }

    void add(Table table) {
      List<String> subjects = new ArrayList<>(List.of(table.id()));
      table.columns().forEach(column -> subjects.add(table.id() + "." + column.id()));
      add(PagePlan.table(table), subjects);
    }

    /** Some measures of the cases are in the overview, the others only in their entries. */
    void addOverview() {
      List<String> subjects = new ArrayList<>(List.of(FigureContent.TIMELINE));
      OverviewView.measures(context.edition).forEach(shown -> subjects.add("cases." + shown.id()));
      add(OVERVIEW, subjects);
      for (Measure measure : context.edition.measures()) {
        numbers.putIfAbsent("cases." + measure.id(), cases);
      }
    }

    void addQuotes() {
      if (context.edition.statistics().stream().anyMatch(s -> !s.reported().quotes().isEmpty())) {
        add(QUOTES, List.of());
      }
      if (context.edition.cases().stream().anyMatch(QuotesView::isQuoted)) {
        add(CASE_QUOTES, List.of());
      }
    }
  }

  /** A table of the pack. */
  static String table(Table table) {
    return "table " + table.id();
  }

  boolean has(String table) {
    return tables.containsKey(table);
  }

  int number(String table) {
    return tables.get(table);
  }

  /** Where the numbers of a figure are. */
  Optional<Anchor> numbersOf(FigureContent content) {
    return Optional.ofNullable(numbers.get(content.numbers()));
  }
}
