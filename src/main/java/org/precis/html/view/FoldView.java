package org.precis.html.view;

import java.util.List;
import java.util.Optional;
import org.precis.html.content.Content;
import org.precis.html.content.Content.Link;
import org.precis.html.content.Phrase;
import org.precis.html.figure.Anchor;
import org.precis.html.inline.Addresses;
import org.precis.html.inline.Anchors;
import org.precis.html.inline.RenderContext;
import org.precis.html.inline.SourceLines;
import org.precis.html.inline.TextForms;
import org.precis.html.page.BriefingView.CardChange;
import org.precis.html.page.BriefingView.Fold;
import org.precis.model.Reported;
import org.precis.model.Source;
import org.precis.model.Statistic;

/**
 * What a row of the table of statistics unfolds on screens: the quoted words, where they are from,
 * and what the previous edition had.
 */
final class FoldView {

  private final RenderContext context;
  private final Optional<SinceView> since;
  private final Optional<Anchor> comparison;

  /**
   * @param comparison the table of all comparisons
   */
  FoldView(RenderContext context, Optional<SinceView> since, Optional<Anchor> comparison) {
    this.context = context;
    this.since = since;
    this.comparison = comparison;
  }

  /** One, or none of a number that has no quoted words or no source. */
  List<Fold> of(Statistic statistic) {
    Reported reported = statistic.reported();
    String name = context.sources.cell(statistic).text();
    if (reported.quotes().isEmpty() || name.isEmpty()) {
      return List.of();
    }
    List<CardChange> change = since.flatMap(view -> view.large(statistic.id())).stream().toList();
    Content all =
        comparison
            .filter(unused -> !change.isEmpty())
            .<Content>map(at -> new Link(at.name(), at.anchor(), Link.Target.PLACE))
            .orElse(Phrase.NONE);
    return List.of(
        new Fold(name, Phrase.of(context.quoted(reported)), source(reported), change, all));
  }

  /** Its number and place, then its title, linked to the source itself if it has an address. */
  private Content source(Reported reported) {
    int number = context.sourceNumber(reported.source());
    if (number == 0) {
      return Phrase.NONE;
    }
    Source source = context.edition.sources().get(number - 1);
    String title = context.prose.plain(source.title());
    Content linked =
        Addresses.web(source.address())
            .<Content>map(target -> new Content.Address(title, target))
            .orElseGet(() -> new Link(title, Anchors.of(source), Link.Target.SOURCE));
    String line = new SourceLines(context).of(List.of(reported));
    return TextForms.join(List.of(Phrase.of(line), linked));
  }
}
