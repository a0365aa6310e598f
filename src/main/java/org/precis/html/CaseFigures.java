package org.precis.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.precis.chart.BarChart;
import org.precis.chart.ChartRow;
import org.precis.chart.RowOrder;
import org.precis.html.FigureContent.Place;
import org.precis.html.FigureFrame.Caption;
import org.precis.html.FigureFrame.Subtitle;
import org.precis.model.Case;
import org.precis.model.FigureSpec;
import org.precis.model.Measure;
import org.precis.model.Value;
import org.precis.totals.Total;

/** The figures of a measure: over the cases, and over the parts that a dimension makes of them. */
final class CaseFigures {

  private static final String BY = " by ";
  private static final Subtitle BY_CASE =
      new Subtitle("figure.cases-subtitle", "figure.cases-subtitle-unordered");
  private static final Subtitle BY_DIMENSION =
      new Subtitle("figure.by-subtitle", "figure.by-subtitle-unordered");

  private final Wording w;
  private final FigureFrame frame;
  private final SourceLines sources;
  private final DimensionWords dimensions;

  CaseFigures(Wording wording, FigureFrame frame) {
    this.w = wording;
    this.frame = frame;
    this.sources = new SourceLines(wording);
    this.dimensions = new DimensionWords(wording);
  }

  /**
   * @param of {@code losses} or {@code losses by province}
   */
  Optional<FigureContent> content(FigureSpec spec, String of) {
    int by = of.indexOf(BY);
    Optional<Measure> measure = w.edition.measure(by < 0 ? of : of.substring(0, by));
    if (measure.isEmpty() || w.edition.cases().isEmpty()) {
      return Optional.empty();
    }
    return by < 0
        ? Optional.of(byCase(spec, measure.get()))
        : byDimension(spec, measure.get(), of.substring(by + BY.length()).strip());
  }

  private FigureContent byCase(FigureSpec spec, Measure measure) {
    List<Value> values =
        w.edition.cases().stream()
            .map(told -> new Value(told.quantity(measure.id()), measure.counted(), List.of()))
            .toList();
    ChartLabels labels = frame.labels(values.stream());
    List<ChartRow> rows = new ArrayList<>();
    for (Case told : w.edition.cases()) {
      Value value = values.get(rows.size());
      rows.add(frame.row(w.numbers.digits(rows.size() + 1), told.shortTitle(), value, labels));
    }
    String title = w.words.get("figure.cases", label(measure));
    return content(spec, rows, title, BY_CASE, measure);
  }

  private Optional<FigureContent> byDimension(FigureSpec spec, Measure measure, String by) {
    List<Total> parts = w.totals.breakdown(measure.id(), by);
    if (parts.isEmpty()) {
      return Optional.empty();
    }
    ChartLabels labels = frame.labels(parts.stream().map(CaseFigures::value));
    List<ChartRow> rows =
        parts.stream()
            .map(part -> frame.row("", dimensions.value(by, part.key()), value(part), labels))
            .toList();
    String title = w.words.get("figure.by", label(measure), dimensions.name(by));
    return Optional.of(content(spec, rows, title, BY_DIMENSION, measure));
  }

  /** As it begins a title. */
  private String label(Measure measure) {
    return Wording.capital(w.prose.plain(measure.label()));
  }

  private static Value value(Total total) {
    return new Value(total.quantity(), total.unit(), List.of());
  }

  /** What a measure counts: its unit, or where it has none what it is called. */
  private String counted(Measure measure) {
    return w.counted(measure.unit(), w.prose.plain(measure.label()));
  }

  private FigureContent content(
      FigureSpec spec, List<ChartRow> rows, String title, Subtitle subtitle, Measure measure) {
    List<ChartRow> shown = FigureFrame.largest(rows);
    String said = frame.subtitle(subtitle, shown, counted(measure));
    Caption caption = new Caption(title, said, sources.ofCases());
    return frame
        .content(spec, new BarChart(shown), Place.cases(), caption)
        .withRows(shown.size(), rows.size(), RowOrder.areLargest(shown, rows));
  }
}
