package org.precis.html;

import java.util.ArrayList;
import java.util.List;
import org.precis.html.BriefingView.EndMatter;
import org.precis.html.BriefingView.NoteView;
import org.precis.html.BriefingView.SourceView;
import org.precis.html.BriefingView.Term;
import org.precis.html.BriefingView.WhatWhy;
import org.precis.model.Masthead;
import org.precis.model.NotAdded;
import org.precis.model.Quantity;
import org.precis.model.Source;
import org.precis.model.Statistic;
import org.precis.totals.Total;

/** Says where the numbers come from: sources, notes, method, the quoted words, how to cite. */
final class EndMatterView {

  private final Wording w;
  private final HeadView head;

  EndMatterView(Wording wording, HeadView head) {
    this.w = wording;
    this.head = head;
  }

  /** Built last, when all notes are known. */
  EndMatter endMatter(String dataHash, String engine) {
    return new EndMatter(
        "sources-and-notes",
        sources(),
        notes(),
        howTotals(),
        w.edition.notAdded().stream().map(this::notAdded).toList(),
        w.prose.blocks(w.edition.quality()),
        glossary(),
        w.prose.plain(w.edition.masthead().contact()),
        new QuotesView(w).tables(),
        citation(),
        w.words.get("cite.hash", dataHash),
        engine);
  }

  /** How the totals of the page are formed, in as many sentences as they need; or "". */
  private String howTotals() {
    List<Total> sums = w.totals.all().stream().filter(sum -> sum.addends().size() > 1).toList();
    if (sums.isEmpty()) {
      return "";
    }
    String words = w.words.get("how-totals.text");
    if (sums.stream().map(Total::quantity).anyMatch(EndMatterView::isInexact)) {
      words = Wording.join(w.words.get("how-totals.bounds"), words);
    }
    if (sums.stream().anyMatch(sum -> sum.unstated() > 0)) {
      words = Wording.join(words, w.words.get("how-totals.unstated"));
    }
    return sums.stream().anyMatch(sum -> sum.confidential() > 0)
        ? Wording.join(words, w.words.get("how-totals.confidential"))
        : words;
  }

  private static boolean isInexact(Quantity quantity) {
    return quantity.interval().filter(interval -> !interval.exact()).isPresent();
  }

  private List<SourceView> sources() {
    List<SourceView> views = new ArrayList<>();
    for (Source source : w.edition.sources()) {
      int number = views.size() + 1;
      views.add(new SourceView("source-" + number, Integer.toString(number), source(source)));
    }
    return views;
  }

  private Markup source(Source source) {
    List<String> parts = new ArrayList<>();
    add(parts, Wording.escape(w.sentence(w.prose.plain(source.title()))));
    String published = source.published() == null ? "" : w.dates.date(source.published());
    String publisher = w.prose.plain(source.publisher());
    String imprint =
        publisher.isEmpty() || published.isEmpty()
            ? publisher + published
            : w.words.get("comma", publisher, published);
    add(parts, Wording.escape(w.sentence(imprint)));
    add(parts, w.prose.inline(source.note()).html());
    add(parts, Wording.escape(source.address()));
    return Wording.join(parts.stream().map(Markup::new).toList());
  }

  private static void add(List<String> parts, String part) {
    if (!part.isEmpty()) {
      parts.add(part);
    }
  }

  private List<NoteView> notes() {
    List<NoteView> views = new ArrayList<>();
    for (Notes.Note note : w.notes.all()) {
      String name = w.words.get("note.mark", note.number());
      views.add(
          new NoteView("note-" + note.number(), name, note.text(), "#" + note.marks().get(0)));
    }
    return views;
  }

  private WhatWhy notAdded(NotAdded counts) {
    Markup what =
        counts.what().isEmpty()
            ? Markup.escape(w.list(counts.of().stream().map(this::label).toList()))
            : w.prose.inline(counts.what());
    return new WhatWhy(what, w.prose.inline(counts.why()));
  }

  private String label(String id) {
    return w.edition
        .statistic(id)
        .map(Statistic::shortLabel)
        .or(() -> w.edition.measure(id.replaceFirst("^cases\\.", "")).map(m -> m.shortLabel()))
        .map(w.prose::plain)
        .orElse(id);
  }

  private List<Term> glossary() {
    List<Term> terms = new ArrayList<>();
    w.edition
        .glossary()
        .forEach((term, meaning) -> terms.add(new Term(term, w.prose.inline(meaning))));
    return terms;
  }

  private String citation() {
    Masthead masthead = w.edition.masthead();
    String issuer = w.prose.plain(masthead.issuer());
    String title = w.prose.plain(masthead.title());
    String kind = w.words.get("comma", w.orElse(masthead.kind(), "kind"), head.status());
    return w.sentence(
        masthead.published() == null
            ? w.words.get("cite.text-undated", issuer, title, kind)
            : w.words.get("cite.text", issuer, title, kind, w.dates.date(masthead.published())));
  }
}
