package org.precis.html.figure;

import java.util.List;
import java.util.Optional;
import org.precis.html.inline.RenderContext;
import org.precis.html.inline.SourceLines;
import org.precis.model.FigureSpec;
import org.precis.model.Table;

/** The figures of one kind: what is drawn, with its title, by what they are about. */
abstract class Figures {

  final FigureFrame frame;
  final RenderContext context;
  final SourceLines sources;
  final Findings findings;

  Figures(FigureFrame frame) {
    this.frame = frame;
    this.context = frame.context;
    this.sources = new SourceLines(context);
    this.findings = frame.findings;
  }

  /** A figure of one statistic, of several or of a group; empty if there is nothing to draw. */
  abstract Optional<FigureContent> ofStatistics(FigureSpec spec);

  /**
   * A figure of a table, as bars unless the kind draws tables otherwise.
   *
   * @param columns the indexes of those that it draws
   */
  Optional<FigureContent> ofTable(FigureSpec spec, Table table, List<Integer> columns) {
    return new BarFigures(frame).ofTable(spec, table, columns);
  }

  /**
   * A figure of what the cases say of a measure, as bars unless the kind draws cases otherwise.
   *
   * @param of {@code losses} or {@code losses by region}
   */
  Optional<FigureContent> ofCases(FigureSpec spec, String of) {
    return new BarFigures(frame).ofCases(spec, of);
  }
}
