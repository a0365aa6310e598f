package org.precis.html.view;

import java.util.ArrayList;
import java.util.List;
import org.precis.chart.QuantityText;
import org.precis.html.content.Content;
import org.precis.html.content.Phrase;
import org.precis.html.inline.Anchors;
import org.precis.html.inline.RenderContext;
import org.precis.html.inline.TextForms;
import org.precis.html.page.BriefingView.CaseEntry;
import org.precis.html.page.BriefingView.MeasureView;
import org.precis.html.page.BriefingView.NoteMark;
import org.precis.html.words.Units;
import org.precis.model.Case;
import org.precis.model.DateSpan;
import org.precis.model.Measure;
import org.precis.model.Reported;
import org.precis.quantity.Value;

/** The entries of the cases: what happened, in words and in the numbers of each. */
final class CasesView {

  private final RenderContext context;
  private final CaseClasses classes;
  private final boolean anyOpened;
  private final boolean anyClosed;
  private final Notes notes;

  CasesView(RenderContext context, Notes notes) {
    this.notes = notes;
    this.context = context;
    this.classes = new CaseClasses(context);
    List<Case> cases = context.edition.cases();
    this.anyOpened = cases.stream().anyMatch(one -> one.opened() != null);
    this.anyClosed = cases.stream().anyMatch(one -> one.closed() != null);
  }

  List<CaseEntry> entries() {
    List<CaseEntry> entries = new ArrayList<>();
    for (Case caseItem : context.edition.cases()) {
      entries.add(entry(caseItem, entries.size() + 1));
    }
    return entries;
  }

  private CaseEntry entry(Case caseItem, int number) {
    return new CaseEntry(
        Anchors.of(caseItem),
        context.numbers.digits(number),
        context.prose.phrase(caseItem.title()),
        classes.line(caseItem),
        notes.of(number),
        dates(caseItem),
        context.prose.blocks(caseItem.text()),
        context.sources.line(caseItem),
        notes.in(number),
        measures(caseItem, number));
  }

  private Content dates(Case caseItem) {
    if (caseItem.opened() == null && caseItem.closed() == null) {
      return Phrase.NONE;
    }
    Content opened = said(context.words.get("cases.discovered"), caseItem.opened());
    String action = context.words.get("cases.action");
    // A kind of date that no case has is not one that this case leaves out
    if (!anyClosed) {
      return opened;
    }
    if (!anyOpened) {
      return said(TextForms.capital(action), caseItem.closed());
    }
    return context.content("cases.dates", opened, said(action, caseItem.closed()));
  }

  private Content said(String name, DateSpan span) {
    Content date =
        span == null
            ? context.absent("cases.date-not-stated")
            : new Content.Digits(context.dates.span(span), "");
    return TextForms.join(List.of(Phrase.of(name), date));
  }

  private List<MeasureView> measures(Case caseItem, int number) {
    List<MeasureView> views = new ArrayList<>();
    for (Measure measure : context.edition.measures()) {
      Reported reported = caseItem.measures().get(measure.id());
      if (reported != null) {
        List<NoteMark> marks = notes.of(number, measure);
        views.add(measure(measure, reported, marks, caseItem.ref(measure.id())));
      }
    }
    return views;
  }

  private List<Content.Mark> marks(Reported reported) {
    List<Content.Mark> views = new ArrayList<>(context.marks(reported.value().marksBeside()));
    views.addAll(context.sources.mark(reported));
    return views;
  }

  private MeasureView measure(
      Measure measure, Reported reported, List<NoteMark> noteMarks, String ref) {
    Value value = reported.value();
    QuantityText phrase = context.quantities.compact(value);
    boolean percent = Units.isPercent(value.unit()) && !phrase.number().isEmpty();
    phrase = percent ? context.quantities.withUnitSign(phrase, "%") : phrase;
    String own = percent ? Units.withoutPercent(value.unit()) : value.unit();
    String unit = phrase.number().isEmpty() ? "" : context.unitAfter(phrase, own, value.quantity());
    String after = TextForms.join(phrase.after(), unit);
    return new MeasureView(
        context.prose.phrase(measure.label()),
        marks(reported),
        noteMarks,
        phrase.before(),
        phrase.number(),
        TextForms.between(phrase.number(), after),
        after,
        value.quantity().qualifier().key(),
        ref);
  }
}
