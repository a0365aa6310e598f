package org.precis.chart;

import java.util.List;
import java.util.function.Function;
import org.precis.model.DateSpan;

/**
 * When each case was opened and closed, as precise as the source states it.
 *
 * @param window the time that is tinted, or null
 */
public record Timeline(List<Event> events, DateSpan window, Names names) implements ChartSpec {

  public Timeline {
    events = List.copyOf(events);
    if (events.isEmpty()) {
      throw new IllegalArgumentException("a timeline has an event");
    }
  }

  @Override
  public String draw(Canvas canvas) {
    return new TimelineDrawing(this, canvas).draw();
  }

  /** Whether the time at which cases were opened is shown, or where it is not stated. */
  boolean showsOpened() {
    return states(Event::opened) || !states(Event::closed);
  }

  /** Whether the time at which cases were closed is shown, or where it is not stated. */
  boolean showsClosed() {
    return states(Event::closed) || !states(Event::opened);
  }

  private boolean states(Function<Event, DateSpan> date) {
    return events.stream().anyMatch(event -> date.apply(event) != null);
  }

  @Override
  public List<ChartRow> rows() {
    return List.of();
  }

  /**
   * What its marks are called, where they first occur.
   *
   * @param opened {@code Start}
   * @param closed {@code Action}
   * @param window {@code reporting period}
   */
  public record Names(String opened, String closed, String window) {}

  /**
   * One case. Its rows keep the order given.
   *
   * @param ordinal the number that the case has in the briefing, or ""
   * @param opened when it began, or null
   * @param openedWords printed only where {@code opened} is null: {@code not stated}
   * @param closed when it was closed, or null
   * @param words when it was closed, as it is printed, or the words for "not stated"; where no case
   *     says when it was closed, when it was opened
   */
  public record Event(
      String ordinal,
      String label,
      DateSpan opened,
      String openedWords,
      DateSpan closed,
      String words) {}
}
