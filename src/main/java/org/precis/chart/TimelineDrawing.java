package org.precis.chart;

import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.data.Range;
import org.jfree.data.category.DefaultIntervalCategoryDataset;
import org.jfree.data.general.DatasetUtils;
import org.precis.chart.ChartSpec.Timeline;
import org.precis.chart.svg.ChartStyle;
import org.precis.chart.svg.Ink;
import org.precis.chart.svg.Palette;
import org.precis.chart.svg.Span;
import org.precis.chart.svg.Style;
import org.precis.chart.svg.SvgGraphics;
import org.precis.chart.svg.TextLine;
import org.precis.chart.svg.TextMeasurer;
import org.precis.model.DateSpan;

/**
 * Lays out and draws a {@link Timeline}: the dates of each case, and a stub for what is missing.
 * What its marks are called stands over the first of each.
 */
final class TimelineDrawing {

  /** The share of the room that the months keep, whatever words stand after the marks. */
  private static final double LEAST_SHARE = 0.7;

  private final Timeline timeline;
  private final ChartSize size;
  private final ChartWords words;
  private final TextMeasurer text;
  private final ChartStyle style;
  private final RowAxis rows;
  private final DefaultIntervalCategoryDataset data;
  private final boolean dated;
  private final LocalDate first;
  private final LocalDate end;
  private final Axes.Months axis;
  private final Rectangle2D area;

  TimelineDrawing(Timeline timeline, ChartSize size, ChartWords words, TextMeasurer text) {
    this.timeline = timeline;
    this.size = size;
    this.words = words;
    this.text = text;
    this.style = text.style;
    List<Timeline.Event> events = timeline.events();
    this.rows = new RowAxis(events.stream().map(Timeline.Event::ordinal).toList(), 0, size, text);
    events.forEach(event -> rows.add(event.ordinal(), Span.label(event.label())));
    this.data =
        new DefaultIntervalCategoryDataset(
            new String[] {"opened", "closed"},
            QuantityDataset.keys(events.size()),
            times(TimelineDrawing::from),
            times(TimelineDrawing::to));
    Range range = DatasetUtils.findRangeBounds(data);
    if (timeline.window() != null) {
      range = Range.combine(range, new Range(from(timeline.window()), to(timeline.window())));
    }
    this.dated = range != null;
    this.first = day(dated ? range.getLowerBound() : 0).withDayOfMonth(1);
    LocalDate last = dated ? day(range.getUpperBound()).minusDays(1) : first;
    this.end = last.withDayOfMonth(1).plusMonths(1);
    this.axis = new Axes.Months(first, end);
    this.area = area();
  }

  private Number[][] times(ToDoubleFunction<DateSpan> time) {
    return new Number[][] {
      times(Timeline.Event::opened, time), times(Timeline.Event::closed, time)
    };
  }

  private Number[] times(Function<Timeline.Event, DateSpan> date, ToDoubleFunction<DateSpan> time) {
    return timeline.events().stream()
        .map(date)
        .map(span -> span == null ? Double.NaN : time.applyAsDouble(span))
        .toArray(Number[]::new);
  }

  private static double from(DateSpan span) {
    return DateShape.millis(span.from().firstDay());
  }

  private static double to(DateSpan span) {
    return DateShape.millis(span.to().lastDay().plusDays(1));
  }

  private static LocalDate day(double millis) {
    return LocalDate.ofEpochDay(Math.round(millis / DateShape.millis(LocalDate.ofEpochDay(1))));
  }

  private double place(double time) {
    return axis.valueToJava2D(time, area, RectangleEdge.TOP);
  }

  String draw() {
    List<ValueLabel> labels = timeline.events().stream().map(this::label).toList();
    TimelineHead head =
        new TimelineHead(
            first, end, area, size.width(), day -> place(DateShape.millis(day)), words, text);
    if (timeline.window() != null) {
      head.window(timeline.names().window(), place(to(timeline.window())));
    }
    axis.setGridlines(head.gridlines());
    TimelineNames names = names();
    names.keepRoom(rows);
    List<Double> marks = Collections.nCopies(labels.size(), style.row);
    double bottom =
        rows.lay(dated ? head.rows() : style.headGap, labels, marks, style.rowOfDates) + style.line;
    List<String> titles = Collections.nCopies(labels.size(), "");
    CategoryPlot plot = Plots.of(data, rows, axis, labels, titles, this::drawMark, style);
    plot.setRangeGridlinesVisible(dated);
    for (LocalDate year : head.yearLines()) {
      double time = DateShape.millis(year);
      ValueMarker line = new ValueMarker(time, new Ink(Palette.INK), Plots.stroke(style.line));
      plot.addRangeMarker(line, Layer.BACKGROUND);
    }
    SvgGraphics svg = new SvgGraphics(style);
    double top = dated ? head.top() : 0;
    DateSpan window = timeline.window();
    if (window != null) { // not as a marker of JFreeChart, which would cover gridlines and months
      svg.window(place(from(window)), place(to(window)), top, bottom);
    }
    if (dated) {
      head.draw(svg);
    }
    Plots.draw(plot, svg, area, top, bottom);
    names.draw(svg, this::topOfMarks);
    return svg.document(size.width(), bottom);
  }

  /**
   * As long as leaves room for the stubs beyond its ends and the name of the last year, and for the
   * words, as far as it may.
   */
  private Rectangle2D area() {
    double room = size.width() - rows.track();
    double before = 0;
    for (Timeline.Event event : timeline.events()) {
      if (lacksOpened(event) && event.closed() != null) {
        double beyond = openedWords(event).width() + style.missingWords + style.disc;
        before = Math.max(before, beyond - share(from(event.closed())) * room / 2);
      }
    }
    before = Math.max(0, Math.min(before - (rows.track() - rows.left()), style.mostBefore));
    double left = Math.ceil(rows.track() + before);
    double most = size.width() - left;
    double wanted = most;
    for (Timeline.Event event : timeline.events()) {
      boolean stub = lacksClosed(event);
      double last =
          Math.max(
              event.opened() == null ? 0 : share(to(event.opened())),
              event.closed() == null ? 0 : share(to(event.closed())));
      double marks = stub ? style.disc + style.missingEnd : style.disc;
      double words = words(event).width() + style.disc;
      if (last > 0) {
        most = Math.min(most, (size.width() - left - marks) / last);
      }
      if (last > 0) {
        double gap = stub ? style.missingWords : style.near;
        wanted = Math.min(wanted, (size.width() - left - words - gap) / last);
      }
    }
    LocalDate year = end.minusDays(1).withDayOfYear(1);
    if (year.isAfter(first)) {
      double name = TimelineHead.year(year.getYear(), words, text).width() + style.near;
      most = Math.min(most, (size.width() - left - name) / share(DateShape.millis(year)));
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
        lacksClosed(event) ? start + style.missingWords : Math.max(start, around) + style.near;
    if (after + words.width() <= size.width()) {
      return ValueLabel.beside(words, after, style);
    }
    return ValueLabel.below(words, around, rows.left(), size.width(), style.row, text);
  }

  /** What the marks are called, if there are any. */
  private TimelineNames names() {
    TimelineNames names = new TimelineNames(rows.left(), size.width(), text);
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
    double half = tracks ? style.upperTrack + style.slimBlock / 2 : style.block / 2;
    return rows.middle(row) - half;
  }

  private void drawMark(SvgGraphics svg, int item, double middle) {
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
      double x = closed.left() - style.missingWords - words.width();
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
    opened.draw(svg, tracks ? middle - style.upperTrack : middle, tracks);
    closed.draw(svg, tracks ? middle + style.lowerTrack : middle, tracks);
  }

  private void drawStub(SvgGraphics svg, double from, int way, double middle) {
    double end = from + way * style.missingEnd;
    svg.line(from + way * style.missing, middle, end, middle, Style.stub(style));
  }
}
