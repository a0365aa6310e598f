package org.precis.html.view;

import java.util.ArrayList;
import java.util.List;
import org.precis.claim.Total;
import org.precis.html.content.Content;
import org.precis.html.content.Phrase;
import org.precis.html.inline.Addresses;
import org.precis.html.inline.Anchors;
import org.precis.html.inline.RenderContext;
import org.precis.html.inline.TextForms;
import org.precis.html.page.BriefingView.EndMatter;
import org.precis.html.page.BriefingView.SourceView;
import org.precis.html.page.BriefingView.Term;
import org.precis.html.page.BriefingView.WhatWhy;
import org.precis.model.Masthead;
import org.precis.model.NotAdded;
import org.precis.model.Source;
import org.precis.model.Statistic;
import org.precis.quantity.Quantity;

/** The end matter: sources, notes, method, the quoted words, how to cite. */
final class EndMatterView {

  private final RenderContext context;
  private final HeadView head;

  EndMatterView(RenderContext context, HeadView head) {
    this.context = context;
    this.head = head;
  }

  EndMatter endMatter(PagePlan plan, String dataHash, String engine) {
    return new EndMatter(
        "sources-and-notes",
        sources(),
        plan.notes().further(),
        howTotals(),
        context.edition.texts().notAdded().stream().map(this::notAdded).toList(),
        context.prose.blocks(context.edition.texts().quality()),
        glossary(),
        Addresses.linked(context.prose.phrase(context.edition.masthead().contact())),
        new QuotesView(context).annex(),
        citation(),
        context.words.get("cite.data", dataHash),
        // Its files have this name, a language and a slice after it where there are several
        "precis verify " + context.edition.masthead().id() + "*.pdf",
        engine);
  }

  /** How totals are calculated, where that is not plain: "" where all they add are exact. */
  private String howTotals() {
    List<Total> sums =
        context.totals.all().stream().filter(sum -> sum.addends().size() > 1).toList();
    List<String> rules = new ArrayList<>();
    if (sums.stream().map(Total::quantity).anyMatch(EndMatterView::isInexact)) {
      rules.add("how-totals.bounds");
    }
    if (sums.stream().anyMatch(sum -> sum.unstated() > 0)) {
      rules.add("how-totals.unstated");
    }
    if (sums.stream().anyMatch(sum -> sum.confidential() > 0)) {
      rules.add("how-totals.confidential");
    }
    if (!rules.isEmpty()) {
      rules.add("how-totals.text");
    }
    return rules.stream().map(context.words::get).reduce("", TextForms::join);
  }

  private static boolean isInexact(Quantity quantity) {
    return quantity.interval().filter(interval -> !interval.exact()).isPresent();
  }

  private List<SourceView> sources() {
    List<SourceView> views = new ArrayList<>();
    for (Source source : context.edition.sources()) {
      int number = views.size() + 1;
      String title = context.sentence(context.prose.plain(source.title()));
      views.add(
          new SourceView(
              Anchors.of(source),
              context.words.digits(Integer.toString(number)),
              title,
              linked(title, source.address()),
              imprint(source),
              address(source.address())));
    }
    return views;
  }

  private Content imprint(Source source) {
    String published = source.published() == null ? "" : context.dates.date(source.published());
    String publisher = context.prose.plain(source.publisher());
    String imprint =
        publisher.isEmpty() || published.isEmpty()
            ? publisher + published
            : context.words.get("comma", publisher, published);
    return TextForms.join(
        List.of(Phrase.of(context.sentence(imprint)), context.prose.inline(source.note())));
  }

  private static Content linked(String title, String address) {
    return Addresses.web(address)
        .<Content>map(target -> new Content.Address(title, target))
        .orElseGet(() -> Phrase.of(title));
  }

  private static Content address(String address) {
    return Addresses.web(address)
        .<Content>map(target -> new Content.Address(address, target))
        .orElseGet(() -> Addresses.linked(Phrase.of(address)));
  }

  private WhatWhy notAdded(NotAdded counts) {
    Content what =
        counts.what().isEmpty()
            ? context.list(counts.of().stream().map(this::label).toList())
            : context.prose.inline(counts.what());
    return new WhatWhy(what, context.prose.inline(counts.why()));
  }

  private Phrase label(String id) {
    return context
        .edition
        .statistic(id)
        .map(Statistic::shortLabel)
        .or(
            () ->
                context.edition.measure(id.replaceFirst("^cases\\.", "")).map(m -> m.shortLabel()))
        .map(context.prose::phrase)
        .orElse(Phrase.of(id));
  }

  private List<Term> glossary() {
    List<Term> terms = new ArrayList<>();
    context
        .edition
        .texts()
        .glossary()
        .forEach((term, meaning) -> terms.add(new Term(term, context.prose.inline(meaning))));
    return terms;
  }

  private Phrase citation() {
    Masthead masthead = context.edition.masthead();
    Phrase title = context.phrase("cite.title", context.prose.phrase(masthead.title()));
    Phrase work =
        masthead.issuer().isEmpty()
            ? title
            : context.phrase("cite.by", context.prose.phrase(masthead.issuer()), title);
    Phrase kind = context.phrase("comma", context.orElse(masthead.kind(), "kind"), head.status());
    Phrase cited =
        masthead.published() == null
            ? context.phrase("cite.text-undated", work, kind)
            : context.phrase("cite.text", work, kind, context.dates.date(masthead.published()));
    return cited.map(context::sentence);
  }
}
