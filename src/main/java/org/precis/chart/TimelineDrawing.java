package org.precis.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.data.Range;
import org.jfree.data.category.DefaultIntervalCategoryDataset;
import org.jfree.data.general.DatasetUtils;
import org.precis.chart.ChartSpec.Timeline;
import org.precis.model.DateSpan;

/**
 * Lays out and draws a {@link Timeline}: the dates of each case, and a stub for what is missing.
 */
final class TimelineDrawing {

  private static final double LEAST_PITCH = 15;
  private static final double GAP = 3.5;

  /** The share of the room that the months keep, whatever words stand after the marks. */
  private static final double LEAST_SHARE = 0.7;

  private static final double MOST_BEFORE = 90;

  /** From a mark to the words of what is not stated beside it. */
  private static final double WORDS_FROM = 15;

  private static final double STUB_FROM = 2;
  private static final double STUB_TO = 13;

  /** How far the two tracks of a row are from its middle. */
  private static final double UPPER = 3.3;

  private static final double LOWER = 4;

  private final Timeline timeline;
  private final ChartSize size;
  private final TextMeasurer text;
  private final RowAxis rows;
  private final DefaultIntervalCategoryDataset data;
  private final boolean dated;
  private final LocalDate first;
  private final LocalDate end;
  private final Axes.Months axis;
  private final Rectangle2D area;

  TimelineDrawing(Timeline timeline, ChartSize size, TextMeasurer text) {
    this.timeline = timeline;
    this.size = size;
    this.text = text;
    List<Timeline.Event> events = timeline.events();
    this.rows = new RowAxis(events.stream().map(Timeline.Event::ordinal).toList(), 0, size, text);
    events.forEach(event -> rows.add(event.ordinal(), Span.label(event.label())));
    this.data =
        new DefaultIntervalCategoryDataset(
            new String[] {"discovered", "action"},
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

  String draw(ChartWords words) {
    List<ValueLabel> labels = timeline.events().stream().map(this::label).toList();
    TimelineHead head = new TimelineHead(first, end, area, words, text);
    axis.setGridlines(head.gridlines());
    List<Double> marks = Collections.nCopies(labels.size(), ValueLabel.MARK);
    double bottom = rows.lay(dated ? head.rows() : 3, labels, marks, LEAST_PITCH) + 1;
    CategoryPlot plot = Plots.of(data, rows, axis, labels, this::drawMark);
    plot.setRangeGridlinesVisible(dated);
    for (int year = first.getYear() + 1; head.monthStep() > 0 && year <= end.getYear(); year++) {
      if (LocalDate.ofYearDay(year, 1).isBefore(end)) {
        double time = DateShape.millis(LocalDate.ofYearDay(year, 1));
        Color colour = Color.decode(Palette.THIRD);
        ValueMarker line = new ValueMarker(time, colour, new BasicStroke(0.9f));
        plot.addRangeMarker(line, Layer.BACKGROUND);
      }
    }
    SvgGraphics svg = new SvgGraphics();
    double top = dated ? head.top() : 0;
    DateSpan window = timeline.window();
    if (window != null) { // not as a marker of JFreeChart, which would cover gridlines and months
      svg.window(place(from(window)), place(to(window)), top, bottom);
    }
    if (dated) {
      head.draw(svg, day -> place(DateShape.millis(day)));
    }
    Plots.draw(plot, svg, area, top, bottom);
    return svg.document(size.width(), bottom);
  }

  /** As long as leaves room for the stubs and words beyond its ends, for words as far as it may. */
  private Rectangle2D area() {
    double room = size.width() - rows.track();
    double before = 0;
    for (Timeline.Event event : timeline.events()) {
      if (event.opened() == null && event.closed() != null) {
        double beyond = openedWords(event).width() + WORDS_FROM + DateShape.DISC;
        before = Math.max(before, beyond - share(from(event.closed())) * room / 2);
      }
    }
    before = Math.max(0, Math.min(before - (rows.track() - rows.left()), MOST_BEFORE));
    double left = Math.ceil(rows.track() + before);
    double most = size.width() - left;
    double wanted = most;
    for (Timeline.Event event : timeline.events()) {
      double last =
          Math.max(
              event.opened() == null ? 0 : share(to(event.opened())),
              event.closed() == null ? 0 : share(to(event.closed())));
      boolean stub = event.closed() == null;
      double marks = DateShape.DISC + (stub ? STUB_TO : 0);
      double words = closedWords(event).width() + DateShape.DISC + (stub ? WORDS_FROM : GAP);
      if (last > 0) {
        most = Math.min(most, (size.width() - left - marks) / last);
        wanted = Math.min(wanted, (size.width() - left - words) / last);
      }
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
    return event.opened() == null ? null : DateShape.of(event.opened(), false, this::place);
  }

  private DateShape closed(Timeline.Event event) {
    return event.closed() == null ? null : DateShape.of(event.closed(), true, this::place);
  }

  private TextLine openedWords(Timeline.Event event) {
    return text.line(Span.absent(event.openedWords()));
  }

  private TextLine closedWords(Timeline.Event event) {
    String words = event.closedWords();
    return text.line(event.closed() == null ? Span.absent(words) : Span.label(words));
  }

  /**
   * The words for the action, after its marks or below them: before them they would be read as the
   * time of the discovery.
   */
  private ValueLabel label(Timeline.Event event) {
    TextLine words = closedWords(event);
    DateShape opened = opened(event);
    DateShape closed = closed(event);
    double discovered = opened == null ? area.getX() : opened.right();
    double around = closed == null ? discovered : closed.right();
    double after = closed == null ? discovered + WORDS_FROM : Math.max(discovered, around) + GAP;
    return after + words.width() <= size.width()
        ? ValueLabel.beside(words, after)
        : ValueLabel.below(words, around, rows.left(), size.width(), ValueLabel.MARK, text);
  }

  private void drawMark(SvgGraphics svg, int item, double middle) {
    Timeline.Event event = timeline.events().get(item);
    DateShape opened = opened(event);
    DateShape closed = closed(event);
    if (opened != null && closed != null) {
      drawBoth(svg, opened, closed, middle);
    } else if (opened != null) {
      opened.draw(svg, middle, false);
      drawStub(svg, opened.right(), 1, middle);
    } else if (closed != null) {
      closed.draw(svg, middle, false);
      drawStub(svg, closed.left(), -1, middle);
      TextLine words = openedWords(event);
      double x = closed.left() - WORDS_FROM - words.width();
      svg.text(Math.max(0, x), middle + TextMeasurer.CENTRED, words);
    } else {
      drawStub(svg, area.getX(), 1, middle);
    }
  }

  /** One after the other with a line between them, or on two tracks where they overlap. */
  private static void drawBoth(SvgGraphics svg, DateShape opened, DateShape closed, double middle) {
    boolean tracks = opened.overlaps(closed);
    if (!tracks) {
      boolean forward = opened.right() <= closed.left() + 0.1;
      double from = forward ? opened.right() : closed.right();
      double to = forward ? closed.left() : opened.left();
      svg.line(from, middle, to, middle, Style.stroke(Palette.PETROL, 0.9));
    }
    opened.draw(svg, tracks ? middle - UPPER : middle, tracks);
    closed.draw(svg, tracks ? middle + LOWER : middle, tracks);
  }

  private static void drawStub(SvgGraphics svg, double from, int way, double middle) {
    svg.line(from + way * STUB_FROM, middle, from + way * STUB_TO, middle, DateShape.STUB);
  }
}
