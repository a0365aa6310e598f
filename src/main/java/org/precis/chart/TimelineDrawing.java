package org.precis.chart;

import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jfree.chart.plot.PlotOrientation;
import org.precis.model.DateSpan;

/** Lays out and draws a {@link Timeline}. */
final class TimelineDrawing {

  private static final double LEAST_PITCH = 15;
  private static final int FITTING_ROUNDS = 8;

  /** The share of its room that a calendar keeps, whatever words stand after its marks. */
  private static final double LEAST_SHARE = 0.7;

  private final Timeline timeline;
  private final Sheet sheet;
  private final Type type;
  private final List<RowLabel> labels;
  private final double track;
  private List<EventRow> rows;
  private CalendarHead head;

  private TimelineDrawing(Timeline timeline, Sheet sheet, ChartWords words, Type type) {
    this.timeline = timeline;
    this.sheet = sheet;
    this.type = type;
    List<String> ordinals = timeline.events().stream().map(Timeline.Event::ordinal).toList();
    List<Span> names = timeline.events().stream().map(event -> Span.label(event.label())).toList();
    this.labels = RowLabel.of(ordinals, names, sheet, type);
    this.track = RowLabel.track(labels, sheet);
    fit(words);
  }

  static String draw(Timeline timeline, Sheet sheet, ChartWords words, Type type) {
    return new TimelineDrawing(timeline, sheet, words, type).draw();
  }

  /** The marks that the timeline shows. */
  static SortedSet<DateMark> marks(Timeline timeline) {
    SortedSet<DateMark> marks = new TreeSet<>();
    for (Timeline.Event event : timeline.events()) {
      marks.add(event.opened() == null ? DateMark.NOT_STATED : DateMark.of(event.opened(), false));
      marks.add(event.closed() == null ? DateMark.NOT_STATED : DateMark.of(event.closed(), true));
    }
    return marks;
  }

  private static List<DateSpan> spans(Timeline timeline) {
    List<DateSpan> spans = new ArrayList<>();
    for (Timeline.Event event : timeline.events()) {
      if (event.opened() != null) {
        spans.add(event.opened());
      }
      if (event.closed() != null) {
        spans.add(event.closed());
      }
    }
    if (timeline.window() != null) {
      spans.add(timeline.window());
    }
    return spans;
  }

  /**
   * Narrows the calendar until what stands beyond its ends has room there, words as far as it may.
   */
  private void fit(ChartWords words) {
    List<DateSpan> spans = spans(timeline);
    Calendar calendar =
        spans.isEmpty()
            ? new Calendar(LocalDate.EPOCH, LocalDate.EPOCH.plusMonths(1), track, sheet.width())
            : Calendar.over(spans, track, Math.floor(sheet.width()));
    calendar = withFirstYear(calendar, words);
    for (int round = 0; round < FITTING_ROUNDS; round++) {
      lay(calendar, words);
      double left = 0;
      double right = 0;
      double beside = 0;
      for (EventRow row : rows) {
        left = Math.max(left, row.lackLeft(limit(), type));
        right = Math.max(right, row.lackRight(sheet.width(), type));
        beside = Math.max(beside, row.lackBeside(sheet.width(), type));
      }
      double room = calendar.right() - (track + LEAST_SHARE * (sheet.width() - track));
      right = Math.max(right, Math.min(beside, Math.floor(room)));
      if (left <= 0 && right <= 0) {
        return;
      }
      double from = Math.ceil(Math.min(calendar.left() + left, track + 90));
      double to = Math.floor(Math.max(calendar.right() - right, from + 60));
      calendar = withFirstYear(calendar.between(from, to), words);
    }
  }

  /** Begins the calendar as much earlier as the name of its first year needs before the next. */
  private Calendar withFirstYear(Calendar calendar, ChartWords words) {
    Calendar longer = calendar;
    for (int month = 0; month < 12; month++) {
      if (CalendarHead.of(longer, words, type).firstYearFits()) {
        return longer;
      }
      longer = longer.withMonthBefore();
    }
    return longer;
  }

  private void lay(Calendar calendar, ChartWords words) {
    rows = timeline.events().stream().map(event -> EventRow.of(event, calendar)).toList();
    head = CalendarHead.of(calendar, words, type);
  }

  private double limit() {
    return sheet.stacked() ? 0 : track;
  }

  private String draw() {
    Calendar calendar = head.calendar();
    boolean dated = !spans(timeline).isEmpty();
    List<ValueLabel> values =
        rows.stream().map(row -> row.place(limit(), sheet.width(), type)).toList();
    double first = dated ? head.rows() : 3;
    List<RowBox> boxes = RowBox.stack(sheet, first, labels, values, List.of(), LEAST_PITCH);
    double bottom = Math.ceil(boxes.get(boxes.size() - 1).bottom()) + 1;
    double top = dated ? head.top() : 0;
    Ground ground = Ground.of(timeline.window(), calendar);
    Svg svg = new Svg();
    new Plotting(
            PlotOrientation.HORIZONTAL,
            new RowAxis(boxes.stream().map(RowBox::centre).toList()),
            new ScaleAxis(
                dated ? scale(calendar) : Scale.EMPTY,
                (pen, area, places) -> {
                  if (dated) {
                    ground.window(pen, top, bottom);
                    head.draw(pen, bottom);
                  }
                }),
            (pen, item, middle, place) -> {
              labels.get(item).draw(pen, boxes.get(item).baseline(), sheet.stacked(), type, ground);
              values.get(item).clear(pen, middle, ground);
              rows.get(item).draw(pen, middle, type);
              values.get(item).draw(pen, middle);
            })
        .draw(
            svg,
            new Rectangle2D.Double(
                calendar.left(), top, calendar.right() - calendar.left(), bottom - top));
    return svg.document(sheet.width(), bottom);
  }

  private Scale scale(Calendar calendar) {
    List<BigDecimal> ticks =
        head.gridlines().stream().map(day -> BigDecimal.valueOf(day.toEpochDay())).toList();
    return new Scale(false, calendar.first().toEpochDay(), calendar.end().toEpochDay(), ticks);
  }
}
