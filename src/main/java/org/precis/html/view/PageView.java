package org.precis.html.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.precis.compare.Comparison;
import org.precis.html.figure.FigureContent.Place;
import org.precis.html.figure.FiguresView;
import org.precis.html.inline.RenderContext;
import org.precis.html.page.BriefingView;
import org.precis.html.page.BriefingView.CaseEntry;
import org.precis.html.page.BriefingView.CasesSection;
import org.precis.html.page.BriefingView.ChangeSection;
import org.precis.html.page.BriefingView.EndMatter;
import org.precis.html.page.BriefingView.Entry;
import org.precis.html.page.BriefingView.Figure;
import org.precis.html.page.BriefingView.Ledger;
import org.precis.html.page.BriefingView.Overview;
import org.precis.html.page.BriefingView.StatisticsSection;
import org.precis.html.page.BriefingView.TableBlock;
import org.precis.html.page.BriefingView.TableView;
import org.precis.html.page.BriefingView.TablesSection;
import org.precis.html.page.Markup;
import org.precis.html.page.Phrase;
import org.precis.model.Table;
import org.precis.workspace.Fonts;

/**
 * Words everything in a briefing, in the order of the page. Tables come first, as figures and notes
 * refer to their numbers; notes are numbered as they are met.
 */
public final class PageView {

  /** From about twelve pages on a reader needs a contents list: five cases make a page. */
  private static final int LENGTHY = 30;

  /** The anchor of the section of the cases. */
  private static final String CASES = "cases";

  private final RenderContext context;
  private final Fonts fonts;
  private final HeadView head;
  private final FiguresView figures;
  private final TablesView tables;

  public PageView(RenderContext context, Fonts fonts) {
    this.context = context;
    this.fonts = fonts;
    this.head = new HeadView(context);
    this.figures = new FiguresView(context, fonts);
    this.tables = new TablesView(context, fonts);
  }

  /** The tables, numbered in the order of the page. */
  private record Numbered(
      List<Ledger> ledgers,
      List<TableView> series,
      Optional<ChangesView> changes,
      List<List<TableView>> ofPack,
      List<Overview> overview,
      List<TableView> caseTotals) {}

  /** The sections below the front page. */
  private record Sections(
      List<StatisticsSection> statistics,
      List<ChangeSection> changes,
      List<TablesSection> tables,
      List<CasesSection> cases,
      EndMatter end) {}

  public BriefingView view(
      Markup style, String data, String dataHash, String engine, String engineLine) {
    Numbered numbered = numbered();
    boolean lengthy = context.edition.cases().size() >= LENGTHY;
    List<Figure> lead = lengthy ? List.of() : figures.takeLead();
    CardsView cards = new CardsView(context, fonts);
    Sections sections = sections(numbered, dataHash, engineLine);
    return new BriefingView(
        context.words.language(),
        style,
        engine,
        lengthy,
        head.head(),
        contents(sections),
        head.corrections(),
        context.prose.items(context.edition.summary()),
        numbered.changes.map(ChangesView::counts).stream().toList(),
        new KeyView(context).entries(),
        cards.heroes(),
        cards.heroLines(),
        cards.small(),
        cards.smallLines(),
        lead,
        sections.statistics,
        sections.changes,
        sections.tables,
        sections.cases,
        sections.end,
        new Markup(data));
  }

  private Numbered numbered() {
    List<Ledger> ledgers = ledgers();
    List<TableView> series = series();
    Optional<ChangesView> changes = changes();
    changes.ifPresent(ChangesView::number);
    List<List<TableView>> ofPack = packTables();
    List<Overview> overview = overview();
    nameCases(overview);
    List<TableView> caseTotals = caseTotals();
    return new Numbered(ledgers, series, changes, ofPack, overview, caseTotals);
  }

  /** In the order of the page, by which figures are numbered; the end matter needs all notes. */
  private Sections sections(Numbered numbered, String dataHash, String engineLine) {
    return new Sections(
        statistics(numbered.ledgers, numbered.series),
        numbered.changes.map(ChangesView::section).stream().toList(),
        tableSections(numbered.ofPack),
        cases(numbered.overview, numbered.caseTotals),
        new EndMatterView(context, head).endMatter(dataHash, engineLine));
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

  private List<Ledger> ledgers() {
    if (context.edition.statistics().isEmpty()) {
      return List.of();
    }
    int number = context.nextTable();
    context.edition.groups().forEach(group -> figures.numbersIn(group.id(), number));
    context.edition.statistics().forEach(statistic -> figures.numbersIn(statistic.id(), number));
    figures.numbersIn("", number);
    return List.of(new LedgerView(context, fonts).ledger(number));
  }

  private List<TableView> series() {
    if (context.edition.statistics().stream().allMatch(s -> s.otherPeriods().isEmpty())) {
      return List.of();
    }
    int number = context.nextTable();
    figures.numbersIn(FiguresView.SERIES, number);
    return tables.series(number);
  }

  /** The view of each table; several for a wide one. */
  private List<List<TableView>> packTables() {
    List<List<TableView>> views = new ArrayList<>();
    for (Table table : context.edition.tables()) {
      int number = context.nextTable();
      figures.numbersIn(table.id(), number);
      for (Table.Column column : table.columns()) {
        figures.numbersIn(table.id() + "." + column.id(), number);
      }
      views.add(tables.table(table, number));
    }
    return views;
  }

  private List<Overview> overview() {
    return context.edition.cases().isEmpty()
        ? List.of()
        : List.of(new OverviewView(context, fonts).overview(context.nextTable()));
  }

  /** The first measures of a case are in the overview, the others only in its entry. */
  private void nameCases(List<Overview> overview) {
    if (overview.isEmpty()) {
      return;
    }
    String anchor = overview.get(0).anchor();
    int table = Integer.parseInt(anchor.substring(anchor.lastIndexOf('-') + 1));
    figures.numbersIn(FiguresView.TIMELINE, table);
    for (int i = 0; i < context.edition.measures().size(); i++) {
      String subject = "cases." + context.edition.measures().get(i).id();
      if (i < OverviewView.MEASURES) {
        figures.numbersIn(subject, table);
      } else {
        figures.numbersIn(subject, casesTitle().text(), "#" + CASES);
      }
    }
  }

  private List<TableView> caseTotals() {
    CaseTotalsView totals = new CaseTotalsView(context);
    totals.addTotals();
    totals.subjects().forEach(figures::numbersIn);
    figures.withoutTable().forEach(totals::addFor);
    totals.subjects().forEach(figures::numbersIn);
    return totals.tables();
  }

  private List<StatisticsSection> statistics(List<Ledger> ledgers, List<TableView> series) {
    List<Figure> drawn = figures.take(Place.statistics());
    if (ledgers.isEmpty()) {
      return List.of();
    }
    Phrase title = context.orElse(context.edition.sections().statisticsTitle(), "statistics.title");
    return List.of(new StatisticsSection("statistics", title, Markup.NONE, ledgers, drawn, series));
  }

  private List<TablesSection> tableSections(List<List<TableView>> views) {
    if (views.isEmpty()) {
      return List.of();
    }
    List<TableBlock> blocks = new ArrayList<>();
    for (int i = 0; i < views.size(); i++) {
      String id = context.edition.tables().get(i).id();
      blocks.add(new TableBlock(figures.take(Place.table(id)), views.get(i)));
    }
    return List.of(new TablesSection("tables", context.phrase("tables.title"), blocks));
  }

  private List<CasesSection> cases(List<Overview> overview, List<TableView> totals) {
    if (overview.isEmpty()) {
      return List.of();
    }
    CasesView view = new CasesView(context);
    List<CaseEntry> entries = view.entries();
    return List.of(
        new CasesSection(
            CASES,
            casesTitle(),
            context.prose.blocks(context.edition.sections().casesText()),
            overview,
            figures.take(Place.cases()),
            totals,
            view.markKey(),
            entries));
  }

  private Phrase casesTitle() {
    return context.orElse(context.edition.sections().casesTitle(), "cases.title");
  }

  private List<Entry> contents(Sections sections) {
    List<Entry> entries = new ArrayList<>();
    if (!context.edition.summary().isEmpty()) {
      entries.add(new Entry("#main-points", context.phrase("main-points")));
    }
    sections.statistics.forEach(s -> entries.add(new Entry("#" + s.anchor(), s.title())));
    sections.changes.forEach(
        c -> entries.add(new Entry("#" + c.anchor(), context.phrase("since-last"))));
    sections.tables.forEach(t -> entries.add(new Entry("#" + t.anchor(), t.title())));
    sections.cases.forEach(c -> entries.add(new Entry("#" + c.anchor(), c.title())));
    entries.add(new Entry("#" + sections.end.anchor(), context.phrase("sources-and-notes")));
    return entries;
  }
}
