package org.precis.chart;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.precis.chart.ChartSpec.Break;
import org.precis.chart.ChartSpec.Colours;
import org.precis.chart.ChartSpec.Note;

/**
 * Quantities in one unit over time, on one scale from zero, as lines or areas. Nothing bridges a
 * gap or a break, and what joins a bound to another number is dashed.
 *
 * @param moments in order, at least one
 */
public record LineChart(
    Shape shape,
    List<Moment> moments,
    List<Line> lines,
    List<Break> breaks,
    List<Note> notes,
    Colours colours)
    implements ChartSpec {

  /** What is drawn. */
  public enum Shape {
    /** Each quantity as a line. */
    LINES,
    /** One quantity with the area under it. */
    AREA,
    /** The parts of a whole over one another, the first at the bottom. */
    STACK
  }

  public LineChart {
    moments = List.copyOf(moments);
    lines = List.copyOf(lines);
    breaks = List.copyOf(breaks);
    notes = List.copyOf(notes);
    if (moments.isEmpty() || lines.isEmpty()) {
      throw new IllegalArgumentException("a line has a point");
    }
    for (Line line : lines) {
      if (line.points().size() != moments.size()) {
        throw new IllegalArgumentException("each point has its moment");
      }
    }
  }

  @Override
  public String draw(Canvas canvas) {
    return new LineDrawing(this, canvas).draw();
  }

  @Override
  public boolean isOverTime() {
    return true;
  }

  @Override
  public boolean dashesForecasts() {
    return true;
  }

  @Override
  public List<ChartRow> rows() {
    return lines.stream().flatMap(line -> line.points().stream()).toList();
  }

  @Override
  public int rowsDown() {
    return 0;
  }

  @Override
  public Map<String, List<ChartRow>> labelled() {
    return ChartRow.labelled(
        moments.stream().map(Moment::label).toList(), lines.stream().map(Line::points).toList());
  }

  /** The last of each line. */
  @Override
  public List<ChartRow> printed() {
    return lines.stream()
        .filter(line -> line.last() >= 0)
        .map(line -> line.points().get(line.last()))
        .toList();
  }

  @Override
  public boolean isDashed() {
    return lines.stream().anyMatch(Line::isDashed);
  }

  /**
   * A point of time.
   *
   * @param label {@code 2018}
   * @param name the same, shorter: {@code ’18}
   * @param place where it is between the first, 0, and the last, 1
   */
  public record Moment(String label, String name, double place) {}

  /**
   * One quantity over time.
   *
   * @param points one for each moment, also those without a number
   * @param cuts the moments at which it begins anew, since what is counted changes there
   * @param focus whether it is in full colour
   */
  public record Line(String name, List<ChartRow> points, Set<Integer> cuts, boolean focus) {

    public Line {
      points = List.copyOf(points);
      cuts = Set.copyOf(cuts);
    }

    /** The last moment with a number, or -1. */
    public int last() {
      int last = points.size() - 1;
      while (last >= 0 && !points.get(last).stated()) {
        last--;
      }
      return last;
    }

    /** Whether it goes from one moment to the next. */
    boolean joins(int moment) {
      return moment + 1 < points.size()
          && points.get(moment).stated()
          && points.get(moment + 1).stated()
          && !cuts.contains(moment + 1);
    }

    /** Whether it leads to or from a forecast. */
    boolean isForecast(int moment) {
      return points.get(moment).forecast() || points.get(moment + 1).forecast();
    }

    /** Whether both ends are numbers that the line may go through. */
    boolean isFirm(int moment) {
      return isFirm(points.get(moment)) && isFirm(points.get(moment + 1));
    }

    private static boolean isFirm(ChartRow point) {
      return switch (point.quantity().qualifier()) {
        case EXACT, ABOUT, NEARLY -> true;
        default -> false;
      };
    }

    private boolean isDashed() {
      return IntStream.range(0, points.size())
          .anyMatch(at -> joins(at) && !isFirm(at) && !isForecast(at));
    }
  }
}
