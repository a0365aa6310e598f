package org.precis.html.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.precis.compare.Comparison;
import org.precis.html.content.Content;
import org.precis.html.content.Phrase;
import org.precis.html.data.DataFigure;
import org.precis.html.data.DataTable;
import org.precis.html.data.PageData;
import org.precis.html.figure.Anchor;
import org.precis.html.figure.FigureContent;
import org.precis.html.figure.FigureContent.Place;
import org.precis.html.figure.FiguresView;
import org.precis.html.figure.SeriesGroup;
import org.precis.html.inline.Anchors;
import org.precis.html.inline.RenderContext;
import org.precis.html.page.BriefingView;
import org.precis.html.page.BriefingView.Brief;
import org.precis.html.page.BriefingView.CaseEntry;
import org.precis.html.page.BriefingView.CasesSection;
import org.precis.html.page.BriefingView.ChangeSection;
import org.precis.html.page.BriefingView.EndMatter;
import org.precis.html.page.BriefingView.Entry;
import org.precis.html.page.BriefingView.Figure;
import org.precis.html.page.BriefingView.Head;
import org.precis.html.page.BriefingView.Ledger;
import org.precis.html.page.BriefingView.Overview;
import org.precis.html.page.BriefingView.OwnSection;
import org.precis.html.page.BriefingView.OwnSections;
import org.precis.html.page.BriefingView.Part;
import org.precis.html.page.BriefingView.StatisticsSection;
import org.precis.html.page.BriefingView.TableBlock;
import org.precis.html.page.BriefingView.TableView;
import org.precis.html.page.BriefingView.TablesSection;
import org.precis.html.page.Markup;
import org.precis.html.page.NoRoom;
import org.precis.model.Case;
import org.precis.model.Edition;
import org.precis.model.Reference;
import org.precis.model.Section;
import org.precis.model.Table;
import org.precis.workspace.Fonts;

/**
 * Words everything in a briefing, in the order of the page. Which tables, figures and notes there
 * are, with their numbers, is planned before.
 */
public final class PageView {

  /** From about twelve pages on a reader needs a contents list: so many statistics, or cases. */
  private static final int LENGTHY = 210;

  /** A case takes as much room as so many statistics: five make a page. */
  private static final int STATISTICS_OF_A_CASE = 7;

  /** The anchor of the section of the cases. */
  private static final String CASES = "cases";

  private final RenderContext context;
  private final Fonts fonts;
  private final NoRoom noRoom;
  private final HeadView head;
  private final FiguresView drawings;
  private final Optional<ChangesView> changes;
  private final Optional<SinceView> since;
  private final CaseTotalsView caseTotals;
  private final NumbersView numbers;
  private final PagePlan plan;
  private final TablesView tables;
  private final UnitsDigits digits;
  private final List<Figure> figures;

  /**
   * The page of an edition.
   *
   * @param data the edition in its machine form
   * @param noRoom the figures that it has no room for
   */
  public static PageView of(RenderContext context, Fonts fonts, String data, NoRoom noRoom) {
    PageView page = new PageView(context, fonts, noRoom);
    // Where texts may refer to is known once all is planned, and what they say does not change that
    return data.contains("{{")
            && Reference.PATTERN.matcher(data).results().anyMatch(PageView::isToPlace)
        ? new PageView(context.referringTo(page.plan.links(context)), fonts, noRoom)
        : page;
  }

  private static boolean isToPlace(MatchResult reference) {
    return Reference.isPlace(reference.group(1));
  }

  private PageView(RenderContext context, Fonts fonts, NoRoom noRoom) {
    this.context = context;
    this.fonts = fonts;
    this.noRoom = noRoom;
    this.head = new HeadView(context);
    this.drawings = new FiguresView(context, fonts);
    this.tables = new TablesView(context, fonts);
    this.digits = new UnitsDigits(context, fonts);
    this.numbers = new NumbersView(context);
    this.changes = changes();
    this.since = changes.map(view -> new SinceView(context, head, view.comparison()));
    this.caseTotals = new CaseTotalsView(context);
    this.plan =
        PagePlan.of(
            context,
            FiguresView.contents(context, changes.map(ChangesView::comparison)),
            changes.map(ChangesView::tables).orElse(List.of()),
            caseTotals,
            new Anchor(casesTitle().text(), CASES),
            isLengthy() ? -1 : noRoom.leads(),
            this::brief);
    this.figures =
        new LazyList<>(
            plan.figures().size(), at -> figure(at, plan.numbersOf(plan.figures().get(at))));
  }

  private boolean isLengthy() {
    return context.edition.cases().size() * STATISTICS_OF_A_CASE
            + context.edition.statistics().size()
        >= LENGTHY;
  }

  /** The sections below the front page. */
  private record Sections(
      OwnSections own,
      List<StatisticsSection> statistics,
      List<ChangeSection> changes,
      List<TablesSection> tables,
      List<CasesSection> cases,
      EndMatter end) {}

  /** The content of the page. */
  public BriefingView view(
      Markup style, String data, String dataHash, String engine, String engineLine) {
    CardsView cards = new CardsView(context, fonts, since);
    Sections sections = sections(dataHash, engineLine);
    return new BriefingView(
        context.words.language(),
        style,
        engine,
        isLengthy(),
        head.head(),
        contents(sections),
        figureList(sections.own),
        numbers.statistics(),
        head.corrections(),
        context.prose.items(context.edition.texts().summary()),
        since.map(view -> view.since(comparisons())).stream().toList(),
        // What changed takes its place; each chart explains its own marks
        changes.isPresent() ? List.of() : new KeyView(context).entries(),
        cards.heroes(),
        cards.heroLine(),
        cards.small(),
        figures.subList(0, plan.leads()),
        figures,
        brief(sections),
        parts(sections),
        sections.own,
        sections.statistics,
        sections.changes,
        sections.tables,
        sections.cases,
        sections.end,
        new Markup(data));
  }

  /** The same as data: the tables and figures. */
  public PageData data() {
    DataView data = new DataView(context);
    Sections sections = sections("", "");
    List<DataTable> tables = new ArrayList<>();
    for (Part part : parts(sections)) {
      for (StatisticsSection section : part.statistics()) {
        section.ledgers().forEach(ledger -> tables.add(data.of(ledger)));
        tables.addAll(data.of(section.tables()));
      }
      part.comparison().forEach(section -> tables.addAll(data.of(section.tables())));
      part.tables().stream()
          .flatMap(section -> section.blocks().stream())
          .forEach(block -> tables.addAll(data.of(block.tables())));
      for (CasesSection section : part.cases()) {
        section.overview().forEach(overview -> tables.add(data.of(overview)));
        tables.addAll(data.of(section.tables()));
        tables.addAll(data.of(section.folded()));
      }
    }
    List<DataFigure> numbered =
        IntStream.range(0, figures.size())
            .mapToObj(at -> data.of(figures.get(at), plan.figures().get(at)))
            .toList();
    Head said = head.head();
    return new PageData(
        context.words.language(),
        context.words.isRightToLeft(),
        said.plainTitle(),
        said.issuer().text(),
        data.facts(said),
        tables,
        numbered,
        data.notes(plan.notes(), tables),
        DataView.sources(sections.end.sources()),
        data.words(),
        new PageData.Look(
            context.look.points("sheet-text"),
            context.look.points("sheet-heading"),
            context.look.points("sheet-rule"),
            context.look.colour("ink"),
            context.look.colour("accent")));
  }

  /** The first table of comparisons. */
  private Optional<Anchor> comparisons() {
    return changes.stream().flatMap(view -> view.tables().stream()).findFirst().map(plan::place);
  }

  private Sections sections(String dataHash, String engineLine) {
    return new Sections(
        new SectionsView(context, plan).sections(),
        statistics(),
        changes.map(view -> view.section(plan)).stream().toList(),
        tableSections(),
        cases(),
        new EndMatterView(context, head).endMatter(plan, dataHash, engineLine));
  }

  /** Nothing if the editions have no number in common. */
  private Optional<ChangesView> changes() {
    return context
        .edition
        .previous()
        .map(previous -> Comparison.of(previous, context.edition))
        .filter(Comparison::hasAny)
        .map(comparison -> new ChangesView(context, head, fonts, comparison));
  }

  private Figure figure(int at, List<Anchor> tables) {
    FigureContent content = plan.figures().get(at);
    return drawings.figure(content, plan.places().get(at), tables, numbers.of(content));
  }

  /** What a page without sections shows, as far as the look of its template says. */
  private Brief brief(Sections sections) {
    List<Content> points = context.prose.items(context.edition.texts().summary());
    int shown = Math.min(points.size(), most("brief-points"));
    return new Brief(
        points.subList(0, shown),
        // On a page without tables a figure says all its numbers itself
        new LazyList<>(plan.briefs(), at -> figure(at, List.of())),
        leftOut(
            sections,
            points.size() - shown,
            plan.briefs() == 0 ? "left-out.all-figures" : "left-out.figures",
            plan.figures().size() - plan.briefs()));
  }

  /** The figures that such a page shows: the first low ones that it has room for. */
  private List<FigureContent> brief(List<FigureContent> figures) {
    int most = (int) context.look.numberOr("brief-figures", 0);
    int rows = most("brief-rows");
    List<FigureContent> low =
        figures.stream().filter(one -> one.chart().rowsDown() <= rows).limit(most).toList();
    return IntStream.range(0, low.size())
        .filter(place -> !noRoom.brief().contains(place))
        .mapToObj(low::get)
        .toList();
  }

  private int most(String token) {
    return (int) context.look.numberOr(token, Integer.MAX_VALUE);
  }

  private String leftOut(Sections sections, int points, String ofFigures, int figures) {
    Edition edition = context.edition;
    String all =
        Stream.of(
                leftOut("left-out.points", points),
                leftOut("left-out.statistics", edition.statistics().size()),
                leftOut("left-out.cases", edition.cases().size()),
                leftOut("left-out.tables", plan.furtherTables()),
                leftOut(ofFigures, figures),
                leftOut("left-out.sections", sections.own.all().count()),
                leftOut("left-out.notes", sections.end.notes().size()))
            .filter(words -> !words.isEmpty())
            .reduce((before, next) -> context.words.get("list", before, next))
            .orElse("");
    return all.isEmpty() ? "" : context.words.get("left-out", all);
  }

  private String leftOut(String what, long count) {
    return count <= 0 ? "" : context.words.get(what, context.numbers.digits(count));
  }

  /** The figures of a part of the document, below the front page. */
  private List<Figure> figures(Place place) {
    return figures(content -> content.place().equals(place));
  }

  /** The same, either those of single cases or those that break them down. */
  private List<Figure> figures(Place place, boolean breakdowns) {
    return figures(
        content ->
            content.place().equals(place)
                && CaseTotalsView.isBreakdown(content.subject()) == breakdowns);
  }

  private List<Figure> figures(Predicate<FigureContent> chosen) {
    return IntStream.range(plan.leads(), plan.figures().size())
        .filter(at -> chosen.test(plan.figures().get(at)))
        .mapToObj(figures::get)
        .toList();
  }

  private List<StatisticsSection> statistics() {
    if (!plan.has(PagePlan.LEDGER)) {
      return List.of();
    }
    Phrase title =
        context.orElse(context.edition.texts().sections().statisticsTitle(), "statistics.title");
    Ledger ledger =
        new LedgerView(context, plan.notes(), folds(), plan.series())
            .ledger(plan.place(PagePlan.LEDGER));
    List<TableView> series = new ArrayList<>();
    for (SeriesGroup group : plan.tabled()) {
      series.addAll(tables.series(plan.place(group), group, plan.tabled().size() == 1));
    }
    return List.of(
        new StatisticsSection(
            "statistics",
            title,
            Phrase.NONE,
            List.of(numbers.with(digits.aligned(ledger))),
            figures(Place.statistics()),
            numbers.with(series)));
  }

  private FoldView folds() {
    return new FoldView(context, since, changes.flatMap(view -> view.comparisons(plan)));
  }

  private List<TablesSection> tableSections() {
    if (context.edition.tables().isEmpty()) {
      return List.of();
    }
    List<TableBlock> blocks = new ArrayList<>();
    for (Table table : context.edition.tables()) {
      List<TableView> views = tables.table(table, plan.place(PagePlan.table(table)));
      blocks.add(new TableBlock(figures(Place.table(table.id())), numbers.with(views)));
    }
    return List.of(new TablesSection("tables", context.phrase("tables.title"), blocks));
  }

  private List<CasesSection> cases() {
    if (!plan.has(PagePlan.OVERVIEW)) {
      return List.of();
    }
    Overview overview = new OverviewView(context).overview(plan.place(PagePlan.OVERVIEW));
    CasesView view = new CasesView(context, plan.notes());
    List<CaseEntry> entries = view.entries();
    return List.of(
        new CasesSection(
            CASES,
            casesTitle(),
            context.prose.blocks(context.edition.texts().sections().casesText()),
            List.of(numbers.with(digits.aligned(overview))),
            figures(Place.cases(), false),
            entries,
            figures(Place.cases(), true),
            numbers.with(digits.aligned(caseTotals.tables(plan))),
            numbers.with(digits.aligned(caseTotals.folded()))));
  }

  private Phrase casesTitle() {
    return context.orElse(context.edition.texts().sections().casesTitle(), "cases.title");
  }

  private List<Entry> contents(Sections sections) {
    List<Entry> entries = new ArrayList<>();
    if (!context.edition.texts().summary().isEmpty()) {
      entries.add(new Entry("#main-points", context.phrase("main-points")));
    }
    for (Part part : parts(sections)) {
      addOwn(part.own(), entries);
      part.statistics().forEach(s -> entries.add(new Entry("#" + s.anchor(), s.title())));
      part.comparison()
          .forEach(c -> entries.add(new Entry("#" + c.anchor(), context.phrase("since-last"))));
      part.tables().forEach(t -> entries.add(new Entry("#" + t.anchor(), t.title())));
      part.cases()
          .forEach(c -> entries.add(new Entry("#" + c.anchor(), "", c.title(), caseList())));
      part.end().stream()
          .filter(end -> !end.isEmpty())
          .forEach(
              end ->
                  entries.add(new Entry("#" + end.anchor(), context.phrase("sources-and-notes"))));
    }
    addOwn(sections.own.last(), entries);
    sections
        .end
        .annex()
        .forEach(annex -> entries.add(new Entry("#" + annex.anchor(), context.phrase("quotes"))));
    return entries;
  }

  /** The sections in the order of the page, each after those of the author before it. */
  private List<Part> parts(Sections sections) {
    return context.edition.presentation().style().sections().inOrder().stream()
        .map(place -> part(sections, place))
        .toList();
  }

  private static Part part(Sections sections, Section.Place place) {
    return new Part(
        sections.own.before(place),
        place == Section.Place.STATISTICS ? sections.statistics : List.of(),
        place == Section.Place.CHANGES ? sections.changes : List.of(),
        place == Section.Place.TABLES ? sections.tables : List.of(),
        place == Section.Place.CASES ? sections.cases : List.of(),
        place == Section.Place.SOURCES ? List.of(sections.end) : List.of());
  }

  private static void addOwn(List<OwnSection> own, List<Entry> entries) {
    own.forEach(section -> entries.add(new Entry("#" + section.anchor(), section.title())));
  }

  private List<Entry> caseList() {
    List<Entry> entries = new ArrayList<>();
    for (Case one : context.edition.cases()) {
      String number = context.numbers.digits(entries.size() + 1);
      Phrase title = context.prose.phrase(one.shortTitle());
      entries.add(new Entry("#" + Anchors.of(one), number, title, List.of()));
    }
    return entries;
  }

  /** All figures, and the images of the author's sections among them. */
  private List<Entry> figureList(OwnSections own) {
    Map<String, Phrase> titles = new LinkedHashMap<>();
    for (int i = 0; i < plan.figures().size(); i++) {
      Phrase message = Phrase.of(plan.figures().get(i).message().text());
      titles.put(plan.places().get(i).anchor(), message);
    }
    own.all()
        .flatMap(section -> section.pieces().stream())
        .flatMap(piece -> piece.figures().stream())
        .forEach(image -> titles.put(image.anchor(), Phrase.of(image.message().text())));
    List<Entry> entries = new ArrayList<>();
    for (String anchor : plan.listed()) {
      String number = context.numbers.digits(entries.size() + 1);
      entries.add(new Entry("#" + anchor, number, titles.get(anchor), List.of()));
    }
    return entries;
  }
}
