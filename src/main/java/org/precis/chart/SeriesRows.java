package org.precis.chart;

import java.util.ArrayList;
import java.util.List;

/** Draws a {@link SeriesChart} as rows in the order of time, where columns have no room. */
final class SeriesRows {

  private SeriesRows() {}

  static String draw(SeriesChart chart, Sheet sheet, ChartWords words, Type type) {
    List<ChartRow> rows = Charts.rows(chart);
    List<Span> names = rows.stream().map(row -> Span.label(row.label())).toList();
    List<String> ordinals = rows.stream().map(ChartRow::ordinal).toList();
    List<RowLabel> labels = RowLabel.of(ordinals, names, sheet, type);
    List<RowLabel> detailed = new ArrayList<>();
    for (int i = 0; i < labels.size(); i++) {
      detailed.add(detailed(labels.get(i), chart.periods().get(i).detail(), sheet, type));
    }
    Rows laid = new Rows(rows, detailed, RowLabel.track(labels, sheet));
    return new BarDrawing(laid, sheet, words, type).draw(gaps(chart, sheet, type));
  }

  private static RowLabel detailed(RowLabel label, String detail, Sheet sheet, Type type) {
    if (detail.isEmpty()) {
      return label;
    }
    List<TextLine> lines = new ArrayList<>(label.lines());
    lines.addAll(type.wrap(Span.axis(detail), RowLabel.room(sheet)));
    return new RowLabel(label.ordinal(), lines, label.indent());
  }

  private static List<RowGap> gaps(SeriesChart chart, Sheet sheet, Type type) {
    List<RowGap> gaps = new ArrayList<>();
    for (SeriesChart.Break at : chart.breaks()) {
      gaps.add(
          new RowGap(at.before(), words(at.left(), sheet, type), words(at.right(), sheet, type)));
    }
    return gaps;
  }

  private static List<TextLine> words(String words, Sheet sheet, Type type) {
    return words.isEmpty() ? List.of() : type.wrap(Span.axis(words), sheet.width());
  }
}
