package org.precis.html.view;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.precis.html.content.Content;
import org.precis.html.content.Phrase;
import org.precis.html.inline.Anchors;
import org.precis.html.inline.RenderContext;
import org.precis.html.inline.SourceLines;
import org.precis.html.inline.TextForms;
import org.precis.html.page.BriefingView.Annex;
import org.precis.html.page.BriefingView.AnnexEntry;
import org.precis.html.page.BriefingView.AnnexGroup;
import org.precis.model.Case;
import org.precis.model.Edition;
import org.precis.model.Group;
import org.precis.model.Measure;
import org.precis.model.QuotesPlace;
import org.precis.model.Reported;
import org.precis.model.Statistic;
import org.precis.quantity.Value;

/**
 * The annex: the quoted words of the sources, number by number, those of the statistics by their
 * groups, then those of the cases. If all are from one source, it is named once above.
 */
final class QuotesView {

  static final String ANCHOR = "source-wording";

  private final RenderContext context;
  private final List<Reported> quoted;

  QuotesView(RenderContext context) {
    this.context = context;
    this.quoted = quoted(context.edition);
  }

  /** One, or none if nothing is quoted or the quotes are only in the data. */
  List<Annex> annex() {
    if (quoted.isEmpty() || context.edition.texts().sections().quotes() != QuotesPlace.ANNEX) {
      return List.of();
    }
    List<AnnexGroup> groups = new ArrayList<>();
    StatisticOrder.groups(context.edition).forEach(group -> add(groups, group));
    List<Case> cases = context.edition.cases();
    for (int i = 0; i < cases.size(); i++) {
      add(groups, cases.get(i), i + 1);
    }
    return List.of(new Annex(ANCHOR, headnote(), groups));
  }

  private static List<Reported> quoted(Edition edition) {
    return Stream.concat(
            edition.statistics().stream().map(Statistic::reported),
            edition.cases().stream().flatMap(QuotesView::reported))
        .filter(one -> !one.quotes().isEmpty())
        .toList();
  }

  /** What a case reports: its own words, and its numbers. */
  private static Stream<Reported> reported(Case caseItem) {
    return Stream.concat(Stream.of(own(caseItem)), caseItem.measures().values().stream());
  }

  private static Reported own(Case caseItem) {
    return new Reported(Value.NOT_STATED, caseItem.source(), caseItem.quotes(), "");
  }

  private String headnote() {
    boolean paragraphs =
        quoted.stream()
            .anyMatch(one -> RenderContext.page(one) == 0 && RenderContext.paragraph(one) > 0);
    String words = context.words.get(paragraphs ? "quotes.headnote" : "quotes.headnote-plain");
    return TextForms.join(words, new SourceLines(context).of(onlySource()));
  }

  /** The number of the source of all quotes; 0 if there are several. */
  private int onlySource() {
    List<Integer> numbers =
        quoted.stream()
            .map(one -> context.sourceNumber(one.source()))
            .distinct()
            .collect(Collectors.toList());
    return numbers.size() == 1 ? numbers.get(0) : 0;
  }

  private void add(List<AnnexGroup> groups, Group group) {
    List<AnnexEntry> entries = new ArrayList<>();
    for (Statistic statistic : StatisticOrder.inOrder(context.edition, group.id())) {
      if (!statistic.reported().quotes().isEmpty()) {
        Phrase label = context.alone(statistic, statistic.shortLabel());
        entries.add(entry(label, statistic.reported(), Anchors.quotes(statistic)));
      }
    }
    add(groups, context.prose.phrase(group.title()), entries);
  }

  /** The first entry of a case is the target of links from the case. */
  private void add(List<AnnexGroup> groups, Case caseItem, int number) {
    List<AnnexEntry> entries = new ArrayList<>();
    if (!caseItem.quotes().isEmpty()) {
      Phrase label = context.prose.phrase(caseItem.shortTitle());
      entries.add(entry(label, own(caseItem), Anchors.quotes(caseItem)));
    }
    for (Measure measure : context.edition.measures()) {
      Reported reported = caseItem.measures().get(measure.id());
      if (reported != null && !reported.quotes().isEmpty()) {
        Phrase label = context.prose.phrase(measure.shortLabel());
        entries.add(entry(label, reported, entries.isEmpty() ? Anchors.quotes(caseItem) : ""));
      }
    }
    Phrase title = context.prose.phrase(caseItem.shortTitle());
    add(groups, context.phrase("quotes.case", context.numbers.digits(number), title), entries);
  }

  private static void add(List<AnnexGroup> groups, Phrase title, List<AnnexEntry> entries) {
    if (!entries.isEmpty()) {
      groups.add(new AnnexGroup(title, entries));
    }
  }

  private AnnexEntry entry(Phrase label, Reported reported, String anchor) {
    return new AnnexEntry(
        label,
        new Content.Quoted(context.quoted(reported), anchor),
        context.sources.cellOfQuote(reported, onlySource() > 0));
  }
}
