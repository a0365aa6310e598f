package org.precis.chart;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import org.precis.chart.ChartSpec.Note;
import org.precis.chart.svg.ChartStyle;
import org.precis.chart.svg.Palette;
import org.precis.chart.svg.Span;
import org.precis.chart.svg.Style;
import org.precis.chart.svg.SvgGraphics;
import org.precis.chart.svg.TextLine;
import org.precis.chart.svg.TextMeasurer;

/**
 * Annotations over a chart in time, each with a thin line down to its period. They have a band of
 * their own, so that they cover neither marks nor other words.
 */
final class NoteBand {

  private final List<Words> words = new ArrayList<>();
  private final List<Leader> leaders = new ArrayList<>();
  private final List<Double> lines;
  private final Canvas canvas;
  private final TextMeasurer text;
  private final ChartStyle style;
  private int rows;

  /** A line of words; rows are counted from the bottom of the band. */
  private record Words(TextLine text, double x, int row) {

    double end() {
      return x + text.width();
    }
  }

  /** A line from the row of its words, at the bottom of these, down to a period. */
  private record Leader(int at, double x, int row) {}

  /**
   * The notes of a chart.
   *
   * @param place where the period with this index is
   * @param lines where the lines of breaks are, which notes keep clear of if they can
   */
  NoteBand(List<Note> notes, IntToDoubleFunction place, List<Double> lines, Canvas canvas) {
    this.canvas = canvas;
    this.text = canvas.text();
    this.style = text.style;
    this.lines = lines;
    List<Note> first = notes.stream().sorted(Comparator.comparingInt(Note::at)).toList();
    List<Note> last = new ArrayList<>(first);
    Collections.reverse(last);
    // words at the right of their lines are never in the way of notes placed later, to their left
    boolean placed =
        put(last, true, place)
            || put(first, true, place)
            || put(last, false, place)
            || put(first, false, place);
    if (!placed) {
      force(last, place);
    }
  }

  /** Places all notes in this order, or none. */
  private boolean put(List<Note> notes, boolean clear, IntToDoubleFunction place) {
    words.clear();
    leaders.clear();
    rows = 0;
    return notes.stream().allMatch(note -> put(note, clear, place.applyAsDouble(note.at())));
  }

  /** Each in a row of its own over the next, which its line then goes behind. */
  private void force(List<Note> notes, IntToDoubleFunction place) {
    words.clear();
    leaders.clear();
    rows = 0;
    for (Note note : notes) {
      double x = place.applyAsDouble(note.at());
      List<TextLine> said = text.wrap(Span.axis(note.text()), canvas.width() * style.bands.note);
      double wide = TextLine.widest(said);
      double from = Math.max(0, Math.min(x - wide / 2, canvas.width() - wide));
      put(note, said, from, wide, x, rows);
    }
  }

  /**
   * Places a note in the lowest row where it is free.
   *
   * @param clear whether it must not be crossed by the line of a break
   */
  private boolean put(Note note, boolean clear, double x) {
    double width = canvas.width();
    List<TextLine> said = text.wrap(Span.axis(note.text()), width * style.bands.note);
    double wide = TextLine.widest(said);
    double line = style.thin / 2;
    double[] starts = {x - line, x + line - wide, x - wide / 2};
    for (int row = 0; row <= rows; row++) {
      for (double start : starts) {
        double from = Math.max(0, Math.min(start, width - wide));
        boolean crossed = clear && isCrossed(from, from + wide);
        if (!crossed && isFree(row, said.size(), from, from + wide, x)) {
          put(note, said, from, wide, x, row);
          return true;
        }
      }
    }
    return false;
  }

  private boolean isCrossed(double from, double to) {
    return lines.stream().anyMatch(x -> from - style.line < x && x < to + style.line);
  }

  /** At the right of its line where it begins there, and at its left where it ends there. */
  private void put(Note note, List<TextLine> said, double from, double wide, double x, int row) {
    boolean ends = from + wide <= x + style.thin;
    for (int i = 0; i < said.size(); i++) {
      double free = wide - said.get(i).width();
      words.add(new Words(said.get(i), from + (ends ? free : 0), row + said.size() - 1 - i));
    }
    leaders.add(new Leader(note.at(), x, row));
    rows = Math.max(rows, row + said.size());
  }

  /** Whether words there touch no others, and no line crosses words. */
  private boolean isFree(int row, int count, double from, double to, double x) {
    boolean apart =
        words.stream()
            .filter(other -> from < other.end() + style.near && other.x() < to + style.near)
            .noneMatch(other -> other.row() >= row && other.row() < row + count);
    boolean below =
        words.stream()
            .filter(other -> other.row() < row)
            .noneMatch(other -> other.x() - style.near < x && x < other.end() + style.near);
    boolean above =
        leaders.stream()
            .filter(leader -> leader.row() > row)
            .noneMatch(leader -> from - style.near < leader.x() && leader.x() < to + style.near);
    return apart && below && above;
  }

  double height() {
    return rows == 0 ? 0 : rows * style.bands.line + style.near;
  }

  /**
   * Draws them.
   *
   * @param top where the band begins
   * @param end where what belongs to the period with this index begins
   */
  void draw(SvgGraphics svg, double top, IntToDoubleFunction end) {
    for (Leader leader : leaders) {
      double from = top + (rows - leader.row()) * style.bands.line;
      double to = Math.max(from, end.applyAsDouble(leader.at()) - style.line);
      svg.line(leader.x(), from, leader.x(), to, Style.stroke(Palette.THIRD, style.thin));
    }
    for (Words row : words) {
      double line = top + (rows - 1 - row.row()) * style.bands.line;
      svg.clear(row.x() - style.line, row.end() + style.line, line, style.bands.line);
      svg.text(row.x(), line + style.bands.baseline, row.text());
    }
  }
}
