package org.precis.chart;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.precis.chart.svg.Palette;
import org.precis.chart.svg.Span;
import org.precis.chart.svg.Style;
import org.precis.chart.svg.SvgGraphics;
import org.precis.chart.svg.TextLine;

/**
 * Lays out and draws {@link GroupedBars}: the name of a group beside its bars (above them, where
 * that leaves no room), that of each bar before it, and its number after it.
 */
final class GroupedDrawing extends ChartDrawing {

  private final GroupedBars chart;
  private final List<List<TextLine>> names;
  private final double before;
  private final double track;
  private final List<Bar> bars = new ArrayList<>();
  private final BarScale scale;

  GroupedDrawing(GroupedBars chart, Canvas canvas) {
    super(canvas);
    this.chart = chart;
    double most = (canvas.stacked() ? canvas.width() / 2 : style.rows.names) / 2;
    this.names = chart.names().stream().map(name -> text.wrap(Span.axis(name), most)).toList();
    this.before = names.stream().mapToDouble(TextLine::widest).max().orElse(0);
    this.track = Math.rint((canvas.stacked() ? before : style.rows.names) + style.gap);
    int last = chart.names().size() - 1;
    for (GroupedBars.Group group : chart.groups()) {
      for (int i = 0; i <= last; i++) {
        bars.add(new Bar(group.bars().get(i), style.bars.width, colour(i), style));
      }
    }
    double room = canvas.width() - track;
    this.scale = new BarScale(bars, track, Math.min(style.shortest, room / 2), canvas);
  }

  /** One column is in focus, unless the pack has a colour for each. */
  private String colour(int column) {
    if (chart.colours().arePalette(chart.names().size(), style)) {
      return chart.colours().of(column);
    }
    return column == chart.focus() ? Palette.ACCENT : Palette.ACCENT_2;
  }

  @Override
  String draw() {
    List<ValueLabel> labels =
        scale.labels(track, Collections.nCopies(bars.size(), style.bars.width + style.bars.gap));
    double next = 0;
    int first = 0;
    for (GroupedBars.Group group : chart.groups()) {
      double top = first == 0 ? style.bars.gap : next + style.bars.groupGap;
      int end = first + chart.names().size();
      next = group(svg, group.label(), first, labels.subList(first, end), top);
      first = end;
    }
    return svg.document(canvas.width(), Math.ceil(next + style.bars.gap));
  }

  /** Says where the group ends. */
  private double group(
      SvgGraphics svg, String label, int first, List<ValueLabel> labels, double top) {
    double room = canvas.stacked() ? canvas.width() : style.rows.names - before - style.gap;
    List<TextLine> name = text.wrap(Span.label(label), room);
    double high = name.size() * style.leading;
    double block = 0;
    for (int i = 0; i < labels.size(); i++) {
      block += height(i, labels.get(i));
    }
    block -= style.bars.gap;
    double start = top;
    double baseline = top + style.label;
    if (canvas.stacked()) {
      start = top + high + style.near;
    } else {
      start = top + Math.max(0, (high - block) / 2);
      baseline = start + (block - high) / 2 + style.leading / 2 + style.centre;
    }
    svg.text(0, baseline, name);
    double zero = scale.place(0);
    svg.line(zero, start, zero, start + block, Style.stroke(Palette.INK, style.line));
    double next = start;
    for (int i = 0; i < labels.size(); i++) {
      Bar bar = bars.get(first + i);
      ValueLabel value = labels.get(i);
      List<TextLine> lines = names.get(i);
      double middle = next + ((lines.size() - 1) * style.leading + style.bars.width) / 2;
      svg.titled(words.point(bar.row()), () -> bar(svg, bar, lines, value, middle));
      next += height(i, value);
    }
    return Math.max(start + block, canvas.stacked() ? 0 : top + high);
  }

  /** Of a bar with its name and its number, and the space to the next. */
  private double height(int bar, ValueLabel value) {
    double further = (names.get(bar).size() - 1) * style.leading;
    return style.bars.width + further + value.linesBelow() * style.leading + style.bars.gap;
  }

  private void bar(SvgGraphics svg, Bar bar, List<TextLine> name, ValueLabel value, double middle) {
    value.clear(svg, middle);
    double first = middle + style.centre - (name.size() - 1) * style.leading / 2;
    for (int i = 0; i < name.size(); i++) {
      double x = track - style.gap - name.get(i).width();
      svg.text(Math.max(0, x), first + i * style.leading, name.get(i));
    }
    bar.drawAcross(svg, scale, middle);
    value.draw(svg, middle);
  }
}
