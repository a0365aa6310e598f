package org.precis.html.figure;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.precis.compare.Comparison;
import org.precis.html.inline.RenderContext;
import org.precis.model.ChartKind;
import org.precis.model.FigureSpec;
import org.precis.model.NoteSigns;
import org.precis.model.Table;

/** Turns the figure an author asks for into a chart with a caption, by its kind and subject. */
final class FigureContents {

  private static final String CASES = "cases.";

  private final RenderContext context;
  private final FigureFrame frame;
  private final Optional<Comparison> comparison;
  private final Map<ChartKind, Figures> kinds = new EnumMap<>(ChartKind.class);

  /**
   * Figures of an edition.
   *
   * @param comparison with the previous edition, if they have a number in common
   */
  FigureContents(RenderContext context, Optional<Comparison> comparison) {
    this.context = context;
    this.frame = new FigureFrame(context);
    this.comparison = comparison;
  }

  /** What draws each kind. */
  private Figures figures(ChartKind kind) {
    return switch (kind) {
      case BAR -> new BarFigures(frame);
      case DOTS -> new DotFigures(frame);
      case PARTS -> new PartsFigures(frame);
      case TIMELINE -> new TimelineFigures(frame);
      case SERIES -> new SeriesFigures(frame);
      case CHANGE -> new ChangeFigures(frame, comparison);
      case MULTIPLES -> new MultiplesFigures(frame);
      case TILES -> new TileFigures(frame);
      case BARS -> new GroupedFigures(frame);
      case STACKED -> new StackedFigures(frame);
      case LINES, AREAS -> new LineFigures(frame);
    };
  }

  /** Empty if there is nothing to draw. */
  Optional<FigureContent> content(FigureSpec spec) {
    Figures figures = kinds.computeIfAbsent(spec.chart(), this::figures);
    if (spec.of().startsWith(CASES)) {
      return figures.ofCases(spec, spec.of().substring(CASES.length()));
    }
    for (Table table : context.edition.tables()) {
      List<Integer> columns = spec.columns(table);
      if (!columns.isEmpty()) {
        NoteSigns signs = NoteSigns.of(table);
        return figures.ofTable(spec.naming(signs::without), signs.without(table), columns);
      }
    }
    return figures.ofStatistics(spec);
  }
}
