package org.precis.input;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.precis.diagnostic.Fault;
import org.precis.model.FigureSpec;
import org.precis.model.FigureSpec.ChartKind;

/** Reads the charts that the author asks for; what they draw is checked against the draft. */
final class FiguresReader {

  private static final int WORDS_AT_A_GLANCE = 10;
  private static final List<String> CHARTS = List.of("bar", "dots", "parts", "timeline", "series");

  private final Fields briefing;
  private final Draft draft;
  private final LeftOut leftOut;
  private final Reading reading;

  FiguresReader(Fields briefing, Draft draft, LeftOut leftOut) {
    this.briefing = briefing;
    this.draft = draft;
    this.leftOut = leftOut;
    this.reading = briefing.reading();
  }

  List<Placed<FigureSpec>> read() {
    Ids ids = new Ids(reading.report());
    List<Placed<FigureSpec>> figures = new ArrayList<>();
    for (Fields fields :
        briefing.list("figures", "write 'id: …', 'chart: …', 'of: …' and 'message: …'")) {
      fields.only(List.of("id", "chart", "of"), List.of("message", "subtitle", "note"));
      figure(ids.next(fields), fields).ifPresent(f -> figures.add(new Placed<>(f, fields)));
    }
    return figures;
  }

  private Optional<FigureSpec> figure(String id, Fields fields) {
    String of =
        fields.requiredWord(
            "of", "name what it draws: a group, a table, a statistic, or cases.<measure>");
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
    return Optional.of(figure);
  }

  private static ChartKind chart(Fields fields, Subject subject) {
    String word = fields.word("chart");
    if (word.isEmpty()) {
      return subject.usualChart();
    }
    if (!CHARTS.contains(word)) {
      String hint = Nearest.hint(word, CHARTS);
      fields
          .reading()
          .report()
          .add(Fault.UNKNOWN_WORD, fields.placeOf("chart"), word, "chart", hint);
      return subject.usualChart();
    }
    return ChartKind.valueOf(word.toUpperCase(Locale.ROOT));
  }

  private static FigureSpec figure(String id, ChartKind chart, Subject subject, Fields fields) {
    String message = fields.text("message");
    int words = message.isBlank() ? 0 : message.strip().split("\\s+").length;
    if (words > WORDS_AT_A_GLANCE) {
      fields.reading().report().add(Fault.MESSAGE_LENGTH, fields.placeOf("message"), words);
    }
    return new FigureSpec(
        id, chart, subject.name(), message, fields.text("subtitle"), fields.text("note"));
  }
}
