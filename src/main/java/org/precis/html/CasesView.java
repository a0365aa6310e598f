package org.precis.html;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.precis.chart.Phrase;
import org.precis.html.BriefingView.CaseEntry;
import org.precis.html.BriefingView.MarkView;
import org.precis.html.BriefingView.MeasureView;
import org.precis.model.Case;
import org.precis.model.DateSpan;
import org.precis.model.Measure;
import org.precis.model.Reported;
import org.precis.model.Value;

/** The entries of the cases: what happened, in words and in the numbers that each states. */
final class CasesView {

  private final Wording w;

  CasesView(Wording wording) {
    this.w = wording;
  }

  List<CaseEntry> entries() {
    List<CaseEntry> entries = new ArrayList<>();
    for (Case told : w.edition.cases()) {
      entries.add(entry(told, entries.size() + 1));
    }
    return entries;
  }

  /** What the marks of the numbers mean, also that of those without a source; or "". */
  String markKey() {
    boolean unsourced =
        w.edition.cases().stream()
            .flatMap(told -> told.measures().values().stream())
            .anyMatch(w.origins::isUnsourced);
    Stream<Value> values =
        w.edition.cases().stream()
            .flatMap(told -> told.measures().values().stream())
            .map(Reported::value);
    String meanings = new MarkWords(w).meanings(values);
    return unsourced ? Wording.join(meanings, w.origins.key()) : meanings;
  }

  private CaseEntry entry(Case told, int number) {
    return new CaseEntry(
        "case-" + number,
        w.numbers.digits(number),
        w.prose.plain(told.title()),
        meta(told),
        w.noteMarks(told.note()),
        dates(told),
        w.prose.blocks(told.text()),
        w.origins.line(told, number),
        measures(told));
  }

  /** Agency and place, then crime: what the agency's own name says already is not said again. */
  private String meta(Case told) {
    List<String> where = new ArrayList<>();
    String agency = w.prose.plain(told.agency());
    add(where, agency);
    for (String place : ordered(told.place())) {
      if (!place.isEmpty() && !mentions(String.join(" ", where), place)) {
        where.add(w.prose.plain(place));
      }
    }
    List<String> parts = new ArrayList<>();
    add(parts, where.stream().reduce((near, far) -> w.words.get("place", near, far)).orElse(""));
    add(parts, w.prose.plain(told.crime()));
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

  private Markup dates(Case told) {
    if (told.opened() == null && told.closed() == null) {
      return Markup.NONE;
    }
    String opened = said("cases.discovered", told.opened());
    String closed = said("cases.action", told.closed());
    return new Markup(w.words.get("cases.dates", opened, closed));
  }

  private String said(String key, DateSpan span) {
    String word = w.words.get(key);
    String first = span == null ? w.words.get("cases.date-not-stated") : w.dates.span(span);
    return Wording.escape(word) + Phrase.gap(word, first).replace('\u00a0', ' ') + date(span);
  }

  private String date(DateSpan span) {
    return span == null
        ? "<span class=\"absent\">"
            + Wording.escape(w.words.get("cases.date-not-stated"))
            + "</span>"
        : "<b>" + Wording.escape(w.dates.span(span)) + "</b>";
  }

  private List<MeasureView> measures(Case told) {
    List<MeasureView> views = new ArrayList<>();
    for (Measure measure : w.edition.measures()) {
      Reported reported = told.measures().get(measure.id());
      if (reported != null) {
        views.add(measure(measure, reported));
      }
    }
    return views;
  }

  private List<MarkView> marks(Reported reported) {
    List<MarkView> views = new ArrayList<>(w.marks(reported.value().marks()));
    views.addAll(w.origins.mark(reported));
    return views;
  }

  private MeasureView measure(Measure measure, Reported reported) {
    Value value = reported.value();
    Phrase phrase = w.quantities.compact(value.quantity());
    boolean percent = Units.isPercent(value.unit()) && !phrase.number().isEmpty();
    phrase = percent ? w.quantities.withUnitSign(phrase, "%") : phrase;
    String own = percent ? Units.withoutPercent(value.unit()) : value.unit();
    String unit = phrase.number().isEmpty() ? "" : w.unit(own, value.quantity());
    return new MeasureView(
        w.prose.plain(measure.label()),
        marks(reported),
        w.noteMarks(measure.note(), measure.because(), reported.note()),
        phrase.before(),
        phrase.number(),
        Wording.join(phrase.after(), unit),
        QuantityWords.key(value.quantity().qualifier()));
  }

  /**
   * The place of a case from near to far: "Hefei, Anhui"; one that names the other stands alone.
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
