package org.precis.input.figure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.precis.diagnostic.Fault;
import org.precis.diagnostic.NearestName;
import org.precis.input.field.Fields;
import org.precis.input.field.Ids;
import org.precis.input.field.Reading;
import org.precis.input.field.TextWithReferences;
import org.precis.input.file.Place;
import org.precis.input.part.Draft;
import org.precis.input.value.Dates;
import org.precis.model.ChartKind;
import org.precis.model.Colour;
import org.precis.model.DateSpan;
import org.precis.model.Edition;
import org.precis.model.FigureSpec;
import org.precis.model.FigureSpec.Bars;
import org.precis.model.Statistic;
import org.precis.quantity.Mark;
import org.precis.quantity.Value;

/** Reads the figures that the author asks for, and checks them against the draft. */
public final class FiguresReader {

  private static final int WORDS_AT_A_GLANCE = 10;

  private final Fields briefing;
  private final DateSpan edition;
  private final Draft draft;
  private final OmittedParts omitted;
  private final ComparedStatistics compared;
  private final List<Colour> palette;
  private final Reading reading;

  /**
   * A reader of the figures of one briefing.
   *
   * @param edition the period of the edition, or null
   * @param previous the edition that it is compared with
   * @param palette the colours by which its charts tell columns apart
   */
  public FiguresReader(
      Fields briefing,
      DateSpan edition,
      Draft draft,
      OmittedParts omitted,
      Optional<Edition> previous,
      List<Colour> palette) {
    this.palette = palette;
    this.edition = edition;
    boolean named = briefing.filled("compare-with") || briefing.reading().machine();
    this.compared = new ComparedStatistics(named, previous);
    this.briefing = briefing;
    this.draft = draft;
    this.omitted = omitted;
    this.reading = briefing.reading();
  }

  /** The figures in order; empty if the author leaves them to the engine. */
  public Optional<List<FigureSpec>> read() {
    if (!briefing.filled("figures")) {
      return Optional.empty();
    }
    Ids ids = new Ids(reading.report());
    List<FigureSpec> figures = new ArrayList<>();
    for (Fields written :
        briefing.list("figures", "write 'id: …', 'chart: …', 'of: …' and 'message: …'")) {
      Fields fields = new Fields(written.mapping(), reading.apart());
      List<String> keys = new ArrayList<>(List.of("id", "chart", "of", "periods", "breaks"));
      keys.addAll(FigureOptions.words());
      FigureOptions.AXES.stream().filter(fields::has).forEach(keys::add);
      fields.only(keys, List.of("message", "subtitle", "note"));
      figure(ids.next(fields), fields).ifPresent(figures::add);
    }
    return Optional.of(figures);
  }

  private Optional<FigureSpec> figure(String id, Fields fields) {
    String of = of(fields);
    FigureSubject subject = FigureSubject.of(of, draft, compared, edition);
    ChartKind chart = chart(fields, subject);
    Place place = fields.placeOf("of");
    FigureSpec figure = figure(id, chart, subject, fields);
    List<TextWithReferences> texts = fields.reading().words().texts();
    if (omitted.subject(id, subject, chart, place) || omitted.figure(id, texts)) {
      return Optional.empty();
    }
    texts.forEach(reading.words()::add);
    subject.check(chart, place, reading.report());
    if (draft.complete() && subject.isDrawable(chart, place)) {
      options(fields, chart, subject.name())
          .lackOfTones(figure.bars().top())
          .ifPresent(why -> reading.report().add(Fault.SUBJECT_KIND, place, of, chart.word(), why));
    }
    if (draft.complete() && subject.isDrawable(chart, place)) {
      subject
          .lack(chart)
          .ifPresent(why -> reading.report().add(Fault.FIGURE_WITHOUT_DATA, place, id, why));
    }
    return Optional.of(figure);
  }

  /** What a figure shows: several things in one text, as in {@code a, b}, or as a list. */
  private static String of(Fields fields) {
    List<String> listed =
        fields.isList("of")
            ? fields.scalars("of").stream().map(one -> one.text().strip()).toList()
            : List.of();
    return listed.isEmpty()
        ? fields.requiredWord(
            "of", "name what it shows: a group, a table, a statistic, or cases.<measure>")
        : String.join(", ", listed);
  }

  private static ChartKind chart(Fields fields, FigureSubject subject) {
    String word = fields.word("chart");
    if (word.isEmpty()) {
      return subject.usualChart();
    }
    return ChartKind.of(word)
        .orElseGet(
            () -> {
              String hint = NearestName.hint(word, ChartKind.words());
              fields.report().add(Fault.UNKNOWN_WORD, fields.placeOf("chart"), word, "chart", hint);
              return subject.usualChart();
            });
  }

  /** Texts for single periods, which must be in the series. */
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

  private FigureSpec figure(String id, ChartKind chart, FigureSubject subject, Fields fields) {
    String message = fields.text("message");
    int words = message.isBlank() ? 0 : message.strip().split("\\s+").length;
    if (words > WORDS_AT_A_GLANCE) {
      reading.report().add(Fault.MESSAGE_LENGTH, fields.placeOf("message"), words);
    }
    SeriesPeriods periods = SeriesPeriods.of(subject.inTime(chart), edition);
    FigureOptions options = options(fields, chart, subject.name());
    options.check();
    Bars bars = options.bars();
    return new FigureSpec(
        id,
        chart,
        subject.name(),
        message,
        fields.text("subtitle"),
        fields.text("note"),
        words(fields, "periods", periods.all()),
        words(fields, "breaks", periods.breaks()),
        options.annotations(periods.all(), annotations(fields, chart, periods)),
        options.colours(bars.top()),
        bars);
  }

  /** Those of periods; those of bars are not read as dates. */
  private Map<String, String> annotations(Fields fields, ChartKind chart, SeriesPeriods periods) {
    return chart == ChartKind.BAR || periods.all().isEmpty()
        ? Map.of()
        : words(fields, "annotations", periods.all());
  }

  private FigureOptions options(Fields fields, ChartKind chart, String of) {
    return new FigureOptions(fields, chart, of, omitted.bars(), draft.complete(), palette);
  }

  /**
   * The periods of a series in ISO 8601.
   *
   * @param breaks those with a break in the series
   */
  private record SeriesPeriods(Set<String> all, Set<String> breaks) {

    /**
     * Those of some statistics.
     *
     * @param edition the period of the edition, or null
     */
    static SeriesPeriods of(List<Statistic> statistics, DateSpan edition) {
      Set<String> all = new LinkedHashSet<>();
      Set<String> breaks = new LinkedHashSet<>();
      for (Statistic statistic : statistics) {
        Map<String, Value> values = new LinkedHashMap<>(statistic.otherPeriods());
        if (edition != null) {
          values.put(statistic.periodIn(edition).toString(), statistic.value());
        }
        all.addAll(values.keySet());
        values.forEach(
            (period, value) -> {
              if (value.marks().contains(Mark.BREAK)) {
                breaks.add(period);
              }
            });
      }
      return new SeriesPeriods(all, breaks);
    }
  }
}
