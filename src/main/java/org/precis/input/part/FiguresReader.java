package org.precis.input.part;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.precis.diagnostic.Fault;
import org.precis.diagnostic.NearestName;
import org.precis.input.field.Fields;
import org.precis.input.field.Ids;
import org.precis.input.field.Reading;
import org.precis.input.field.Written;
import org.precis.input.file.Place;
import org.precis.input.value.Dates;
import org.precis.model.DateSpan;
import org.precis.model.FigureSpec;
import org.precis.model.FigureSpec.ChartKind;

/** Reads the charts that the author asks for; what they draw is checked against the draft. */
public final class FiguresReader {

  private static final int WORDS_AT_A_GLANCE = 10;
  private static final List<String> CHARTS = List.of("bar", "dots", "parts", "timeline", "series");

  private final Fields briefing;
  private final DateSpan edition;
  private final Draft draft;
  private final LeftOut leftOut;
  private final Reading reading;

  /**
   * A reader of the figures of one briefing.
   *
   * @param edition period of the edition, or null
   */
  public FiguresReader(Fields briefing, DateSpan edition, Draft draft, LeftOut leftOut) {
    this.edition = edition;
    this.briefing = briefing;
    this.draft = draft;
    this.leftOut = leftOut;
    this.reading = briefing.reading();
  }

  /** The charts in order; empty where the author leaves them to the engine. */
  public Optional<List<FigureSpec>> read() {
    if (!briefing.filled("figures")) {
      return Optional.empty();
    }
    Ids ids = new Ids(reading.report());
    List<FigureSpec> figures = new ArrayList<>();
    for (Fields fields :
        briefing.list("figures", "write 'id: …', 'chart: …', 'of: …' and 'message: …'")) {
      fields.only(
          List.of("id", "chart", "of", "periods", "breaks"),
          List.of("message", "subtitle", "note"));
      figure(ids.next(fields), fields).ifPresent(figures::add);
    }
    return Optional.of(figures);
  }

  private Optional<FigureSpec> figure(String id, Fields fields) {
    String of =
        fields.requiredWord(
            "of", "name what it shows: a group, a table, a statistic, or cases.<measure>");
    Subject subject = Subject.of(of, draft);
    ChartKind chart = chart(fields, subject);
    Place place = fields.placeOf("of");
    int before = reading.texts().size();
    FigureSpec figure = figure(id, chart, subject, fields);
    List<Written> texts = reading.texts().subList(before, reading.texts().size());
    if (leftOut.subject(id, subject, chart, place) || leftOut.figure(id, texts)) {
      texts.clear();
      return Optional.empty();
    }
    subject.check(chart, place, reading.report());
    if (draft.complete() && subject.isDrawable(chart, place)) {
      subject
          .lack(chart)
          .ifPresent(why -> reading.report().add(Fault.FIGURE_WITHOUT_DATA, place, id, why));
    }
    return Optional.of(figure);
  }

  private static ChartKind chart(Fields fields, Subject subject) {
    String word = fields.word("chart");
    if (word.isEmpty()) {
      return subject.usualChart();
    }
    if (!CHARTS.contains(word)) {
      String hint = NearestName.hint(word, CHARTS);
      fields
          .reading()
          .report()
          .add(Fault.UNKNOWN_WORD, fields.placeOf("chart"), word, "chart", hint);
      return subject.usualChart();
    }
    return ChartKind.valueOf(word.toUpperCase(Locale.ROOT));
  }

  /** Words of single periods, each of which the series must have. */
  private Map<String, String> words(Fields figure, String key, Set<String> periods) {
    Map<String, String> words = new LinkedHashMap<>();
    Optional<Fields> written = figure.thing(key, "write a period and a remark on it");
    for (String name : written.map(Fields::keys).orElse(Set.of())) {
      Place place = written.get().placeOfKey(name);
      DateSpan period = new Dates(reading.report()).span(name, place, Fault.DATE);
      if (period != null && !periods.contains(period.toString()) && draft.complete()) {
        String what = key.equals("breaks") ? "break [b]" : "number";
        String hint = periods.isEmpty() ? "" : "available: " + String.join(", ", periods);
        reading.report().add(Fault.NOT_IN_SERIES, place, what, period, hint);
      } else if (period != null) {
        words.put(period.toString(), written.get().text(name));
      }
    }
    return words;
  }

  private FigureSpec figure(String id, ChartKind chart, Subject subject, Fields fields) {
    String message = fields.text("message");
    int words = message.isBlank() ? 0 : message.strip().split("\\s+").length;
    if (words > WORDS_AT_A_GLANCE) {
      reading.report().add(Fault.MESSAGE_LENGTH, fields.placeOf("message"), words);
    }
    SeriesPeriods periods = SeriesPeriods.of(draft.statistic(subject.name()), edition);
    return new FigureSpec(
        id,
        chart,
        subject.name(),
        message,
        fields.text("subtitle"),
        fields.text("note"),
        words(fields, "periods", periods.all()),
        words(fields, "breaks", periods.breaks()));
  }
}
