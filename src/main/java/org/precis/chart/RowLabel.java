package org.precis.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * The name of a row, with its number in the briefing.
 *
 * @param ordinal its number, or null
 * @param lines its name, in as many lines as it needs
 * @param indent where the lines begin
 */
record RowLabel(TextLine ordinal, List<TextLine> lines, double indent) {

  /** Where the labels beside a track end. */
  private static final double COLUMN = 126;

  private static final double TRACK = 128;
  private static final double TRACK_AFTER_ORDINALS = 132;
  private static final double INDENT = 14.8;

  /** Labels of all rows, their names aligned. */
  static List<RowLabel> of(List<String> ordinals, List<Span> names, Sheet sheet, Type type) {
    double indent = 0;
    for (String ordinal : ordinals) {
      if (!ordinal.isEmpty()) {
        indent = Math.max(indent, Math.max(INDENT, type.width(number(ordinal)) + 4.6));
      }
    }
    double width = room(sheet) - indent;
    List<RowLabel> labels = new ArrayList<>(names.size());
    for (int i = 0; i < names.size(); i++) {
      String ordinal = ordinals.get(i);
      labels.add(
          new RowLabel(
              ordinal.isEmpty() ? null : TextLine.of(number(ordinal)),
              type.wrap(names.get(i), width),
              indent));
    }
    return labels;
  }

  /** How wide a label may be, its ordinal included. */
  static double room(Sheet sheet) {
    return sheet.stacked() ? sheet.width() : COLUMN;
  }

  /** Where the track begins, in whole points, as JFreeChart's data areas do. */
  static double track(List<RowLabel> labels, Sheet sheet) {
    boolean numbered = !labels.isEmpty() && labels.get(0).indent() > 0;
    return sheet.stacked() ? 4 : numbered ? TRACK_AFTER_ORDINALS : TRACK;
  }

  private static Span number(String ordinal) {
    return new Span(ordinal, true, Ink.PETROL, Type.LABEL);
  }

  /** Draws it, on a ground of its own where gridlines run under it. */
  void draw(Svg svg, double baseline, boolean overGridlines, Type type, Ground ground) {
    if (overGridlines) {
      clear(svg, baseline, type, ground);
    }
    draw(svg, baseline);
  }

  private void clear(Svg svg, double baseline, Type type, Ground ground) {
    double width = indent;
    for (TextLine line : lines) {
      width = Math.max(width, indent + type.width(line));
    }
    double height = (lines.size() - 1) * Type.LEADING + 10.3;
    ground.clear(svg, 0, width + 2, baseline - 7.6, height);
  }

  private void draw(Svg svg, double baseline) {
    if (ordinal != null) {
      svg.text(0, baseline, ordinal);
    }
    for (int i = 0; i < lines.size(); i++) {
      svg.text(indent, baseline + i * Type.LEADING, lines.get(i));
    }
  }
}
