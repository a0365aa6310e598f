package org.precis.html.view;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.precis.chart.QuantityText;
import org.precis.html.inline.MarkWords;
import org.precis.html.inline.QuantityWords;
import org.precis.html.inline.RenderContext;
import org.precis.html.page.BriefingView.CaseEntry;
import org.precis.html.page.BriefingView.MarkView;
import org.precis.html.page.BriefingView.MeasureView;
import org.precis.html.page.Markup;
import org.precis.html.words.Units;
import org.precis.html.words.Words;
import org.precis.model.Case;
import org.precis.model.DateSpan;
import org.precis.model.Measure;
import org.precis.model.Reported;
import org.precis.model.Value;

/** The entries of the cases: what happened, in words and in the numbers of each. */
final class CasesView {

  private final RenderContext context;

  CasesView(RenderContext context) {
    this.context = context;
  }

  List<CaseEntry> entries() {
    List<CaseEntry> entries = new ArrayList<>();
    for (Case caseItem : context.edition.cases()) {
      entries.add(entry(caseItem, entries.size() + 1));
    }
    return entries;
  }

  /** The meanings of the marks of the numbers, including that of a missing source; or "". */
  String markKey() {
    boolean unsourced =
        context.edition.cases().stream()
            .flatMap(caseItem -> caseItem.measures().values().stream())
            .anyMatch(context.sources::isUnsourced);
    Stream<Value> values =
        context.edition.cases().stream()
            .flatMap(caseItem -> caseItem.measures().values().stream())
            .map(Reported::value);
    String meanings = new MarkWords(context).meanings(values);
    return unsourced ? RenderContext.join(meanings, context.sources.key()) : meanings;
  }

  private CaseEntry entry(Case caseItem, int number) {
    return new CaseEntry(
        "case-" + number,
        context.numbers.digits(number),
        context.prose.plain(caseItem.title()),
        meta(caseItem),
        context.noteMarks(caseItem.note()),
        dates(caseItem),
        context.prose.blocks(caseItem.text()),
        context.sources.line(caseItem, number),
        measures(caseItem));
  }

  /** Agency and place, then crime; what the agency's name already contains is not repeated. */
  private String meta(Case caseItem) {
    List<String> where = new ArrayList<>();
    String agency = context.prose.plain(caseItem.agency());
    add(where, agency);
    for (String place : ordered(caseItem.place())) {
      if (!place.isEmpty() && !mentions(String.join(" ", where), place)) {
        where.add(context.prose.plain(place));
      }
    }
    List<String> parts = new ArrayList<>();
    add(
        parts,
        where.stream().reduce((near, far) -> context.words.get("place", near, far)).orElse(""));
    add(parts, context.prose.plain(caseItem.crime()));
    return String.join(" · ", parts);
  }

  private static boolean mentions(String text, String name) {
    return text.toLowerCase(Locale.ROOT).contains(name.toLowerCase(Locale.ROOT));
  }

  private static void add(List<String> parts, String part) {
    if (!part.isEmpty()) {
      parts.add(part);
    }
  }

  private Markup dates(Case caseItem) {
    if (caseItem.opened() == null && caseItem.closed() == null) {
      return Markup.NONE;
    }
    String opened = said("cases.discovered", caseItem.opened());
    String closed = said("cases.action", caseItem.closed());
    return new Markup(context.words.get("cases.dates", opened, closed));
  }

  private String said(String key, DateSpan span) {
    String word = context.words.get(key);
    String first =
        span == null ? context.words.get("cases.date-not-stated") : context.dates.span(span);
    return RenderContext.escape(word)
        + QuantityText.gap(word, first).replace('\u00a0', ' ')
        + date(span);
  }

  private String date(DateSpan span) {
    return span == null
        ? "<span class=\"absent\">"
            + RenderContext.escape(context.words.get("cases.date-not-stated"))
            + "</span>"
        : "<b>" + RenderContext.escape(context.dates.span(span)) + "</b>";
  }

  private List<MeasureView> measures(Case caseItem) {
    List<MeasureView> views = new ArrayList<>();
    for (Measure measure : context.edition.measures()) {
      Reported reported = caseItem.measures().get(measure.id());
      if (reported != null) {
        views.add(measure(measure, reported));
      }
    }
    return views;
  }

  private List<MarkView> marks(Reported reported) {
    List<MarkView> views = new ArrayList<>(context.marks(reported.value().marks()));
    views.addAll(context.sources.mark(reported));
    return views;
  }

  private MeasureView measure(Measure measure, Reported reported) {
    Value value = reported.value();
    QuantityText phrase = context.quantities.compact(value.quantity());
    boolean percent = Units.isPercent(value.unit()) && !phrase.number().isEmpty();
    phrase = percent ? context.quantities.withUnitSign(phrase, "%") : phrase;
    String own = percent ? Units.withoutPercent(value.unit()) : value.unit();
    String unit = phrase.number().isEmpty() ? "" : context.unit(own, value.quantity());
    return new MeasureView(
        context.prose.plain(measure.label()),
        marks(reported),
        context.noteMarks(measure.note(), measure.because(), reported.note()),
        phrase.before(),
        phrase.number(),
        RenderContext.join(phrase.after(), unit),
        QuantityWords.key(value.quantity().qualifier()));
  }

  /**
   * The place of a case from the smallest unit up: "Hefei, Anhui"; a name that contains the other
   * is printed alone.
   */
  static String place(Map<String, String> place, Words words) {
    List<String> parts = new ArrayList<>();
    List<String> names = new ArrayList<>(ordered(place));
    for (String name : names) {
      if (!name.isEmpty() && !parts.contains(name)) {
        parts.add(name);
      }
    }
    return parts.stream().reduce((near, far) -> words.get("place", near, far)).orElse("");
  }

  private static Collection<String> ordered(Map<String, String> place) {
    Function<String, Integer> rank = key -> key.equals("city") ? 0 : key.equals("province") ? 2 : 1;
    return place.entrySet().stream()
        .sorted((one, other) -> rank.apply(one.getKey()).compareTo(rank.apply(other.getKey())))
        .map(Map.Entry::getValue)
        .toList();
  }
}
