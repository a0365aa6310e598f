package org.precis.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The words of a column, in lines.
 *
 * @param value over the column (under it, where it is below zero)
 * @param name of the period, under the axis
 */
record ColumnText(List<TextLine> value, List<TextLine> name) {

  static final double LINE = 9.6;
  static final double ABOVE_MARK = 4;

  /** All words in lines no wider than this, or nothing where one of them is wider. */
  static Optional<ColumnText> of(SeriesChart.Period period, double width, TextMeasurer text) {
    QuantityText words = period.words();
    boolean stated = period.quantity().stated();
    List<Span> value =
        List.of(
            stated ? Span.axis(words.before()) : Span.absent(words.before()),
            Span.bold(words.number()),
            Span.axis(words.after()));
    List<Span> name = List.of(Span.bold(period.label()), Span.axis(period.detail()));
    return Stream.concat(value.stream(), name.stream()).allMatch(at -> text.fits(at, width))
        ? Optional.of(new ColumnText(lines(value, width, text), lines(name, width, text)))
        : Optional.empty();
  }

  private static List<TextLine> lines(List<Span> spans, double width, TextMeasurer text) {
    List<TextLine> lines = new ArrayList<>();
    for (Span span : spans) {
      lines.addAll(span.text().isEmpty() ? List.of() : text.wrap(span, width));
    }
    return lines;
  }
}
