package org.precis.chart;

import java.util.List;
import java.util.Map;
import org.precis.chart.svg.ChartStyle;
import org.precis.chart.svg.Palette;

/** What is to be drawn: a chart with all its numbers and words. Each kind is a record. */
public interface ChartSpec {

  /** Its quantities, in their order; a timeline has none. */
  List<ChartRow> rows();

  /** Draws it. */
  String draw(Canvas canvas);

  /** How many times the one before each gridline is; 1 on a linear scale. */
  default long gridlineFactor(Canvas canvas) {
    return 1;
  }

  /** How wide a page is at least on which the names of rows stand beside their tracks. */
  default double leastBeside(ChartStyle style) {
    return style.stacked;
  }

  /** What it shows under each label, by the labels in their order. */
  default Map<String, List<ChartRow>> labelled() {
    return ChartRow.labelled(rows());
  }

  /** How many rows stand below one another; along an axis of time there is none. */
  default int rowsDown() {
    return rows().size();
  }

  /** Those whose numbers are printed wherever it is drawn. */
  default List<ChartRow> printed() {
    return rows();
  }

  /** Those of which one may be called the largest. */
  default List<ChartRow> compared() {
    return rows();
  }

  /** Whether it is about several periods. */
  default boolean isOverTime() {
    return false;
  }

  /** Whether a forecast has dashes; if not, its mark is open. */
  default boolean dashesForecasts() {
    return false;
  }

  /** Whether some of its marks are dashed since a number is a bound. */
  default boolean isDashed() {
    return false;
  }

  /**
   * A place where a series changes what it counts.
   *
   * @param before index of the first period after the break, from 1
   * @param left what is counted before it, or ""
   * @param right what is counted from then on, or ""
   */
  record Break(int before, String left, String right) {}

  /**
   * What must be known of a period.
   *
   * @param at the index of the period
   */
  record Note(int at, String text) {}

  /**
   * Colours by which columns, parts or lines are told apart.
   *
   * @param chosen of the palette of the pack, from 1, one for each of them; none if their order
   *     gives them their colours
   */
  record Colours(List<Integer> chosen) {

    /** Those of the palette in order, or shades of the accent. */
    public static final Colours USUAL = new Colours(List.of());

    public Colours {
      chosen = List.copyOf(chosen);
    }

    /** Whether so many have colours of a palette. */
    boolean arePalette(int count, ChartStyle style) {
      return !chosen.isEmpty() || style.categories >= count;
    }

    /** The colour of the palette that one of them has. */
    String of(int index) {
      return Palette.category(chosen.isEmpty() ? index : chosen.get(index) - 1);
    }
  }
}
