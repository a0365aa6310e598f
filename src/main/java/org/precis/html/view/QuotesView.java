package org.precis.html.view;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.precis.html.content.Content;
import org.precis.html.content.Phrase;
import org.precis.html.figure.Anchor;
import org.precis.html.inline.Anchors;
import org.precis.html.inline.RenderContext;
import org.precis.html.page.BriefingView.TableCell;
import org.precis.html.page.BriefingView.TableHead;
import org.precis.html.page.BriefingView.TableRow;
import org.precis.html.page.BriefingView.TableView;
import org.precis.model.Case;
import org.precis.model.Measure;
import org.precis.model.Reported;
import org.precis.model.Statistic;
import org.precis.model.Value;

/** The quoted words of the sources, number by number: of the statistics, then of the cases. */
final class QuotesView {

  private final RenderContext context;

  QuotesView(RenderContext context) {
    this.context = context;
  }

  List<TableView> tables(PagePlan plan) {
    List<TableView> tables = new ArrayList<>();
    List<Reported> statistics =
        context.edition.statistics().stream().map(Statistic::reported).toList();
    List<Reported> cases = context.edition.cases().stream().flatMap(QuotesView::reported).toList();
    add(tables, statistics(), statistics, plan, PagePlan.QUOTES, "quotes", "quotes.statistic");
    add(tables, cases(), cases, plan, PagePlan.CASE_QUOTES, "quotes.cases", "quotes.case");
    return tables;
  }

  private void add(
      List<TableView> tables,
      List<TableRow> rows,
      List<Reported> quoted,
      PagePlan plan,
      String table,
      String title,
      String head) {
    if (!rows.isEmpty()) {
      tables.add(
          table(
              rows, quoted, plan.place(table), context.words.get(title), context.words.get(head)));
    }
  }

  private TableView table(
      List<TableRow> rows, List<Reported> quoted, Anchor place, String title, String head) {
    return new TableView(
        place.anchor(),
        "quotes",
        place.name(),
        Phrase.of(title),
        context.words.get(hasParagraphs(quoted) ? "quotes.headnote" : "quotes.headnote-plain"),
        List.of(
            new TableHead(head, "label"),
            new TableHead(context.words.get("quotes.words"), "quote"),
            new TableHead(context.words.get("quotes.source"), "source")),
        rows,
        List.of(),
        Phrase.NONE);
  }

  private List<TableRow> statistics() {
    List<TableRow> rows = new ArrayList<>();
    for (Statistic statistic : context.edition.statistics()) {
      if (!statistic.reported().quotes().isEmpty()) {
        Phrase label = context.alone(statistic, statistic.shortLabel());
        rows.add(row(label, statistic.reported(), Anchors.quotes(statistic)));
      }
    }
    return rows;
  }

  private List<TableRow> cases() {
    List<TableRow> rows = new ArrayList<>();
    List<Case> all = context.edition.cases();
    for (int i = 0; i < all.size(); i++) {
      addCase(rows, all.get(i), i + 1);
    }
    return rows;
  }

  /** Whether a case or one of its measures is quoted. */
  static boolean isQuoted(Case caseItem) {
    return reported(caseItem).anyMatch(one -> !one.quotes().isEmpty());
  }

  /** What a case reports: its own words, and its numbers. */
  private static Stream<Reported> reported(Case caseItem) {
    return Stream.concat(Stream.of(own(caseItem)), caseItem.measures().values().stream());
  }

  private static Reported own(Case caseItem) {
    return new Reported(Value.NOT_STATED, caseItem.source(), caseItem.quotes(), "");
  }

  /** Whether one of them names a paragraph, so that its sign must be explained. */
  private static boolean hasParagraphs(List<Reported> quoted) {
    return quoted.stream()
        .anyMatch(one -> RenderContext.page(one) == 0 && RenderContext.paragraph(one) > 0);
  }

  /** The first row of a case is the target of links from the case. */
  private void addCase(List<TableRow> rows, Case caseItem, int number) {
    int before = rows.size();
    String ordinal = context.numbers.digits(number) + " \u00b7 ";
    if (!caseItem.quotes().isEmpty()) {
      Phrase label = context.prose.phrase(caseItem.shortTitle()).map(ordinal::concat);
      rows.add(row(label, own(caseItem), Anchors.quotes(caseItem)));
    }
    for (Measure measure : context.edition.measures()) {
      Reported reported = caseItem.measures().get(measure.id());
      if (reported != null && !reported.quotes().isEmpty()) {
        Phrase label = context.prose.phrase(measure.shortLabel()).map(ordinal::concat);
        rows.add(row(label, reported, rows.size() == before ? Anchors.quotes(caseItem) : ""));
      }
    }
  }

  private TableRow row(Phrase label, Reported reported, String anchor) {
    Content words = new Content.Quoted(context.quoted(reported), anchor);
    return new TableRow(
        label,
        "",
        List.of(
            new TableCell(words, "quote", context.words.get("quotes.words")),
            new TableCell(
                context.sources.cellOfQuote(reported),
                "source",
                context.words.get("quotes.source"))));
  }
}
