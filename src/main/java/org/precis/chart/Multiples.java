package org.precis.chart;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.precis.claim.Observation;
import org.precis.claim.Rank;

/** Several series as small charts, each from zero on a scale of its own, over the same periods. */
public record Multiples(List<SmallChart> panels) implements ChartSpec {

  public Multiples {
    panels = List.copyOf(panels);
    if (panels.isEmpty()) {
      throw new IllegalArgumentException("small multiples have a panel");
    }
  }

  @Override
  public String draw(Canvas canvas) {
    return new MultiplesDrawing(this, canvas).draw();
  }

  @Override
  public boolean isOverTime() {
    return true;
  }

  @Override
  public List<ChartRow> rows() {
    return panels.stream().flatMap(panel -> panel.series().rows().stream()).toList();
  }

  @Override
  public int rowsDown() {
    return 0;
  }

  /** Whether a column of any panel is in focus; else all columns are in full colour. */
  public boolean hasFocus() {
    return panels.stream().anyMatch(panel -> panel.focus() >= 0);
  }

  /** Those whose numbers are printed, in the drawing or in words for it. */
  @Override
  public List<ChartRow> printed() {
    return panels.stream()
        .flatMap(
            panel ->
                IntStream.of(panel.named(), panel.last())
                    .filter(period -> period >= 0)
                    .mapToObj(panel.series().rows()::get))
        .distinct()
        .toList();
  }

  /**
   * One of the charts.
   *
   * @param names the periods, shorter than in the series: {@code ’18}
   */
  public record SmallChart(String title, SeriesChart series, List<String> names) {

    public SmallChart {
      names = List.copyOf(names);
      if (names.size() != series.periods().size()) {
        throw new IllegalArgumentException("each period has a name");
      }
    }

    /**
     * The index of the one period whose figure the bounds prove to be the highest among those that
     * are reported and may be compared; or -1, also where one of these has no figure.
     */
    public int focus() {
      List<ChartRow> rows = series.rows();
      List<Integer> compared = compared().boxed().toList();
      List<Observation> numbers = compared.stream().map(at -> rows.get(at).number()).toList();
      return Rank.largest(numbers)
          .filter(rank -> rank.complete() && rank.at().size() == 1)
          .map(rank -> compared.get(rank.at().get(0)))
          .orElse(-1);
    }

    /** The index of the column to name: that in focus, else of those the highest drawn; or -1. */
    public int named() {
      int focus = focus();
      return focus >= 0
          ? focus
          : compared()
              .filter(at -> series.periods().get(at).quantity().stated())
              .boxed()
              .reduce((one, next) -> number(next).compareTo(number(one)) >= 0 ? next : one)
              .orElse(-1);
    }

    /** The periods that are reported and may be compared. */
    private IntStream compared() {
      SeriesChart.Run run = series.comparable();
      List<ChartRow> rows = series.rows();
      boolean parted = !series.breaks().isEmpty();
      boolean all = ChartRow.reported(rows).size() == rows.size();
      return IntStream.range(0, rows.size())
          .filter(i -> !parted || run.isPart() && run.has(i))
          .filter(i -> all || !rows.get(i).forecast());
    }

    /** Whether it has forecasts beside numbers that are reported. */
    public boolean hasForecasts() {
      return ChartRow.reported(series.rows()).size() < series.rows().size();
    }

    /** The index of the last period with a number, or -1. */
    public int last() {
      int last = series.periods().size() - 1;
      while (last >= 0 && !series.periods().get(last).quantity().stated()) {
        last--;
      }
      return last;
    }

    private BigDecimal number(int period) {
      return series.periods().get(period).quantity().interval().orElseThrow().number();
    }
  }
}
