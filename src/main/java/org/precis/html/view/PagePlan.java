package org.precis.html.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.precis.chart.ChangeChart;
import org.precis.html.content.Content;
import org.precis.html.figure.Anchor;
import org.precis.html.figure.FigureContent;
import org.precis.html.figure.FigureContent.Place;
import org.precis.html.figure.SeriesGroup;
import org.precis.html.inline.Anchors;
import org.precis.html.inline.RenderContext;
import org.precis.markdown.Piece;
import org.precis.markdown.SectionText;
import org.precis.model.Edition;
import org.precis.model.FigureSpec;
import org.precis.model.Group;
import org.precis.model.Measure;
import org.precis.model.Section;
import org.precis.model.Statistic;
import org.precis.model.Table;

/**
 * Which tables, figures and notes a page has, with their numbers: decided before anything is
 * worded. A table is named by what it shows, a figure by what it draws.
 *
 * @param tables the tables in the order of the page, with their numbers
 * @param figures in the order of the page, that of the front page first
 * @param places the numbers of the figures, in words, and their anchors, in the same order
 * @param images the same of the images in sections, by section and order
 * @param listed the anchors of figures and images in the order of the page
 * @param leads how many of them are on the front page: none or one
 * @param briefs how many of them are on a page without sections: the first ones
 * @param numbers where the numbers of a figure are, by its subject
 * @param series the statistics over time, a table each, but for those in a row of another table
 */
record PagePlan(
    Map<String, Anchor> tables,
    List<FigureContent> figures,
    List<Anchor> places,
    Map<String, Anchor> images,
    List<String> listed,
    int leads,
    int briefs,
    Map<String, Anchor> numbers,
    List<SeriesGroup> series,
    Notes notes) {

  private static final String TABLE = "table ";
  private static final String OWN = "section ";

  static final String LEDGER = "statistics";
  static final String OVERVIEW = "cases";
  static final String TOTALS = "case totals";

  /** The numbers of all statistics, and those of the previous edition beside them. */
  private static final String LEDGER_NUMBERS = "numbers of statistics";

  private static final String CHANGES = "changes";

  private static final String SERIES = "statistics in their periods";

  /**
   * @param passed how many figures the front page has no room for; -1 if it has none for any
   * @param brief of the figures in their order, those that a page without sections shows: its first
   *     figure is Figure 1, whatever it leaves out
   */
  static PagePlan of(
      RenderContext context,
      List<FigureContent> drawn,
      List<String> changes,
      CaseTotalsView totals,
      Anchor cases,
      int passed,
      UnaryOperator<List<FigureContent>> brief) {
    Builder plan = new Builder(context, cases);
    Edition edition = context.edition;
    List<Section.Place> slots = edition.presentation().style().sections().places();
    for (Section.Place slot : slots) {
      plan.addSections(slot);
      switch (slot) {
        case STATISTICS -> plan.addStatistics();
        case CHANGES -> plan.addChanges(changes);
        case TABLES -> edition.tables().forEach(plan::add);
        case CASES -> plan.addCases(totals, drawn);
        case SOURCES, END -> {}
      }
    }
    List<FigureContent> front = new ArrayList<>();
    List<FigureContent> below = new ArrayList<>(drawn);
    int lead = passed < 0 ? -1 : lead(drawn, passed);
    if (lead >= 0) {
      front.add(below.remove(lead));
    }
    int leads = front.size();
    // Those that break the cases down follow the entries
    below.sort(Comparator.comparing(one -> CaseTotalsView.isBreakdown(one.subject())));
    List<FigureContent> inOrder = new ArrayList<>(front);
    slots.forEach(slot -> inOrder.addAll(in(places(edition, slot), below)));
    List<FigureContent> briefs = brief.apply(inOrder);
    if (!briefs.isEmpty()) {
      below.addAll(0, front);
      below.removeAll(briefs);
      front = briefs;
    }
    FigureNumbers numbered = new FigureNumbers(context);
    front.forEach(numbered::add);
    numbered.addAll(slots, below);
    return new PagePlan(
        plan.tables,
        numbered.figures,
        numbered.places,
        numbered.images,
        List.copyOf(numbered.taken),
        leads,
        briefs.size(),
        plan.numbers,
        plan.series,
        Notes.of(context));
  }

  /** Whose figures follow the author's sections of a place. */
  private static List<Place> places(Edition edition, Section.Place slot) {
    return switch (slot) {
      case STATISTICS -> List.of(Place.statistics());
      case TABLES -> edition.tables().stream().map(table -> Place.table(table.id())).toList();
      case CASES -> List.of(Place.cases());
      case CHANGES, SOURCES, END -> List.of();
    };
  }

  private static List<FigureContent> in(List<Place> places, List<FigureContent> figures) {
    return places.stream()
        .flatMap(place -> figures.stream().filter(one -> one.place().equals(place)))
        .toList();
  }

  /** Numbers figures and images in the order of the page. */
  private static final class FigureNumbers {

    private final RenderContext context;
    private final List<FigureContent> figures = new ArrayList<>();
    private final List<Anchor> places = new ArrayList<>();
    private final Map<String, Anchor> images = new LinkedHashMap<>();
    private final Set<String> taken = new LinkedHashSet<>();
    private int last;

    FigureNumbers(RenderContext context) {
      this.context = context;
    }

    void add(FigureContent figure) {
      figures.add(figure);
      places.add(next("figure " + figure.subject()));
    }

    /** Adds the images of the author's sections, and the figures that follow these. */
    void addAll(List<Section.Place> slots, List<FigureContent> drawn) {
      // Whether all figures stand before the sections, and so before the images in these
      boolean led = context.look.numberOr("charts-first", 0) > 0;
      for (Section.Place slot : slots) {
        if (!led) {
          addImages(slot);
        }
        in(places(context.edition, slot), drawn).forEach(this::add);
      }
      if (led) {
        slots.forEach(this::addImages);
      }
    }

    private Anchor next(String shown) {
      last++;
      return new Anchor(context.words.get("figure.number", last), Anchors.next(shown, taken));
    }

    private void addImages(Section.Place slot) {
      for (Section section : context.edition.texts().ownSections()) {
        if (section.place() == slot) {
          int at = 0;
          for (Piece piece : SectionText.of(section.text()).pieces()) {
            if (piece instanceof Piece.Picture picture) {
              String id = picture.id().isEmpty() ? section.id() : picture.id();
              images.put(image(section, at++), next("figure " + id));
            }
          }
        }
      }
    }
  }

  /**
   * The index of the figure that opens the document, the first of the statistics but these; or -1.
   */
  private static int lead(List<FigureContent> drawn, int passed) {
    return IntStream.range(0, drawn.size())
        .filter(at -> drawn.get(at).place().equals(Place.statistics()))
        .skip(passed)
        .findFirst()
        .orElse(-1);
  }

  /** Collects the tables and what they have the numbers of. */
  private static final class Builder {

    private final RenderContext context;
    private final Anchor cases;
    private final Map<String, Anchor> tables = new LinkedHashMap<>();
    private final Map<String, Anchor> numbers = new LinkedHashMap<>();
    private final Set<String> taken = new LinkedHashSet<>();
    private final List<SeriesGroup> series;

    Builder(RenderContext context, Anchor cases) {
      this.context = context;
      this.cases = cases;
      this.series = SeriesGroup.of(context.edition);
    }

    void add(String table, List<String> subjects) {
      Anchor anchor =
          new Anchor(context.tableName(tables.size() + 1), Anchors.next(shown(table), taken));
      tables.put(table, anchor);
      subjects.forEach(subject -> numbers.put(subject, anchor));
    }

    /** The tables in the author's sections of a place. */
    void addSections(Section.Place slot) {
      for (Section section : context.edition.texts().ownSections()) {
        if (section.place() == slot) {
          int at = 0;
          for (Piece piece : SectionText.of(section.text()).pieces()) {
            if (piece instanceof Piece.Grid grid) {
              String id = grid.id().isEmpty() ? section.id() : grid.id();
              tables.put(
                  PagePlan.table(section, at++),
                  new Anchor(
                      context.tableName(tables.size() + 1), Anchors.next(TABLE + id, taken)));
            }
          }
        }
      }
    }

    void addStatistics() {
      Edition edition = context.edition;
      if (!edition.statistics().isEmpty()) {
        add(
            LEDGER,
            Stream.of(
                    edition.groups().stream().map(Group::id),
                    edition.statistics().stream().map(Statistic::id),
                    inRows(series).map(PagePlan::overTime),
                    Stream.of("", LEDGER_NUMBERS))
                .flatMap(subjects -> subjects)
                .toList());
      }
      List<SeriesGroup> tabled = tabled(series);
      for (SeriesGroup group : tabled) {
        List<Statistic> shown = group.statistics();
        String name = tabled.size() == 1 ? SERIES : SERIES + " " + shown.get(0).id();
        add(name, shown.stream().map(PagePlan::overTime).toList());
      }
    }

    void addChanges(List<String> changes) {
      for (String change : changes) {
        add(change, change.equals(changes.get(0)) ? List.of(CHANGES) : List.of());
      }
    }

    /** The overview, the totals, and the breakdowns that no other table has the numbers of. */
    void addCases(CaseTotalsView totals, List<FigureContent> drawn) {
      if (!context.edition.cases().isEmpty()) {
        addOverview();
      }
      totals.plan().forEach(this::add);
      List<String> without =
          drawn.stream()
              .filter(content -> !numbers.containsKey(content.numbers()))
              // A drawing of all rows has their numbers itself
              .filter(content -> content.isCut())
              .map(FigureContent::subject)
              .filter(CaseTotalsView::isBreakdown)
              .distinct()
              .toList();
      without.forEach(subject -> add(subject, List.of(subject)));
    }

    private static String shown(String table) {
      return table.startsWith(TABLE) ? table : TABLE + "of " + table;
    }

    void add(Table table) {
      List<String> subjects = new ArrayList<>(List.of(table.id()));
      table.columns().forEach(column -> subjects.add(table.id() + "." + column.id()));
      add(PagePlan.table(table), subjects);
    }

    /** Some measures of the cases are in the overview, the others only in their entries. */
    private void addOverview() {
      List<String> subjects = new ArrayList<>(List.of(FigureContent.TIMELINE));
      OverviewView.measures(context.edition).forEach(shown -> subjects.add("cases." + shown.id()));
      add(OVERVIEW, subjects);
      for (Measure measure : context.edition.measures()) {
        numbers.putIfAbsent("cases." + measure.id(), cases);
      }
    }
  }

  /** The statistics over time that have a table. */
  List<SeriesGroup> tabled() {
    return tabled(series);
  }

  private static List<SeriesGroup> tabled(List<SeriesGroup> series) {
    return series.stream().filter(group -> !group.isInRow()).toList();
  }

  /** The others, whose numbers are all in the table of the statistics. */
  private static Stream<Statistic> inRows(List<SeriesGroup> series) {
    return series.stream()
        .filter(SeriesGroup::isInRow)
        .flatMap(group -> group.statistics().stream());
  }

  /** A table of the pack. */
  static String table(Table table) {
    return TABLE + table.id();
  }

  /** The values of a statistic in its periods. */
  private static String overTime(Statistic statistic) {
    return SERIES + " of " + statistic.id();
  }

  /** A table in a section, by its order there. */
  static String table(Section section, int at) {
    return OWN + section.id() + " " + at;
  }

  /** An image in a section, by its order there. */
  static String image(Section section, int at) {
    return OWN + section.id() + " " + at;
  }

  /** The links to all places that texts may refer to, by the ids of references. */
  Map<String, Content.Link> links(RenderContext context) {
    Map<String, Content.Link> links = new LinkedHashMap<>();
    tables.forEach((table, place) -> link(links, "table." + table, place));
    for (Table table : context.edition.tables()) {
      link(links, "table." + table.id(), place(table(table)));
    }
    for (int i = 0; i < figures.size(); i++) {
      link(links, "figure." + figures.get(i).id(), places.get(i));
    }
    for (Section section : context.edition.texts().ownSections()) {
      String title = context.prose.plain(section.title());
      link(links, "section." + section.id(), new Anchor(title, Anchors.of(section)));
      int at = 0;
      int image = 0;
      for (Piece piece : SectionText.of(section.text()).pieces()) {
        if (piece instanceof Piece.Grid grid) {
          link(links, "table." + grid.id(), place(table(section, at++)));
        } else if (piece instanceof Piece.Picture picture) {
          link(links, "figure." + picture.id(), images.get(image(section, image++)));
        }
      }
    }
    return links;
  }

  private static void link(Map<String, Content.Link> links, String id, Anchor place) {
    links.put(id, new Content.Link(place.name(), place.anchor(), Content.Link.Target.PLACE));
  }

  /** How many tables there are besides those of all statistics and cases and the author's own. */
  long furtherTables() {
    return tables.keySet().stream()
        .filter(table -> !table.equals(LEDGER) && !table.equals(OVERVIEW))
        .filter(table -> !table.startsWith(OWN))
        .count();
  }

  boolean has(String table) {
    return tables.containsKey(table);
  }

  /** The number of a table, in words, and its anchor. */
  Anchor place(String table) {
    return tables.get(table);
  }

  /** The number of the table of some statistics over time, in words, and its anchor. */
  Anchor place(SeriesGroup group) {
    return numbers.get(overTime(group.statistics().get(0)));
  }

  /** Where the numbers of a figure are: those of statistics in two editions are in two tables. */
  List<Anchor> numbersOf(FigureContent content) {
    boolean editions =
        content.chart() instanceof ChangeChart && content.place().equals(Place.statistics());
    List<String> subjects =
        editions
            ? List.of(LEDGER_NUMBERS, CHANGES)
            : content.overTime() ? overTime(content.subject()) : List.of(content.numbers());
    return subjects.stream()
        .flatMap(subject -> Optional.ofNullable(numbers.get(subject)).stream())
        .distinct()
        .toList();
  }

  /** What a figure draws over time: statistics by their ids, or all of a group. */
  private List<String> overTime(String subject) {
    List<Statistic> all = series.stream().flatMap(group -> group.statistics().stream()).toList();
    List<String> ids = FigureSpec.several(subject);
    boolean named = all.stream().anyMatch(each -> ids.contains(each.id()));
    return all.stream()
        .filter(each -> named ? ids.contains(each.id()) : each.group().equals(subject))
        .map(PagePlan::overTime)
        .toList();
  }
}
