package org.precis.chart;

import static java.util.Collections.disjoint;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.precis.model.DateSpan;
import org.precis.model.Quantity;

/** What is to be drawn: one of the closed list of charts, with all its numbers and words. */
public sealed interface ChartSpec {

  /** Its quantities, in their order; a timeline has none. */
  List<ChartRow> rows();

  /**
   * Quantities in one unit as horizontal bars from zero.
   *
   * @param periods whether the rows are periods, which keep the order given; others are drawn the
   *     greatest first, "not stated" last
   * @param focus the rows that the message speaks of, in full colour; none if all are
   */
  record BarChart(List<ChartRow> rows, boolean periods, List<ChartRow> focus) implements ChartSpec {

    public BarChart(List<ChartRow> rows) {
      this(rows, false);
    }

    public BarChart(List<ChartRow> rows, boolean periods) {
      this(rows, periods, List.of());
    }

    public BarChart {
      rows = List.copyOf(rows);
      focus = List.copyOf(focus);
      if (rows.isEmpty()) {
        throw new IllegalArgumentException("a chart has a row");
      }
    }

    /** The same with the focus on the rows whose numbers have one of these ids. */
    public BarChart focusing(Collection<String> ids) {
      List<ChartRow> named =
          rows.stream().filter(row -> !disjoint(row.words().ids(), ids)).toList();
      return new BarChart(rows, periods, named.size() < rows.size() ? named : List.of());
    }

    boolean isInFocus(ChartRow row) {
      return focus.isEmpty() || focus.contains(row);
    }
  }

  /**
   * Quantities of several units or of very different size as dots on a logarithmic axis, the
   * greatest first. Zero and less have no place on such an axis: they stand in words at its
   * beginning.
   */
  record DotPlot(List<ChartRow> rows) implements ChartSpec {

    public DotPlot {
      rows = List.copyOf(rows);
      if (rows.isEmpty()) {
        throw new IllegalArgumentException("a chart has a row");
      }
    }
  }

  /**
   * A whole and parts of it on one scale from the same zero, joined by a bracket: the parts need
   * not make up the whole, so they are never stacked, and they keep the order given.
   *
   * @param ofThese printed once, above the parts: {@code of these}
   */
  record PartsChart(ChartRow whole, String ofThese, List<ChartRow> parts) implements ChartSpec {

    public PartsChart {
      parts = List.copyOf(parts);
    }

    /** The whole, then its parts. */
    @Override
    public List<ChartRow> rows() {
      return Stream.concat(Stream.of(whole), parts.stream()).toList();
    }
  }

  /**
   * Quantities of two editions as pairs of dots joined by a line, the units apart, each on its own
   * scale from zero. Panels and rows keep the order given.
   *
   * @param earlier names the earlier edition over the first pair of each panel: {@code 29 April}
   * @param now names the later edition
   */
  record ChangeChart(String earlier, String now, List<Panel> panels) implements ChartSpec {

    public ChangeChart {
      panels = List.copyOf(panels);
      if (panels.isEmpty()) {
        throw new IllegalArgumentException("a chart has a row");
      }
    }

    /** Of each pair the earlier quantity, then that of now. */
    @Override
    public List<ChartRow> rows() {
      return panels.stream()
          .flatMap(panel -> panel.pairs().stream())
          .flatMap(pair -> Stream.concat(pair.earlier().stream(), Stream.of(pair.now())))
          .toList();
    }

    /** What is counted in one unit. */
    public record Panel(String unit, List<Pair> pairs) {

      public Panel {
        pairs = List.copyOf(pairs);
        if (pairs.isEmpty()) {
          throw new IllegalArgumentException("a panel has a row");
        }
      }
    }

    /**
     * One quantity in both editions.
     *
     * @param earlier empty if the earlier edition has none that it may be compared with
     */
    public record Pair(Optional<ChartRow> earlier, ChartRow now) {}
  }

  /** One quantity over several periods, as columns in the order of time; nothing bridges a gap. */
  record SeriesChart(List<Period> periods, List<Break> breaks) implements ChartSpec {

    public SeriesChart {
      periods = List.copyOf(periods);
      breaks = breaks.stream().sorted(Comparator.comparingInt(Break::before)).toList();
      if (periods.isEmpty()) {
        throw new IllegalArgumentException("a series has a period");
      }
      for (Break at : breaks) {
        if (at.before() < 1 || at.before() >= periods.size()) {
          throw new IllegalArgumentException("a break lies between two periods: " + at);
        }
      }
    }

    @Override
    public List<ChartRow> rows() {
      return periods.stream()
          .map(at -> new ChartRow("", at.label(), at.quantity(), at.words()))
          .toList();
    }

    /**
     * One place in the series, kept also where nothing is stated for it.
     *
     * @param label {@code 2018}
     * @param detail what must be known of it, {@code 10 months}, or ""
     */
    public record Period(String label, String detail, Quantity quantity, QuantityText words) {}

    /**
     * A place where the series changes what it counts.
     *
     * @param before index of the first period after the break, from 1
     * @param left what is counted before it, or ""
     * @param right what is counted from then on, or ""
     */
    public record Break(int before, String left, String right) {}
  }

  /**
   * When each case was opened and closed, as precise as the source states it.
   *
   * @param window the time that is tinted, or null
   */
  record Timeline(List<Event> events, DateSpan window) implements ChartSpec {

    public Timeline {
      events = List.copyOf(events);
      if (events.isEmpty()) {
        throw new IllegalArgumentException("a timeline has an event");
      }
    }

    @Override
    public List<ChartRow> rows() {
      return List.of();
    }

    /** The marks that it shows. */
    SortedSet<DateMark> marks() {
      SortedSet<DateMark> marks = new TreeSet<>();
      for (Event event : events) {
        marks.add(DateMark.of(event.opened, false));
        marks.add(DateMark.of(event.closed, true));
      }
      return marks;
    }

    /**
     * One case. Its rows keep the order given.
     *
     * @param ordinal the number that the case has in the briefing, or ""
     * @param opened when it was discovered, or null
     * @param openedWords printed only where {@code opened} is null: {@code not stated}
     * @param closed when it was closed, or null
     * @param closedWords that time as it is printed, or the words for "not stated"
     */
    public record Event(
        String ordinal,
        String label,
        DateSpan opened,
        String openedWords,
        DateSpan closed,
        String closedWords) {}
  }
}
