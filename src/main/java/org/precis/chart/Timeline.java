package org.precis.chart;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.precis.model.DateSpan;

/**
 * When each case was opened and closed, as precise as the source states it.
 *
 * @param window the time that is tinted, or null
 */
public record Timeline(List<Event> events, DateSpan window) implements ChartSpec {

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
