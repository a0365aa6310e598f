package org.precis.html.figure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.precis.chart.ChartRow;
import org.precis.chart.ChartSpec;
import org.precis.chart.ChartWords;
import org.precis.chart.Charts;
import org.precis.chart.Drawing;
import org.precis.chart.svg.ChartStyle;
import org.precis.compare.Comparison;
import org.precis.html.content.Content;
import org.precis.html.content.Content.Link;
import org.precis.html.content.Phrase;
import org.precis.html.figure.FigureContent.Selection;
import org.precis.html.inline.RenderContext;
import org.precis.html.inline.TextForms;
import org.precis.html.page.BriefingView.Figure;
import org.precis.model.DateSpan;
import org.precis.workspace.Fonts;

/** Draws the figures and writes their captions. */
public final class FiguresView {

  private final RenderContext context;
  private final Fonts fonts;
  private final ChartWords chartWords;
  private final ChartStyle style;

  public FiguresView(RenderContext context, Fonts fonts) {
    this.context = context;
    this.fonts = fonts;
    this.style = ChartStyle.of(context.look);
    this.chartWords =
        new ChartWords(
            context.numbers::compact,
            context.dates::month,
            year -> context.words.get("date.year", context.dates.year(year)),
            (name, quantity) -> context.words.get("chart.point", name, quantity));
  }

  /**
   * What the figures of the edition draw; those that have nothing to draw are left out.
   *
   * @param comparison with the previous edition, if they have a number in common
   */
  public static List<FigureContent> contents(
      RenderContext context, Optional<Comparison> comparison) {
    FigureContents contents = new FigureContents(context, comparison);
    return FigurePlan.of(context.edition, context.totals, comparison).stream()
        .flatMap(spec -> contents.content(spec).stream())
        .toList();
  }

  /**
   * A figure with its number.
   *
   * @param place its number, in words, and its id on the page
   * @param csv the address of its numbers as a file, or ""
   * @param numbers where the numbers that it draws are
   */
  public Figure figure(FigureContent content, Anchor place, List<Anchor> numbers, String csv) {
    ChartSpec chart = content.chart();
    Drawing drawn = Charts.draw(chart, chartWords, fonts, style);
    Drawing drawing = context.words.isRightToLeft() ? drawn.mirrored() : drawn;
    String tables = context.listed(numbers.stream().map(Anchor::name).toList());
    String alt = content.texts().alternative(content, tables);
    Drawing named = drawing.named(alt);
    return new Figure(
        place.anchor(),
        place.name(),
        content.message(),
        subtitle(content, drawing),
        sourceLine(content, numbers),
        new Content.Chart(named.svg(), named.phoneSvg(), ids(content)),
        csv);
  }

  private Content subtitle(FigureContent content, Drawing drawing) {
    String scale =
        drawing.gridlineFactor() <= 1
            ? ""
            : context.words.get("log-scale", context.numbers.digits(drawing.gridlineFactor()));
    return TextForms.join(
        List.of(
            content.subtitle(),
            Phrase.of(content.silent()),
            Phrase.of(rest(content)),
            Phrase.of(scale),
            Phrase.of(dashed(content)),
            Phrase.of(forecasts(content.chart())),
            Phrase.of(content.texts().focus(content))));
  }

  /** What a dashed line means, where there is one. */
  private String dashed(FigureContent content) {
    return content.chart().isDashed() ? context.words.get("figure.lines-dashed") : "";
  }

  /** What is drawn otherwise since it is a forecast. */
  private String forecasts(ChartSpec chart) {
    if (chart.rows().stream().noneMatch(ChartRow::forecast)) {
      return "";
    }
    String which = forecastLabels(chart.labelled());
    String mark = context.forecast();
    String said = which.isEmpty() ? mark : context.words.get("figure.forecast-of", mark, which);
    return context.words.get(
        chart.dashesForecasts() ? "figure.forecast-dashed" : "figure.forecast-open", said);
  }

  /**
   * What has forecasts, of successive periods the first and the last; "" if that is all, if it is
   * much, or if it has other numbers too.
   */
  private String forecastLabels(Map<String, List<ChartRow>> labelled) {
    List<String> all = List.copyOf(labelled.keySet());
    List<String> forecast = all.stream().filter(at -> hasForecast(labelled.get(at))).toList();
    List<String> reported = all.stream().filter(at -> hasReported(labelled.get(at))).toList();
    if (reported.isEmpty() || !Collections.disjoint(forecast, reported)) {
      return "";
    }
    List<String> said = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= forecast.size(); i++) {
      boolean goesOn =
          i < forecast.size()
              && all.indexOf(forecast.get(i)) == all.indexOf(forecast.get(i - 1)) + 1;
      if (!goesOn) {
        said.addAll(shortened(forecast.subList(from, i)));
        from = i;
      }
    }
    return said.size() > FigureFrame.MOST_NAMES ? "" : context.listed(said);
  }

  /** Quarters or months as the span that they are, and several years as that from first to last. */
  private List<String> shortened(List<String> labels) {
    List<DateSpan> spans =
        labels.stream().flatMap(label -> context.periods.printed(label).stream()).toList();
    if (labels.size() > 1
        && spans.size() == labels.size()
        && spans.stream().allMatch(span -> span.from().hasMonth())) {
      return List.of(context.dates.shortSpan(DateSpan.over(spans), true));
    }
    return labels.size() > 2 && context.periods.are(labels)
        ? List.of(context.words.get("date.range", labels.get(0), labels.get(labels.size() - 1)))
        : labels;
  }

  private static boolean hasForecast(List<ChartRow> rows) {
    return rows.stream().anyMatch(ChartRow::forecast);
  }

  private static boolean hasReported(List<ChartRow> rows) {
    return rows.stream().anyMatch(row -> row.stated() && !row.forecast());
  }

  private String rest(FigureContent content) {
    Selection rows = content.selection();
    if (!content.isCut()) {
      return "";
    }
    String shown = context.numbers.inText(rows.shown(), rows.all());
    String all = context.numbers.inText(rows.all(), rows.all());
    String said = TextForms.capital(content.texts().drawn(rows, shown, all));
    return rows.column().isEmpty()
        ? said
        : TextForms.join(said, context.words.get("ranked-by", rows.column()));
  }

  /** The ids of the numbers in a drawing and in its alternative text. */
  private static List<String> ids(FigureContent content) {
    return Stream.concat(
            content.chart().printed().stream()
                .map(row -> row.words().ref())
                .filter(ref -> !ref.isEmpty()),
            content.message().ids().stream())
        .toList();
  }

  private Content sourceLine(FigureContent content, List<Anchor> numbers) {
    List<Content> parts = new ArrayList<>();
    parts.add(content.note());
    parts.add(Phrase.of(content.source()));
    numbers.stream()
        .<Content>map(at -> new Link(at.name(), at.anchor(), Link.Target.PLACE))
        .reduce((one, next) -> context.content(TextForms.and(next.text()), one, next))
        .map(links -> context.content("numbers-in", links))
        .ifPresent(parts::add);
    return TextForms.join(parts);
  }
}
