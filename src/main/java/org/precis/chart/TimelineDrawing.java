package org.precis.chart;

import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.ui.RectangleEdge;
import org.precis.chart.svg.Palette;
import org.precis.chart.svg.Span;
import org.precis.chart.svg.Style;
import org.precis.chart.svg.SvgGraphics;
import org.precis.chart.svg.TextLine;
import org.precis.model.DateSpan;

/**
 * Lays out and draws a {@link Timeline}: the dates of each case, and a stub for what is missing.
 * What its marks are called stands over the first of each.
 */
final class TimelineDrawing extends ChartDrawing {

  /** The share of the room that the months keep, whatever words stand after the marks. */
  private static final double LEAST_SHARE = 0.7;

  private final Timeline timeline;
  private final RowAxis rows;
  private final boolean dated;
  private final LocalDate first;
  private final LocalDate end;
  private final NumberAxis axis = new NumberAxis();
  private final Rectangle2D area;

  TimelineDrawing(Timeline timeline, Canvas canvas) {
    super(canvas);
    this.timeline = timeline;
    List<Timeline.Event> events = timeline.events();
    this.rows = new RowAxis(events.stream().map(Timeline.Event::ordinal).toList(), 0, canvas);
    events.forEach(event -> rows.add(event.ordinal(), Span.label(event.label())));
    List<DateSpan> dates = new ArrayList<>();
    events.forEach(event -> dates.addAll(Arrays.asList(event.opened(), event.closed())));
    dates.add(timeline.window());
    dates.removeIf(Objects::isNull);
    this.dated = !dates.isEmpty();
    this.first =
        dates.stream()
            .map(span -> span.from().firstDay())
            .min(Comparator.naturalOrder())
            .orElse(LocalDate.EPOCH)
            .withDayOfMonth(1);
    LocalDate last =
        dates.stream()
            .map(span -> span.to().lastDay())
            .max(Comparator.naturalOrder())
            .orElse(first);
    this.end = last.withDayOfMonth(1).plusMonths(1);
    axis.setRange(DateShape.millis(first), DateShape.millis(end));
    this.area = area();
  }

  private static double from(DateSpan span) {
    return DateShape.millis(span.from().firstDay());
  }

  private static double to(DateSpan span) {
    return DateShape.millis(span.to().lastDay().plusDays(1));
  }

  private double place(double time) {
    return axis.valueToJava2D(time, area, RectangleEdge.TOP);
  }

  @Override
  String draw() {
    List<ValueLabel> labels = timeline.events().stream().map(this::label).toList();
    TimelineHead head =
        new TimelineHead(first, end, area, day -> place(DateShape.millis(day)), canvas);
    if (timeline.window() != null) {
      head.window(timeline.names().window(), place(to(timeline.window())));
    }
    TimelineNames names = names();
    names.keepRoom(rows);
    List<Double> marks = Collections.nCopies(labels.size(), style.rows.pitch);
    double bottom =
        rows.lay(dated ? head.rows() : style.rows.headGap, labels, marks, style.rows.ofDates)
            + style.line;
    double top = dated ? head.top() : 0;
    DateSpan window = timeline.window();
    if (window != null) {
      svg.window(place(from(window)), place(to(window)), top, bottom);
    }
    if (dated) {
      head.draw(svg);
      Rectangle2D plot = Axes.plot(area.getX(), top, area.getMaxX(), bottom);
      drawLines(plot, head.gridlines(), Style.stroke(Palette.GRID, style.gridLine));
      drawLines(plot, head.yearLines(), Style.stroke(Palette.INK, style.line));
    }
    rows.draw(svg, labels, row -> "", this::drawMark);
    names.draw(svg, this::topOfMarks);
    return svg.document(canvas.width(), bottom);
  }

  private void drawLines(Rectangle2D plot, List<LocalDate> days, Style line) {
    for (LocalDate day : days) {
      double x = axis.valueToJava2D(DateShape.millis(day), plot, RectangleEdge.TOP);
      svg.line(x, plot.getY(), x, plot.getMaxY(), line);
    }
  }

  /**
   * As long as leaves room for the stubs beyond its ends and the name of the last year, and for the
   * words, as far as it may.
   */
  private Rectangle2D area() {
    double room = canvas.width() - rows.track();
    double before = 0;
    for (Timeline.Event event : timeline.events()) {
      if (lacksOpened(event) && event.closed() != null) {
        double beyond = openedWords(event).width() + style.dates.missingWords + style.dots.disc;
        before = Math.max(before, beyond - share(from(event.closed())) * room / 2);
      }
    }
    before = Math.max(0, Math.min(before - (rows.track() - rows.left()), style.dates.mostBefore));
    double left = Math.ceil(rows.track() + before);
    double most = canvas.width() - left;
    double wanted = most;
    for (Timeline.Event event : timeline.events()) {
      boolean stub = lacksClosed(event);
      double last =
          Math.max(
              event.opened() == null ? 0 : share(to(event.opened())),
              event.closed() == null ? 0 : share(to(event.closed())));
      double marks = stub ? style.dots.disc + style.dates.missingEnd : style.dots.disc;
      double words = words(event).width() + style.dots.disc;
      if (last > 0) {
        most = Math.min(most, (canvas.width() - left - marks) / last);
      }
      if (last > 0) {
        double gap = stub ? style.dates.missingWords : style.near;
        wanted = Math.min(wanted, (canvas.width() - left - words - gap) / last);
      }
    }
    LocalDate year = end.minusDays(1).withDayOfYear(1);
    if (year.isAfter(first)) {
      double name = TimelineHead.year(year.getYear(), words, text).width() + style.near;
      most = Math.min(most, (canvas.width() - left - name) / share(DateShape.millis(year)));
    }
    double least = rows.track() + LEAST_SHARE * room - left;
    double length = Math.floor(Math.min(most, Math.max(wanted, least)));
    return new Rectangle2D.Double(left, 0, length, 1);
  }

  /** How far along the axis a time is, from 0 to 1. */
  private double share(double time) {
    return (time - axis.getLowerBound()) / axis.getRange().getLength();
  }

  private DateShape opened(Timeline.Event event) {
    return event.opened() == null ? null : DateShape.of(event.opened(), false, this::place, style);
  }

  private DateShape closed(Timeline.Event event) {
    return event.closed() == null ? null : DateShape.of(event.closed(), true, this::place, style);
  }

  private TextLine openedWords(Timeline.Event event) {
    return text.line(Span.absent(event.openedWords()));
  }

  private boolean lacksOpened(Timeline.Event event) {
    return event.opened() == null && timeline.showsOpened();
  }

  /** Whether the words of a case say that its end is not stated, or that it has no date at all. */
  private boolean lacksClosed(Timeline.Event event) {
    return event.closed() == null && (timeline.showsClosed() || event.opened() == null);
  }

  private TextLine words(Timeline.Event event) {
    return text.line(lacksClosed(event) ? Span.absent(event.words()) : Span.label(event.words()));
  }

  /** The words for the end: after its marks, else below them; before them is the start. */
  private ValueLabel label(Timeline.Event event) {
    TextLine words = words(event);
    DateShape opened = opened(event);
    DateShape closed = closed(event);
    double start = opened == null ? area.getX() : opened.right();
    double around = closed == null ? start : closed.right();
    double after =
        lacksClosed(event)
            ? start + style.dates.missingWords
            : Math.max(start, around) + style.near;
    if (after + words.width() <= canvas.width()) {
      return ValueLabel.beside(words, after, style);
    }
    return ValueLabel.below(words, around, rows.left(), canvas.width(), style.rows.pitch, text);
  }

  /** What the marks are called, if there are any. */
  private TimelineNames names() {
    TimelineNames names = new TimelineNames(rows.left(), canvas.width(), text);
    List<Timeline.Event> events = timeline.events();
    int opened = first(Timeline.Event::opened);
    int closed = first(Timeline.Event::closed);
    if (opened >= 0) {
      names.add(timeline.names().opened(), opened, opened(events.get(opened)), false);
    }
    if (closed >= 0) {
      names.add(timeline.names().closed(), closed, closed(events.get(closed)), true);
    }
    return names;
  }

  /** The index of the first event that states this date, or -1. */
  private int first(Function<Timeline.Event, DateSpan> date) {
    List<Timeline.Event> events = timeline.events();
    return IntStream.range(0, events.size())
        .filter(i -> date.apply(events.get(i)) != null)
        .findFirst()
        .orElse(-1);
  }

  /** Where the marks of a row begin. */
  private double topOfMarks(int row) {
    Timeline.Event event = timeline.events().get(row);
    DateShape opened = opened(event);
    boolean tracks = opened != null && event.closed() != null && opened.overlaps(closed(event));
    double half =
        tracks ? style.dates.upperTrack + style.dates.slimBlock / 2 : style.dates.block / 2;
    return rows.middle(row) - half;
  }

  private void drawMark(int item, double middle) {
    Timeline.Event event = timeline.events().get(item);
    DateShape opened = opened(event);
    DateShape closed = closed(event);
    if (opened != null && closed != null) {
      drawBoth(svg, opened, closed, middle);
    } else if (opened != null) {
      opened.draw(svg, middle, false);
      if (lacksClosed(event)) {
        drawStub(svg, opened.right(), 1, middle);
      }
    } else if (closed != null && !lacksOpened(event)) {
      closed.draw(svg, middle, false);
    } else if (closed != null) {
      closed.draw(svg, middle, false);
      drawStub(svg, closed.left(), -1, middle);
      TextLine words = openedWords(event);
      double x = closed.left() - style.dates.missingWords - words.width();
      svg.text(Math.max(0, x), middle + style.centre, words);
    } else {
      drawStub(svg, area.getX(), 1, middle);
    }
  }

  /** One after the other with a line between them, or on two tracks where they overlap. */
  private void drawBoth(SvgGraphics svg, DateShape opened, DateShape closed, double middle) {
    boolean tracks = opened.overlaps(closed);
    if (!tracks) {
      boolean forward = opened.right() <= closed.left() + DateShape.ROUNDING;
      double from = forward ? opened.right() : closed.right();
      double to = forward ? closed.left() : opened.left();
      svg.line(from, middle, to, middle, Style.stroke(Palette.ACCENT, style.dashLine));
    }
    opened.draw(svg, tracks ? middle - style.dates.upperTrack : middle, tracks);
    closed.draw(svg, tracks ? middle + style.dates.lowerTrack : middle, tracks);
  }

  private void drawStub(SvgGraphics svg, double from, int way, double middle) {
    double end = from + way * style.dates.missingEnd;
    svg.line(from + way * style.dates.missing, middle, end, middle, Style.stub(style));
  }
}
